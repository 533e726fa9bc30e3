"""Who belongs to a session: those registered for its city, and those who came though they were not."""

from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from regapp.store.queries import matching_word

_EXPECTED = "p.cancelled = 0 AND (p.cities = '' OR ',' || p.cities || ',' LIKE :city)"


def session_people(
    db: Database, event: int, session: str, city: str, word: str = "", municipalities: Sequence[str] | None = None
) -> list[int]:
    """The ids of those who are expected at a session in `city` or have come to it, by name.

    `word`: what a person is searched by; `municipalities`: only of these.
    """
    conditions, values = matching_word(word)
    if municipalities is not None:
        marks = ",".join(f":m{index}" for index in range(len(municipalities)))
        conditions.append(f"p.municipality IN ({marks})")
        values |= {f"m{index}": code for index, code in enumerate(municipalities)}
    rows = db.execute(
        f"SELECT p.id FROM participant AS p WHERE {' AND '.join(['p.event = :event', 'p.removed = 0', *conditions])}"
        f" AND (({_EXPECTED})"
        " OR p.id IN (SELECT c.participant FROM check_in AS c WHERE c.event = :event AND c.session = :session))"
        " ORDER BY p.sort_key, p.id",
        {"event": event, "session": session, "city": f"%,{city},%", **values},
    )
    return [row[0] for row in rows]


def came(db: Database, session: str, ids: Sequence[int]) -> dict[int, str]:
    """Which of `ids` have come to a session, and when (ISO 8601 UTC)."""
    marks = ",".join("?" * len(ids))
    rows = db.execute(
        f"SELECT participant, at FROM check_in WHERE session = ? AND participant IN ({marks})", [session, *ids]
    )
    return {row[0]: row[1] for row in rows}


def session_codes(db: Database, event: int) -> list[str]:
    """The codes of all sessions that the event ever had, removed ones too: none is given twice."""
    rows = db.execute(
        "SELECT DISTINCT subject FROM journal WHERE event = ? AND subject >= 'session/' AND subject < 'session0'",
        [event],
    )
    return [str(row[0]).partition("/")[2] for row in rows]


def cities_of(db: Database, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The cities of those of `ids` who are not removed."""
    marks = ",".join("?" * len(ids))
    rows: Any = db.execute(f"SELECT id, cities FROM participant WHERE id IN ({marks}) AND removed = 0", list(ids))
    return {row[0]: tuple(row[1].split(",")) if row[1] else () for row in rows}
