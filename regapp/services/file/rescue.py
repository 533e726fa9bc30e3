"""When the file of an open desk is taken away: everything is still known, and goes into a new file."""

from datetime import datetime
from pathlib import Path

from regapp.services.desk import Desk, now, open_desk
from regapp.store.files import names
from regapp.store.files.durable import make_own_folder, remove, writing_to
from regapp.store.files.making import put_new


def place_for(desk: Desk, home: Path, moment: datetime | None = None) -> Path:
    """Where everything can be saved: the old place if it is free, else a new name there, else in the folder `home`."""
    path = desk.path
    if not path.parent.is_dir():
        path = home / path.name
    if not path.exists():
        return path
    at = desk.event.local(moment or now())
    return path.with_name(f"{path.stem}-saved-{at:%Y%m%d-%H%M%S}{path.suffix}")


def save_elsewhere(desk: Desk, target: Path) -> Desk:
    """Copy all that an open desk knows to a new file and open that. The old desk writes no more.

    FileExists, DamagedFile, DamagedEntry, DiskFull, WriteFailed.
    """
    unfinished = names.unfinished(target)
    try:
        with writing_to(target):
            make_own_folder(target.parent)
        desk.store.copy_to(unfinished)
        desk.close()
        put_new(unfinished, target)
    finally:
        remove(unfinished)
    return open_desk(target, desk.event.code, operator=desk.operator)
