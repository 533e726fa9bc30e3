"""Lists that were saved under a name: the shipped ones, and the event's own, which travel with its journal."""

import dataclasses
from collections.abc import Sequence
from typing import Final

from regapp.model.entry import Draft, list_subject
from regapp.model.errors.lists import ListExists, UnknownList
from regapp.model.papers.list_definition import (
    FOREIGN,
    NO,
    YES,
    ListDefinition,
    ListFilter,
    definition_from,
    definition_json,
)
from regapp.model.participant import Category
from regapp.model.text.names import given_name
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.lists.fields import ALL_COLUMNS
from regapp.services.material import journal_material, keeping, material, material_names, removing
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

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
        ("number", "name", "organisation", "accreditation", "position", "phone", "email", "cities", "arrived_at"),
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
"""The shipped lists; a name is translated where it is shown."""


def shipped_lists(language: Language) -> list[ListDefinition]:
    """Give the shipped lists, their names in a language."""
    return [dataclasses.replace(item, name=language.translate("Lists", item.name)) for item in SHIPPED]


def own_lists(desk: Desk) -> list[ListDefinition]:
    """Give the event's own lists by name, without those that cannot be read."""
    found = [definition_from(name, material(desk, _KIND, name) or "") for name in material_names(desk, _KIND)]
    return sorted((item for item in found if item is not None), key=lambda item: item.name.casefold())


def list_named(desk: Desk, name: str, language: Language) -> ListDefinition:
    """Find the list of that name, in any case of letters: the event's own, or a shipped one in a language or English.

    UnknownList.
    """
    offered = [*own_lists(desk), *shipped_lists(language)]
    return _named([*offered, *SHIPPED], name, offered)


def save_list(desk: Desk, definition: ListDefinition) -> Changes:
    """Keep a list under its name without outer spaces; replaces one of that name in any case of letters.

    Does not keep the words to search for: they may be a person's name, and a list travels with the journal.
    NameInvalid, ListExists for the name of a shipped list.
    """
    definition = dataclasses.replace(definition, name=given_name(definition.name))
    _check_name(definition.name)
    replaced = [item.name for item in own_lists(desk) if _is_other_writing(item.name, definition.name)]
    drafts = [*_keeping(desk, definition), *map(_removal, replaced)]
    return journal_material(desk, ActKind.LIST, drafts)


def rename_list(desk: Desk, old: str, new: str) -> Changes:
    """Give one of the event's own lists another name. UnknownList, NameInvalid, ListExists."""
    own = own_lists(desk)
    present, new = _named(own, old, own), given_name(new)
    if new == present.name:
        return Changes()
    _check_name(new)
    if any(_key(item.name) == _key(new) for item in own if item is not present):
        raise ListExists(new)
    drafts = [*_keeping(desk, dataclasses.replace(present, name=new)), _removal(present.name)]
    return journal_material(desk, ActKind.LIST, drafts)


def remove_list(desk: Desk, name: str) -> Changes:
    """Take one of the event's own lists away; can be undone. UnknownList."""
    own = own_lists(desk)
    present = _named(own, name, own)
    return journal_material(desk, ActKind.LIST, [_removal(present.name)])


def _key(name: str) -> str:
    """Make the key that compares names: outer spaces and the case of letters make no difference."""
    return name.strip().casefold()


def _is_other_writing(one: str, other: str) -> bool:
    return one != other and _key(one) == _key(other)


def _named(lists: Sequence[ListDefinition], name: str, offered: Sequence[ListDefinition]) -> ListDefinition:
    """Find the list of exactly that name, else of that name in any case of letters. UnknownList names those offered."""
    for same in (str, _key):
        found = next((item for item in lists if same(item.name) == same(name)), None)
        if found is not None:
            return found
    raise UnknownList(name, tuple(item.name for item in offered))


def _removal(name: str) -> Draft:
    return removing(list_subject(name))


def _check_name(name: str) -> None:
    if _key(name) in {_key(item.name) for code in ("ky", "ru", "en") for item in shipped_lists(Language(code))}:
        raise ListExists(name)


def _keeping(desk: Desk, definition: ListDefinition) -> list[Draft]:
    """Draft the entries that keep a list, even if one of its name was taken away."""
    kept = dataclasses.replace(definition, filter=dataclasses.replace(definition.filter, words=""))
    return keeping(desk, list_subject(definition.name), definition_json(kept))
