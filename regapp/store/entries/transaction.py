"""A write in progress, as the store hands it to what is to be written."""

from collections.abc import Iterable, Sequence
from sqlite3 import Connection
from typing import TYPE_CHECKING

from regapp.model.entry import VERSION, Draft, Entry
from regapp.model.identifiers import new_entry_id, new_event_number
from regapp.model.progress import Progress
from regapp.model.text.plain import plain, plain_within
from regapp.store import journal, queries
from regapp.store.entries import clocking, event_keys, many
from regapp.store.entries.receiving import Received, take_in
from regapp.store.projections import Refolded, follow, refold
from regapp.store.rebuilding import rebuild

if TYPE_CHECKING:
    from regapp.store.store import Store

_COUNTER = "counter"


class Transaction:
    """A write in progress: what it journals is projected at once, and all of it lasts or none."""

    def __init__(self, store: "Store", db: Connection) -> None:
        self.db = db
        self.changed = Refolded()
        """The changes that its entries made in the tables."""
        self.written = 0
        """How many entries this desk has made in it."""
        self.received = 0
        """How many new entries of other desks it has taken in."""
        self._store = store

    def append(
        self, event: int, drafts: Sequence[Draft], operator: str, progress: Progress | None = None
    ) -> list[Entry]:
        """Journal drafts as this desk's own entries and fold their subjects."""
        desk, clock = self._store.desk, self._store.clock
        lseq = journal.last_lseq(self.db, desk)
        latest = clocking.latest_of(self.db, event, (draft.subject for draft in drafts), clock)
        entries, operator = [], plain(operator)
        for number, draft in enumerate(event_keys.with_mark(self.db, event, drafts), start=1):
            at = clock.tick(latest.get(draft.subject, 0))
            if latest:
                latest[draft.subject] = at
            entries.append(
                Entry(
                    desk, lseq + number, new_entry_id(clock.wall_ms), at, operator, event, draft.kind, VERSION,
                    plain(draft.subject), plain_within(draft.body),
                )
            )  # fmt: skip
        journal.insert(self.db, entries)
        self.written += len(entries)
        self.changed.add(follow(self.db, entries, self._store.kept, progress))
        return entries

    def append_many(self, event: int, entries: Sequence[many.Prepared], operator: str) -> many.Run:
        """Journal very many entries in one step. More than a portion, the tables follow when the store is told so."""
        clock = self._store.clock
        latest = clocking.latest_of(self.db, event, (item.subject for item in entries), clock)

        def tick(subject: str) -> int:
            at = clock.tick(latest.get(subject, 0))
            if latest:
                latest[subject] = at
            return at

        run = many.insert(self.db, self._store.desk, event, entries, operator, tick)
        self.written += len(entries)
        if len(entries) <= many.PORTION and many.runs(self.db) == [run]:
            self.follow_portion()
        return run

    def follow_portion(self) -> int:
        """Let the tables follow the next of very many entries; how many are left."""
        if many.runs(self.db):
            self.changed.add(many.follow_portion(self.db, self._store.kept))
        return sum(run.size for run in many.runs(self.db))

    def receive(self, entries: Iterable[Entry]) -> Received:
        """Take in entries of other desks, in any order and more than once; how it went with them."""
        result, kept = self._take_in(entries)
        subjects = {(entry.event, entry.subject) for entry in kept}
        self.changed.add(refold(self.db, subjects, kept=self._store.kept))
        return result

    def receive_many(self, entries: Iterable[Entry]) -> Received:
        """Take in very many entries of other desks; the tables follow when the store is told so."""
        result, kept = self._take_in(entries)
        many.note_received(self.db, kept)
        return result

    def follow_received(self, entries: Sequence[Entry]) -> None:
        """Go on after entries of other desks that were journalled; the tables follow when the store is told so."""
        self._observe(entries)
        self.received += len(entries)
        many.note_received(self.db, entries)

    def _take_in(self, entries: Iterable[Entry]) -> tuple[Received, list[Entry]]:
        result, kept = take_in(self.db, entries)
        self._observe(kept)
        self.received += result.new
        return result, kept

    def _observe(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._store.clock.observe(entry.clock)
        clocking.note(self.db, self._store.clock)

    def next_numbers(self, count: int) -> range:
        """The next `count` counters for short numbers of this desk."""
        first = max(last_counter(self.db), self._store.last_reserved_number) + 1
        numbers = range(first, first + count)
        self.use_numbers(numbers)
        return numbers

    def use_numbers(self, numbers: range) -> None:
        """Note that short numbers are used, which were given out before the transaction."""
        if numbers:
            self.set(_COUNTER, str(max(last_counter(self.db), numbers[-1])))

    def become(self, desk: str, *, counts_on: bool = False) -> None:
        """Give the file another desk's number; its counters begin again, unless it `counts_on`."""
        self.set("desk", desk)
        if not counts_on:
            self.set(_COUNTER, "0")
        self._store.desk = desk

    def learn_offset(self, offset_ms: int) -> None:
        """Let the clock go by another offset from the machine's, after the newest entries that the journal has now."""
        self._store.clock.learn(offset_ms)
        clocking.start(self.db, self._store.clock)

    def refold(self, subjects: Iterable[journal.Subject]) -> None:
        """Fold subjects whose entries were changed where they stand."""
        self._store.kept.clear()
        self.changed.add(refold(self.db, subjects))

    def follow_moved(self, run: many.Run) -> None:
        """Let the tables follow entries that got other numbers, when the store is told so."""
        self._store.kept.clear()
        many.note_moved(self.db, run)

    def recompute(self) -> None:
        """Compute the tables again from the whole journal."""
        self._store.kept.clear()
        rebuild(self.db)

    def set(self, key: str, value: str) -> None:
        """Keep a setting of this file."""
        self.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [key, plain(value)])

    def keep_event_key(self, event: int, key: bytes) -> None:
        """Keep the key with which an event's tokens are signed. A key is never replaced: badges are signed with it."""
        self.db.execute("INSERT INTO event_key VALUES (?, ?)", [event, key])

    def new_event_number(self) -> int:
        """A number for a new event that nothing in this file has."""
        return new_event_number(queries.event_numbers(self.db))


def last_counter(db: Connection) -> int:
    """The highest counter for short numbers that was used."""
    return int(queries.setting(db, _COUNTER, "0"))
