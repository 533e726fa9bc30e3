"""The choice of people for badges, and the order in which the badges are made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from regapp.matching.names import fold, sort_key
from regapp.matching.places.directory import UnitDirectory
from regapp.model.checkin import is_for
from regapp.model.errors.people import NothingToDo
from regapp.model.errors.places import UnknownPlace
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import by_reference, everybody


class Order(StrEnum):
    """The orders in which badges can be made."""

    PLACE = "place"
    """Oblast, rayon, municipality, name; guests by country after them."""
    NAME = "name"
    NUMBER = "number"
    CATEGORY = "category"


WORDS: Final = ("new", "all")
"""In a shell: those without a badge, and everybody. No category has such a code."""


@dataclass(frozen=True)
class Choice:
    """A choice of people by all given conditions. `place` is the code of an oblast, a rayon or a municipality."""

    only_new: bool = True
    category: str = ""
    place: str = ""
    city: str = ""
    order: Order = Order.PLACE
    with_cancelled: bool = False
    """Include people whose registration is cancelled: no badge is made for them, but they may have come."""
    language: str = "ky"
    """The language by whose alphabet places are ordered."""
    among: frozenset[int] | None = None
    """The ids of the people among whom is chosen; None for everybody."""


def chosen(desk: Desk, choice: Choice) -> list[Participant]:
    """Give the people of a choice in its order; may be nobody."""
    people = [person for person in everybody(desk) if _fits(desk.directory, person, choice)]
    return sorted(people, key=order_key(desk, choice.order, choice.language))


def choose(desk: Desk, only: Sequence[str], order: Order = Order.NAME) -> list[Participant]:
    """Find people named in a shell: `new` (no badge yet), `all`, a category, references. UnknownPerson, NothingToDo."""
    words = [word.casefold() for word in only] or ["new"]
    if len(words) == 1 and words[0] in (*WORDS, *desk.event.all_categories):
        category = words[0] if words[0] in desk.event.all_categories else ""
        found = chosen(desk, Choice(words[0] == "new", category, order=order))
    else:
        found = [by_reference(desk, ref) for ref in only]
    if not found:
        raise NothingToDo
    return found


def place_named(desk: Desk, text: str) -> str:
    """Find the code of the oblast, rayon or municipality that a name or a code surely means. UnknownPlace."""
    text = text.strip()
    if desk.directory.get(text) is not None:
        return text
    wanted = fold(text)
    wide = [unit for unit in desk.directory if not unit.is_municipality]
    named = [unit.code for unit in wide if wanted in (fold(unit.name_ky), fold(unit.name_ru), fold(unit.name_en))]
    code = named[0] if len(named) == 1 else desk.places.match(text).code
    if not code:
        raise UnknownPlace(text)
    return code


def _fits(directory: UnitDirectory, person: Participant, choice: Choice) -> bool:
    details = person.details
    if choice.among is not None and person.id not in choice.among:
        return False
    if (details.cancelled and not choice.with_cancelled) or (choice.only_new and person.issue > 0):
        return False
    if choice.category and details.category != choice.category:
        return False
    if not is_for(details.cities, choice.city):
        return False
    return not choice.place or lies_in(directory, details.municipality, choice.place)


def lies_in(directory: UnitDirectory, municipality: str, place: str) -> bool:
    """Whether a municipality is, or lies in, a place: an oblast, a rayon or a municipality by its code."""
    unit = directory.get(municipality)
    return unit is not None and place in (unit.code, unit.rayon, unit.oblast)


def order_key(desk: Desk, order: Order, language: str = "ky") -> Callable[[Participant], Any]:
    """Make the key that sorts people in an order; places by the alphabet of a language."""
    place = desk.directory.position(language)
    rank = {code: number for number, code in enumerate(desk.event.all_categories)}

    def key(person: Participant) -> Any:
        details = person.details
        name = sort_key(details.name)
        match order:
            case Order.PLACE:
                elsewhere = () if desk.directory.get(details.municipality) else (details.country, details.place)
                return place(details.municipality), elsewhere, name, person.id
            case Order.NUMBER:
                return details.number, name, person.id
            case Order.CATEGORY:
                return rank.get(details.category, len(rank)), name, person.id
        return name, person.id

    return key
