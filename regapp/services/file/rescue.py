"""When the file of an open desk is taken away: everything is still known, and goes into a new file."""

from datetime import datetime
from pathlib import Path

from regapp.model.errors.files import FileTaken
from regapp.named_files import is_there
from regapp.services.desk import Desk, now, open_desk
from regapp.store.files import names
from regapp.store.files.durable import make_own_folder, remove, writing_to
from regapp.store.files.making import put_new
from regapp.store.files.surroundings import removable_medium


def place_for(desk: Desk, home: Path, moment: datetime | None = None) -> Path:
    """Where everything can be saved: the old place if it is free, else a new name there.

    In the folder `home` where the file's own folder is gone, or lay on a medium that can be pulled out: put in again,
    it would hide what was saved in its place.
    """
    path = desk.path
    if removable_medium(path) or not path.parent.is_dir():
        path = home / path.name
    if not is_there(path):
        return path
    at = desk.event.local(moment or now())
    return path.with_name(f"{path.stem}-saved-{at:%Y%m%d-%H%M%S}{path.suffix}")


def save_all(desk: Desk, target: Path) -> None:
    """Copy all that an open desk knows to a new file, and close the desk.

    The copy was compared: what closing left beside the lost place is in it, and goes once the copy has its name.
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
    for side in desk.store.left_beside:
        remove(side)


def save_elsewhere(desk: Desk, target: Path) -> Desk:
    """Copy all that an open desk knows to a new file and open that. The old desk writes no more.

    FileExists, DamagedFile, DamagedEntry, DiskFull, WriteFailed.
    """
    save_all(desk, target)
    return open_desk(target, desk.event.code, operator=desk.operator)


def save_if_lost(desk: Desk, home: Path) -> Path | None:
    """Save all in a new file if the file was taken away; gives where. As `save_all`."""
    try:
        desk.check_file()
    except FileTaken:
        target = place_for(desk, home)
        save_all(desk, target)
        return target
    return None
