"""A user's choices for scanners on this machine: the time between keys, and which devices are read."""

from typing import Final
from urllib.parse import quote

from PySide6.QtCore import QSettings

from regapp.gui.scanners.camera_preferences import CameraPreferences
from regapp.model.scanning.assembling import GAP_MS
from regapp.model.scanning.trial import fitting_gap

_GAP: Final = "scan_gap_ms"
_YES, _NO = "yes", "no"


class ScanPreferences:
    """A part of the user's INI file; for the GUI's thread."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self.camera = CameraPreferences(settings)
        """The choices about the camera."""

    @property
    def gap_ms(self) -> int:
        """Milliseconds between two keys of a keyboard scanner at most."""
        kept = str(self._settings.value(_GAP, GAP_MS))
        return fitting_gap(int(kept)) if kept.isascii() and kept.isdigit() and len(kept) < 6 else GAP_MS

    @gap_ms.setter
    def gap_ms(self, gap_ms: int) -> None:
        self._settings.setValue(_GAP, fitting_gap(gap_ms))

    def is_on(self, device: str, *, usual: bool) -> bool:
        """Whether a device is read; `usual` holds where nobody has chosen."""
        return str(self._settings.value(_key(device), _YES if usual else _NO)) == _YES

    def switch(self, device: str, *, on: bool) -> None:
        """Read a device from now on, or leave it alone."""
        self._settings.setValue(_key(device), _YES if on else _NO)


def _key(device: str) -> str:
    return f"scanners/{quote(device, safe='')}"
