"""The shapes that values in an entry's body must have: JSON from another desk can hold anything."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from regapp.model.identifiers import PARTICIPANT_DIGITS

Shape = Callable[[Any], bool]
_MOST: Final = 10**9


def is_text(value: Any) -> bool:
    """A text."""
    return isinstance(value, str)


def is_flag(value: Any) -> bool:
    """True or false."""
    return isinstance(value, bool)


def is_number(value: Any) -> bool:
    """A whole number from 0 that counts something."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def is_texts(value: Any) -> bool:
    """A text for each language."""
    return isinstance(value, dict) and all(map(is_text, value.values()))


def is_day(value: Any) -> bool:
    """A day, ISO 8601."""
    try:
        return isinstance(value, str) and 1 < date.fromisoformat(value).year < 9999
    except ValueError:
        return False


def is_moment(value: Any) -> bool:
    """A moment, aware, ISO 8601; on any clock it is still one of a year that there is."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return False
    return moment is not None and moment.tzinfo is not None and 1 < moment.year < 9999


def is_zone(value: Any) -> bool:
    """The name of a zone whose clocks are known."""
    try:
        return isinstance(value, str) and bool(ZoneInfo(value).key)
    except (KeyError, ValueError, OSError):
        return False


def is_participant(value: Any) -> bool:
    """The digits of a participant's id, as a text or as a number."""
    digits = value if isinstance(value, str) else str(value) if isinstance(value, int) else ""
    return digits.isascii() and digits.isdecimal() and len(digits) <= PARTICIPANT_DIGITS


def is_participant_or_nobody(value: Any) -> bool:
    """The digits of a participant's id as a text, or an empty text for nobody."""
    return isinstance(value, str) and (value == "" or is_participant(value))


def each(shape: Shape) -> Shape:
    """A list of such values."""
    return lambda value: isinstance(value, list) and all(map(shape, value))


def named(shape: Shape) -> Shape:
    """Such values by their names."""
    return lambda value: isinstance(value, dict) and all(map(shape, value.values()))


def or_none(shape: Shape) -> Shape:
    """Such a value, or null for nothing known."""
    return lambda value: value is None or shape(value)


def parts(**shapes: Shape) -> Shape:
    """A value of named parts; any may be missing, and more may be there."""
    return lambda value: (
        isinstance(value, dict) and all(shape(value[name]) for name, shape in shapes.items() if name in value)
    )
