"""Choosing participants by conditions: for the table of all people, and for lists."""

from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any, Final

from regapp.matching.names import fold_words
from regapp.matching.phones import TAIL_DIGITS
from regapp.model.identifiers import parse_short_number
from regapp.model.papers.list_definition import FOREIGN, INSIDE, NO, NOT_STATED, OUTSIDE, YES, ListFilter
from regapp.model.participant import CONSENTS, HOME_COUNTRY

Condition = tuple[str, list[Any]]
_NOW: Final = (INSIDE, OUTSIDE)
ORDERS: Final = frozenset(
    {"sort_key", "number", "category", "municipality", "organisation", "cities", "first_in", "country"}
)
"""The columns by which people can be sorted; `sort_key` is the name."""


@dataclass(frozen=True)
class FilterScope:
    """A filter's session, day and place resolved: codes of sessions, their cities, codes of municipalities."""

    sessions: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def word_condition(word: str) -> Condition | None:
    """That all words begin a word of the person, or that the figures are a number or the end of a telephone."""
    terms = fold_words(word)
    if not terms:
        return None
    digits = "".join(char for char in word if char.isdigit())
    number = parse_short_number(word)
    if number is not None:
        return "p.number = ?", [number]
    if len(digits) >= 3 and not any(char.isalpha() for char in word):
        tail = digits.lstrip("0")[-TAIL_DIGITS:][::-1]
        return "(p.phone_tail >= ? AND p.phone_tail < ?)", [tail, tail + ":"]
    query = " ".join(f'"{term}"*' for term in terms)
    return "p.id IN (SELECT rowid FROM participant_search WHERE participant_search MATCH ?)", [query]


def city_condition(city: str) -> Condition:
    """That somebody is registered for a city, after `model.checkin.is_for`."""
    return ("(p.cities = '' OR ',' || p.cities || ',' LIKE ?)", [f"%,{city},%"]) if city else ("1", [])


def chosen_ids(
    db: Connection, event: int, chosen: ListFilter, scope: FilterScope, order: str = "sort_key",
    descending: bool = False,
) -> list[int]:  # fmt: skip
    """The ids of the participants who fit, by a column of ORDERS, then by name."""
    if order not in ORDERS:
        raise ValueError(order)
    conditions = _conditions(event, chosen, scope)
    where = " AND ".join(text for text, _ in conditions)
    values = [value for _, own in conditions for value in own]
    direction = "DESC" if descending else "ASC"
    rows = db.execute(
        f"SELECT p.id FROM participant AS p WHERE {where} ORDER BY p.{order} {direction}, p.sort_key, p.id", values
    )
    return [row[0] for row in rows]


def _conditions(event: int, chosen: ListFilter, scope: FilterScope) -> list[Condition]:
    found: list[Condition | None] = [
        ("p.event = ? AND p.removed = 0", [event]),
        _came(event, chosen, scope),
        _among("p.category", chosen.categories) if chosen.categories else None,
        _among("p.municipality", scope.places) if chosen.place else None,
        _country(chosen.country),
        ("p.sex = ?", ["" if chosen.sex == NOT_STATED else chosen.sex]) if chosen.sex else None,
        ("(p.issue > 0) = ?", [chosen.badge == YES]) if chosen.badge else None,
        ("p.language = ?", [chosen.language]) if chosen.language else None,
        _plain(chosen.needs, {
            "diet": "p.diet <> ''", "interpretation": "p.interpretation <> ''",
            "any": "(p.diet <> '' OR p.interpretation <> '')",
        }),
        _plain(chosen.cancelled, {"": "(p.cancelled = 0 OR p.first_in <> '')", "only": "p.cancelled = 1"}),
        *(_consent(name, getattr(chosen, name)) for name in CONSENTS),
        word_condition(chosen.words),
    ]  # fmt: skip
    return [condition for condition in found if condition is not None]


def _plain(value: str, conditions: dict[str, str]) -> Condition | None:
    return (conditions[value], []) if value in conditions else None


def _consent(column: str, value: str) -> Condition | None:
    return _plain(value, {"given": f"p.{column} = 1", "refused": f"p.{column} = 0", NOT_STATED: f"p.{column} IS NULL"})


def _among(column: str, values: Sequence[str]) -> Condition:
    return f"{column} IN ({','.join('?' * len(values))})", list(values)


def _country(country: str) -> Condition | None:
    if country == FOREIGN:
        return "p.country NOT IN ('', ?)", [HOME_COUNTRY]
    if country == HOME_COUNTRY:
        return "(p.country = ? OR (p.country = '' AND p.municipality <> ''))", [country]
    return ("p.country = ?", [country]) if country else None


def _now_in(event: int, chosen: ListFilter, scope: FilterScope) -> Condition:
    """Who is inside a session now, or went out of one and has not come back; of all sessions where none is given."""
    marks = ",".join("?" * len(scope.sessions))
    of_part = f" AND session IN ({marks})" if chosen.is_of_part else ""
    values = [event, chosen.came == INSIDE, *(scope.sessions if chosen.is_of_part else ())]
    return f"p.id IN (SELECT participant FROM check_in WHERE event = ? AND inside = ?{of_part})", values


def _came(event: int, chosen: ListFilter, scope: FilterScope) -> Condition | None:
    """Of a part of the event: those who came, those who are expected and did not, or both."""
    if chosen.came in _NOW:
        return _now_in(event, chosen, scope)
    if not chosen.is_of_part:
        return ("(p.first_in <> '') = ?", [chosen.came == YES]) if chosen.came in (YES, NO) else None
    marks = ",".join("?" * len(scope.sessions))
    came = (
        f"p.id IN (SELECT participant FROM check_in WHERE event = ? AND session IN ({marks}))",
        [event, *scope.sessions],
    )
    if chosen.came == YES:
        return came
    cities = [city_condition(city) for city in scope.cities]
    expected = " OR ".join(text for text, _ in cities) or "0"
    if not chosen.cancelled:
        expected = f"p.cancelled = 0 AND ({expected})"
    values = [value for _, own in cities for value in own]
    if chosen.came == NO:
        return f"(({expected}) AND NOT {came[0]})", [*values, *came[1]]
    return f"(({expected}) OR {came[0]})", [*values, *came[1]]


def erased(db: Connection, event: int) -> set[int]:
    """The ids of those whose data were erased."""
    return {row[0] for row in db.execute("SELECT id FROM participant WHERE event = ? AND erased = 1", [event])}


def visits(db: Connection, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    """When each of some participants came to which session: id -> session -> ISO 8601 UTC."""
    found: dict[int, dict[str, str]] = {}
    for start in range(0, len(ids), 500):
        chunk = ids[start : start + 500]
        marks = ",".join("?" * len(chunk))
        rows = db.execute(f"SELECT participant, session, at FROM check_in WHERE participant IN ({marks})", chunk)
        for participant, session, at in rows:
            found.setdefault(participant, {})[session] = at
    return found


def values(db: Connection, event: int, column: str) -> list[str]:
    """The values that participants have in a column (`country`, `language`), without the empty one."""
    if column not in ("country", "language"):
        raise ValueError(column)
    rows = db.execute(
        f"SELECT DISTINCT {column} FROM participant WHERE event = ? AND removed = 0 AND {column} <> '' ORDER BY 1",
        [event],
    )
    return [row[0] for row in rows]
