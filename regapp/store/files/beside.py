"""The neighbours of a conference file: copies that were kept, and remains of a crash."""

import time
from datetime import UTC, datetime
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileGone
from regapp.model.start import FoundCopy
from regapp.named_files import is_there
from regapp.store.files.copying import reading, verify
from regapp.store.files.durable import remove
from regapp.store.files.names import (
    LOCK_ENDING,
    is_of_holder,
    is_same_file,
    kept_copies,
    side_file,
    side_files,
    unfinished_copies,
    without_ending,
)

_MOMENTS_S = 10.0
_OLD_S = 3600.0
"""An unfinished file that nobody has written to for so long belongs to a process that has ended."""


def copies_of(path: Path, folders: tuple[Path, ...]) -> list[FoundCopy]:
    """The whole copies of the file: kept and unfinished ones beside it, backups in the folders; the newest first."""
    candidates = [*kept_copies(path), *unfinished_copies(path)]
    for folder in folders:
        candidates += _backups(folder, path)
    # The file itself may be open: closing it after a look would let go of SQLite's locks on it.
    others = [item for item in dict.fromkeys(candidates) if not is_same_file(item, path)]
    found = [FoundCopy(item, _written(item), _people_in(item)) for item in others if _is_whole(item)]
    return sorted(found, key=lambda copy: copy.written, reverse=True)


def has_traces(path: Path) -> bool:
    """Whether something beside the path tells that a conference file was there."""
    return bool(
        kept_copies(path)
        or any(side.stat().st_size for side in side_files(path) if not side.name.endswith("-shm"))
        or any(_has_people(item) for item in unfinished_copies(path))
    )


def refuse_if_gone(path: Path) -> None:
    """FileGone if there is no file at `path`, though something beside it tells that there was one."""
    if not is_there(path) and has_traces(path):
        raise FileGone(str(path), tuple(str(copy.path) for copy in copies_of(path, ())))


def sweep(path: Path, *, is_held: bool = False) -> int:
    """Remove what processes that have ended left unfinished beside the file; how many files.

    Where this process holds the file (`is_held`), nobody else makes one to take its place or to keep it, except a
    first start that was slower: it has a lock of its own, but for the first moments.
    """
    found = [item for item in unfinished_copies(path) if _is_left(item, path, is_held=is_held)]
    for item in found:
        remove(item)
    return len(found)


def _is_left(item: Path, path: Path, *, is_held: bool) -> bool:
    main = without_ending(item)
    if main != item and main.exists():
        # Goes with the file that it belongs to.
        return False
    try:
        age = time.time() - item.stat().st_mtime
    except OSError:
        return False
    if is_held and is_of_holder(main, path) and not side_file(main, LOCK_ENDING).exists():
        return age > _MOMENTS_S
    return age > _OLD_S


def _backups(folder: Path, path: Path) -> list[Path]:
    try:
        return [item for item in folder.glob(f"{path.stem}-*{path.suffix}") if item.is_file()]
    except OSError:
        return []


def _is_whole(path: Path) -> bool:
    try:
        verify(path)
    except RegAppError:
        return False
    return True


def _people_in(path: Path) -> int:
    with reading(path) as db:
        return int(db.execute("SELECT count(*) FROM participant WHERE removed = 0 AND erased = 0").fetchone()[0])


def _has_people(path: Path) -> bool:
    """Whether a whole copy holds people who were not invented: a first start that was cut off has none yet."""
    if not _is_whole(path):
        return False
    query = (
        "SELECT 1 FROM participant JOIN event ON event.number = participant.event"
        " WHERE coalesce(json_extract(event.fields, '$.demo'), 0) = 0 LIMIT 1"
    )
    with reading(path) as db:
        return db.execute(query).fetchone() is not None


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
