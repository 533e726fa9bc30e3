"""The upkeep of the file: backup, restore, check, rebuild."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileLocked
from regapp.model.finding import Finding
from regapp.model.progress import Progress
from regapp.named_files import check_replaceable
from regapp.scratch import scratch_folder
from regapp.services.desk import Desk, now
from regapp.services.output import whole_file
from regapp.store import queries, upkeep
from regapp.store.files import replacing
from regapp.store.files.durable import make_own_folder, writing_to
from regapp.store.lock import WriterLock, holder_of
from regapp.store.rebuilding import rebuild as rebuild_tables
from regapp.store.store import Transaction

LAST_BACKUP = "last_backup"
BACKUP_PLACES = "backup_places"
BACKUP_MARKS = "backup_marks"


@dataclass(frozen=True)
class LastBackup:
    """When the last backup was made, on the event's clocks, and in which folders; earlier versions kept no folders."""

    at: datetime
    places: tuple[Path, ...]


def backup(desk: Desk, folder: Path, moment: datetime | None = None) -> Path:
    """Make a verified copy of the file in `folder`, named by the moment, while the desk goes on working."""
    at = desk.event.local(moment or now())
    target = folder / f"{desk.path.stem}-{at:%Y%m%d-%H%M%S}{desk.path.suffix}"
    copy_to(desk, target)
    note_backup(desk, LastBackup(at, (folder,)))
    return target


def note_backup(desk: Desk, last: LastBackup) -> None:
    """Keep when and where the last backup was made, if the file (on a full disk, gone, or only read) can keep it."""

    def operation(tx: Transaction) -> None:
        tx.set(LAST_BACKUP, last.at.isoformat(timespec="seconds"))
        tx.set(BACKUP_PLACES, json.dumps([str(place) for place in last.places], ensure_ascii=False))

    if not desk.is_read_only:
        with suppress(RegAppError):
            desk.write(operation)


def note_marks(desk: Desk, marks: str) -> None:
    """Keep how far the journal had come at the last backup, if the file can keep it."""
    with suppress(RegAppError):
        desk.write(lambda tx: tx.set(BACKUP_MARKS, marks))


def copy_to(desk: Desk, target: Path) -> None:
    """Copy everything that the open file knows to `target`, also where the file itself is gone; it is compared.

    In the copy badges that wait to be printed are unclear. DamagedFile, DamagedEntry, DiskFull, WriteFailed.
    """
    check_replaceable(target)
    with writing_to(target):
        make_own_folder(target.parent)
    with whole_file(target, is_secret=True) as partial:
        desk.store.copy_to(partial)
        upkeep.silence_queue(partial)


def restore(source: Path, path: Path) -> Path | None:
    """Put a backup in the place of `path`; keeps the file that was there and gives its path.

    FileLocked while a RegApp has the file open; DamagedFile, DamagedEntry, NotRegAppFile if the backup is not usable.
    """
    check_replaceable(path)
    path = path.resolve()
    with writing_to(path):
        make_own_folder(path.parent)
    lock = WriterLock(path)
    if not lock.take(0.5):
        raise FileLocked(str(path), holder_of(path))
    try:
        replacing.verify_source(source)
        return replacing.replace(source, path)
    finally:
        lock.release()


def check(desk: Desk) -> list[Finding]:
    """Check the file; gives no findings if it is sound."""
    with scratch_folder("check") as folder:
        return desk.ask(upkeep.check, desk.path, folder)


def rebuild(desk: Desk, progress: Progress | None = None) -> int:
    """Drop the projections and replay the journal in one transaction; gives the number of subjects."""

    def operation(tx: Transaction) -> int:
        return rebuild_tables(tx.db, progress)

    return desk.write(operation)


def last_backup(desk: Desk) -> LastBackup | None:
    """Give when and where the last backup was made."""
    text, places = desk.ask(queries.setting, LAST_BACKUP), desk.ask(queries.setting, BACKUP_PLACES)
    if not text:
        return None
    return LastBackup(datetime.fromisoformat(text), tuple(Path(place) for place in json.loads(places or "[]")))
