"""Work off the GUI thread: acts one after another, searches where only the last counts, long work with a cross."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.station import Failed, Station
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileClosed
from regapp.model.progress import Progress

T = TypeVar("T")
_LONG_WORK_AT_ONCE = 2


@dataclass(eq=False)
class LongWork:
    """Work that takes a while: its name, and whether it is to stop at its next step."""

    label: str
    cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Stop it at its next step."""
        self.cancelled.set()


class Worker(QObject):
    """The window's stations: one for acts, one for questions, one for long work."""

    failed = Signal(object)
    """A RegAppError that no one else takes, or None for a failure of RegApp's own (it is in the log)."""
    progressed = Signal(object, int, int)
    """A LongWork, how much of it is done, and of how much."""
    long_work_started = Signal(object)
    long_work_ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = Station("regapp-acts", self.failed.emit, self)
        self._questions = Station("regapp-questions", self._on_unanswered, self)
        self._long = Station("regapp-long", self.failed.emit, self, threads=_LONG_WORK_AT_ONCE)
        self.under_way: list[LongWork] = []
        """Long work that has not ended, the newest last."""

    def _on_unanswered(self, error: RegAppError | None) -> None:
        # Of a file that is open no more nobody wants to know: everything is asked of the one in its place.
        if not isinstance(error, FileClosed):
            self.failed.emit(error)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self._acts.is_idle and self._questions.is_idle and self._long.is_idle

    def act(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Do something that changes the file; in the order asked."""
        self._acts.run(work, then, failed)

    def ask(
        self, topic: str, question: Callable[[], T], then: Callable[[T], None], asker: QObject | None = None
    ) -> None:
        """Answer a question; drop answer and failure if its asker asked the topic again, or is gone."""
        self._questions.ask(topic, question, then, asker)

    def long_work(
        self, label: str, work: Callable[[Progress], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Do something that takes a while, with progress, and a way to cancel it."""
        this = LongWork(label)
        self.under_way.append(this)

        def progress(done: int, total: int) -> None:
            if this.cancelled.is_set():
                raise Cancelled
            self.progressed.emit(this, done, total)

        def ended(deliver: Callable[[Any], None]) -> Callable[[Any], None]:
            def both(result: Any) -> None:
                self.under_way.remove(this)
                self.long_work_ended.emit(this)
                deliver(result)

            return both

        self.long_work_started.emit(this)
        self._long.run(lambda: work(progress), ended(then), ended(failed or self.failed.emit))

    def close(self) -> None:
        """Wait for work under way; deliver nothing any more."""
        for work in self.under_way:
            work.cancel()
        for station in (self._questions, self._long, self._acts):
            station.close()
