"""The contents of the rows in a table of any length: the rows in sight are read off the GUI thread, in portions."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.worker import Worker

R = TypeVar("R")
PORTION: Final = 100
_PORTIONS_KEPT: Final = 30
_PORTIONS_WANTED: Final = 12
"""More than a table reads to find out how wide a column should be: a thousand rows and those in sight."""


class FetchedRows(QObject, Generic[R]):
    """Rows by the ids of their contents. `topic` is that of its questions; one question runs at a time."""

    came = Signal(int, int)
    """The first and the last row of a portion that has been read."""

    def __init__(self, worker: Worker, topic: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._topic = worker, topic
        self.ids: Sequence[int] = ()
        self._read: Callable[[Sequence[int]], Mapping[int, R]] = lambda _ids: {}
        self._known: OrderedDict[int, R | None] = OrderedDict()
        """By id, those used last at the end; None where there is nothing under an id."""
        self._fresh: set[int] = set()
        """The portions that have been read since rows were shown or may have changed."""
        self._wanted: list[int] = []
        """The portions to read, the one needed last at the end."""
        self._is_reading = False
        self._turn = 0

    def show(self, ids: Sequence[int], read: Callable[[Sequence[int]], Mapping[int, R]]) -> None:
        """Show other rows. `read` gives the contents of ids; it is called off the GUI thread.

        A known row stays as it is until it has been read again.
        """
        self.ids, self._read = ids, read
        self.reread()

    def reread(self) -> None:
        """Read the rows in sight again; until then they stay as they are."""
        self._fresh.clear()
        self._wanted.clear()
        self._is_reading = False
        self._turn += 1

    def forget(self) -> None:
        """Forget all that was read before."""
        self._known.clear()
        self.reread()

    def row(self, row: int) -> R | None:
        """Give the content of a row; None until it has been read, and where there is nothing."""
        portion, key = row // PORTION, self.ids[row]
        if portion not in self._fresh or key not in self._known:
            self._want(portion)
        if key in self._known:
            self._known.move_to_end(key)
        return self._known.get(key)

    def _want(self, portion: int) -> None:
        if portion not in self._wanted:
            # Dragging the scroll bar passes many portions that nobody will look at any more.
            self._wanted = [*self._wanted[1 - _PORTIONS_WANTED :], portion]
        if not self._is_reading:
            self._read_next()

    def _read_next(self) -> None:
        portion, turn, read = self._wanted[-1], self._turn, self._read
        ids = self.ids[portion * PORTION : (portion + 1) * PORTION]
        self._is_reading = True

        def take(found: Mapping[int, R]) -> None:
            if turn == self._turn:
                self._take(portion, ids, found)

        self._worker.ask(self._topic, lambda: read(ids), take, self)

    def _take(self, portion: int, ids: Sequence[int], found: Mapping[int, R]) -> None:
        for key in ids:
            self._known[key] = found.get(key)
            self._known.move_to_end(key)
        while len(self._known) > PORTION * _PORTIONS_KEPT:
            self._known.popitem(last=False)
        self._fresh.add(portion)
        self._is_reading = False
        if portion in self._wanted:
            self._wanted.remove(portion)
        if self._wanted:
            self._read_next()
        self.came.emit(portion * PORTION, portion * PORTION + len(ids) - 1)
