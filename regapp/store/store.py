"""The store: one writing thread, readers of their own, every write one durable transaction."""

import errno
import os
import secrets
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Concatenate, ParamSpec, TypeVar

from regapp.model.clock import HybridClock
from regapp.model.entry import VERSION, Draft, Entry
from regapp.model.errors.files import DiskFull, FileExists, FileLocked, OlderFile, ReadOnlyFile, WriteFailed
from regapp.model.identifiers import new_entry_id, new_event_number
from regapp.model.progress import Progress
from regapp.store import certificates, files, journal, queries
from regapp.store.failures import foreseen
from regapp.store.journal import Subject
from regapp.store.lock import WriterLock, holder_text, present_holder
from regapp.store.projections import refold
from regapp.store.upkeep import rebuild
from regapp.store.vocabulary import Vocabulary

P = ParamSpec("P")
T = TypeVar("T")
_CHANGES_BEFORE_FOLD = 2_000


class Transaction:
    """A write in progress: what it journals is projected at once, and all of it lasts or none."""

    def __init__(self, store: "Store", db: Connection) -> None:
        self.db = db
        self.people: set[int] = set()
        """Whose entries were written."""
        self._store = store

    def append(
        self, event: int, drafts: Sequence[Draft], operator: str, progress: Progress | None = None
    ) -> list[Entry]:
        """Journal drafts as this desk's own entries and fold their subjects."""
        desk = self._store.desk
        lseq = journal.last_lseq(self.db, desk)
        entries = [
            Entry(
                desk, lseq + number, new_entry_id(), self._store.clock.tick(), operator, event, draft.kind, VERSION,
                draft.subject, draft.body,
            )
            for number, draft in enumerate(drafts, start=1)
        ]  # fmt: skip
        journal.insert(self.db, entries)
        self._refold({(event, draft.subject) for draft in drafts}, progress)
        return entries

    def receive(self, entries: Iterable[Entry]) -> int:
        """Take in entries of other desks, in any order and more than once; how many were new."""
        batch = list(entries)
        for entry in batch:
            self._store.clock.observe(entry.clock)
        new = journal.insert(self.db, batch)
        self._refold({(entry.event, entry.subject) for entry in batch})
        return new

    def _refold(self, subjects: set[Subject], progress: Progress | None = None) -> None:
        self.people |= refold(self.db, subjects, progress)

    def next_numbers(self, count: int) -> range:
        """The next `count` counters for short numbers of this desk."""
        first = int(queries.setting(self.db, "counter", "0")) + 1
        self.set("counter", str(first + count - 1))
        return range(first, first + count)

    def next_certificates(self, event: int, count: int) -> range:
        """The next `count` counters of this desk for certificates of an event."""
        key = f"certificates/{event}"
        known = certificates.last_counter(self.db, event, self._store.desk)
        first = max(int(queries.setting(self.db, key, "0")), known) + 1
        self.set(key, str(first + count - 1))
        return range(first, first + count)

    def give_back_certificates(self, event: int, counters: range) -> None:
        """Counters of which nothing was made are the next ones again, unless others were taken after them."""
        key = f"certificates/{event}"
        if counters and queries.setting(self.db, key) == str(counters[-1]):
            self.set(key, str(counters[0] - 1))

    def set(self, key: str, value: str) -> None:
        """Keep a setting of this file."""
        self.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [key, value])

    def keep_event_key(self, event: int, key: bytes) -> None:
        """Keep the key with which an event's tokens are signed. A key is never replaced: badges are signed with it."""
        self.db.execute("INSERT INTO event_key VALUES (?, ?)", [event, key])

    def new_event_number(self) -> int:
        """A number for a new event that nothing in this file has."""
        return new_event_number(queries.event_numbers(self.db))


class Store:
    """An open RegApp file."""

    def __init__(self, path: Path, lock: WriterLock | None, holder: str) -> None:
        self.path = path
        self.holder = holder
        """The other process that writes to the file; empty where this process may write."""
        self.clock = HybridClock()
        self.vocabulary = Vocabulary(others_write=lock is None)
        self.desk = "01"
        self._lock = lock
        self._local = threading.local()
        self._readers: list[Connection] = []
        self._immutable = lock is None and not holder and not files.can_make_side_files(path)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="regapp-writer")
        self._write_db: Connection | None = None
        self._closed = False
        self._folded_at = 0
        with foreseen(path):
            self.desk = queries.setting(self.read(), "desk", "01")
            self.clock.observe(journal.last_clock(self.read()))

    @property
    def is_read_only(self) -> bool:
        """Whether this process may only read."""
        return self._lock is None

    def read(self) -> Connection:
        """This thread's reading connection."""
        db: Connection | None = getattr(self._local, "db", None)
        if db is None:
            with foreseen(self.path):
                db = files.connect(self.path, read_only=True, immutable=self._immutable)
            self._local.db = db
            self._readers.append(db)
        return db

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The answer to a question asked with these arguments, on this thread's reading connection."""
        with foreseen(self.path):
            return question(self.read(), *args, **more)

    def submit(self, operation: Callable[[Transaction], T]) -> "Future[T]":
        """Run an operation on the writing thread, as one transaction, after those already waiting."""
        future = self._writer.submit(self._run, operation)
        self._writer.submit(self._fold_wal_back)
        return future

    def write(self, operation: Callable[[Transaction], T]) -> T:
        """Run an operation on the writing thread and wait for its result."""
        return self.submit(operation).result()

    def _run(self, operation: Callable[[Transaction], T]) -> T:
        if self._lock is None:
            raise FileLocked(str(self.path), self.holder) if self.holder else ReadOnlyFile(str(self.path))
        with foreseen(self.path):
            if self._write_db is None:
                self._write_db = files.connect(self.path, read_only=False)
            db = self._write_db
            db.execute("BEGIN IMMEDIATE")
            try:
                transaction = Transaction(self, db)
                result = operation(transaction)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            self.vocabulary.note(transaction.people)
            return result

    def _fold_wal_back(self) -> None:
        """Between two writes, and only when many rows have changed: a commit never waits for it."""
        db = self._write_db
        if db is not None and db.total_changes - self._folded_at > _CHANGES_BEFORE_FOLD:
            self._folded_at = db.total_changes
            db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def close(self) -> None:
        """Finish the waiting writes, close the connections and give back the lock. Once is enough."""
        if self._closed:
            return
        self._closed = True
        # The writer last: it folds the WAL back, so that the one file is whole when it is copied.
        for db in self._readers:
            db.close()
        self._readers.clear()
        self._writer.submit(self._close_writer).result()
        self._writer.shutdown()
        if self._lock is not None:
            self._lock.release()

    def _close_writer(self) -> None:
        if self._write_db is not None:
            self._write_db.close()
            self._write_db = None


