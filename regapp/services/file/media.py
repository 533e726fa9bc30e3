"""Media that can be pulled out, as places for backups."""

from pathlib import Path

from regapp.store.files.surroundings import removable_media, removable_medium

_FOLDER = "RegApp"


def media() -> frozenset[Path]:
    """Give where media that can be pulled out are mounted now. It may take a while: not for the GUI thread."""
    return removable_media()


def folder_on(medium: Path) -> Path:
    """The folder for backups on a medium, whether it is there or not."""
    return medium / _FOLDER


def is_on(medium: Path, path: Path) -> bool:
    """Whether a path lies on a medium."""
    return path.absolute().is_relative_to(medium) or removable_medium(path) == str(medium)
