"""A place written any way, matched to its unit: found for certain, ambiguous with its candidates, or not found.

A text is a handful of phrases. Each names units or a rayon or an oblast around them; the answer is the units that agree
with every phrase. Of those, the ones whose name is met best; if they are several, nobody guesses among them.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from regapp.matching.layout import other_layout
from regapp.matching.places.abroad import is_written_abroad
from regapp.matching.places.agreement import Agreement
from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.gazetteer import Gazetteer, Senses
from regapp.matching.places.index import NEAR, SOUND, STEM
from regapp.matching.places.offers import Offer, ordered_offers, said_phrases
from regapp.matching.places.text import names_several, read_place
from regapp.matching.places.words import Marker

_CODE = re.compile(r"\s*(\d{14})(?:\.0)?\s*")
_SHORTEST_TYPED = 5


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


class PlaceMatcher:
    """Matches texts against one directory; keeps what it has worked out, since lists repeat themselves."""

    def __init__(self, directory: UnitDirectory) -> None:
        self._directory = directory
        self._names = Gazetteer(directory)
        self.match = lru_cache(maxsize=20_000)(self._match)
        self.offers = lru_cache(maxsize=2_000)(self._offers)

    def _match(self, text: str, rayon: str = "", oblast: str = "") -> PlaceMatch:
        """Match `text` to a unit; `rayon` and `oblast` are the texts of a list's own columns, if it has them."""
        if not text and (rayon or oblast):
            return self._of_columns(rayon, oblast)
        if code := _CODE.fullmatch(text):
            unit = self._directory.get(code[1])
            known = unit is not None and unit.is_municipality
            return PlaceMatch(PlaceStatus.MATCHED, (code[1],)) if known else _NOT_FOUND
        found = _NOT_FOUND if is_written_abroad(text) else self._read(text, rayon, oblast)
        if found.status is PlaceStatus.MATCHED and names_several(text):
            return replace(found, status=PlaceStatus.AMBIGUOUS)
        return found

    def _read(self, text: str, rayon: str, oblast: str) -> PlaceMatch:
        columns = [
            phrase for column in (rayon, oblast) if column for reading in read_place(column)[:1] for phrase in reading
        ]
        agreement = Agreement(self._names, columns)
        readings = read_place(text)
        exact = agreement.weigh(readings)
        if exact.certain:
            return _settle(exact.agreeing)
        beside = agreement.beside(readings)
        if beside.certain:
            return _settle(beside.agreeing)
        mended = read_place(text, mend=True)
        near = agreement.weigh(mended)
        if not near.agreeing and mended != readings:
            near = agreement.beside(mended)
        if not near.agreeing:
            near = agreement.weigh(mended, guess=True)
        if clashing := exact.clashing | near.clashing:
            candidates = clashing | near.agreeing.keys() | exact.agreeing.keys()
            return PlaceMatch(PlaceStatus.AMBIGUOUS, tuple(sorted(candidates)))
        if near.agreeing:
            return _settle(near.agreeing)
        return self._typed_in_latin(text, agreement)

    def _of_columns(self, rayon: str, oblast: str) -> PlaceMatch:
        """The place of a row that has only a rayon or an oblast: none, unless this is a city and nothing else."""
        text, level, around = (rayon, Marker.RAYON, oblast) if rayon else (oblast, Marker.OBLAST, "")
        phrases = min(read_place(text), key=len, default=())
        if rayon and not phrases:
            return self.match("", "", oblast)
        if any(phrase.marker not in (None, Marker.RAYON, Marker.OBLAST) for phrase in phrases):
            return self.match(text, "", around)
        named = [replace(phrase, marker=phrase.marker or level) for phrase in phrases]
        codes = {code for phrase in named for code in self._names.around(phrase, True)}
        if not codes <= self._names.municipalities.keys():
            return _NOT_FOUND
        found = self.match(text, "", around)
        if found.code and self._names.is_city(found.code):
            return found
        if around and codes == {self.match("", "", around).code}:
            return PlaceMatch(PlaceStatus.MATCHED, tuple(codes))
        asked = codes or set(found.codes)
        return PlaceMatch(PlaceStatus.AMBIGUOUS, tuple(sorted(asked))) if asked else _NOT_FOUND

    def _offers(self, text: str, rayon: str = "", oblast: str = "") -> tuple[Offer, ...]:
        """The units that an unclear text may mean, the likeliest first: what was matched, and all that bear its names.

        Somebody who means a village may have written the level word of its municipality, so that any level counts.
        """
        whole = min(read_place(text), key=len, default=())
        codes = {code for phrase in whole for code in self._names.bearers(phrase)}
        said = [phrase for part in (text, rayon, oblast) for phrase in said_phrases(part)]
        return ordered_offers(self._directory, said, codes.union(self.match(text, rayon, oblast).codes))

    def _typed_in_latin(self, text: str, agreement: Agreement) -> PlaceMatch:
        """The text as the keys give it in the Russian layout, unless so few that they give a name by chance."""
        if not text.isascii() or sum(char.isalpha() for char in text) < _SHORTEST_TYPED:
            return _NOT_FOUND
        typed = agreement.weigh(read_place(other_layout(text))).agreeing
        return _settle({code: sense for code, sense in typed.items() if sense.cost < STEM})


def _settle(senses: Senses) -> PlaceMatch:
    """The unit that is named best, if it is one and its level word is its own; else those that compete with it."""
    sure = {code: sense.cost for code, sense in senses.items() if sense.sure}
    best = min(sure.values(), default=min((sense.cost for sense in senses.values()), default=0))
    # Of two names with two typos or three, either may be meant.
    limit = best + 1 if best > NEAR + 1 else best
    found = {code for code, cost in sure.items() if cost <= limit}
    certain = bool(found)
    if len(found) < 2:
        doubtful = {code for code, sense in senses.items() if not sense.sure and sense.cost <= max(limit, SOUND)}
        certain = certain and not doubtful
        found |= doubtful
    if not found:
        return _NOT_FOUND
    status = PlaceStatus.MATCHED if certain and len(found) == 1 else PlaceStatus.AMBIGUOUS
    return PlaceMatch(status, tuple(sorted(found)))