def create_store(path: Path, desk: str = "01") -> Store:
    """Make a new file and open it. FileExists if there is one."""
    if path.exists():
        raise FileExists(str(path))
    try:
        files.create(path)
    except OSError as error:
        raise ReadOnlyFile(str(path)) from error
    store = open_store(path)
    store.write(lambda tx: tx.set("desk", desk))
    store.desk = desk
    return store


def open_store(path: Path, wait_seconds: float = 0.5, *, read_only: bool = False) -> Store:
    """Open a file, migrating it first if it is older.

    Where another RegApp has it (after waiting so long), or it cannot be written to, it opens read-only.
    """
    files.recognise(path)
    if not files.can_make_side_files(path) and files.has_unfolded_wal(path):
        # Read where it lies, the newest writes would be missing; SQLite folds them in where it may write.
        path = _readable_copy(path)
        read_only = True
    lock: WriterLock | None = None
    if not read_only and files.is_writable(path):
        candidate = WriterLock(path)
        lock = candidate if candidate.take(wait_seconds) else None
    try:
        held_elsewhere = lock is None and not read_only and files.is_writable(path)
        immutable = lock is None and not held_elsewhere and not files.can_make_side_files(path)
        with foreseen(path):
            db = files.connect(path, read_only=lock is None, immutable=immutable)
        try:
            waiting = files.examine(db, path)
            holder = holder_text(queries.setting(db, "holder")) if held_elsewhere else ""
            if lock is not None and not waiting:
                db.execute("INSERT OR REPLACE INTO setting VALUES ('holder', ?)", [present_holder()])
        finally:
            db.close()
        if waiting:
            _bring_up_to_date(path, lock, wait_seconds)
        return Store(path, lock, holder)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _bring_up_to_date(path: Path, lock: WriterLock | None, wait_seconds: float) -> None:
    """Migrate an older file. Whoever only wants to read does it too, and lets go of the file at once. OlderFile."""
    own = None if lock else WriterLock(path)
    if own is not None and not (files.is_writable(path) and own.take(wait_seconds)):
        raise OlderFile(str(path))
    try:
        files.migrate(path, datetime.now(UTC))
        _after_migration(path)
    finally:
        if own is not None:
            own.release()


def _after_migration(path: Path) -> None:
    """Compute the projections again, since a newer RegApp may write other things into them."""
    with foreseen(path):
        db = files.connect(path, read_only=False)
        try:
            db.execute("BEGIN IMMEDIATE")
            rebuild(db)
            db.execute("INSERT OR REPLACE INTO setting VALUES ('holder', ?)", [present_holder()])
            db.execute("COMMIT")
        finally:
            db.close()


def _readable_copy(path: Path) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="regapp-read-"))
    for name in (path.name, path.name + "-wal"):
        shutil.copyfile(path.with_name(name), folder / name)
    return folder / path.name


def replace_file(backup: Path, path: Path) -> Path | None:
    """Put a verified backup in the place of `path`; gives where the file that was there is kept.

    The copy is whole and on the disk before anything is moved.
    """
    incoming = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        shutil.copyfile(backup, incoming)
        with incoming.open("rb+") as file:
            os.fsync(file.fileno())
        kept = _set_aside(path) if path.exists() else None
        incoming.replace(path)
    except OSError as error:
        raise (DiskFull if error.errno == errno.ENOSPC else WriteFailed)(str(path)) from error
    finally:
        with suppress(OSError):
            incoming.unlink(missing_ok=True)
    return kept


def _set_aside(path: Path) -> Path:
    """Keep the present file under another name, its side files with it, since it may be damaged."""
    kept = path.with_name(f"{path.stem}.before-restore-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}{path.suffix}")
    for side in ("-wal", "-shm"):
        beside = path.with_name(path.name + side)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + side))
    path.replace(kept)
    return kept
