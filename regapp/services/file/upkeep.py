"""The upkeep of the file: backup, restore, check, rebuild."""

import tempfile
from datetime import datetime
from pathlib import Path

from regapp.model.errors.files import FileLocked
from regapp.model.finding import Finding
from regapp.model.progress import Progress
from regapp.services.desk import Desk, now
from regapp.services.output import whole_file
from regapp.store import queries, upkeep
from regapp.store.lock import WriterLock
from regapp.store.store import Transaction, replace_file

LAST_BACKUP = "last_backup"


def backup(desk: Desk, folder: Path, moment: datetime | None = None) -> Path:
    """Make a verified copy of the file in `folder`, named by the moment, while the desk goes on working."""
    at = desk.event.local(moment or now())
    target = folder / f"{desk.path.stem}-{at:%Y%m%d-%H%M%S}{desk.path.suffix}"
    with whole_file(target) as partial:
        desk.ask(upkeep.copy_to, partial)
        upkeep.silence_queue(partial)
        upkeep.verify_backup(partial)
    if not desk.is_read_only:
        desk.write(lambda tx: tx.set(LAST_BACKUP, at.isoformat(timespec="seconds")))
    return target


def restore(source: Path, path: Path) -> Path | None:
    """Put a backup in the place of `path`; keeps the file that was there and gives its path.

    FileLocked while a RegApp has the file open; DamagedFile, NotRegAppFile if the backup is not usable.
    """
    upkeep.verify_backup(source)
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = WriterLock(path)
    if not lock.take(0.5):
        raise FileLocked(str(path), "")
    try:
        return replace_file(source, path)
    finally:
        lock.release()


def check(desk: Desk) -> list[Finding]:
    """Check the file; gives no findings if it is sound."""
    with tempfile.TemporaryDirectory(prefix="regapp-check-") as folder:
        return desk.ask(upkeep.check, desk.path, Path(folder))


def rebuild(desk: Desk, progress: Progress | None = None) -> int:
    """Drop the projections and replay the journal in one transaction; gives the number of subjects."""

    def operation(tx: Transaction) -> int:
        return upkeep.rebuild(tx.db, progress)

    return desk.write(operation)


def last_backup(desk: Desk) -> datetime | None:
    """Give the time of the last backup, on the event's clocks."""
    text = desk.ask(queries.setting, LAST_BACKUP)
    return datetime.fromisoformat(text) if text else None
