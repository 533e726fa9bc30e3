"""The records that attendance is counted from: registrations and arrivals."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from sqlite3 import Connection
from typing import Any

from regapp.model.attendance import SessionFigures
from regapp.model.checkin import is_for

_HEAD = "p.id, p.municipality, p.category, p.sex, p.birth_year, p.birth_date, p.country, p.cities, p.cancelled"
_PORTION = 500


def records(db: Connection, event: int) -> Iterator[tuple[Any, ...]]:
    """(id, municipality, category, sex, year and date of birth, country, cities, cancelled) of everybody, by name."""
    return iter(
        db.execute(
            f"SELECT {_HEAD} FROM participant AS p WHERE p.event = ? AND p.removed = 0 ORDER BY p.sort_key, p.id",
            [event],
        )
    )


def records_of(db: Connection, event: int, ids: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """The same of some."""
    for marks, portion in _portions(ids):
        yield from db.execute(
            f"SELECT {_HEAD} FROM participant AS p WHERE p.id IN ({marks}) AND p.event = ? AND p.removed = 0",
            [*portion, event],
        )


def arrivals(db: Connection, event: int) -> Iterator[tuple[int, str, str]]:
    """(participant, session, when they came first) of every presence."""
    return iter(db.execute("SELECT participant, session, at FROM check_in WHERE event = ?", [event]))


def arrivals_of(db: Connection, event: int, ids: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """The same of some."""
    for marks, portion in _portions(ids):
        yield from db.execute(
            f"SELECT participant, session, at FROM check_in WHERE participant IN ({marks}) AND event = ?",
            [*portion, event],
        )


def session_figures(db: Connection, event: int, cities: Mapping[str, str]) -> dict[str, SessionFigures]:
    """The figures of sessions: `cities` says in which city each lies."""
    groups = db.execute(
        "SELECT cities, count(*) FROM participant WHERE event = ? AND removed = 0 AND cancelled = 0 GROUP BY cities",
        [event],
    )
    meant = [(_cities(own), count) for own, count in groups]
    marks = ",".join("?" * len(cities))
    came = db.execute(
        "SELECT c.session, p.cities, count(*) FROM check_in AS c LEFT JOIN participant AS p ON p.id = c.participant"
        f" WHERE c.event = ? AND c.session IN ({marks}) AND coalesce(p.removed, 0) = 0 GROUP BY c.session, p.cities",
        [event, *cities],
    )
    # A person who cancels after they have come was registered.
    cancelled = db.execute(
        "SELECT c.session, p.cities FROM participant AS p JOIN check_in AS c ON c.participant = p.id"
        " WHERE p.event = ? AND p.removed = 0 AND p.cancelled = 1",
        [event],
    )
    late = [(session, _cities(own)) for session, own in cancelled]
    arrived: dict[str, list[tuple[tuple[str, ...] | None, int]]] = {code: [] for code in cities}
    for session, own, count in came:
        arrived[session].append((None if own is None else _cities(own), count))
    return {
        code: SessionFigures(
            sum(count for own, count in meant if is_for(own, city))
            + sum(session == code and is_for(own, city) for session, own in late),
            sum(count for _, count in arrived[code]),
            sum(count for own, count in arrived[code] if own is None or not is_for(own, city)),
        )
        for code, city in cities.items()
    }


def _cities(text: str) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()


def first_sources(db: Connection, event: int) -> list[tuple[str, str, int]]:
    """(subject, source, clock) of the first entry that says who each participant is; the source is `desk`, or the name
    of a list."""
    # SQLite gives the other columns of the row with the least clock.
    rows = db.execute(
        "SELECT subject, coalesce(json_extract(body, '$.source'), ''), min(clock) FROM journal"
        " WHERE event = ? AND kind = 'set' AND subject >= 'participant/' AND subject < 'participant0' GROUP BY subject",
        [event],
    )
    return [(row[0], row[1], row[2]) for row in rows]


def removed(db: Connection, event: int) -> set[int]:
    """The ids of those who were removed: what they came to counts no more."""
    return {row[0] for row in db.execute("SELECT id FROM participant WHERE event = ? AND removed = 1", [event])}


def comings_to(db: Connection, event: int, sessions: Sequence[str]) -> list[tuple[int, str, str]]:
    """(participant, session, since when in ISO 8601 UTC) of everybody who has come to one of the sessions."""
    marks = ",".join("?" * len(sessions))
    rows = db.execute(
        f"SELECT participant, session, at FROM check_in WHERE event = ? AND session IN ({marks}) ORDER BY at",
        [event, *sessions],
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _portions(ids: Iterable[int]) -> Iterator[tuple[str, list[int]]]:
    wanted = list(ids)
    for start in range(0, len(wanted), _PORTION):
        portion = wanted[start : start + _PORTION]
        yield ",".join("?" * len(portion)), portion


def latest(db: Connection, event: int, sessions: Sequence[str], count: int) -> list[tuple[str, str, str]]:
    """(when, municipality, country) of the last presences at any of the sessions, the newest first.

    Each session's last ones come straight from the index; of all sessions at once, everybody would be sorted.
    """
    found: list[tuple[str, str, str]] = []
    for session in sessions:
        found += db.execute(
            "SELECT c.at, coalesce(p.municipality, ''), coalesce(p.country, '') FROM check_in AS c"
            " LEFT JOIN participant AS p ON p.id = c.participant"
            " WHERE c.event = ? AND c.session = ? AND coalesce(p.removed, 0) = 0 ORDER BY c.at DESC LIMIT ?",
            [event, session, count],
        ).fetchall()
    return sorted(found, key=lambda row: row[0], reverse=True)[:count]
