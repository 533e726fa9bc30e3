"""A place written any way, matched to its unit: found for certain, ambiguous with its candidates, or not found."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process

from regapp.matching.directory import UnitDirectory
from regapp.matching.place_text import Marker, Phrase, PlaceText, read_place
from regapp.model.unit import Level, Unit

_ADJECTIVE = re.compile(r"(skogo|skomu|skaia|skoi|skom|ski|sk|cki|ck|ckaia)$")
_CODE = re.compile(r"\s*(\d{14})(?:\.0)?\s*")
_CITY_LEVELS = (Level.CITY, Level.TOWN)

# A near miss is taken only if it is this like the name, and this much more like it than the next one.
_NEAR = 88.0
_NEAR_IN_RAYON = 80.0
_MARGIN = 8.0


class PlaceStatus(StrEnum):
    """How a place text came out."""

    MATCHED = "matched"
    AMBIGUOUS = "ambiguous"
    NONE = "none"


@dataclass(frozen=True)
class PlaceMatch:
    """`codes` holds one code if matched, the candidates if ambiguous, nothing if none."""

    status: PlaceStatus
    codes: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The unit's code, or nothing."""
        return self.codes[0] if self.status is PlaceStatus.MATCHED else ""


_NOT_FOUND = PlaceMatch(PlaceStatus.NONE)


def _stems(key: str) -> set[str]:
    """The keys under which a name is filed: itself, and without the ending of a Russian adjective."""
    stems = {key}
    bare = _ADJECTIVE.sub("", key)
    if bare != key and len(bare) >= 2:
        stems.add(bare)
        for ending in ("in", "en", "an", "n", "i"):
            if bare.endswith(ending) and len(bare) - len(ending) >= 3:
                stems.add(bare[: -len(ending)])
    return stems


def _keys(name: str) -> set[str]:
    """The keys of an official name: all its words, and without a dedication (`… имени К. Белекбаева`)."""
    phrases = read_place(name).phrases
    keys = {"".join(phrase.key for phrase in phrases)}
    keys.update(phrase.key for phrase in phrases if phrase.marker is not None)
    return keys - {""}


