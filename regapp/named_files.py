"""Files that somebody names: only an ordinary one is opened, since a pipe or a device keeps its reader waiting."""

import stat
from collections.abc import Sequence
from pathlib import Path

from regapp.model.errors.files import FileMissing, FileUnreadable, NotAFile, WriteFailed


def check_ordinary(path: Path) -> None:
    """FileMissing, FileUnreadable; NotAFile for a folder, a pipe, a socket or a device. Nothing is opened."""
    try:
        mode = _mode(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(str(path)) from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(str(path)) from error
    if not _is_ordinary(path, mode):
        raise NotAFile(str(path))


def is_there(path: Path) -> bool:
    """Whether something lies at a path, or may lie there and cannot be looked at."""
    try:
        _mode(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):
        return True
    return True


def check_replaceable(path: Path) -> None:
    """WriteFailed where a file cannot take this place: something else than a file has it, or the name is none."""
    try:
        is_free = _is_ordinary(path, _mode(path))
    except (FileNotFoundError, NotADirectoryError):
        is_free = not path.is_reserved()
    except (OSError, ValueError):
        is_free = False
    if not is_free:
        raise WriteFailed(str(path))


def file_content(path: Path, most: int = -1) -> bytes:
    """The bytes of a file, or the first `most` of them. FileMissing, FileUnreadable, NotAFile."""
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise FileUnreadable(str(path)) from error


def _mode(path: Path) -> int:
    """The mode of what lies at a path. OSError; ValueError for a name that no file can have, or that is no text."""
    str(path).encode()
    return path.stat().st_mode


def _is_ordinary(path: Path, mode: int) -> bool:
    # Windows keeps some names for its devices, in every folder.
    return stat.S_ISREG(mode) and not path.is_reserved()


def with_ending(path: Path, endings: Sequence[str], usual: str = "") -> Path:
    """Give a path one of the endings, the usual one or the first where it has none of them; a dot in its name stays."""
    if path.suffix.casefold() in endings:
        return path
    return path.with_name(path.name + (usual or endings[0]))


def free_path(path: Path) -> Path:
    """Give the path, or the first like it that nothing has yet: `register (2).pdf`."""
    found, number = path, 1
    while is_there(found):
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found
