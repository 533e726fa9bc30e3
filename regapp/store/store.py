"""The store: one writing thread, readers of their own, every write one durable transaction."""

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from pathlib import Path
from sqlite3 import Connection
from typing import Concatenate, ParamSpec, TypeVar

from regapp.model.clock import HybridClock
from regapp.model.entry import VERSION, Draft, Entry
from regapp.model.errors.files import FileLocked, OlderFile, ReadOnlyFile
from regapp.model.identifiers import new_entry_id, new_event_number
from regapp.model.progress import Progress
from regapp.scratch import Scratch
from regapp.store import certificates, journal, queries
from regapp.store.failures import foreseen
from regapp.store.files import making
from regapp.store.files.connecting import (
    can_make_side_files,
    connect,
    examine,
    has_unfolded_wal,
    is_writable,
    recognise,
)
from regapp.store.files.copying import copied_beside, copy_whole, verify_pages
from regapp.store.files.durable import protect
from regapp.store.files.watch import FileWatch
from regapp.store.folding import Folding
from regapp.store.kept import KeptFolds
from regapp.store.lock import WriterLock, holder_text, present_holder
from regapp.store.projections import follow, refold
from regapp.store.vocabulary import Vocabulary

P = ParamSpec("P")
T = TypeVar("T")


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
        self.people |= follow(self.db, entries, self._store.kept, progress)
        return entries

    def receive(self, entries: Iterable[Entry]) -> int:
        """Take in entries of other desks, in any order and more than once; how many were new."""
        batch = list(entries)
        for entry in batch:
            self._store.clock.observe(entry.clock)
        new = journal.insert(self.db, batch)
        subjects = {(entry.event, entry.subject) for entry in batch}
        self.people |= refold(self.db, subjects, kept=self._store.kept)
        return new

    def next_numbers(self, count: int) -> range:
        """The next `count` counters for short numbers of this desk."""
        first = int(queries.setting(self.db, "counter", "0")) + 1
        self.set("counter", str(first + count - 1))
        return range(first, first + count)

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

    def __init__(self, path: Path, lock: WriterLock | None, holder: str, scratch: Scratch | None = None) -> None:
        self.path = path
        self.holder = holder
        """The other process that writes to the file; empty where this process may write."""
        self.clock = HybridClock()
        self.vocabulary = Vocabulary(others_write=lock is None)
        self.desk = "01"
        self._lock = lock
        self._certificates = certificates.Reserved()
        self.kept = KeptFolds()
        """Used by the writing thread alone."""
        self._local = threading.local()
        self._readers: list[Connection] = []
        self._scratch = scratch
        """Where a copy lies that is read instead of the file."""
        self._immutable = lock is None and not holder and not can_make_side_files(path)
        self._watch = FileWatch(path)
        self._folding = Folding(path, self._watch)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="regapp-writer")
        self._write_db: Connection | None = None
        self._closed = False
        with foreseen(path):
            self.desk = queries.setting(self.read(), "desk", "01")
            self.clock.observe(journal.last_clock(self.read()))

    @property
    def is_read_only(self) -> bool:
        """Whether this process may only read."""
        return self._lock is None

    def check_writable(self) -> None:
        """FileLocked or ReadOnlyFile where this process may only read."""
        if self._lock is None:
            raise FileLocked(str(self.path), self.holder) if self.holder else ReadOnlyFile(str(self.path))

    def certificate_counters(self, event: int, count: int) -> AbstractContextManager[range]:
        """This desk's next `count` counters for certificates of an event: nobody else is given them meanwhile."""
        return self._certificates.take(event, count, lambda: self.ask(certificates.last_counter, event, self.desk))

    def read(self) -> Connection:
        """This thread's reading connection."""
        db: Connection | None = getattr(self._local, "db", None)
        if db is None:
            # Another file may have this name by now.
            self._watch.check_names()
            with foreseen(self.path):
                db = connect(self.path, read_only=True, immutable=self._immutable)
            self._local.db = db
            self._readers.append(db)
        return db

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The answer to a question asked with these arguments, on this thread's reading connection."""
        with foreseen(self.path):
            return question(self.read(), *args, **more)

    def submit(self, operation: Callable[[Transaction], T]) -> "Future[T]":
        """Run an operation on the writing thread, as one transaction, after those already waiting."""
        return self._writer.submit(self._run, operation)

    def write(self, operation: Callable[[Transaction], T]) -> T:
        """Run an operation on the writing thread and wait for its result."""
        return self.submit(operation).result()

    def _run(self, operation: Callable[[Transaction], T]) -> T:
        self.check_writable()
        with foreseen(self.path):
            if self._write_db is None:
                self._watch.check_names()
                self._write_db = connect(self.path, read_only=False)
            db = self._write_db
            self._watch.check_before_write()
            changes = db.total_changes
            db.execute("BEGIN IMMEDIATE")
            try:
                transaction = Transaction(self, db)
                result = operation(transaction)
                db.execute("COMMIT")
            except BaseException:
                self.kept.clear()
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            # Nothing is said to be written that nobody finds again.
            self._watch.check_after_write()
            self._folding.note_write(db.total_changes - changes)
            self.vocabulary.note(transaction.people)
            return result

    def copy_to(self, target: Path) -> None:
        """Copy all that was acknowledged to `target`, which is new or empty; also where the file is gone.

        DamagedFile, DamagedEntry, DiskFull, WriteFailed.
        """
        if self._write_db is None:
            copy_whole(self.read(), target)
        else:
            self._writer.submit(copy_whole, self._write_db, target).result()

    def close(self) -> None:
        """Finish the waiting writes, close the connections and give back the lock. Once is enough."""
        if self._closed:
            return
        self._closed = True
        self._folding.close()
        # The writer last: it folds the WAL back, so that the one file is whole when it is copied.
        for db in self._readers:
            db.close()
        self._readers.clear()
        self._writer.submit(self._close_writer).result()
        self._writer.shutdown()
        if self._lock is not None:
            self._lock.release()
        if self._scratch is not None:
            self._scratch.remove()

    def _close_writer(self) -> None:
        if self._write_db is not None:
            self._write_db.close()
            self._write_db = None


