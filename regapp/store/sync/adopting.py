"""Entries that a hub has from another copy of the file take the place that they have there.

Where several laptops hold the same unsent entries, one of them sends these first. Every other one learns that by the
ids of the entries, and sends only what the hub lacks.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from regapp.model.entries.hub import Numbered
from regapp.store import journal
from regapp.store.entries import many
from regapp.store.sync.placing import Place, make_way

if TYPE_CHECKING:
    from regapp.store.entries.transaction import Transaction


def adopt(tx: "Transaction", after: int, numbered: Sequence[Numbered]) -> int:
    """Put this desk's entries after number `after` where the hub has them. The others follow, without gaps.

    Gives the number after which this desk's entries are unknown to the hub.
    """
    db, own = tx.db, journal.own_desk(tx.db)
    many.follow_all(db)
    moved = journal.subjects_of_run(db, own, after + 1, journal.last_lseq(db, own))
    # Out of the way of each other; no entry has a number below 1.
    db.execute("UPDATE journal SET lseq = -lseq WHERE desk = ? AND lseq > ?", [own, after])
    for entry in numbered:
        make_way(tx, Place(entry.desk, entry.lseq))
        db.execute(
            "UPDATE journal SET desk = ?, lseq = ?, clock = ?, gseq = ? WHERE entry_id = ?",
            [entry.desk, entry.lseq, entry.clock, entry.gseq, entry.entry_id],
        )
    last = max(after, journal.last_lseq(db, own))
    rest = db.execute("SELECT lseq FROM journal WHERE desk = ? AND lseq < 0 ORDER BY lseq DESC", [own]).fetchall()
    places = [(last + number, own, lseq) for number, (lseq,) in enumerate(rest, start=1)]
    db.executemany("UPDATE journal SET lseq = ? WHERE desk = ? AND lseq = ?", places)
    tx.refold(moved)
    return last
