"""Questions to the projections when people and places are compared: settled places, details, aliases."""

from collections.abc import Iterator, Sequence
from sqlite3 import Connection

from regapp.model.participant import HOME_COUNTRY, Details, Participant
from regapp.store.queries import person, person_columns


def settled_places(db: Connection, event: int) -> dict[str, str]:
    """Key of a place text -> the code that somebody settled it to mean (nothing: no municipality)."""
    return {row[0]: row[1] for row in db.execute("SELECT key, code FROM settled_place WHERE event = ?", [event])}


def unplaced(db: Connection, event: int, each: bool = False) -> list[tuple[int, str, int]]:
    """(participant, place as written, how many say the same) of those without municipality; `each` one by one."""
    rows = db.execute(
        "SELECT min(id), place, count(*) FROM participant WHERE event = ? AND removed = 0 AND municipality = ''"
        f" AND place <> '' AND country IN ('', ?) GROUP BY {'id' if each else 'place'}",
        [event, HOME_COUNTRY],
    )
    return [(row[0], row[1], row[2]) for row in rows]


def by_phone(db: Connection, event: int, phone: str) -> list[Participant]:
    """Everybody with a telephone of that key."""
    rows = db.execute(
        f"SELECT {person_columns()} FROM participant AS p"
        " WHERE p.event = ? AND p.removed = 0 AND p.phone_tail = ? LIMIT 20",
        [event, phone[::-1]],
    )
    return [person(row) for row in rows]


_CHUNK = 500


def details_of_all(db: Connection, event: int) -> Iterator[tuple[int, Details]]:
    """(id, details) of everybody, whole: it is shown to decide about two people."""
    return _details(db, event, "1", [])


def details_of(db: Connection, event: int, people: Sequence[int]) -> Iterator[tuple[int, Details]]:
    """The same of some people."""
    for start in range(0, len(people), _CHUNK):
        chunk = people[start : start + _CHUNK]
        yield from _details(db, event, f"p.id IN ({','.join('?' * len(chunk))})", chunk)


def _details(db: Connection, event: int, who: str, values: Sequence[int]) -> Iterator[tuple[int, Details]]:
    query = f"SELECT {person_columns()} FROM participant AS p WHERE {who} AND +p.event = ? AND p.removed = 0"
    rows = db.execute(query, [*values, event])
    return ((row[0], person(row).details) for row in rows)


def aliases(db: Connection, event: int) -> list[tuple[int, int, Details]]:
    """(id, whose it is now, what it said itself) of the records that were merged: enough to compare, not to show."""
    names = ("ref", "family", "given", "patronymic", "phone", "birth_year", "municipality", "country")
    rows = db.execute(f"SELECT participant, stands_for, {', '.join(names)} FROM alias WHERE event = ?", [event])
    return [(row[0], row[1], Details(**dict(zip(names, tuple(row)[2:], strict=True)))) for row in rows]


def told_apart(db: Connection, event: int) -> set[frozenset[int]]:
    """The pairs that somebody has told apart, by the ids under which the two are known now."""
    rows = db.execute(
        "SELECT coalesce(a.stands_for, l.first), coalesce(b.stands_for, l.second) FROM person_link AS l"
        " LEFT JOIN alias AS a ON a.participant = l.first LEFT JOIN alias AS b ON b.participant = l.second"
        " WHERE l.event = ? AND l.kind = 'told-apart'",
        [event],
    )
    return {frozenset((row[0], row[1])) for row in rows}


def substitute_of(db: Connection, event: int, ids: Sequence[str]) -> Participant | None:
    """The substitute, not cancelled, of the participant known by these sixteen-digit ids; None without one."""
    marks = ",".join("?" * len(ids))
    row = db.execute(
        f"SELECT {person_columns()} FROM participant AS p WHERE p.event = ? AND p.instead_of IN ({marks})"
        " AND p.instead_of <> '' AND p.removed = 0 AND p.cancelled = 0",
        [event, *ids],
    ).fetchone()
    return person(row) if row else None


def unit_tables(db: Connection) -> dict[str, str]:
    """Name -> csv text of the unit directories that were loaded into the file."""
    return {row[0]: row[1] for row in db.execute("SELECT name, rows FROM unit_table")}
