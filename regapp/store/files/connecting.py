"""Connections to a RegApp file: what it is, and whether it may be written to."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as Connection
from urllib.request import pathname2url

from regapp.model.errors.files import DamagedFile, FileUnreadable, NewerFile, NotRegAppFile
from regapp.named_files import check_ordinary
from regapp.store.failures import foreseen
from regapp.store.files.names import side_file
from regapp.store.schema import APPLICATION_ID, MIGRATIONS

_SQLITE_HEADER = b"SQLite format 3\x00"
BUSY_MS = 10_000
_APPLIED = "_sqlite_migrations"
"""The table in which sqlite-utils keeps what was applied."""


def connect(path: Path, *, read_only: bool, immutable: bool = False) -> Connection:
    """A connection to the file, bound to this thread. Commits are durable: WAL and synchronous=FULL."""
    mode = "mode=ro" if read_only else "mode=rw"
    uri = f"file:{pathname2url(str(path.resolve()))}?{mode}{'&immutable=1' if immutable else ''}"
    # Autocommit: transactions are begun by RegApp alone, never by the driver.
    # Each connection is used by one thread; only the closing comes from another.
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # The store folds the WAL back itself, when nobody waits.
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        # What is erased leaves no bytes behind, however SQLite was built.
        connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA cache_size = -32000")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


@contextmanager
def at_one_moment(db: Connection) -> Iterator[None]:
    """Let all questions within be about the file as it is now, whatever is written meanwhile."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        # An error may have ended it.
        if db.in_transaction:
            db.execute("COMMIT")


@contextmanager
def without_sync(db: Connection) -> Iterator[None]:
    """Let commits not wait for the disk: a cut of power may take them, and what comes before them stays.

    In a WAL the next commit that waits makes them last too (https://www.sqlite.org/pragma.html#pragma_synchronous).
    """
    db.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        db.execute("PRAGMA synchronous = FULL")


def recognise(path: Path) -> None:
    """Raise the typed error if `path` is missing, unreadable, no ordinary file, or no SQLite file."""
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            header = file.read(len(_SQLITE_HEADER))
    except OSError as error:
        raise FileUnreadable(str(path)) from error
    if header != _SQLITE_HEADER:
        raise NotRegAppFile(str(path))


def can_make_side_files(path: Path) -> bool:
    """Whether SQLite can put its side files beside the file; where not, it is read as it stands."""
    return os.access(path.parent, os.W_OK)


def has_unfolded_wal(path: Path) -> bool:
    """Whether acknowledged writes still lie in the side file and not in the file itself."""
    wal = side_file(path, "-wal")
    return wal.exists() and wal.stat().st_size > 0


def examine(db: Connection, path: Path) -> None:
    """Raise the typed error for a foreign, damaged or newer file."""
    with foreseen(path):
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotRegAppFile(str(path))
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        taken = applied(db)
    if taken - set(MIGRATIONS):
        raise NewerFile(str(path))
    if not taken or not {"journal", "setting", "event_key"} <= tables:
        raise DamagedFile(str(path))


def applied(db: Connection) -> set[str]:
    """The names of the migrations that the file has taken."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [_APPLIED]).fetchone():
        return set()
    return {row[0] for row in db.execute(f"SELECT name FROM {_APPLIED} WHERE migration_set = 'regapp'")}


def is_writable(path: Path) -> bool:
    """Whether the file and its folder (for SQLite's side files) can be written to."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
