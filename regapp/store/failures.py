"""SQLite's errors turned into RegApp's."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import (
    DamagedEntry,
    DamagedFile,
    DiskFull,
    FileLocked,
    FileUnreadable,
    NotRegAppFile,
    ReadOnlyFile,
    WriteFailed,
)

# SQLite's side files need some pages even for reading.
_ROOM_NEEDED = 256 * 1024
_BY_PRIMARY_CODE: dict[int, type[RegAppError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnlyFile,
    sqlite3.SQLITE_CORRUPT: DamagedFile,
    sqlite3.SQLITE_NOTADB: NotRegAppFile,
    sqlite3.SQLITE_CANTOPEN: FileUnreadable,
    sqlite3.SQLITE_IOERR: WriteFailed,
    sqlite3.SQLITE_PERM: FileUnreadable,
    sqlite3.SQLITE_BUSY: FileLocked,
    sqlite3.SQLITE_LOCKED: FileLocked,
}


class IllegibleEntry(Exception):
    """The text of this desk's entry `number` cannot be read; `foreseen` tells in which file."""

    def __init__(self, desk: str, number: int) -> None:
        super().__init__(desk, number)
        self.desk, self.number = desk, number


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _ROOM_NEEDED
    except OSError:
        return False


def _kind(error: sqlite3.Error) -> type[RegAppError] | None:
    """The type of RegApp's error for one of SQLite's; None where the program is to blame."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return _BY_PRIMARY_CODE.get(code & 0xFF)
    # The driver itself refuses a text that is no UTF-8.
    return DamagedFile if isinstance(error, sqlite3.OperationalError) else None


@contextmanager
def foreseen(path: Path) -> Iterator[None]:
    """Raise RegApp's typed error for an error that the file at `path`, not the program, is to blame for."""
    try:
        yield
    except IllegibleEntry as error:
        raise DamagedEntry(str(path), error.desk, error.number) from error
    except UnicodeDecodeError as error:
        # The text of a damaged schema, in a message of SQLite's own.
        raise DamagedFile(str(path)) from error
    except sqlite3.Error as error:
        kind = _kind(error)
        if kind is None:
            raise
        if kind is FileLocked:
            raise FileLocked(str(path), "?") from error
        if kind in (WriteFailed, FileUnreadable) and _is_full(path):
            kind = DiskFull
        raise kind(str(path)) from error
