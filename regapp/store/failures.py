"""SQLite's errors turned into RegApp's, and a full disk told wherever it shows."""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

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
from regapp.store.files.durable import is_full

# SQLite's side files need some pages even for reading.
_ROOM_NEEDED = 256 * 1024
_BY_PRIMARY_CODE: Final[Mapping[int, type[RegAppError]]] = {
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
_DAMAGED_INDEX: Final = ("invalid fts5", "fts5: ")
"""The search index says so in words alone (SQLite, fts5_config.c)."""
_NOT_WRITTEN = (WriteFailed, FileUnreadable)
"""Of these a full disk may be the cause."""


class IllegibleEntry(Exception):
    """The text of this desk's entry `number` cannot be read; `foreseen` tells in which file."""

    def __init__(self, desk: str, number: int) -> None:
        super().__init__(desk, number)
        self.desk, self.number = desk, number


@contextmanager
def foreseen(path: Path) -> Iterator[None]:
    """Raise RegApp's typed error for an error that the file at `path`, not the program, is to blame for."""
    try:
        yield
    except IllegibleEntry as error:
        raise DamagedEntry(str(path), error.desk, error.number) from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        # The text of a damaged schema, in a message of SQLite's own; or what a table keeps as JSON.
        raise DamagedFile(str(path)) from error
    except sqlite3.Error as error:
        kind = _kind_of(error)
        if kind is None:
            raise
        if kind is FileLocked:
            raise FileLocked(str(path), "?") from error
        if kind in _NOT_WRITTEN and _has_no_room(path.parent):
            kind = DiskFull
        raise kind(str(path)) from error


def full_disk(error: BaseException, *places: Path) -> DiskFull | None:
    """DiskFull where an error, or what it came from, is that of a disk without room; else None.

    Where the error names no file, the first of the folders `places`, or that for temporary files, that has no room.
    """
    folders = [*places, Path(tempfile.gettempdir())]
    full = [folder for folder in folders if _has_no_room(folder)]
    at: BaseException | None = error
    while at is not None:
        if isinstance(at, DiskFull):
            return at
        if _says_full(at, anywhere=bool(full)):
            named = at.filename if isinstance(at, OSError) else None
            return DiskFull(str(named or (full or folders)[0]))
        at = at.__cause__ or at.__context__
    return None


def _says_full(error: BaseException, *, anywhere: bool) -> bool:
    """Whether an error tells of a full disk; with a full one `anywhere`, also where SQLite only could not write."""
    if isinstance(error, OSError):
        return is_full(error)
    kind = _kind_of(error) if isinstance(error, sqlite3.Error) else None
    return kind is DiskFull or (kind in _NOT_WRITTEN and anywhere)


def _kind_of(error: sqlite3.Error) -> type[RegAppError] | None:
    """The type of RegApp's error for one of SQLite's; None where the program is to blame."""
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(_DAMAGED_INDEX):
        return DamagedFile
    if code is not None:
        return _BY_PRIMARY_CODE.get(code & 0xFF)
    # The driver itself refuses a text that is no UTF-8.
    return DamagedFile if isinstance(error, sqlite3.OperationalError) else None


def _has_no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM_NEEDED
    except OSError:
        return False
