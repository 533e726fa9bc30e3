"""Exports of other registration systems, recognised by their headings: pretix and Indico.

Headings after pretix's `orderlist` and `checkinlistcsv` exporters and Indico's registration export, in English.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from regapp.model.papers.list_columns import Columns, Field


@dataclass(frozen=True)
class _System:
    """A system whose lists are known: the headings that give it away, and what its columns hold.

    Several patterns of one field stand in the order in which they are asked; of `joined` fields the cells are joined.
    """

    name: str
    telltale: tuple[str, ...]
    columns: tuple[tuple[Field, str], ...]
    joined: tuple[Field, ...] = ()


_PRETIX = _System(
    "pretix",
    (r"order code", r"attendee name|product"),
    (
        (Field.REF, r"order code"), (Field.REF, r"position id"), (Field.STATUS, r"status"),
        (Field.FAMILY, r"attendee name: family name|attendee name: last name"),
        (Field.GIVEN, r"attendee name: (given|first) name"), (Field.PATRONYMIC, r"attendee name: middle name"),
        (Field.FULL_NAME, r"attendee name"), (Field.FULL_NAME, r"attendee name: full name"),
        (Field.FULL_NAME, r"invoice address name"),
        (Field.EMAIL, r"attendee email"), (Field.EMAIL, r"e-?mail"), (Field.PHONE, r"phone number"),
        (Field.ORGANISATION, r"company"), (Field.MUNICIPALITY, r"city"), (Field.COUNTRY, r"country"),
        (Field.CATEGORY, r"product"), (Field.LANGUAGE, r"order locale"), (Field.NOTE, r"order comment|comment"),
    ),
    joined=(Field.REF,),
)  # fmt: skip
_INDICO = _System(
    "Indico",
    (r"id", r"registration (state|date)"),
    (
        (Field.REF, r"id"), (Field.STATUS, r"registration state"), (Field.FAMILY, r"last name|surname|family name"),
        (Field.GIVEN, r"first name|given name"), (Field.FULL_NAME, r"name"), (Field.EMAIL, r"e-?mail( address)?"),
        (Field.ORGANISATION, r"affiliation"), (Field.POSITION, r"position"), (Field.PHONE, r"phone( number)?"),
        (Field.COUNTRY, r"country( of residence)?"), (Field.MUNICIPALITY, r"city"),
    ),
)  # fmt: skip


def known_export(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns | None:
    """The columns of a known system's export with this heading row and these rows below, or None for another list."""
    for system in (_PRETIX, _INDICO):
        if all(any(re.fullmatch(sign, cell, re.IGNORECASE) for cell in heading) for sign in system.telltale):
            return _columns(system, heading, rows)
    return None


def _columns(system: _System, heading: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    fields: dict[Field, list[int]] = {}
    for field, pattern in system.columns:
        for index, cell in enumerate(heading):
            if re.fullmatch(pattern, cell, re.IGNORECASE) and index not in fields.get(field, ()):
                fields.setdefault(field, []).append(index)
    if not _tells_apart(fields.get(Field.REF, []), rows):
        # One order of several people: its code names none of them.
        fields.pop(Field.REF, None)
    return Columns(
        0, {field: tuple(columns) for field, columns in fields.items()}, False, system.name, frozenset(system.joined)
    )


def _tells_apart(columns: list[int], rows: Sequence[Sequence[str]]) -> bool:
    found = [tuple(row[column] for column in columns if column < len(row)) for row in rows if any(row)]
    return len(set(found)) == len(found)