class PlaceMatcher:
    """Matches texts against one directory; keeps what it has worked out, since lists repeat themselves."""

    def __init__(self, directory: UnitDirectory) -> None:
        self._directory = directory
        self._whole: dict[str, set[str]] = defaultdict(set)
        self._units: dict[str, set[str]] = defaultdict(set)
        self._rayons: dict[str, set[str]] = defaultdict(set)
        self._oblasts: dict[str, set[str]] = defaultdict(set)
        self._villages: dict[str, set[str]] = defaultdict(set)
        self._spelt: dict[str, set[str]] = defaultdict(set)
        for unit in directory:
            self._file(unit)
        for name, code in directory.villages:
            for phrase in read_place(name).phrases:
                for stem in _stems(phrase.key):
                    self._villages[stem].add(code)
        self.match = lru_cache(maxsize=20_000)(self._match)

    def _file(self, unit: Unit) -> None:
        names = (unit.name_ky, unit.name_ru, unit.name_en, *self._directory.aliases.get(unit.code, ()))
        official = (unit.name_ky, unit.name_ru, unit.name_en if unit.level in _CITY_LEVELS else "")
        for name in filter(None, official):
            self._spelt[" ".join(phrase.spelt for phrase in read_place(name).phrases)].add(unit.code)
        target = {Level.OBLAST: self._oblasts, Level.RAYON: self._rayons}.get(unit.level, self._units)
        for key in {key for name in names for key in _keys(name)}:
            if unit.is_municipality:
                self._whole[key].add(unit.code)
            for stem in _stems(key):
                target[stem].add(unit.code)
                if unit.level is Level.CITY and unit.oblast == unit.code:
                    self._oblasts[stem].add(unit.code)

    def _match(self, text: str, rayon: str = "", oblast: str = "") -> PlaceMatch:
        """What `text` names; `rayon` and `oblast` are the texts of a list's own columns, if it has them."""
        if code := _CODE.fullmatch(text):
            unit = self._directory.get(code[1])
            return PlaceMatch(PlaceStatus.MATCHED, (unit.code,)) if unit and unit.is_municipality else _NOT_FOUND
        place = read_place(text)
        rayons = self._context(place, Marker.RAYON, rayon, self._rayons)
        oblasts = self._context(place, Marker.OBLAST, oblast, self._oblasts)
        phrases = [p for p in place.phrases if p.marker not in (Marker.RAYON, Marker.OBLAST)]
        phrases, rayons, oblasts = self._unmarked_context(phrases, rayons, oblasts)
        if not phrases:
            return _NOT_FOUND
        candidates = self._all_bare(phrases, rayons, oblasts)
        if candidates:
            return _settle(candidates)
        for phrase in phrases:
            candidates |= self._candidates(phrase, rayons, oblasts)
        return _settle(self._spelt_so(phrases, candidates, rayons or oblasts))

    def _spelt_so(self, phrases: list[Phrase], candidates: set[str], context: set[str] | None) -> set[str]:
        """Of several, those that bear the name to the letter: Каракол is not Кара-Көл, though both fold alike.

        A bare name means the city that bears it. With no more than `айыл өкмөтү` beside a city's name, both are meant.
        """
        named = [phrase.spelt for phrase in phrases if phrase.marker is not Marker.VILLAGE]
        spelt = {code for name in named for code in self._spelt.get(name, ())}
        cities = {code for code in spelt if (unit := self._directory.get(code)) and unit.level in _CITY_LEVELS}
        if len(candidates) > 1:
            if cities & candidates and all(phrase.marker is None for phrase in phrases):
                return cities & candidates
            return spelt & candidates or candidates
        if candidates and not context and all(phrase.marker is Marker.AIMAK for phrase in phrases):
            return candidates | cities
        return candidates

    def _context(self, place: PlaceText, marker: Marker, column: str, names: dict[str, set[str]]) -> set[str] | None:
        """The codes that the context allows, or None where there is no context that RegApp understands."""
        phrases = place.marked(marker)
        if column.strip():
            phrases = phrases + read_place(column).phrases
        found = [codes for phrase in phrases if (codes := _lookup(phrase.key, names))]
        return set.intersection(*found) or None if found else None

    def _unmarked_context(
        self, phrases: list[Phrase], rayons: set[str] | None, oblasts: set[str] | None
    ) -> tuple[list[Phrase], set[str] | None, set[str] | None]:
        """`Кочкор, Төлөк а/а`: a phrase with no marker beside one that has it is its rayon or oblast."""
        if len(phrases) < 2:
            return phrases, rayons, oblasts
        marked = [phrase for phrase in phrases if phrase.marker is not None]
        if not marked:
            return phrases, rayons, oblasts
        for phrase in phrases:
            if phrase.marker is None:
                if rayons is None and (codes := _lookup(phrase.key, self._rayons)):
                    rayons = codes
                elif oblasts is None and (codes := _lookup(phrase.key, self._oblasts)):
                    oblasts = codes
        return marked, rayons, oblasts

    def _all_bare(self, phrases: list[Phrase], rayons: set[str] | None, oblasts: set[str] | None) -> set[str]:
        """`Базар-Коргон, Акман`: of several phrases with no marker one may be the rayon or oblast of the others."""
        found: set[str] = set()
        if len(phrases) < 2 or any(phrase.marker is not None for phrase in phrases):
            return found
        for place, context in enumerate(phrases):
            others = phrases[:place] + phrases[place + 1 :]
            inside = rayons if rayons is not None else self._rayons.get(context.key)
            around = oblasts if oblasts is not None else self._oblasts.get(context.key)
            for where in ((inside, oblasts) if inside else None, (rayons, around) if around else None):
                if where is not None:
                    within = {code for phrase in others for code in self._candidates(phrase, *where)}
                    found |= self._spelt_so(others, within, where[0] or where[1])
        return found

    def _candidates(self, phrase: Phrase, rayons: set[str] | None, oblasts: set[str] | None) -> set[str]:
        """The municipalities that a phrase can mean within its context."""
        exact: set[str] = set()
        for stem in _stems(phrase.key):
            exact |= self._units.get(stem, set())
        if phrase.marker is not Marker.VILLAGE:
            whole = self._within(self._whole.get(phrase.key, ()), phrase.marker, rayons, oblasts)
            found = whole or self._within(exact, phrase.marker, rayons, oblasts)
            if found:
                return found
        if phrase.marker in (None, Marker.VILLAGE):
            homes: set[str] = set()
            for stem in _stems(phrase.key):
                homes |= self._villages.get(stem, set())
            found = self._within(homes, None, rayons, oblasts)
            if found:
                return found
        if phrase.marker is Marker.VILLAGE:
            return self._within(exact, None, rayons, oblasts)
        return self._near(phrase, rayons, oblasts)

    def _within(
        self, codes: Iterable[str], marker: Marker | None, rayons: set[str] | None, oblasts: set[str] | None
    ) -> set[str]:
        """The codes that lie in the context and have the level that the marker asks for."""
        found = set()
        for code in codes:
            unit = self._directory.get(code)
            if unit is None or not _level_fits(unit, marker):
                continue
            if rayons is not None and unit.rayon and unit.rayon not in rayons:
                continue
            if rayons is not None and not unit.rayon and marker is not Marker.CITY:
                continue
            if oblasts is not None and unit.oblast not in oblasts:
                continue
            found.add(code)
        return found

    def _near(self, phrase: Phrase, rayons: set[str] | None, oblasts: set[str] | None) -> set[str]:
        """The unit whose name is nearly the phrase, if one stands out; several if they are equally near."""
        if len(phrase.key) < 4:
            return set()
        scores: dict[str, float] = {}
        limit = _NEAR_IN_RAYON if rayons else _NEAR
        names = self._names_within(rayons)
        for stem in _stems(phrase.key):
            for name, score, _ in process.extract(stem, names, scorer=fuzz.ratio, limit=12, score_cutoff=limit):
                for code in self._within(self._units[name], phrase.marker, rayons, oblasts):
                    scores[code] = max(scores.get(code, 0.0), score)
        if not scores:
            return set()
        best = max(scores.values())
        return {code for code, score in scores.items() if score > best - _MARGIN}

    def _names_within(self, rayons: set[str] | None) -> list[str]:
        if rayons is None:
            return list(self._units)
        return [
            name
            for name, codes in self._units.items()
            if any((unit := self._directory.get(code)) and unit.rayon in rayons for code in codes)
        ]


def _level_fits(unit: Unit, marker: Marker | None) -> bool:
    if marker is Marker.AIMAK:
        return unit.level is Level.AIYL_AIMAK
    if marker is Marker.CITY:
        return unit.level in _CITY_LEVELS
    return unit.is_municipality


def _lookup(key: str, names: dict[str, set[str]]) -> set[str]:
    """The codes filed under a key's stems, else under the one nearest name."""
    found: set[str] = set()
    for stem in _stems(key):
        found |= names.get(stem, set())
    if not found and len(key) >= 4:
        near = process.extractOne(key, list(names), scorer=fuzz.ratio, score_cutoff=_NEAR)
        found = set(names[near[0]]) if near else found
    return found


def _settle(candidates: set[str]) -> PlaceMatch:
    if not candidates:
        return _NOT_FOUND
    status = PlaceStatus.MATCHED if len(candidates) == 1 else PlaceStatus.AMBIGUOUS
    return PlaceMatch(status, tuple(sorted(candidates)))
