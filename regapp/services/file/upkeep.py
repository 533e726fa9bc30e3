"""Keeping the file well: backup, restore, check, rebuild."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileLocked
from regapp.model.finding import Finding
from regapp.model.progress import Progress
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


def backup(desk: Desk, folder: Path, moment: datetime | None = None) -> Path:
    """A verified copy of the file in `folder`, named by the moment; the desk goes on meanwhile."""
    at = desk.event.local(moment or now())
    target = folder / f"{desk.path.stem}-{at:%Y%m%d-%H%M%S}{desk.path.suffix}"
    copy_to(desk, target)
    # The copy is made and compared, whether or not the file (on a full disk, or gone) can keep when that was.
    with suppress(RegAppError):
        desk.write(lambda tx: tx.set(LAST_BACKUP, at.isoformat(timespec="seconds")))
    return target


def copy_to(desk: Desk, target: Path) -> None:
    """Copy everything that the open file knows to `target`, also where the file itself is gone; it is compared.

    In the copy badges that wait to be printed are unclear. DamagedFile, DamagedEntry, DiskFull, WriteFailed.
    """
    with writing_to(target):
        make_own_folder(target.parent)
    with whole_file(target, is_secret=True) as partial:
        desk.store.copy_to(partial)
        upkeep.silence_queue(partial)


def restore(source: Path, path: Path) -> Path | None:
    """Put a backup in the place of `path`; the file that was there is kept, and its path given.

    FileLocked while a RegApp has the file open; DamagedFile, DamagedEntry, NotRegAppFile if the backup is none.
    """
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
    """What is wrong with the file; nothing, if it is well."""
    with scratch_folder("check") as folder:
        return desk.ask(upkeep.check, desk.path, folder)


def rebuild(desk: Desk, progress: Progress | None = None) -> int:
    """Drop the projections and replay the journal in one transaction; how many subjects there are."""

    def operation(tx: Transaction) -> int:
        return rebuild_tables(tx.db, progress)

    return desk.write(operation)


def last_backup(desk: Desk) -> datetime | None:
    """When the last backup was made, on the event's clocks."""
    text = desk.ask(queries.setting, LAST_BACKUP)
    return datetime.fromisoformat(text) if text else None
