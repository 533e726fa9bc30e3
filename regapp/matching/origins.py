"""Where somebody comes from, in words: a municipality, a country, or the place as the list had it."""

from enum import Enum, auto

from regapp.matching.countries import country_name
from regapp.matching.places.directory import UnitDirectory
from regapp.model.participant import Details, is_foreign


class Form(Enum):
    """How a municipality is named."""

    SHORT = auto()
    """With its rayon, briefly: `Төлөк а/а, Кочкор`."""
    WHOLE = auto()
    """By its whole name alone: `Төлөк айыл аймагы`."""
    TOLD_APART = auto()
    """By its whole name, and its rayon where other municipalities bear that name: `Ак-Чий айыл аймагы, Ак-Суу району`.
    """


class Guests(Enum):
    """How guests from abroad are spoken of, of whom no municipality is known."""

    COUNTRY = auto()
    """By their country."""
    PLACE = auto()
    """By the place as the list had it; where it had none, by their country."""
    PLACE_ALONE = auto()
    """By the place as the list had it: their country is said beside it."""


def origin_text(
    details: Details,
    directory: UnitDirectory,
    language: str,
    *,
    form: Form = Form.SHORT,
    guests: Guests = Guests.COUNTRY,
) -> str:
    """Where somebody comes from; nothing where that is not known.

    A municipality that the directory does not know gives way to the place as the list had it; without one, its code
    stands.
    """
    code, place = details.municipality, details.place
    if code and (directory.get(code) is not None or not place):
        return _municipality(code, directory, language, form)
    is_guest = not code and is_foreign(details.country)
    if is_guest and (guests is Guests.COUNTRY or (guests is Guests.PLACE and not place)):
        return country_name(details.country, language)
    return place


def _municipality(code: str, directory: UnitDirectory, language: str, form: Form) -> str:
    if form is Form.SHORT:
        return directory.short_name(code, language)
    return directory.name(code, language) if form is Form.WHOLE else directory.told_apart(code, language)
