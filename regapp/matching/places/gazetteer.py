"""The meanings of a phrase: the municipalities that it names, and the rayons and oblasts that it says they lie in."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from regapp.matching import slips
from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.index import BARE, NEAR, SOUND, SPELT, STEM, Found, NameIndex, name_phrases
from regapp.matching.places.keys import sound_key
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.words import Marker
from regapp.model.unit import Level, Unit

_CITY_LEVELS = (Level.CITY, Level.TOWN)
# A word shorter than this, with no level word beside it, names a place only if it is spelt so.
_SHORT = 4
_FREQUENT = 3
_FEMININE = ("ская", "skaya", "skaia", "skaja")


class Sense(NamedTuple):
    """How a unit is named: how closely, and whether the level word beside the name is its own."""

    cost: int
    sure: bool = True


Senses: TypeAlias = dict[str, Sense]
Codes: TypeAlias = frozenset[str]


class Gazetteer:
    """The names of a directory, asked by phrases."""

    def __init__(self, directory: UnitDirectory) -> None:
        self._units, self._villages = NameIndex(), NameIndex()
        self._rayons, self._oblasts = NameIndex(), NameIndex()
        self.municipalities = {unit.code: unit for unit in directory.municipalities}
        self._oblast_of = {unit.code: unit.oblast for unit in directory}
        for unit in directory:
            self._file(unit, directory.aliases.get(unit.code, ()))
        for name, code in directory.villages:
            for phrase in name_phrases(name):
                (self._rayons if phrase.marker is Marker.RAYON else self._villages).add(phrase, code, official=True)
        self._enclosed = directory.enclosed
        self._beginnings = self._frequent_beginnings()
        self.named = lru_cache(maxsize=8192)(self._named)
        self.around = lru_cache(maxsize=8192)(self._around)

    def _file(self, unit: Unit, aliases: Iterable[str]) -> None:
        target = {Level.OBLAST: self._oblasts, Level.RAYON: self._rayons}.get(unit.level, self._units)
        for name in (unit.name_ky, unit.name_ru, unit.name_en):
            for phrase in name_phrases(name):
                target.add(phrase, unit.code, official=True)
                if unit.is_municipality and (surname := phrase.surname):
                    target.add_stem(surname, unit.code)
                if unit.level in _CITY_LEVELS and phrase.key.endswith("vka"):
                    # `Орловский` is said of Орловка.
                    target.add_stem(phrase.key.removesuffix("ka"), unit.code)
                if unit.level is Level.CITY and unit.oblast == unit.code:
                    self._oblasts.add(phrase, unit.code)
        for name in aliases:
            for phrase in name_phrases(name):
                target.add(phrase, unit.code)

    def _frequent_beginnings(self) -> frozenset[str]:
        """The words that begin several names and are none themselves: `Жаңы`, `Кара`."""
        names = {phrase.parts for index in (self._units, self._villages) for phrase in index.names}
        counts = Counter(sound_key(parts[0]) for parts in names if len(parts) > 1)
        whole = {sound_key(parts[0]) for parts in names if len(parts) == 1}
        return frozenset(word for word, count in counts.items() if count >= _FREQUENT and word not in whole)

    def begins_names(self, phrase: Phrase) -> bool:
        """Whether a phrase is one word that belongs to the name after it."""
        return len(phrase.parts) == 1 and phrase.key in self._beginnings

    def municipalities_of(self, phrase: Phrase) -> Codes:
        """The municipalities that bear a phrase as their name, whatever its level word."""
        return frozenset(code for code, cost in self._units.find(phrase).items() if cost <= SOUND)

    def is_oblast_of_its_own(self, code: str) -> bool:
        """Whether a municipality is a city that no oblast governs."""
        return self.municipalities[code].oblast == code

    def is_city(self, code: str) -> bool:
        """Whether a municipality is a city or town."""
        return self.municipalities[code].level in _CITY_LEVELS

    def lies_in(self, code: str, codes: Codes, is_city: bool) -> bool:
        """Whether a municipality is, or lies in, one of `codes`; a city lies beside the rayons of its oblast."""
        unit = self.municipalities[code]
        if not codes.isdisjoint((code, unit.rayon, unit.oblast, self._enclosed.get(code, code))):
            return True
        return is_city and not unit.rayon and any(self._oblast_of[other] == unit.oblast for other in codes)

    def lies_in_all(self, code: str, contexts: Iterable[Codes], is_city: bool) -> bool:
        """Whether a municipality lies in one of the codes of each context."""
        return all(self.lies_in(code, codes, is_city) for codes in contexts)

    def as_oblast(self, phrase: Phrase) -> Phrase:
        """A phrase as the oblast that it names: beside no other word, `Ошская` can only be one."""
        if phrase.marker or not phrase.alone or not phrase.words[-1].written.endswith(_FEMININE):
            return phrase
        oblast = replace(phrase, marker=Marker.OBLAST)
        return oblast if self.around(oblast, False) else phrase

    def bearers(self, phrase: Phrase) -> Codes:
        """The municipalities of a phrase's very name, and those with a village of it, whatever its level word."""
        if phrase.marker in (Marker.RAYON, Marker.OBLAST, Marker.PART):
            return frozenset()
        least = SPELT if phrase.marker is None and len(phrase.key) < _SHORT else SOUND
        found = (index.find(phrase) for index in (self._units, self._villages))
        return frozenset(code for each in found for code, cost in each.items() if cost <= least)

    def _named(self, phrase: Phrase) -> Senses:
        """The municipalities that a phrase names."""
        if phrase.marker in (Marker.RAYON, Marker.OBLAST, Marker.PART):
            return {}
        units = self._units.find(phrase)
        match phrase.marker:
            case Marker.AIMAK:
                # A town's office is called айыл өкмөтү, too, by who does not know better.
                return {code: Sense(cost, not self.is_city(code)) for code, cost in units.items()}
            case Marker.BODY:
                has_city = any(map(self.is_city, units))
                return self._towns_first(units) if has_city else {code: Sense(cost) for code, cost in units.items()}
            case Marker.CITY:
                cities = {code: Sense(cost) for code, cost in units.items() if self.is_city(code)}
                return cities or {code: Sense(cost, False) for code, cost in _within(units, SOUND).items()}
            case Marker.VILLAGE:
                named = {code: Sense(max(cost, BARE)) for code, cost in units.items() if cost <= SOUND}
                return _closest(named, self._villages.find(phrase), SOUND)
        homes = self._villages.find(phrase)
        if any(cost <= SOUND for index in (self._rayons, self._oblasts) for cost in index.find(phrase).values()):
            # The very name of a rayon is no form of another name.
            units, homes = _within(units, SOUND), _within(homes, SOUND)
        if len(phrase.key) < _SHORT:
            units, homes = _within(units, SPELT), _within(homes, SPELT)
        return _closest(self._towns_first(units), homes, BARE)

    def _towns_first(self, units: Found) -> Senses:
        return {code: Sense(cost if self.is_city(code) else max(cost, BARE)) for code, cost in units.items()}

    def _around(self, phrase: Phrase, guess: bool) -> Codes:
        """The rayons, oblasts and cities that a phrase says something lies in; with `guess`, misspelt ones too."""
        indexes = {Marker.RAYON: [self._rayons], Marker.OBLAST: [self._oblasts], None: [self._rayons, self._oblasts]}
        asked = indexes.get(phrase.marker, [])
        found = [index.find(phrase) for index in asked]
        best = min((cost for each in found for cost in each.values()), default=None)
        if best is not None:
            # «Ошская обл., г. Ош» is said of the city beside the oblast as well.
            limit = STEM if phrase.marker is Marker.OBLAST else best
            return frozenset(code for each in found for code, cost in each.items() if cost <= limit)
        if phrase.marker is Marker.RAYON and (cities := self._cities(phrase)):
            return cities
        if not guess:
            return frozenset()
        most = _typos_allowed(phrase, slips.OF_RAYONS)
        short = frozenset(code for index in asked for code in index.abbreviated(phrase))
        return short or frozenset(code for index in asked for code in _nearest(index.near(phrase, most)))

    def _cities(self, phrase: Phrase) -> Codes:
        """The cities that somebody means by a rayon that is none: `Токмок району`."""
        return frozenset(code for code in self.municipalities_of(phrase) if self.is_city(code))

    def nearly_named(self, phrase: Phrase, codes: Iterable[str], in_rayon: bool) -> Senses:
        """The municipalities among `codes` whose names a phrase misspells, or whose village it takes for the whole."""
        level = Marker.CITY if phrase.marker is None and not in_rayon else phrase.marker
        wanted = {code for code in codes if level is Marker.AIMAK or _level_fits(self.is_city(code), level)}
        index = self._villages if phrase.marker is Marker.VILLAGE else self._units
        is_aimak = phrase.marker is Marker.AIMAK
        allowance = slips.ANYWHERE
        if phrase.marker is None:
            allowance = slips.BARE
        elif in_rayon and is_aimak:
            allowance = slips.IN_RAYON
        most = _typos_allowed(phrase, allowance)
        near = index.near(phrase, most, not in_rayon, wanted) if most else {}
        found = {code: Sense(cost, _level_fits(self.is_city(code), level)) for code, cost in near.items()}
        if is_aimak:
            homes = {code: Sense(NEAR + 1, False) for code in self._villages.find(phrase) if code in wanted}
            return {**homes, **found}
        return found


def _typos_allowed(phrase: Phrase, allowance: slips.Allowance) -> int:
    """How many typos a name of this length may hold: in a short one each makes another name."""
    bare = max(len(phrase.key.removesuffix("sk")), len(phrase.typed[0].removesuffix("ский")))
    return allowance.of(bare)


def _level_fits(is_city: bool, marker: Marker | None) -> bool:
    return marker in (None, Marker.VILLAGE, Marker.BODY) or is_city is (marker is Marker.CITY)


def _closest(senses: Senses, found: Found, least: int) -> Senses:
    """`senses` and what else was found, at `least` as costly; the closer one of the two for each unit."""
    for code, cost in found.items():
        cost = max(cost, least)
        if code not in senses or cost < senses[code].cost:
            senses[code] = Sense(cost)
    return senses


def _within(found: Found, most: int) -> Found:
    return {code: cost for code, cost in found.items() if cost <= most}


def _nearest(found: Found) -> list[str]:
    best = min(found.values(), default=0)
    return [code for code, cost in found.items() if cost == best]
