"""A wrong clock is put right before anybody sees what it wrote: entries that were not sent get the hub's time."""

from sqlite3 import Connection

from regapp.model.clock import COUNTER_BITS
from regapp.model.identifiers import entry_id_ms
from regapp.store import journal
from regapp.store.journal import Subject


def put_right(db: Connection, desk: str, after: int, offset_ms: int | None, latest_ms: int) -> set[Subject]:
    """Give the desk's entries after a number the readings of a clock that is `offset_ms` ahead of the machine's.

    Without an offset they keep their own; none is later than `latest_ms`, and their order stays. Gives the subjects to
    refold. When an entry was made by the machine's clock stands in its id: its reading may come from an entry that
    the desk had seen.
    """
    rows = db.execute(
        "SELECT lseq, clock, entry_id FROM journal WHERE desk = ? AND lseq > ? ORDER BY lseq", [desk, after]
    ).fetchall()
    latest, previous, shifted = latest_ms << COUNTER_BITS, 0, []
    for lseq, clock, entry_id in rows:
        made_ms = entry_id_ms(entry_id)
        reading = clock if offset_ms is None or made_ms is None else made_ms + offset_ms << COUNTER_BITS
        previous = max(previous + 1, min(reading, latest))
        if previous != clock:
            shifted.append((previous, desk, lseq))
    db.executemany("UPDATE journal SET clock = ? WHERE desk = ? AND lseq = ?", shifted)
    return journal.subjects_of_run(db, desk, shifted[0][2], shifted[-1][2]) if shifted else set()