def create_store(path: Path, desk: str = "01") -> Store:
    """Make a new file and open it. FileExists if there is one."""
    making.create(path)
    store = open_store(path)
    store.write(lambda tx: tx.set("desk", desk))
    store.desk = desk
    return store


def open_store(path: Path, wait_seconds: float = 0.5, *, read_only: bool = False) -> Store:
    """Open a file, bringing it up to date first if it is older.

    Where another RegApp has it (after waiting so long), or it cannot be written to, it opens read-only.
    """
    recognise(path)
    path = path.resolve()
    scratch: Scratch | None = None
    if not can_make_side_files(path) and has_unfolded_wal(path):
        # Read where it lies, the newest writes would be missing; SQLite folds them in where it may write.
        scratch = Scratch("read")
        path = copied_beside(path, scratch.folder)
        read_only = True
    lock: WriterLock | None = None
    may_write = not read_only and is_writable(path)
    if may_write:
        candidate = WriterLock(path)
        lock = candidate if candidate.take(wait_seconds) else None
    try:
        return _open(path, lock, scratch, wait_seconds, is_held=may_write and lock is None)
    except BaseException:
        if lock is not None:
            lock.release()
        if scratch is not None:
            scratch.remove()
        raise


def _open(path: Path, lock: WriterLock | None, scratch: Scratch | None, wait_seconds: float, *, is_held: bool) -> Store:
    if lock is not None:
        protect(path)
    immutable = lock is None and not is_held and not can_make_side_files(path)
    # Without a right to write: writes that lie beside a file they do not belong to must not be folded into it.
    with foreseen(path), closing(connect(path, read_only=True, immutable=immutable)) as db:
        examine(db, path)
        if lock is not None and has_unfolded_wal(path):
            verify_pages(db, path)
        is_older = making.is_behind(db)
        holder = holder_text(queries.setting(db, "holder")) if is_held else ""
    if is_older:
        _bring_up_to_date(path, lock, wait_seconds)
    if lock is not None:
        with foreseen(path), closing(connect(path, read_only=False)) as db:
            db.execute("INSERT OR REPLACE INTO setting VALUES ('holder', ?)", [present_holder()])
    return Store(path, lock, holder, scratch)


def _bring_up_to_date(path: Path, lock: WriterLock | None, wait_seconds: float) -> None:
    """Update an older file. A RegApp that only reads does it too, and lets go of the file at once. OlderFile."""
    own = None if lock else WriterLock(path)
    if own is not None and not (is_writable(path) and own.take(wait_seconds)):
        raise OlderFile(str(path))
    try:
        making.update(path)
    finally:
        if own is not None:
            own.release()
