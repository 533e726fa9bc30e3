"""Counting attendance in the file: the few queries from which all cuts are made."""

from sqlite_utils import Database

_LIVE = "p.event = :event AND p.removed = 0 AND (p.cancelled = 0 OR p.first_in <> '')"
_CUTS = {"municipality", "category", "sex"}


def by_column(db: Database, event: int, column: str) -> list[tuple[str, int, int]]:
    """(value, registered, arrived) by a column of the participant table, over the whole event."""
    if column not in _CUTS:
        raise ValueError(column)
    rows = db.execute(
        f"SELECT p.{column}, count(*), sum(p.first_in <> '') FROM participant AS p WHERE {_LIVE} GROUP BY p.{column}",
        {"event": event},
    )
    return [(row[0], row[1], row[2]) for row in rows]


def by_column_in_session(db: Database, event: int, column: str, session: str, city: str) -> list[tuple[str, int, int]]:
    """The same for one session in `city`: registered are those of the city, arrived those checked in to it."""
    if column not in _CUTS:
        raise ValueError(column)
    found: dict[str, list[int]] = {}
    groups = db.execute(
        f"SELECT {column}, cities, count(*) FROM participant WHERE event = ? AND removed = 0 AND cancelled = 0"
        f" GROUP BY {column}, cities",
        [event],
    )
    for value, cities, count in groups:
        if not cities or city in cities.split(","):
            found.setdefault(value, [0, 0])[0] += count
    rows = db.execute(
        f"SELECT coalesce(p.{column}, ''), count(*) FROM check_in AS c"
        " LEFT JOIN participant AS p ON p.id = c.participant"
        " WHERE c.event = :event AND c.session = :session GROUP BY 1",
        {"event": event, "session": session},
    )
    for value, count in rows:
        found.setdefault(value, [0, 0])[1] = count
    return [(value, registered, arrived) for value, (registered, arrived) in found.items()]


def by_cities(db: Database, event: int) -> list[tuple[tuple[str, ...], int]]:
    """(cities, registered): from it follows who is registered for which session."""
    rows = db.execute(
        "SELECT cities, count(*) FROM participant WHERE event = ? AND removed = 0 AND cancelled = 0 GROUP BY cities",
        [event],
    )
    return [(tuple(row[0].split(",")) if row[0] else (), row[1]) for row in rows]


def arrived_by_session(db: Database, event: int) -> dict[str, int]:
    """How many have come to each session."""
    rows = db.execute("SELECT session, count(*) FROM check_in WHERE event = ? GROUP BY session", [event])
    return {row[0]: row[1] for row in rows}


def arrived_in_any(db: Database, event: int, sessions: list[str]) -> int:
    """How many different people have come to at least one of the sessions."""
    marks = ",".join("?" * len(sessions))
    row = db.execute(
        f"SELECT count(DISTINCT participant) FROM check_in WHERE event = ? AND session IN ({marks})",
        [event, *sessions],
    ).fetchone()
    return int(row[0])


def comings(db: Database, event: int, sessions: list[str]) -> list[tuple[int, str, str]]:
    """(participant, session, since when in ISO 8601 UTC) of everybody who has come to one of the sessions."""
    marks = ",".join("?" * len(sessions))
    rows = db.execute(
        f"SELECT participant, session, at FROM check_in WHERE event = ? AND session IN ({marks}) ORDER BY at",
        [event, *sessions],
    )
    return [(row[0], row[1], row[2]) for row in rows]


def without_details(db: Database, event: int) -> int:
    """How many were admitted by a genuine badge whose details have not come yet."""
    row = db.execute(
        "SELECT count(DISTINCT c.participant) FROM check_in AS c LEFT JOIN participant AS p ON p.id = c.participant"
        " WHERE c.event = ? AND p.id IS NULL",
        [event],
    ).fetchone()
    return int(row[0])
