"""The conflicts between desks that wait for somebody, for the window: how many there are, and word of new ones."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.worker import Worker
from regapp.model.entries.conflict import KeptConflict
from regapp.services.conflicts.keeping import open_conflicts
from regapp.services.desk import Desk, iso, now

if TYPE_CHECKING:
    from regapp.gui.workplace.workplace import Workplace


class ConflictStation(QObject):
    """The station, `workplace.conflicts`. It looks again whenever something has changed."""

    changed = Signal()
    """It has looked; sentences may differ where the conflicts do not."""
    found = Signal(int)
    """So many are new since it last looked."""
    asked = Signal()
    """Somebody wants to look at them."""
    seen = Signal()
    """Somebody looks at them."""
    thing_asked = Signal(str)
    """Somebody wants to see a thing that one is about: its subject."""

    def __init__(self, desk: Callable[[], Desk], worker: Worker, parent: "Workplace") -> None:
        super().__init__(parent)
        self._desk, self._worker = desk, worker
        self.waiting: tuple[KeptConflict, ...] = ()
        """Those that wait, the newest first."""
        self._begin()
        parent.changed.connect(self.look)
        parent.event_changed.connect(self.follow)
        self.look()

    def _begin(self) -> None:
        self._since, self._newest = iso(now()), 0
        """Since when somebody is told of new ones, and the newest of them."""

    def follow(self) -> None:
        """Look at the event in force."""
        self.waiting = ()
        self._begin()
        self.changed.emit()
        self.look()

    def look(self, _changes: object = None) -> None:
        """Look which conflicts wait now."""
        desk = self._desk()

        def take(waiting: Sequence[KeptConflict]) -> None:
            if desk.event.number != self._desk().event.number or desk.store is not self._desk().store:
                return
            self.waiting = tuple(waiting)
            self.changed.emit()
            # One that was found before is back where what had settled it was undone.
            new = [kept.id for kept in waiting if kept.id > self._newest and kept.found >= self._since]
            if new:
                self._newest = max(new)
                self.found.emit(len(new))

        self._worker.ask("conflicts", lambda: open_conflicts(desk), take, self)
