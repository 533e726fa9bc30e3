"""Backups that nobody has to think of: made while the desk works, in two places, thinned by age."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DiskFull, FileMissing
from regapp.services.desk import Desk, now
from regapp.services.file.starting import backup_folder
from regapp.services.file.upkeep import BACKUP_MARKS, LastBackup, copy_to, note_backup, note_marks
from regapp.store import journal, queries
from regapp.store.files.beside import sweep
from regapp.store.files.durable import remove
from regapp.store.files.surroundings import LITTLE_ROOM, free_room

EVERY = timedelta(minutes=15)
"""The time between two backups: so much work is at risk at most."""
_MARK = "auto"
_TIME = "%Y%m%d-%H%M%S"
# For how long copies are kept, and how far apart they are then: the first rule that a copy's age fits holds.
_KEPT = (
    (timedelta(hours=1), timedelta(0)),
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=30), timedelta(days=1)),
)
_ALWAYS_KEPT = 3
"""So many of the newest stay whatever their age: an old backup is never the only one that goes."""


@dataclass(frozen=True)
class BackupRound:
    """A round of backups: where whole, compared copies lie now, and what stood in the way elsewhere."""

    at: datetime
    made: tuple[Path, ...]
    failed: tuple[tuple[Path, RegAppError], ...]


def is_backed_up(desk: Desk) -> bool:
    """Whether the last backup has every entry of the file."""
    return desk.ask(queries.setting, BACKUP_MARKS) == _marks(desk)


def _marks(desk: Desk) -> str:
    return json.dumps(desk.ask(journal.marks), sort_keys=True)


def folders_of(desk: Desk, second: Path | None) -> list[Path]:
    """The folders for backups: the one beside the file, which is made, and a second one, on a stick perhaps."""
    return [backup_folder(desk.path), *([second] if second is not None else [])]


def back_up(desk: Desk, folders: Sequence[Path], moment: datetime | None = None) -> BackupRound:
    """Make a whole, compared copy in each of the folders and remove those that are too many there.

    A folder that cannot take one does not keep the others from getting theirs.
    """
    at = desk.event.local(moment or now())
    marks = _marks(desk)
    made: list[Path] = []
    failed: list[tuple[Path, RegAppError]] = []
    for folder in folders:
        target = folder / f"{desk.path.stem}-{_MARK}-{at:{_TIME}}{desk.path.suffix}"
        try:
            if folder != backup_folder(desk.path) and not folder.is_dir():
                raise FileMissing(str(folder))
            _check_room(desk, folder)
            copy_to(desk, target)
            sweep(target)
            thin(desk.path, folder, target)
        except RegAppError as error:
            failed.append((folder, error))
        else:
            made.append(target)
    if made:
        note_backup(desk, LastBackup(at, tuple(path.parent for path in made)))
    if made and not failed:
        note_marks(desk, marks)
    return BackupRound(at, tuple(made), tuple(failed))


def thin(path: Path, folder: Path, newest: Path) -> list[Path]:
    """Remove the automatic backups of `path` that are too many for their age; gives them. Others' files stay."""
    found = {item: taken for item in folder.iterdir() if (taken := _taken(item, path)) is not None}
    dates = sorted(found.values(), reverse=True)
    kept = kept_of(dates, found[newest]) | set(dates[:_ALWAYS_KEPT])
    removed = [item for item, taken in found.items() if taken not in kept]
    for item in removed:
        remove(item)
    return removed


def kept_of(taken: Iterable[datetime], newest: datetime) -> set[datetime]:
    """Which of the backups made at these moments stay: all of the last hour, one an hour, then one a day."""
    kept: set[datetime] = set()
    last: datetime | None = None
    for moment in sorted(taken):
        age = newest - moment
        apart = next((gap for limit, gap in _KEPT if age <= limit), None)
        if apart is not None and (last is None or moment - last >= apart):
            kept.add(moment)
            last = moment
    return kept


def _taken(item: Path, path: Path) -> datetime | None:
    """When an automatic backup of `path` was made, by its name; None for any other file."""
    if item.suffix != path.suffix or not item.stem.startswith(f"{path.stem}-{_MARK}-"):
        return None
    try:
        return datetime.strptime(item.stem.removeprefix(f"{path.stem}-{_MARK}-"), _TIME)
    except ValueError:
        return None


def _check_room(desk: Desk, folder: Path) -> None:
    """DiskFull if a copy would leave too little room for the work itself."""
    room = free_room(folder / desk.path.name) if folder.is_dir() else free_room(folder)
    if room is not None and room < desk.path.stat().st_size + LITTLE_ROOM // 4:
        raise DiskFull(str(folder))
