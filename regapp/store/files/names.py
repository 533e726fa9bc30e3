"""The names that lie beside a conference file: SQLite's side files, kept copies, unfinished ones."""

import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

SIDE_ENDINGS = ("-wal", "-shm", "-journal")
"""The endings that SQLite appends to a file's name (https://www.sqlite.org/tempfiles.html)."""
LOCK_ENDING = ".lock"
"""The ending of the lock that the RegApp holds which writes to a file."""
Reason = Literal["update", "restore", "loss"]
"""Why a file is kept: an update or a restore came, or the file itself was lost."""
_UNFINISHED = re.compile(r"\.[0-9a-f]{8}\.(?P<name>.+)")


def side_file(path: Path, ending: str) -> Path:
    """The side file of `path` with this ending, whether it is there or not."""
    return path.with_name(path.name + ending)


def without_ending(item: Path) -> Path:
    """The file to which a side file or a lock belongs; any other file itself."""
    ending = next((ending for ending in (*SIDE_ENDINGS, LOCK_ENDING) if item.name.endswith(ending)), "")
    return item.with_name(item.name.removesuffix(ending))


def side_files(path: Path) -> list[Path]:
    """The side files that lie beside `path`."""
    return [side for ending in SIDE_ENDINGS if (side := side_file(path, ending)).exists()]


def unfinished(path: Path) -> Path:
    """A hidden name beside `path` for a file that takes its place once it is whole."""
    return path.with_name(f".{secrets.token_hex(4)}.{path.name}")


def kept(path: Path, reason: Reason) -> Path:
    """A free name beside `path` for what was there before an update, a restore, or the loss of the file."""
    now = datetime.now(UTC)
    return path.with_name(f"{path.stem}.before-{reason}-{now:%Y%m%d-%H%M%S-%f}{path.suffix}")


def kept_copies(path: Path) -> list[Path]:
    """The files that updates, restores and rescues of `path` have made beside it, the newest first.

    Earlier versions of RegApp named the copy before an update `NAME.before-TIME`.
    """
    found = [item for item in _siblings(path) if _is_kept(item, path)]
    return sorted(found, key=lambda item: item.stat().st_mtime, reverse=True)


def unfinished_copies(path: Path) -> list[Path]:
    """The unfinished files beside `path`, of it and of its backups and kept copies, side files among them."""
    return [item for item in _siblings(path) if _is_unfinished(item, path)]


def is_same_file(item: Path, path: Path) -> bool:
    """Whether two names are those of one file."""
    try:
        return item.samefile(path)
    except OSError:
        return False


def is_of_holder(item: Path, path: Path) -> bool:
    """Whether an unfinished file was to be the file itself or a kept copy of it, which only its holder makes."""
    match = _UNFINISHED.fullmatch(item.name)
    return match is not None and match["name"].startswith((path.name, f"{path.stem}.before-"))


def _is_kept(item: Path, path: Path) -> bool:
    is_named = item.name.startswith((f"{path.stem}.before-", f"{path.stem}-saved-"))
    return is_named and item.suffix == path.suffix and item.is_file()


def _is_unfinished(item: Path, path: Path) -> bool:
    match = _UNFINISHED.fullmatch(item.name)
    return match is not None and match["name"].startswith(path.stem)


def _siblings(path: Path) -> Iterator[Path]:
    """The entries of the folder of `path`; none where it is not there or may not be read."""
    try:
        yield from sorted(path.parent.iterdir())
    except OSError:
        return
