"""Taking in the entries of another file, each once, whatever numbers they have there."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from sqlite3 import Connection
from typing import TYPE_CHECKING

from regapp.model.entries.received import storable
from regapp.model.entry import Entry
from regapp.store import journal
from regapp.store.sync.placing import Moved, Place, place_of, settle

if TYPE_CHECKING:
    from regapp.store.entries.transaction import Transaction


@dataclass
class Meeting:
    """This file and another one: what each had when they met. Used by one thread at a time."""

    before: dict[str, int]
    """Desk -> the newest of its entries that this file had before."""
    shared: dict[str, int] = field(default_factory=dict)
    """Desk -> the newest of its entries that the other file has."""
    new: int = 0
    """How many entries came that this file did not have."""
    unreadable: int = 0
    moved: list[Moved] = field(default_factory=list)
    _last: Entry | None = None

    @property
    def came(self) -> dict[str, int]:
        """Desk -> how many of its entries came."""
        found = {desk: last - self.before.get(desk, 0) for desk, last in self.shared.items()}
        return {desk: count for desk, count in sorted(found.items()) if count > 0}

    def take(self, tx: "Transaction", entries: Sequence[Entry]) -> None:
        """Take in the next entries of one desk of the other file, in their order there."""
        fresh: list[Entry] = []
        for entry in map(storable, entries):
            if entry is None:
                self.unreadable += 1
                continue
            place = place_of(tx.db, entry.entry_id)
            if place is None:
                place = self._settled(tx, entry)
                placed = replace(entry, desk=place.desk, lseq=place.lseq, gseq=None)
                journal.insert_if_new(tx.db, placed)
                fresh.append(placed)
                self.new += 1
            self._note(entry, place)
        if fresh:
            tx.follow_received(fresh)

    def pass_known(self, db: Connection, entries: Sequence[Entry]) -> int:
        """Pass over entries that this file has; how many stand before the first that it lacks."""
        for number, entry in enumerate(entries):
            place = place_of(db, entry.entry_id) if isinstance(entry.entry_id, str) else None
            if place is None:
                return number
            self._note(entry, place)
        return len(entries)

    def _settled(self, tx: "Transaction", entry: Entry) -> Place:
        moved: list[Moved] = []
        place = settle(tx, self._after_last(tx.db, entry), entry.entry_id, moved)
        for one in moved:
            for marks in (self.before, self.shared):
                _split(marks, one)
        self.moved += moved
        return place

    def _after_last(self, db: Connection, entry: Entry) -> Place:
        """The place after the entry that this one came after in the other file."""
        last = self._last
        here = place_of(db, last.entry_id) if last is not None and last.desk == entry.desk else None
        if here is None or last is None:
            return Place(entry.desk, entry.lseq)
        return Place(here.desk, here.lseq + entry.lseq - last.lseq)

    def _note(self, entry: Entry, place: Place) -> None:
        self._last = entry
        self.shared[place.desk] = max(self.shared.get(place.desk, 0), place.lseq)


def _split(marks: dict[str, int], moved: Moved) -> None:
    """Let marks say the same after a run has got another number."""
    desk, first = moved.before
    if (last := marks.get(desk, 0)) >= first:
        marks[desk], marks[moved.desk] = first - 1, last - first + 1
