"""A wrong clock is put right before anybody sees what it wrote: entries that were not sent get the hub's time."""

from sqlite3 import Connection

from regapp.model.clock import COUNTER_BITS
from regapp.store import journal
from regapp.store.journal import Subject


def put_right(db: Connection, desk: str, after: int, delta_ms: int, latest_ms: int) -> set[Subject]:
    """Shift the readings of the desk's entries after a number, none later than `latest_ms`; the subjects to refold.

    Their order stays.
    """
    rows = db.execute(
        "SELECT lseq, clock FROM journal WHERE desk = ? AND lseq > ? ORDER BY lseq", [desk, after]
    ).fetchall()
    latest, previous, shifted = latest_ms << COUNTER_BITS, 0, []
    for lseq, clock in rows:
        previous = max(previous + 1, min(clock + (delta_ms << COUNTER_BITS), latest))
        shifted.append((previous, desk, lseq))
    db.executemany("UPDATE journal SET clock = ? WHERE desk = ? AND lseq = ?", shifted)
    return journal.subjects_of_run(db, desk, after + 1, after + len(rows)) if rows else set()
