"""Copies of a conference file: consistent while it is written to, whole on the disk, and compared with it."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from regapp.model.errors.files import DamagedEntry, DamagedFile
from regapp.scratch import scratch_folder
from regapp.store import journal
from regapp.store.failures import foreseen
from regapp.store.files.connecting import (
    Connection,
    can_make_side_files,
    connect,
    examine,
    has_unfolded_wal,
    recognise,
)
from regapp.store.files.durable import make_own, sync_file, writing_to
from regapp.store.files.names import side_file

_TRUTHS = ("journal", "setting", "event_key")
"""The tables that nothing can compute again."""
_ROWS_AT_ONCE = 5_000


def copy_whole(db: Connection, target: Path) -> None:
    """Copy an open file to `target`, which is new or empty, and compare the two (SQLite's online backup).

    The copy is one file without side files, on the disk. DamagedFile, DamagedEntry, DiskFull, WriteFailed.
    """
    with writing_to(target):
        if not target.exists():
            make_own(target)
        with foreseen(target), one_moment(db):
            with copy_at(target) as copy:
                db.backup(copy)
            expected = fingerprint(db)
        sync_file(target)
    verify(target)
    with foreseen(target), closing(connect(target, read_only=True, immutable=True)) as copy:
        if fingerprint(copy) != expected:
            raise DamagedFile(str(target))


@contextmanager
def copy_at(path: Path) -> Iterator[Connection]:
    """A connection that writes to a copy, which nobody else has open; afterwards the copy is one file."""
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA secure_delete = ON")
        yield copy


@contextmanager
def one_moment(db: Connection) -> Iterator[None]:
    """Let a connection see the file as it is now, whatever others write meanwhile."""
    db.execute("BEGIN")
    try:
        db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
        yield
    finally:
        db.execute("ROLLBACK")


def fingerprint(db: Connection) -> str:
    """A digest of what a file knows: its journal, settings and keys. Python holds few rows, so that others can work."""
    digest = hashlib.blake2b(digest_size=16)
    for table in _TRUTHS:
        for rows in _chunks(db, table):
            digest.update(f"{table}\n{rows}\n".encode())
    return digest.hexdigest()


def _chunks(db: Connection, table: str) -> Iterator[str]:
    """The rows of a table as text, in the order of their key, some thousands at a time."""
    row = " || ',' || ".join(f"quote({column[1]})" for column in db.execute(f"PRAGMA table_info({table})"))
    if table != "journal":
        key = "event" if table == "event_key" else "key"
        yield _joined(db, f"SELECT {row} AS line FROM {table} ORDER BY {key}", [])
        return
    for (desk,) in db.execute("SELECT DISTINCT desk FROM journal").fetchall():
        last = 0
        while True:
            # From row to row: the numbers of a desk may have wide gaps.
            query = f"SELECT {row} AS line, lseq FROM journal WHERE desk = ? AND lseq > ? ORDER BY lseq LIMIT ?"
            values = [desk, last, _ROWS_AT_ONCE]
            newest = db.execute(f"SELECT max(lseq) FROM ({query})", values).fetchone()[0]
            if newest is None:
                break
            yield _joined(db, query, values)
            last = newest


def _joined(db: Connection, query: str, values: list[object]) -> str:
    # As bytes: a damaged text is compared like any other.
    return repr(db.execute(f"SELECT CAST(group_concat(line, char(10)) AS BLOB) FROM ({query})", values).fetchone()[0])


def verify(path: Path) -> None:
    """Raise the typed error if `path` is no whole RegApp file that can be opened, with a legible journal.

    The file is taken as it lies there: what SQLite keeps in a side file is not looked at.
    """
    recognise(path)
    with foreseen(path), closing(connect(path, read_only=True, immutable=True)) as db:
        examine(db, path)
        verify_open(db, path)


def verify_pages(db: Connection, path: Path) -> None:
    """Raise DamagedFile if a page of an open file is damaged."""
    with foreseen(path):
        if db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise DamagedFile(str(path))


def verify_open(db: Connection, path: Path) -> None:
    """Raise DamagedFile if a page is damaged, DamagedEntry if the text of an entry cannot be read."""
    verify_pages(db, path)
    with foreseen(path):
        bad = illegible_entry(db)
    if bad is not None:
        raise DamagedEntry(str(path), *bad)


def illegible_entry(db: Connection) -> tuple[str, int] | None:
    """The desk and number of the first entry that cannot be read; None where all can be."""
    return next(journal.illegible(db), None)


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """A connection that reads a file with all that was acknowledged in it.

    Where the newest writes lie in a side file and SQLite may not write beside the file, a copy is read.
    """
    # Without a WAL nothing is lost by reading the file as it lies, and nothing is left beside it.
    is_closed_in = not can_make_side_files(path) or not side_file(path, "-wal").exists()
    with ExitStack() as stack:
        whole = path
        if is_closed_in and has_unfolded_wal(path):
            whole = copied_beside(path, stack.enter_context(scratch_folder("read")))
        stack.enter_context(foreseen(path))
        yield stack.enter_context(closing(connect(whole, read_only=True, immutable=is_closed_in and whole == path)))


def copied_beside(path: Path, folder: Path) -> Path:
    """The file with its unfolded writes, copied into a folder in which SQLite may write."""
    for item in (path, side_file(path, "-wal")):
        (folder / item.name).write_bytes(item.read_bytes())
    return folder / path.name
