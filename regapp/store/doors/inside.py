"""Reads who is in a room now, and who went out and has not come back."""

from sqlite3 import Connection
from typing import Final, NamedTuple

_IN: Final = "SELECT participant, at, desk, inside, out_at FROM check_in WHERE event = ? AND session = ?"


class Passing(NamedTuple):
    """Somebody at a session: since when and from which desk, whether they are inside, when they went out."""

    participant: int
    at: str
    desk: str
    inside: bool
    out_at: str


def passings(db: Connection, event: int, session: str) -> list[Passing]:
    """All who came to a session, the first first."""
    rows = db.execute(f"{_IN} ORDER BY at, participant", [event, session])
    return [Passing(row[0], row[1], row[2], bool(row[3]), row[4]) for row in rows]


def counts(db: Connection, event: int, session: str) -> tuple[int, int]:
    """How many are inside a session, and how many went out and have not come back."""
    query = "SELECT coalesce(sum(inside), 0), count(*) FROM check_in WHERE event = ? AND session = ?"
    inside, came = db.execute(query, [event, session]).fetchone()
    return inside, came - inside
