"""The memory of this machine about conference files: which were opened, where one went on, which notices were read."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QSettings

from regapp.model.start import Oddity


class FileMemory:
    """The memory, a part of the user's choices."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def is_known(self, path: Path) -> bool:
        """Whether a file at this path was opened here before."""
        return bool(self._settings.contains(_key("opened", path)))

    def note_opened(self, path: Path) -> None:
        """Remember that a file at this path is a conference."""
        self._settings.setValue(_key("opened", path), str(path.absolute()))

    def successor(self, path: Path) -> Path:
        """The file with which the work at `path` went on after a loss; `path` itself where there is none."""
        told = str(self._settings.value(_key("successor", path), ""))
        return Path(told) if told and Path(told).exists() else path

    def note_successor(self, path: Path, successor: Path) -> None:
        """Remember that the work at `path` goes on in another file."""
        self._settings.setValue(_key("successor", path), str(successor.absolute()))

    def is_accepted(self, path: Path, oddity: Oddity) -> bool:
        """Whether somebody has said that they know of this."""
        return bool(self._settings.value(_key(oddity.finding, path), "") == oddity.detail)

    def accept(self, path: Path, oddity: Oddity) -> None:
        """Say it no more of this file."""
        self._settings.setValue(_key(oddity.finding, path), oddity.detail)

    def has_left_tour(self, path: Path) -> bool:
        """Whether somebody has closed the tour of this file."""
        return bool(self._settings.contains(_key("left_tour", path)))

    def note_left_tour(self, path: Path) -> None:
        """Offer it no more at the opening of this file."""
        self._settings.setValue(_key("left_tour", path), str(path.absolute()))

    def folder(self, what: str, otherwise: Path) -> Path:
        """The folder of the file of a kind that was opened last, for the dialog to begin there; else `otherwise`."""
        told = str(self._settings.value(f"files/folder_of_{what}", ""))
        return Path(told) if told and Path(told).is_dir() else otherwise

    def note_folder(self, what: str, file: Path) -> None:
        """Remember where a file of a kind was."""
        self._settings.setValue(f"files/folder_of_{what}", str(file.absolute().parent))

    @property
    def second_folder(self) -> Path | None:
        """The folder for a second backup: on a stick, on another disk."""
        told = str(self._settings.value("files/second_folder", ""))
        return Path(told) if told else None

    @second_folder.setter
    def second_folder(self, folder: Path | None) -> None:
        self._settings.setValue("files/second_folder", str(folder) if folder else "")

    @property
    def writes_lists_hourly(self) -> bool:
        """Whether fresh desk lists are written beside the backups each hour."""
        return str(self._settings.value("files/hourly_lists", "no")) == "yes"

    @writes_lists_hourly.setter
    def writes_lists_hourly(self, on: bool) -> None:
        self._settings.setValue("files/hourly_lists", "yes" if on else "no")


def _key(what: str, path: Path) -> str:
    # A path as a key would be split at its slashes.
    return f"files/{what}-{hashlib.sha256(str(path.absolute()).encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
