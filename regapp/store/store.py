"""The store: one writing thread, readers of their own, every write one durable transaction."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext, suppress
from pathlib import Path
from sqlite3 import Connection
from typing import Concatenate, Final, ParamSpec, TypeVar

from regapp.model.clock import HybridClock
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import DamagedFile, FileClosed, FileLocked, OlderFile, ReadOnlyFile
from regapp.model.progress import Progress
from regapp.scratch import Scratch, sweep_scratch
from regapp.store import certificates, journal, queries
from regapp.store.entries import clocking, many
from regapp.store.entries.reserved import Reserved
from regapp.store.entries.transaction import Transaction as Transaction
from regapp.store.entries.transaction import last_counter
from regapp.store.failures import foreseen
from regapp.store.files import making
from regapp.store.files.beside import refuse_if_gone, sweep
from regapp.store.files.connecting import (
    BUSY_MS,
    at_one_moment,
    can_make_side_files,
    connect,
    examine,
    has_unfolded_wal,
    is_writable,
    recognise,
    without_sync,
)
from regapp.store.files.connections import Connections
from regapp.store.files.copying import copied_beside, copy_whole, verify_pages
from regapp.store.files.durable import protect
from regapp.store.files.folding import Folding
from regapp.store.files.gate import Gate
from regapp.store.kept import KeptFolds
from regapp.store.lock import WriterLock, holder_text, present_holder
from regapp.store.sync import link
from regapp.store.vocabulary import Vocabulary

P = ParamSpec("P")
T = TypeVar("T")
_WATCHED: Final = 1_000
_SHORT_NUMBERS: Final = 0
"""In the place of an event: short numbers are counted through all events of a file."""
_FOLD_WAIT_MS: Final = 500
"""How long an erasure waits for readers."""


class Store:
    """An open RegApp file."""

    def __init__(self, path: Path, lock: WriterLock | None, holder: str, scratch: Scratch | None = None) -> None:
        self.path = path
        self.holder = holder
        """The other process that writes to the file; empty where this process may write."""
        self.clock = HybridClock()
        self.vocabulary = Vocabulary(others_write=lock is None)
        self.desk = journal.FIRST_DESK
        self._lock = lock
        self._certificates = Reserved()
        self._numbers = Reserved()
        self.kept = KeptFolds()
        """Used by the writing thread alone."""
        self._local = threading.local()
        self._scratch = scratch
        """Where a copy lies that is read instead of the file."""
        immutable = lock is None and not holder and not can_make_side_files(path)
        self._file = Connections(path, may_write=lock is not None, immutable=immutable)
        self._folding = Folding(self._file)
        self._gate = Gate(path)
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="regapp-writer")
        self._write_db: Connection | None = None
        self._closed = False
        self.settled = 0
        """Up to which of its own numbers this file's hub has the entries: their clock does not change any more."""
        self.on_entries: list[Callable[[], None]] = []
        """Called on the writing thread after entries were journalled, of this desk or others; none may wait."""
        self._first_watched = self._newest = 0
        """This desk's newest acknowledged entries: from which number on, and how many since."""
        with foreseen(path):
            self._begin(self.read())
            self._file.watch.note_side_files()

    def _begin(self, db: Connection) -> None:
        """Read what the desk begins with. DamagedFile where columns hold values of other ones."""
        try:
            self.desk = journal.own_desk(db)
            known = link.progressed(db)
            self.clock.learn(known.offset_ms)
            self.settled = known.acknowledged
            clocking.start(db, self.clock)
            self._first_watched, self._newest = journal.newest_of(db, self.desk, _WATCHED)
        except (TypeError, ValueError) as error:
            raise DamagedFile(str(self.path)) from error

    def check_file(self) -> None:
        """FileTaken if the path no longer names the open file, or another program has changed it. FileClosed."""
        with self._gate.inside():
            self._file.watch.check_before_write()

    @property
    def is_read_only(self) -> bool:
        """Whether this process may only read."""
        return self._lock is None

    @property
    def written(self) -> int:
        """How many entries this desk has made lately: it grows with each."""
        return self._newest

    def check_writable(self) -> None:
        """FileLocked or ReadOnlyFile where this process may only read."""
        if self._lock is None:
            raise FileLocked(str(self.path), self.holder) if self.holder else ReadOnlyFile(str(self.path))

    def certificate_counters(self, event: int, count: int) -> AbstractContextManager[range]:
        """This desk's next `count` counters for certificates of an event: nobody else is given them meanwhile."""
        return self._certificates.take(event, count, lambda: self.ask(certificates.last_counter, event, self.desk))

    @contextmanager
    def short_numbers(self, count: int) -> Iterator[range]:
        """This desk's next `count` counters for short numbers: nobody else is given them meanwhile."""
        with ExitStack() as stack:
            taking = self._numbers.take(_SHORT_NUMBERS, count, lambda: self.ask(last_counter))
            # Between two transactions: the one under way may be taking some.
            yield self._writer.submit(stack.enter_context, taking).result()

    @property
    def last_reserved_number(self) -> int:
        """The highest counter for short numbers that is given out and not yet used."""
        return self._numbers.last(_SHORT_NUMBERS)

    def follow(self, progress: Progress | None = None) -> None:
        """Let the tables follow very many entries that were journalled, in portions between which others write."""
        if self.is_read_only or not (total := sum(run.size for run in self.ask(many.runs))):
            return
        while left := self.write(Transaction.follow_portion):
            if progress:
                progress(max(total - left, 0), total)
        if progress:
            progress(total, total)

    def read(self) -> Connection:
        """This thread's reading connection."""
        db: Connection | None = getattr(self._local, "db", None)
        if db is None:
            db = self._local.db = self._file.open(read_only=True)
        return db

    def ask(self, question: Callable[Concatenate[Connection, P], T], *args: P.args, **more: P.kwargs) -> T:
        """The answer to a question asked with these arguments, on this thread's reading connection. FileClosed.

        A question that reads several times sees the file as it is at one moment.
        """
        with self._gate.inside(), foreseen(self.path):
            db = self.read()
            with at_one_moment(db):
                return question(db, *args, **more)

    def submit(self, operation: Callable[[Transaction], T], *, lies_elsewhere: bool = False) -> "Future[T]":
        """Run an operation on the writing thread, as one transaction, after those already waiting. FileClosed.

        What `lies_elsewhere` too may be lost with the power, whole transactions of it, the newest first: it is not
        waited for until it is on the disk.
        """
        if self._closed:
            raise FileClosed(str(self.path))
        return self._writer.submit(self._run, operation, lies_elsewhere)

    def write(self, operation: Callable[[Transaction], T], *, lies_elsewhere: bool = False) -> T:
        """Run an operation on the writing thread and wait for its result; as `submit`."""
        return self.submit(operation, lies_elsewhere=lies_elsewhere).result()

    def _run(self, operation: Callable[[Transaction], T], lies_elsewhere: bool) -> T:
        self.check_writable()
        with foreseen(self.path):
            if self._write_db is None:
                self._write_db = self._file.open(read_only=False)
            db = self._write_db
            self._file.watch.check_before_write()
            changes = db.total_changes
            with self._file.watch.writing(), without_sync(db) if lies_elsewhere else nullcontext():
                transaction, result = self._transacted(db, operation)
            self._newest += transaction.written
            if transaction.written or transaction.received:
                self.tell_of_entries()
            self._folding.note_write(db.total_changes - changes)
            self.vocabulary.note(transaction.changed.people)
            if transaction.changed.emptied:
                self._fold_all(db)
            return result

    def _transacted(self, db: Connection, operation: Callable[[Transaction], T]) -> tuple[Transaction, T]:
        db.execute("BEGIN IMMEDIATE")
        try:
            transaction = Transaction(self, db)
            result = operation(transaction)
            db.execute("COMMIT")
        except BaseException:
            self.kept.clear()
            if db.in_transaction:
                db.execute("ROLLBACK")
            # A commit that failed may have lengthened the WAL.
            self._file.watch.check_after_write()
            raise
        # Nothing is said to be written that nobody finds again.
        self._file.watch.check_after_write()
        return transaction, result

    def tell_of_entries(self) -> None:
        """Let all who wait for entries look at once."""
        for tell in tuple(self.on_entries):
            tell()

    def _fold_all(self, db: Connection) -> None:
        """Fold the whole WAL and empty it, so that what was erased lies in neither file; else closing does it."""
        db.execute(f"PRAGMA busy_timeout = {_FOLD_WAIT_MS}")
        with self._file.watch.folding():
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        self._file.watch.check_after_write()

    def copy_to(self, target: Path) -> None:
        """Copy all that was acknowledged to `target`, which is new or empty; also where the file is gone.

        DamagedFile, DamagedEntry, DiskFull, WriteFailed.
        """
        with self._gate.inside():
            self._copy_to(target)

    def _copy_to(self, target: Path) -> None:
        if not self._file.watch.is_taken:
            copy_whole(self.read(), target)
            return
        # A new connection would read another file.
        db = self._write_db or self._file.any()
        self._writer.submit(copy_whole, db, target).result()
        with foreseen(target), closing(connect(target, read_only=True, immutable=True)) as copy:
            if journal.count_from(copy, self.desk, self._first_watched) < self._newest:
                # Written over, it may be whole and yet of another time.
                raise DamagedFile(str(target))

    def close(self) -> None:
        """Finish the waiting writes and questions, close the connections and give back the lock. Once is enough."""
        if self._closed:
            return
        self._closed = True
        self._folding.close()
        # On the writing thread: after the writes that wait.
        self._writer.submit(self._close_file).result()
        self._writer.shutdown()
        if self._lock is not None:
            self._lock.release()
        if self._scratch is not None:
            self._scratch.remove()

    def _close_file(self) -> None:
        self._gate.close()
        self._file.close()

    @property
    def left_beside(self) -> list[Path]:
        """The side files that closing a lost file left under other names, with writes that lie in no file."""
        return self._file.left_beside


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
    refuse_if_gone(path)
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
        sweep(path, is_held=True)
        sweep_scratch()
    immutable = lock is None and not is_held and not can_make_side_files(path)
    # Without a right to write: writes that lie beside a file they do not belong to must not be folded into it.
    with foreseen(path), closing(connect(path, read_only=True, immutable=immutable)) as db:
        examine(db, path)
        if lock is not None and has_unfolded_wal(path):
            verify_pages(db, path)
        is_older = making.is_behind(db)
        was_cut_off = not is_held and bool(many.runs(db))
        holder = holder_text(queries.setting(db, "holder")) if is_held else ""
    if is_older:
        _bring_up_to_date(path, lock, wait_seconds)
    elif was_cut_off:
        # Where nothing can be written it still opens, and a finding says that the tables are behind.
        with suppress(RegAppError):
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
