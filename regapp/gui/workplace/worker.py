"""Work off the GUI thread: acts one after another, searches where only the last counts, long work with a cross."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from regapp.log import LOGGER
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.progress import Progress

T = TypeVar("T")


@dataclass(eq=False)
class LongWork:
    """Work that takes a while: what it is called, and whether it is to stop at its next step."""

    label: str
    cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Stop it at its next step."""
        self.cancelled.set()


class Worker(QObject):
    """Runs functions on threads of its own and brings their results back to the GUI thread."""

    failed = Signal(object)
    """A RegAppError that no one else takes, or None for a failure of RegApp's own (it is in the log)."""
    progressed = Signal(object, int, int)
    """A LongWork, how much of it is done, and of how much."""
    long_work_started = Signal(object)
    long_work_ended = Signal(object)
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = ThreadPoolExecutor(1, "regapp-acts")
        self._questions = ThreadPoolExecutor(1, "regapp-questions")
        self._long = ThreadPoolExecutor(2, "regapp-long")
        self._newest: dict[str, int] = {}
        self.under_way: list[LongWork] = []
        """Long work that has not ended, the newest last."""
        self._open = True
        self._pending = 0
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self._pending == 0

    def act(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Any], None] | None = None
    ) -> None:
        """Do something that changes the file; in the order asked."""
        self._submit(self._acts, work, then, failed)

    def ask(
        self, topic: str, question: Callable[[], T], then: Callable[[T], None], asker: QObject | None = None
    ) -> None:
        """Answer a question; answer and failure are dropped if the topic was asked again, or the asker is gone."""
        turn = self._newest[topic] = self._newest.get(topic, 0) + 1

        def answer() -> T | None:
            return question() if self._newest[topic] == turn else None

        def is_awaited() -> bool:
            return self._newest[topic] == turn and (asker is None or isValid(asker))

        def deliver(result: T | None) -> None:
            if result is not None and is_awaited():
                then(result)

        def failed(error: object) -> None:
            if is_awaited():
                self.failed.emit(error)

        self._submit(self._questions, answer, deliver, failed)

    def long_work(
        self,
        label: str,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Callable[[Any], None] | None = None,
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
        self._submit(self._long, lambda: work(progress), ended(then), ended(failed or self.failed.emit))

    def close(self) -> None:
        """Wait for what is under way; nothing is delivered any more."""
        self._open = False
        for work in self.under_way:
            work.cancel()
        for executor in (self._questions, self._long, self._acts):
            executor.shutdown()

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Any], None] | None,
    ) -> None:
        if not self._open:
            return
        self._pending += 1

        def run() -> None:
            try:
                outcome: tuple[Callable[[Any], None], Any] = (then, work())
            except RegAppError as error:
                outcome = (failed or self.failed.emit, error)
            except Exception:
                logging.getLogger(LOGGER).exception("in the window")
                outcome = (failed or self.failed.emit, None)
            self._returned.emit(outcome)

        executor.submit(run)

    def _deliver(self, outcome: tuple[Callable[[Any], None], Any]) -> None:
        self._pending -= 1
        if self._open:
            callback, value = outcome
            callback(value)
