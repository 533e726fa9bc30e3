"""A file becomes another desk: entries that no hub has under the old number get the new one, none is lost.

Two laptops with copies of one file write under one number. The one that comes to the hub later becomes a desk of its
own. Whoever it registered gets a new short number: the other laptop has given, or will give, the old one.
"""

from dataclasses import dataclass
from sqlite3 import Connection
from typing import TYPE_CHECKING

from regapp.model.entry import PARTICIPANT_SUBJECT, Draft, Kind
from regapp.model.identifiers import short_number
from regapp.store import journal
from regapp.store.projections import refold
from regapp.store.sync import link
from regapp.store.sync.placing import Place, renumber_run
from regapp.store.sync.short_numbers import OPERATOR

if TYPE_CHECKING:
    from regapp.store.entries.transaction import Transaction


@dataclass(frozen=True)
class Parted:
    """A desk got another number: its old and its new one, how many entries moved, how many people got a new number."""

    before: str
    desk: str
    entries: int
    renumbered: int


def part(tx: "Transaction", desk: str, common: int) -> Parted:
    """Give the file a desk number; its own entries after number `common` go under it, numbered from 1."""
    db = tx.db
    before, last = journal.own_desk(db), journal.last_lseq(db, journal.own_desk(db))
    run = renumber_run(db, Place(before, common + 1), desk)
    moved = journal.subjects_of_run(db, run.desk, run.first_lseq, run.last_lseq)
    tx.become(desk)
    for hall in link.halls(db):
        link.note(db, hall, acknowledged=0)
    tx.changed.add(refold(db, moved))
    people = _numbered(db, before, desk)
    for event in sorted({event for event, _, _ in people}):
        own = [subject for number, subject, _ in people if number == event]
        numbers = tx.next_numbers(len(own))
        drafts = [
            Draft(Kind.SET, subject, {"fields": {"number": short_number(desk, number)}})
            for subject, number in zip(own, numbers, strict=True)
        ]
        tx.append(event, drafts, OPERATOR)
    return Parted(before, desk, max(last - common, 0), len(people))


def _numbered(db: Connection, before: str, desk: str) -> list[tuple[int, str, str]]:
    """Event, subject and short number of people whom the moved entries gave a number of the old desk."""
    rows = db.execute(
        "SELECT DISTINCT event, subject, json_extract(body, '$.fields.number') AS number FROM journal"
        " WHERE desk = ? AND kind = ? AND subject >= ? AND subject < ? AND number LIKE ? ORDER BY lseq",
        [desk, Kind.SET, PARTICIPANT_SUBJECT, PARTICIPANT_SUBJECT + ":", f"{before}-%"],
    )
    return [(row[0], row[1], row[2]) for row in rows]
