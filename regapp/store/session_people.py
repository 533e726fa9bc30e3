"""The people of a session: those registered for its city, and those who came though they were not."""

from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

from regapp.store.queries import names_ever
from regapp.store.selection import Condition, city_condition, word_condition


def session_people(
    db: Connection, event: int, session: str, city: str, word: str = "", municipalities: Sequence[str] | None = None
) -> list[int]:
    """The ids of those who are expected at a session in `city` or have come to it, by name.

    `word`: what a person is searched by; `municipalities`: only of these.
    """
    conditions: list[Condition] = [("p.event = ? AND p.removed = 0", [event])]
    if typed := word_condition(word):
        conditions.append(typed)
    if municipalities is not None:
        marks = ",".join("?" * len(municipalities))
        conditions.append((f"p.municipality IN ({marks})", list(municipalities)))
    of_city, values = city_condition(city)
    came_to = "SELECT c.participant FROM check_in AS c WHERE c.event = ? AND c.session = ?"
    conditions.append((f"((p.cancelled = 0 AND {of_city}) OR p.id IN ({came_to}))", [*values, event, session]))
    where = " AND ".join(text for text, _ in conditions)
    rows = db.execute(
        f"SELECT p.id FROM participant AS p WHERE {where} ORDER BY p.sort_key, p.id",
        [value for _, own in conditions for value in own],
    )
    return [row[0] for row in rows]


def unregistered(db: Connection, event: int, session: str, city: str) -> set[int]:
    """The ids of those who have come to a session in `city` without being registered for it."""
    of_city, values = city_condition(city)
    rows = db.execute(
        "SELECT p.id FROM participant AS p JOIN check_in AS c ON c.participant = p.id"
        f" WHERE c.event = ? AND c.session = ? AND p.removed = 0 AND NOT ({of_city})",
        [event, session, *values],
    )
    return {row[0] for row in rows}


def came(db: Connection, session: str, ids: Sequence[int]) -> dict[int, str]:
    """Which of `ids` have come to a session, and when (ISO 8601 UTC)."""
    marks = ",".join("?" * len(ids))
    rows = db.execute(
        f"SELECT participant, at FROM check_in WHERE session = ? AND participant IN ({marks})", [session, *ids]
    )
    return {row[0]: row[1] for row in rows}


def session_codes(db: Connection, event: int) -> list[str]:
    """The codes of all sessions that the event ever had, removed ones too: none is given twice."""
    return names_ever(db, event, "session")


def cities_of(db: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The cities of those of `ids` who are not removed."""
    marks = ",".join("?" * len(ids))
    rows: Any = db.execute(f"SELECT id, cities FROM participant WHERE id IN ({marks}) AND removed = 0", list(ids))
    return {row[0]: tuple(row[1].split(",")) if row[1] else () for row in rows}
