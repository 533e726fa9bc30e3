"""The people of a list, in its order, read in portions: a hundred thousand people are never held at once."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from regapp.model.attendance import Scope, cities_meant, sessions_within
from regapp.model.errors.lists import NoColumns
from regapp.model.event import Session
from regapp.model.papers.list_definition import ListDefinition, ListFilter
from regapp.model.papers.table import Column, Row
from regapp.model.text.plain import plain
from regapp.services.desk import Desk
from regapp.services.lists.fields import ListField, ListWords, Person, column_of, list_fields
from regapp.store import queries, selection
from regapp.store.selection import FilterScope
from regapp.texts.catalogue import Language

_PORTION = 500


def ids_of(
    desk: Desk, chosen: ListFilter, order: str = "sort_key", *, descending: bool = False, erased: bool = False
) -> list[int]:
    """Give the ids of people who fit a filter, by a column of `selection.ORDERS`, then by name. UnknownSession.

    People whose data are erased have no name to be listed by: they are given only where `erased` asks for them.
    """
    ids = desk.ask(selection.chosen_ids, desk.event.number, chosen, _scope(desk, chosen), order, descending)
    if erased or not (gone := desk.ask(selection.erased, desk.event.number)):
        return ids
    return [person for person in ids if person not in gone]


def people_of(desk: Desk, ids: Sequence[int], *, visits: bool = False) -> Iterator[Person]:
    """Give the people with these ids in their order; with the sessions they came to, if `visits`."""
    for start in range(0, len(ids), _PORTION):
        portion = ids[start : start + _PORTION]
        found = desk.ask(queries.by_ids, portion)
        came = desk.ask(selection.visits, portion) if visits else {}
        for person in found:
            yield Person(person, person.details, came.get(person.id, {}))


def values_in_use(desk: Desk) -> dict[str, list[str]]:
    """Give the countries and languages that participants have, by code: the choices that make sense."""
    columns = ("country", "language")
    return {name: desk.ask(selection.values, desk.event.number, name) for name in columns}


def _scope(desk: Desk, chosen: ListFilter) -> FilterScope:
    places = desk.directory.within(chosen.place) if chosen.place else ()
    if not chosen.is_of_part:
        return FilterScope(places=places)
    scope = Scope(session=desk.session(chosen.session).code if chosen.session else "", city=plain(chosen.city))
    sessions: tuple[Session, ...] = ()
    # A day that is none has no sessions.
    with suppress(ValueError):
        scope = replace(scope, day=date.fromisoformat(chosen.day) if chosen.day else None)
        sessions = sessions_within(scope, desk.event, desk.sessions())
    return FilterScope(tuple(item.code for item in sessions), tuple(sorted(cities_meant(scope, sessions))), places)


class ListRows:
    """The rows of a list, counted at once and read when they are asked for. NoColumns, UnknownSession.

    Columns that this event or this RegApp does not know are passed over.
    """

    def __init__(self, desk: Desk, definition: ListDefinition, language: Language) -> None:
        known = list_fields(desk, language)
        self.names = tuple(name for name in definition.columns if name in known)
        if not self.names:
            raise NoColumns
        self.fields = tuple(known[name] for name in self.names)
        self._desk, self._words = desk, ListWords(desk, language)
        self._ids = self._in_order(ids_of(desk, definition.filter), definition, known)
        self._visits = any(item.visits for item in self.fields)

    def _in_order(self, ids: list[int], definition: ListDefinition, known: dict[str, ListField]) -> list[int]:
        if definition.sort in known and definition.sort != "name":
            column = known[definition.sort]
            keyed = [(column.key(person, self._words), person.participant.id)
                     for person in people_of(self._desk, ids, visits=column.visits)]  # fmt: skip
            return _sorted(keyed, descending=definition.descending)
        return ids[::-1] if definition.descending else ids

    def columns(self, language: Language) -> dict[str, Column]:
        """Give the columns of the rows, by name."""
        return {name: column_of(name, item, language) for name, item in zip(self.names, self.fields, strict=True)}

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[Row]:
        return self._rows(self._ids)

    def first(self, count: int) -> list[Row]:
        """Give the first rows."""
        return list(self._rows(self._ids[:count]))

    def _rows(self, ids: Sequence[int]) -> Iterator[Row]:
        gets: list[Callable[..., object]] = [item.text for item in self.fields]
        words = self._words
        for person in people_of(self._desk, ids, visits=self._visits):
            yield tuple(get(person, words) for get in gets)  # type: ignore[misc]


def _sorted(keyed: list[tuple[tuple[bool, object], int]], *, descending: bool) -> list[int]:
    """Sort by the key, people without a value last in both directions; equal people stay in order of name."""
    filled = sorted((item for item in keyed if not item[0][0]), key=lambda item: item[0][1], reverse=descending)  # type: ignore[return-value,arg-type]
    return [item[1] for item in filled] + [item[1] for item in keyed if item[0][0]]
