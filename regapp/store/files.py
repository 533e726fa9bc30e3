"""Opening a RegApp file: what it is, whether it may be written to, and bringing it up to date."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection as Connection
from urllib.request import pathname2url

from regapp.model.errors.files import DamagedFile, FileMissing, FileUnreadable, NewerFile, NotRegAppFile
from regapp.store.failures import foreseen
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
    connection.execute("PRAGMA cache_size = -32000")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def create(path: Path) -> None:
    """Make an empty RegApp file at `path`, which must not exist."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with foreseen(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            _apply_migrations(connection)
        finally:
            connection.close()


def recognise(path: Path) -> None:
    """Raise the typed error if `path` is missing, unreadable, or not an SQLite file."""
    if not path.exists():
        raise FileMissing(str(path))
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
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def examine(db: Connection, path: Path) -> bool:
    """Whether the file waits for migrations. Raises for a foreign, damaged or newer file."""
    with foreseen(path):
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotRegAppFile(str(path))
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        applied = _applied(db) if _APPLIED in tables else set()
    if applied - set(MIGRATIONS):
        raise NewerFile(str(path))
    if not applied or "journal" not in tables:
        raise DamagedFile(str(path))
    return bool(set(MIGRATIONS) - applied)


def _applied(db: Connection) -> set[str]:
    """The names of the migrations that the file has taken."""
    return {row[0] for row in db.execute(f"SELECT name FROM {_APPLIED} WHERE migration_set = 'regapp'")}


def _apply_migrations(db: Connection) -> None:
    # Loaded here: sqlite-utils takes 0.15 s of a start, and most starts migrate nothing.
    from regapp.store.migrations import migrate

    migrate(db)


def migrate(path: Path, now: datetime) -> Path:
    """Copy the file beside itself, then bring it up to date. Gives the copy's path."""
    db = connect(path, read_only=False)
    try:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        db.close()
    copy = path.with_name(f"{path.stem}.before-{now:%Y%m%d-%H%M%S}{path.suffix}")
    shutil.copy2(path, copy)
    db = connect(path, read_only=False)
    try:
        with foreseen(path):
            _apply_migrations(db)
    finally:
        db.close()
    return copy


def is_writable(path: Path) -> bool:
    """Whether the file and its folder (for SQLite's side files) can be written to."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
