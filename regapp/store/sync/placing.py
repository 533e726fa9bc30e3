"""Where entries of another file stand in this one, though two files have gone on under one desk's number.

An entry comes after the one that it came after in the other file. Where that place is taken, two copies of one file
have gone on: the run whose first entry has the smaller id keeps the place, and the other one goes under a number that
follows from its own first id. So every file that knows both runs numbers them alike, in whatever order it met them.
What a hub has numbered stays as it is.
"""

import hashlib
from dataclasses import dataclass
from sqlite3 import Connection
from typing import TYPE_CHECKING, Final, NamedTuple

from regapp.store import journal
from regapp.store.entries import many
from regapp.store.sync import link

if TYPE_CHECKING:
    from regapp.store.entries.transaction import Transaction

FIRST_DERIVED: Final = 500
_DERIVED: Final = 500
"""Numbers from 500 to 999 are those of runs that parted."""


class Place(NamedTuple):
    """A desk's number and one of its entries' numbers."""

    desk: str
    lseq: int


@dataclass(frozen=True)
class Moved:
    """A run that got another desk's number: where it began, its new desk, and whether this file goes on with it."""

    before: Place
    desk: str
    is_own: bool


def place_of(db: Connection, entry_id: str) -> Place | None:
    """Where an entry stands."""
    row = db.execute("SELECT desk, lseq FROM journal WHERE entry_id = ?", [entry_id]).fetchone()
    return Place(row[0], row[1]) if row else None


def settle(
    tx: "Transaction", wanted: Place, entry_id: str, moved: list[Moved], promised: frozenset[Place] = frozenset()
) -> Place:
    """The place for a run that begins with this entry and would stand at `wanted`; who has to, makes way for it.

    The `promised` places belong to those for whom this run makes way.
    """
    place, tries = wanted, 0
    while (found := _occupant(tx.db, place)) is not None or place in promised:
        if found is None or place in promised or found < entry_id or _is_the_hubs(tx.db, place):
            place = Place(derived_desk(entry_id, tries), 1)
            tries += 1
        else:
            target = settle(tx, Place(derived_desk(found, 0), 1), found, moved, promised | {place})
            if _occupant(tx.db, place) == found:
                moved.append(_move(tx, place, target.desk))
    return place


def make_way(tx: "Transaction", place: Place) -> None:
    """Let whatever run stands at a place go elsewhere: a hub has another entry there."""
    if (found := _occupant(tx.db, place)) is not None:
        elsewhere = settle(tx, Place(derived_desk(found, 0), 1), found, [], frozenset({place}))
        _move(tx, place, elsewhere.desk)


def derived_desk(entry_id: str, tries: int) -> str:
    """The number of the run that begins with an entry; where another run has it, the next ones are tried."""
    digest = hashlib.sha256(entry_id.encode()).digest()
    return str(FIRST_DERIVED + (int.from_bytes(digest) + tries) % _DERIVED)


def _occupant(db: Connection, place: Place) -> str | None:
    """The id of the entry that has a place. A derived number is taken as soon as any entry has it."""
    is_derived = place.lseq == 1 and place.desk.isdecimal() and int(place.desk) >= FIRST_DERIVED
    query = "lseq >= ? ORDER BY lseq LIMIT 1" if is_derived else "lseq = ?"
    row = db.execute(f"SELECT entry_id FROM journal WHERE desk = ? AND {query}", place).fetchone()
    return row[0] if row else None


def _is_the_hubs(db: Connection, place: Place) -> bool:
    """Whether a hub knows the entry under this number."""
    row = db.execute("SELECT gseq FROM journal WHERE desk = ? AND lseq = ?", place).fetchone()
    if row is not None and row[0] is not None:
        return True
    acknowledged = (link.progressed(db, hall).acknowledged for hall in link.halls(db))
    return place.desk == journal.own_desk(db) and place.lseq <= max(acknowledged, default=0)


def _move(tx: "Transaction", first: Place, desk: str) -> Moved:
    """Give the run from `first` on another desk's number; this file itself goes with its own newest entries."""
    db, is_own = tx.db, first.desk == journal.own_desk(tx.db)
    run = renumber_run(db, first, desk)
    if is_own:
        tx.become(desk, counts_on=True)
        for hall in link.halls(db):
            link.note(db, hall, acknowledged=0)
    tx.follow_moved(run)
    return Moved(first, desk, is_own)


def renumber_run(db: Connection, first: Place, desk: str) -> many.Run:
    """Put the entries of a desk from `first` on under another number, counted from 1; the tables have yet to follow."""
    many.follow_all(db)
    last = journal.last_lseq(db, first.desk)
    db.execute(
        "UPDATE journal SET desk = ?, lseq = lseq - ?, gseq = NULL WHERE desk = ? AND lseq >= ?",
        [desk, first.lseq - 1, first.desk, first.lseq],
    )
    return many.Run(desk, 1, max(last - first.lseq + 1, 0))
