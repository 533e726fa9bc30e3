"""Steps on files that last: a name or a content is on the disk when the step has returned."""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from regapp.model.errors.files import DiskFull, WriteFailed
from regapp.named_files import check_replaceable
from regapp.store.files import names

OWN_FILE = 0o600
OWN_FOLDER = 0o700
"""Rights of the user alone. Windows gives a file the rights of its folder, which in a profile are the user's own."""
_FULL = {errno.ENOSPC, errno.EDQUOT}
# File systems that keep names by themselves refuse to sync a folder.
_NO_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF}


def is_full(error: OSError) -> bool:
    """Whether the disk, or the user's share of it, has no room left."""
    return error.errno in _FULL


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Raise DiskFull or WriteFailed about `path` for an error of the operating system."""
    try:
        yield
    except OSError as error:
        raise (DiskFull if is_full(error) else WriteFailed)(str(path)) from error


def sync_file(path: Path) -> None:
    """Put a file's content on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Put a folder's names on the disk. Windows journals names by itself and cannot open a folder."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
    finally:
        os.close(opened)


def put_in_place(partial: Path, path: Path) -> None:
    """Give a whole file its name, at once; what had the name is gone."""
    sync_file(partial)
    partial.replace(path)
    sync_folder(path.parent)


def put_folder_in_place(partial: Path, folder: Path) -> None:
    """Give a folder whose files are on the disk its name; what had the name is gone."""
    remove_folder(folder)
    partial.rename(folder)
    sync_folder(folder.parent)


def put_in_free_place(partial: Path, path: Path) -> None:
    """Give a whole file a name that nothing has. FileExistsError, also where another process is quicker."""
    sync_file(partial)
    if os.name == "nt":
        # Refuses to replace, https://docs.python.org/3/library/os.html#os.rename
        partial.rename(path)
        return
    try:
        os.link(partial, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: two first starts there within a moment are not told apart.
        if path.exists():
            raise FileExistsError(path) from None
        partial.replace(path)
    else:
        partial.unlink()
    sync_folder(path.parent)


@contextmanager
def whole_file(path: Path, *, is_secret: bool = False) -> Iterator[Path]:
    """A path beside `path` to write to; it takes the place of `path` only when all went well.

    A secret file can be read by its user alone. WriteFailed, DiskFull.
    """
    check_replaceable(path)
    partial = names.unfinished(path)
    try:
        with writing_to(path):
            make_folder(path.parent)
            # Before any work: a folder that cannot be written to is said at once.
            make_own(partial) if is_secret else partial.touch()
            yield partial
            put_in_place(partial, path)
    finally:
        remove(partial)


def make_own(path: Path) -> None:
    """Make an empty file that its user alone can read. FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWN_FILE))


def make_folder(folder: Path, rights: int = 0o777) -> None:
    """Make a folder that lasts, unless it is there, and its parents, which have the usual rights."""
    if not folder.exists():
        make_folder(folder.parent)
        folder.mkdir(rights, exist_ok=True)
        sync_folder(folder.parent)


def make_own_folder(folder: Path) -> None:
    """Make a folder for the user alone, unless it is there."""
    make_folder(folder, OWN_FOLDER)


def protect(path: Path) -> None:
    """Take the rights of others from a file of the user and its side files; on a stick there may be none to take."""
    if os.name == "nt":
        return
    for item in (path, *names.side_files(path)):
        with suppress(OSError):
            if item.stat().st_mode & 0o077:
                item.chmod(OWN_FILE)


def remove(path: Path) -> None:
    """Remove a file with its side files and its lock, as far as the system lets go of them."""
    for item in (path, *(names.side_file(path, ending) for ending in (*names.SIDE_ENDINGS, names.LOCK_ENDING))):
        with suppress(OSError):
            item.unlink(missing_ok=True)


def remove_folder(folder: Path) -> None:
    """Remove a folder of RegApp's own with all that lies in it, as far as the system lets it go."""
    shutil.rmtree(folder, ignore_errors=True)


def set_aside(sides: Iterable[Path], path: Path, reason: names.Reason) -> list[Path]:
    """Give side files of `path` the name of a kept copy, so that SQLite reads them into no other file. WriteFailed."""
    kept, aside = names.kept(path, reason), list[Path]()
    with writing_to(path):
        for side in sides:
            aside.append(side.replace(names.side_file(kept, side.name.removeprefix(path.name))))
        sync_folder(path.parent)
    return aside


def keep(path: Path, copy: Path) -> None:
    """Give a file a second name; a copy where the file system knows no links (sticks)."""
    try:
        os.link(path, copy)
    except FileNotFoundError:
        raise
    except OSError:
        with whole_file(copy, is_secret=True) as partial:
            shutil.copyfile(path, partial)
    sync_folder(copy.parent)
