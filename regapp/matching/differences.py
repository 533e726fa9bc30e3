"""The fields in which two rows that are taken as one person say different things."""

from typing import Any, Final

from regapp.matching.phones import phone_key, split_phones
from regapp.model.participant import DETAIL_FIELDS, Details, is_foreign

_PLACE: Final = ("municipality", "place")
_NOT_COMPARED: Final = frozenset({*_PLACE, "written", "number", "cancelled", "instead_of"})
"""Places are compared as one thing; the others repeat the parts of a name, or are never said by a row."""


def differences(one: Details, other: Details) -> tuple[str, ...]:
    """Name the fields that both fill, and differently: not only in letters' case or in how the same is written."""
    places = _differing_place(one, other)
    return tuple(
        name
        for name in DETAIL_FIELDS
        if (name == places if name in _PLACE else name not in _NOT_COMPARED and _differ(name, one, other))
    )


def _differ(name: str, one: Details, other: Details) -> bool:
    first, second = getattr(one, name), getattr(other, name)
    if first in ("", None, ()) or second in ("", None, ()):
        return False
    if name == "phone":
        return _phones(one) != _phones(other)
    return bool(_folded(first) != _folded(second))


def _differing_place(one: Details, other: Details) -> str:
    """Name the field by which two places differ; one code tells them to be one, however they are written."""
    if one.municipality and other.municipality:
        return "municipality" if one.municipality != other.municipality else ""
    first, second = (details.place or details.municipality for details in (one, other))
    return "place" if first and second and _folded(first) != _folded(second) else ""


def _folded(value: Any) -> Any:
    if isinstance(value, tuple):
        return frozenset(value)
    return " ".join(value.casefold().split()) if isinstance(value, str) else value


def _phones(details: Details) -> set[str]:
    return {phone_key(number, details.country) or number for number in split_phones(details.phone) or [details.phone]}


def whole_place(known: Details, said: Details) -> dict[str, str]:
    """Give what `said` adds to where a person is from: municipality and place of one row, never of two."""
    if known.municipality or is_foreign(known.country) or not (said.municipality or said.place):
        return {}
    if said.municipality:
        return {"municipality": said.municipality, "place": said.place}
    return {} if known.place else {"place": said.place}
