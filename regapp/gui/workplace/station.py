"""Work off the GUI thread: errands on threads of their own, whose results come back to the GUI thread."""

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from regapp.log import LOGGER
from regapp.model.errors.base import RegAppError
from regapp.services.failures import foreseen_after_all

T = TypeVar("T")
Failed = Callable[[Any], None]
"""Takes a RegAppError, or None for a failure of RegApp's own (it is in the log)."""
Rounds = Callable[[], float | None]
"""Makes a round; gives the seconds until the next, None: when the station is woken."""
_AFTER_FAILURE_S = 5.0


@dataclass(frozen=True)
class _Errand:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Failed


class Station(QObject):
    """The threads that do errands in the order asked, one at a time on each of them.

    The result of an errand goes to its `then` on the GUI thread, a failure to its `failed`, or to the station's.
    With `rounds` a station of one thread also makes rounds: the first when it is woken, and only while no errand waits.
    """

    _returned = Signal(object)

    def __init__(
        self, name: str, failed: Failed, parent: QObject, *, threads: int = 1, rounds: Rounds | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._failed, self._rounds = name, failed, rounds
        self._newest: dict[tuple[int, str], int] = {}
        self._turns = itertools.count()
        self._under_way = 0
        self._errands: deque[_Errand] = deque()
        self._due: float | None = None
        """When the next round is due, on the monotonic clock; None: when woken."""
        self._closed = self._abandoned = False
        # Guards the errands and the next round, and prevents results from being handed over after closing.
        self._condition = threading.Condition()
        self._returned.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._threads = [threading.Thread(target=self._work, name=name, daemon=True) for _ in range(threads)]
        for thread in self._threads:
            thread.start()

    # On the GUI thread

    @property
    def is_idle(self) -> bool:
        """Whether no errand will return any more: all have, or the station is closed."""
        return self._closed or self._under_way == 0

    def run(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Do an errand, after the earlier ones."""
        with self._condition:
            if self._closed:
                return
            self._under_way += 1
            self._errands.append(_Errand(work, self._back(then), self._back(failed or self._failed)))
            self._condition.notify()

    def _back(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        def count_and_take(value: Any) -> None:
            self._under_way -= 1
            take(value)

        return count_and_take

    def ask(
        self, topic: str, question: Callable[[], T], then: Callable[[T], None], asker: QObject | None = None
    ) -> None:
        """Answer a question; drop answer and failure if its asker asked the topic again, or is gone."""
        # Others may ask the same thing at the same time: each has their answer.
        key, turn = (id(asker), topic), next(self._turns)
        self._newest[key] = turn

        def is_newest() -> bool:
            return self._newest.get(key) == turn

        def if_awaited(take: Callable[[Any], None]) -> Callable[[Any], None]:
            def take_once(value: Any) -> None:
                if is_newest():
                    del self._newest[key]
                    if asker is None or isValid(asker):
                        take(value)

            return take_once

        self.run(lambda: question() if is_newest() else None, if_awaited(then), if_awaited(self._failed))

    def wake(self) -> None:
        """Make a round now, or as soon as the present one has ended."""
        with self._condition:
            self._due = time.monotonic()
            self._condition.notify()

    def close(self, patience: float | None = None) -> None:
        """Hand nothing over any more, and wait until all errands are done.

        With `patience` (seconds) waiting errands are dropped, and a call that hangs is abandoned after that time.
        """
        with self._condition:
            self._closed = True
            self._abandoned = patience is not None
            if self._abandoned:
                self._errands.clear()
            self._condition.notify_all()
        end = None if patience is None else time.monotonic() + patience
        for thread in self._threads:
            thread.join(None if end is None else max(0.0, end - time.monotonic()))

    def _take(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    # On any thread

    @property
    def is_closed(self) -> bool:
        """Whether nothing is handed over any more."""
        return self._closed

    def hand_over(self, take: Callable[[T], None], value: T) -> None:
        """Hand a value to the GUI thread while an errand or a round goes on."""
        with self._condition:
            if not self._closed:
                self._returned.emit(lambda: take(value))

    # On its own threads

    def _work(self) -> None:
        while (task := self._next()) is not None:
            task()
            # What it knows of the window goes at once, and not here when the next errand comes.
            del task

    def _next(self) -> Callable[[], None] | None:
        """Wait for the next errand, or for a round that is due; None: there is nothing more to do."""
        with self._condition:
            while not self._errands:
                if self._closed:
                    return None
                pause = None if self._due is None else self._due - time.monotonic()
                if self._rounds is not None and pause is not None and pause <= 0:
                    self._due, rounds = None, self._rounds
                    return lambda: self._go_round(rounds)
                self._condition.wait(pause)
            errand = self._errands.popleft()
            return lambda: self._do(errand)

    def _do(self, errand: _Errand) -> None:
        try:
            take, value = errand.then, errand.work()
        except BaseException as error:
            # Whatever ended it: the one who asked is told, and the thread goes on to the next.
            take, value = errand.failed, self._failure(error)
        self.hand_over(take, value)

    def _go_round(self, rounds: Rounds) -> None:
        try:
            pause = rounds()
        except BaseException as error:
            pause = _AFTER_FAILURE_S
            self.hand_over(self._failed, self._failure(error))
        with self._condition:
            if self._due is None and pause is not None:
                self._due = time.monotonic() + pause

    def _failure(self, error: BaseException) -> RegAppError | None:
        if (known := foreseen_after_all(error)) is not None:
            return known
        # A thread left behind in a call that hangs finds the file closed: that is no failure.
        if not self._abandoned:
            logging.getLogger(LOGGER).error("on %s", self._name, exc_info=error)
        return None
