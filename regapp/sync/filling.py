"""Taking in what the other desks have sent, such that this desk's own work waits for milliseconds at most."""

import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from regapp.model.entries.hub import Hall
from regapp.model.entry import PARTICIPANT_SUBJECT, SCAN_SUBJECT, Entry
from regapp.model.progress import Progress
from regapp.store import journal
from regapp.store.store import Store, Transaction
from regapp.store.sync import link
from regapp.store.sync.incoming import entry_of
from regapp.store.sync.short_numbers import count_on
from regapp.sync.line import WINDOW, Forked, Line

AT_ONCE: Final = 25
"""Entries of what came in one transaction: a few milliseconds."""
_BESIDE_WORK: Final = 5
"""The same of very many, where somebody works at the desk."""
_BUSY_S: Final = 1.0
"""So long after a write somebody is taken to work at this desk."""
_RESTS: Final = 2.0
"""The rest after a portion then, in times of what it took."""

Window = tuple[int, list[list[Any]]]
"""A part of what the hub has: the cursor after it, and its entries as rows."""


@dataclass
class Came:
    """What an exchange brought: how many new entries, whose rows changed, and whether more than people changed."""

    entries: int = 0
    people: set[int] = field(default_factory=set)
    everything: bool = False

    def add(self, more: "Came") -> None:
        """Count in what another exchange brought."""
        self.entries += more.entries
        self.people |= more.people
        self.everything = self.everything or more.everything

    def take(self, tx: Transaction, new: int, entries: Iterable[Entry]) -> None:
        """Count in what a transaction has taken in."""
        self.entries += new
        self.people |= tx.changed.people
        of_people = (PARTICIPANT_SUBJECT, SCAN_SUBJECT)
        self.everything = self.everything or any(not entry.subject.startswith(of_people) for entry in entries)


class Filling:
    """How far a file has taken in what the hub has."""

    def __init__(self, store: Store, line: Line, hall: Hall, cursor: int) -> None:
        self._store, self._line, self._hall = store, line, hall
        self.cursor = cursor
        """The hub's number of the newest entry that was taken in."""
        self.with_own = False
        """Whether this desk's own entries are asked for too."""
        self.until = 0
        """The hub's newest number when it was greeted."""
        self._written, self._busy_until = store.written, 0.0
        self.newest: dict[str, int] = {}
        """How far the entries of each desk have come."""

    def pull(self, progress: Progress | None = None) -> Came:
        """Take in all that is new at the hub. What came stays, where the line breaks."""
        came = Came()
        is_new = self._store.ask(journal.is_empty) and self.until - self.cursor > WINDOW
        for upto, rows in self._ahead() if is_new else self._windows():
            entries = list(map(entry_of, rows))
            self.newest |= {entry.desk: entry.lseq for entry in entries}
            if is_new:
                self._take_whole(entries, upto, came)
            else:
                self._take(entries, upto, came)
            self.cursor = upto
            if progress:
                progress(upto, max(upto, self.until))
        if is_new:
            # Once, when all have come, is quicker than entry by entry.
            self._store.write(_recompute)
        return came

    def _windows(self) -> Iterator[Window]:
        """What the hub has after the cursor, until nothing is left."""
        while (window := self._line.pull(self.cursor, with_own=self.with_own))[0] > self.cursor:
            yield window

    def _ahead(self) -> Iterator[Window]:
        """The same, where the hub prepares the next window while one is taken in."""
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="regapp-filling") as asking:
            after, window = self.cursor, self._line.pull(self.cursor, with_own=self.with_own)
            while window[0] > after:
                after = window[0]
                following = asking.submit(self._line.pull, after, with_own=self.with_own)
                yield window
                window = following.result()

    def _take(self, entries: list[Entry], upto: int, came: Came) -> None:
        start = 0
        while start < len(entries):
            gives_way = len(entries) - start > AT_ONCE and self._is_at_work()
            portion = entries[start : start + (_BESIDE_WORK if gives_way else AT_ONCE)]
            start += len(portion)
            cursor = upto if start >= len(entries) else int(portion[-1].gseq or 0)

            def operation(tx: Transaction, portion: list[Entry] = portion, cursor: int = cursor) -> None:
                came.take(tx, self._received(tx, portion), portion)
                link.note(tx.db, self._hall, cursor=cursor)

            began = time.monotonic()
            self._store.write(operation, lies_elsewhere=True)
            if gives_way:
                # What is written here waits for the portion under way alone.
                time.sleep((time.monotonic() - began) * _RESTS)

    def _is_at_work(self) -> bool:
        """Whether somebody works at this desk."""
        if (written := self._store.written) != self._written:
            self._written, self._busy_until = written, time.monotonic() + _BUSY_S
        return time.monotonic() < self._busy_until

    def _received(self, tx: Transaction, portion: list[Entry]) -> int:
        """Take entries in; how many are new. Forked where this desk wrote on while its own were under way to it."""
        received = tx.receive(portion)
        if received.is_forked:
            raise Forked
        if self.with_own:
            count_on(tx, journal.own_desk(tx.db))
        return received.new

    def _take_whole(self, entries: list[Entry], upto: int, came: Came) -> None:
        def operation(tx: Transaction) -> None:
            received = tx.receive_many(entries)
            if received.is_forked:
                raise Forked
            came.entries += received.new
            link.note(tx.db, self._hall, cursor=upto)

        self._store.write(operation, lies_elsewhere=True)
        came.everything = True


def _recompute(tx: Transaction) -> None:
    tx.recompute()
    count_on(tx, journal.own_desk(tx.db))
