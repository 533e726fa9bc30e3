"""Notices a stick that is put in or pulled out while the program runs."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from regapp.gui.workplace.station import Station
from regapp.services.file.media import media

_EVERY_S = 3.0
_CLOSING_S = 0.5


class MediaWatch(QObject):
    """Looks every few seconds, on a thread of its own: a stick that hangs keeps neither a scan nor a search waiting."""

    came = Signal(object)
    """The path of a medium that was not there a moment ago."""
    went = Signal(object)
    """The path of a medium that was there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.present: frozenset[Path] | None = None
        """The media that are there; None before the first look, which finds nothing new."""
        self._station = Station("regapp-media", lambda _error: None, self, rounds=self._look)
        self._station.wake()

    def close(self) -> None:
        """Look no more; wait for no stick."""
        self._station.close(_CLOSING_S)

    # On the station's thread

    def _look(self) -> float:
        self._station.hand_over(self.take, media())
        return _EVERY_S

    # Back on the GUI thread

    def take(self, found: frozenset[Path]) -> None:
        """Take what is there now, and tell what is new and what is gone."""
        before, self.present = self.present, found
        if before is None:
            return
        for medium in sorted(before - found):
            self.went.emit(medium)
        for medium in sorted(found - before):
            self.came.emit(medium)
