"""The units that an unclear place may mean, in the order in which somebody looks for theirs, each with the reason.

Municipalities of that name come first, then those in which a village of that name lies, then what else is near. Where
a text says more, where the place lies above all, those come first of which it says the most.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.index import NEAR, NameIndex, name_phrases
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.text import read_place
from regapp.matching.places.words import Marker

_CONTEXTS = (Marker.RAYON, Marker.OBLAST)


class Why(IntEnum):
    """The reason for an offer, the best first."""

    NAME = 0
    VILLAGE = 1
    NEAR = 2


@dataclass(frozen=True)
class Offer:
    """A unit that a text may mean, and why; `village`: the one of that name."""

    code: str
    why: Why
    village: str = ""


def said_phrases(text: str) -> list[Phrase]:
    """The phrases of a text in all its readings, each once."""
    return list(dict.fromkeys(phrase for reading in read_place(text) for phrase in reading))


def ordered_offers(directory: UnitDirectory, said: Iterable[Phrase], codes: Iterable[str]) -> tuple[Offer, ...]:
    """Put the units of these codes in order: those first of which a text says the most words."""
    phrases = list(said)
    villages: dict[str, list[str]] = {code: [] for code in codes}
    for name, home in directory.villages:
        if home in villages:
            villages[home].append(name)
    found = [_weighed(directory, code, villages[code], phrases) for code in villages]
    return tuple(offer for _, offer in sorted(found, key=lambda item: (*item[0], item[1].code)))


def _weighed(
    directory: UnitDirectory, code: str, villages: list[str], phrases: list[Phrase]
) -> tuple[tuple[int, int, int], Offer]:
    """A unit as an offer, with what it is sorted by."""
    names = [phrase for phrase in phrases if phrase.marker not in _CONTEXTS]
    own = _costs(_names(directory, code), names)
    around = _costs([name for unit in _around(directory, code) for name in _names(directory, unit)], phrases)
    by_village = {village: costs for village in villages if (costs := _costs([village], names))}
    explained = (own, around, *by_village.values())
    words = {word for costs in explained for phrase in costs for word in phrase.words}
    if own:
        why, village, cost = Why.NAME, "", min(own.values())
    elif by_village:
        cost, village = min((min(costs.values()), name) for name, costs in by_village.items())
        why = Why.VILLAGE
    else:
        why, village, cost = Why.NEAR, "", NEAR
    return (-len(words), why, cost), Offer(code, why, village)


def _costs(names: Iterable[str], phrases: Iterable[Phrase]) -> dict[Phrase, int]:
    """The phrases that meet one of the names, and how closely."""
    index = _index(tuple(names))
    found = {phrase: min(index.find(phrase).values(), default=NEAR) for phrase in phrases}
    return {phrase: cost for phrase, cost in found.items() if cost < NEAR}


@lru_cache(maxsize=4096)
def _index(names: tuple[str, ...]) -> NameIndex:
    index = NameIndex()
    for name in names:
        for phrase in name_phrases(name):
            index.add(phrase, name, official=True)
    return index


def _names(directory: UnitDirectory, code: str) -> list[str]:
    unit = directory.get(code)
    own = (unit.name_ky, unit.name_ru, unit.name_en) if unit else ()
    return [name for name in (*own, *directory.aliases.get(code, ())) if name]


def _around(directory: UnitDirectory, code: str) -> list[str]:
    unit = directory.get(code)
    return [around for around in (unit.rayon, unit.oblast) if around and around != code] if unit else []
