"""Reads what people got at the desks."""

from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any, Final

from regapp.model.doors.handed import Handed

_COLUMNS: Final = "h.thing, h.at, h.desk, h.operator, h.device, h.back_at, h.entry_id"


def handed_out(db: Connection, people: Sequence[int]) -> list[Handed]:
    """The things that some participants got, the first first."""
    marks = ",".join("?" * len(people))
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM handed_out AS h WHERE participant IN ({marks}) ORDER BY at, entry_id", people
    )
    return [Handed(*row) for row in rows]


def lent_now(db: Connection, event: int, thing: str, loans: Sequence[str]) -> list[tuple[int, Handed]]:
    """What is out of the things on loan (`loans`), the longest first, with the id of who has it; or of one thing."""
    wanted = [each for each in loans if thing in ("", each)]
    marks = ",".join("?" * len(wanted))
    rows = db.execute(
        f"SELECT h.participant, {_COLUMNS} FROM handed_out AS h"
        f" WHERE h.event = ? AND h.back_at = '' AND h.thing IN ({marks}) ORDER BY h.at, h.entry_id",
        [event, *wanted],
    )
    return [(row[0], Handed(*row[1:])) for row in rows]


def subject_of_entry(db: Connection, entry_id: str) -> str:
    """The subject of an entry of this file."""
    (subject,) = db.execute("SELECT subject FROM journal WHERE entry_id = ?", [entry_id]).fetchone()
    return str(subject)


def count_handed(db: Connection, event: int, thing: str, since: str) -> int:
    """How many people got a thing since a moment (ISO 8601 UTC; empty: at all)."""
    values: list[Any] = [event, thing, since]
    query = "SELECT count(DISTINCT participant) FROM handed_out WHERE event = ? AND thing = ? AND at >= ?"
    return int(db.execute(query, values).fetchone()[0])
