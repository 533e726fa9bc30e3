"""Lists that were saved under a name: the shipped ones, and the event's own, which travel with its journal."""

import dataclasses
from typing import Final

from regapp.model.entry import Draft, Kind, list_subject
from regapp.model.list_definition import FOREIGN, NO, YES, ListDefinition, ListFilter, definition_from, definition_json
from regapp.model.paper_errors import ListExists, ListNameInvalid, UnknownList
from regapp.model.participant import Category
from regapp.services.desk import Changes, Desk
from regapp.services.list_fields import ALL_COLUMNS
from regapp.store import queries
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

MOST_NAME: Final = 60
_KIND: Final = "list"

SHIPPED: Final = (
    ListDefinition(QT_TRANSLATE_NOOP("Lists", "All participants"), ALL_COLUMNS),
    ListDefinition(
        QT_TRANSLATE_NOOP("Lists", "Who has come"),
        ("number", "name", "category", "home", "organisation", "position", "arrived_at", "sessions"),
        ListFilter(came=YES, cancelled="with"), sort="arrived_at",
    ),
    ListDefinition(
        QT_TRANSLATE_NOOP("Lists", "Not arrived, with telephones"),
        ("number", "name", "home", "organisation", "phone", "email", "cities"), ListFilter(came=NO),
    ),
    ListDefinition(
        QT_TRANSLATE_NOOP("Lists", "Press"),
        ("number", "name", "organisation", "position", "phone", "email", "cities", "arrived_at"),
        ListFilter(categories=(Category.PRESS.value,)),
    ),
    ListDefinition(
        QT_TRANSLATE_NOOP("Lists", "Foreign guests"),
        ("number", "name", "latin", "country", "organisation", "position", "language", "interpretation", "diet",
         "cities", "arrived_at"),
        ListFilter(country=FOREIGN), sort="country",
    ),
    ListDefinition(
        QT_TRANSLATE_NOOP("Lists", "Diet and interpretation"),
        ("number", "name", "home", "diet", "interpretation", "language", "cities"), ListFilter(needs="any"),
        sort="diet",
    ),
    ListDefinition(
        QT_TRANSLATE_NOOP("Lists", "Municipal officials by place"),
        ("number", "name", "position", "organisation", "municipality", "rayon", "oblast", "phone", "arrived_at"),
        ListFilter(categories=(Category.MUNICIPALITY.value,)), sort="municipality",
    ),
)  # fmt: skip
"""The lists to begin with; a name is translated where it is shown."""


def shipped_lists(language: Language) -> list[ListDefinition]:
    """The shipped lists, their names in a language."""
    return [dataclasses.replace(item, name=language.translate("Lists", item.name)) for item in SHIPPED]


def own_lists(desk: Desk) -> list[ListDefinition]:
    """The event's own lists by name; what cannot be read is left out."""
    found = desk.ask(
        lambda db: [
            definition_from(name, queries.material(db, desk.event.number, _KIND, name) or "")
            for name in queries.materials(db, desk.event.number, _KIND)
        ]
    )
    return sorted((item for item in found if item is not None), key=lambda item: item.name.casefold())


def list_named(desk: Desk, name: str, language: Language) -> ListDefinition:
    """The list of that name, in any case of letters: the event's own, or a shipped one in a language or in English.

    UnknownList.
    """
    offered = [*own_lists(desk), *shipped_lists(language)]
    translated = [*offered, *SHIPPED]
    wanted = name.strip().casefold()
    found = next((item for item in translated if item.name.casefold() == wanted), None)
    if found is None:
        raise UnknownList(name, tuple(item.name for item in offered))
    return found


def save_list(desk: Desk, definition: ListDefinition) -> Changes:
    """Keep a list under its name, in the place of one of that name. ListNameInvalid, ListExists for a shipped one's.

    The words that are searched for are not kept: they may be somebody's name, and a list travels with the journal.
    """
    _check_name(definition.name)
    drafts = _keeping(desk, definition)
    entries = desk.write(lambda tx: desk.append(tx, drafts))
    desk.remember(_KIND, None, entries)
    return Changes(everything=True)


def rename_list(desk: Desk, old: str, new: str) -> Changes:
    """Give one of the event's own lists another name. UnknownList, ListNameInvalid, ListExists."""
    own = {item.name: item for item in own_lists(desk)}
    if old not in own:
        raise UnknownList(old, tuple(own))
    new = new.strip()
    if new == old:
        return Changes()
    _check_name(new)
    if new in own:
        raise ListExists(new)
    drafts = [*_keeping(desk, dataclasses.replace(own[old], name=new)), Draft(Kind.REMOVED, list_subject(old), {})]
    entries = desk.write(lambda tx: desk.append(tx, drafts))
    desk.remember(_KIND, None, entries)
    return Changes(everything=True)


def remove_list(desk: Desk, name: str) -> Changes:
    """Take one of the event's own lists away; can be undone. UnknownList."""
    own = [item.name for item in own_lists(desk)]
    if name not in own:
        raise UnknownList(name, tuple(own))
    entries = desk.write(lambda tx: desk.append(tx, [Draft(Kind.REMOVED, list_subject(name), {})]))
    desk.remember(_KIND, None, entries)
    return Changes(everything=True)


def _check_name(name: str) -> None:
    if not name.strip() or len(name) > MOST_NAME:
        raise ListNameInvalid(MOST_NAME)
    shipped = {item.name.casefold() for code in ("ky", "ru", "en") for item in shipped_lists(Language(code))}
    if name.strip().casefold() in shipped:
        raise ListExists(name)


def _keeping(desk: Desk, definition: ListDefinition) -> list[Draft]:
    """The entries that keep a list, also where one of its name had been taken away."""
    subject = list_subject(definition.name)
    known = desk.ask(lambda db: queries.material(db, desk.event.number, _KIND, definition.name))
    kept = dataclasses.replace(definition, filter=dataclasses.replace(definition.filter, words=""))
    restored = [] if known is not None else [Draft(Kind.RESTORED, subject, {})]
    return [*restored, Draft(Kind.SET, subject, {"fields": {"content": definition_json(kept)}})]
