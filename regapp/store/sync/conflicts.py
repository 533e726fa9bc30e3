"""The conflicts that were found in this file, as rows. They are no projection: they do not travel with the journal.

A row has only names of entries and subjects, so an erasure leaves nothing of anybody in it.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from sqlite3 import Connection

from regapp.model.entries.conflict import Trace


def add(db: Connection, event: int, traces: Iterable[Trace], found: str) -> int:
    """Keep conflicts found at that moment, each once and for good; how many are new."""
    before = db.total_changes
    rows = ((event, json.dumps(asdict(trace)), found) for trace in traces)
    db.executemany("INSERT OR IGNORE INTO conflict (event, trace, found, settled) VALUES (?, ?, ?, 0)", rows)
    return db.total_changes - before


def unsettled(db: Connection, event: int) -> list[tuple[int, Trace, str]]:
    """The conflicts of an event that nobody has settled: id, trace and when it was found, the newest first."""
    rows = db.execute("SELECT id, trace, found FROM conflict WHERE event = ? AND settled = 0 ORDER BY id DESC", [event])
    return [(row[0], _trace(row[1]), row[2]) for row in rows]


def set_settled(db: Connection, conflict: int, *, is_settled: bool) -> None:
    """Note that somebody has looked at a conflict, or that it is to be looked at again."""
    db.execute("UPDATE conflict SET settled = ? WHERE id = ?", [is_settled, conflict])


def _trace(text: str) -> Trace:
    kept = json.loads(text)
    return Trace(tuple(kept["subjects"]), kept["field"], tuple(kept["entries"]))
