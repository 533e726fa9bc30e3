"""Which units agree with every phrase of a reading, and how closely each is named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from regapp.matching.countries import country_code
from regapp.matching.places.gazetteer import Codes, Gazetteer, Sense, Senses
from regapp.matching.places.index import BARE, STEM
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.text import Reading
from regapp.matching.places.words import Marker
from regapp.model.participant import is_foreign

_BODIES = (Marker.AIMAK, Marker.CITY)
_PLACES = (*_BODIES, Marker.VILLAGE)
_CONTEXTS = (Marker.RAYON, Marker.OBLAST)
_OWN_COUNTRY = frozenset({"kirgizstan", "kirgizia", "kirgiz"})
# A pool of units is as good as one rayon if it spans no more of them (cities have a place of their own).
_FEW_RAYONS = 2


@dataclass
class Outcome:
    """The result of the readings of a text: units that agree with all of it; units that one clashing part names."""

    agreeing: Senses = field(default_factory=dict)
    clashing: set[str] = field(default_factory=set)

    @property
    def certain(self) -> bool:
        """Whether some unit agrees, and nothing closer to the text was passed over for it."""
        return any(sense.cost < STEM for sense in self.agreeing.values()) or bool(self.agreeing and not self.clashing)

    def add(self, senses: Senses) -> None:
        """Take the units of one more reading, each in its best sense."""
        for code, sense in senses.items():
            known = self.agreeing.get(code)
            if known is None or (not sense.sure, sense.cost) < (not known.sure, known.cost):
                self.agreeing[code] = sense


@dataclass
class _Part:
    """A phrase with what it can mean."""

    phrase: Phrase
    senses: Senses
    around: Codes


class Agreement:
    """Weighs readings against a gazetteer; `columns` are phrases of a list's own columns of rayons and oblasts."""

    def __init__(self, names: Gazetteer, columns: Iterable[Phrase]) -> None:
        self._names = names
        self._columns = [self._column(phrase) for phrase in columns]

    def _column(self, phrase: Phrase) -> Codes:
        cities = (code for code, sense in self._names.named(phrase).items() if self._names.is_city(code) and sense.sure)
        around = self._names.around(phrase, True)
        return around if phrase.marker in _CONTEXTS else around | frozenset(cities)

    def weigh(self, readings: Iterable[Reading], guess: bool = False) -> Outcome:
        """The outcome of all readings; with `guess`, names that are not met are looked for among near ones."""
        outcome = Outcome()
        for reading in readings:
            if any(_is_foreign(phrase) for phrase in reading if guess and phrase.alone and not self._means(phrase)):
                return Outcome()
            phrases = [phrase for phrase in reading if phrase.marker or phrase.key not in _OWN_COUNTRY]
            self._weigh(phrases, guess, outcome)
        return outcome

    def _means(self, phrase: Phrase) -> bool:
        return bool(self._names.named(phrase) or self._names.around(phrase, False))

    def _weigh(self, phrases: list[Phrase], guess: bool, outcome: Outcome) -> None:
        has_body = any(phrase.marker in _BODIES for phrase in phrases)
        parts = [self._part(phrase, has_body) for phrase in phrases]
        contexts = [*self._columns, *(part.around for part in parts if part.phrase.marker in _CONTEXTS)]
        understood = [codes for codes in contexts if codes]
        places = [part for part in parts if part.phrase.marker not in _CONTEXTS]
        if guess:
            self._guess(places, understood)
        known = [part for part in places if part.senses or part.around]
        if any(not _may_be_left(part.phrase, known) for part in places if part not in known):
            return
        agreeing = dict(self._agreeing(known, understood))
        if len(understood) < len(contexts):
            outcome.clashing.update(agreeing)
        elif agreeing:
            outcome.add(agreeing)
        if all(sense.cost >= STEM for sense in agreeing.values()):
            outcome.clashing.update(code for code in _certain(known) if code not in agreeing)

    def _part(self, phrase: Phrase, has_body: bool) -> _Part:
        guess = has_body or phrase.marker is not None
        return _Part(phrase, self._names.named(phrase), self._names.around(phrase, guess))

    def _guess(self, places: list[_Part], contexts: list[Codes]) -> None:
        """Add near names to the parts that name nothing within their surroundings."""
        for part in places:
            if part.around:
                continue
            others = [other.around for other in places if other.around]
            is_city = part.phrase.marker is Marker.CITY
            around = [*contexts, *others]
            pool = [code for code in self._names.municipalities if self._lies_in_all(code, around, is_city)]
            in_rayon = len({self._names.municipalities[code].rayon or code for code in pool}) <= _FEW_RAYONS
            part.senses = {**self._names.nearly_named(part.phrase, pool, in_rayon), **part.senses}

    def _lies_in_all(self, code: str, contexts: Iterable[Codes], is_city: bool) -> bool:
        return all(self._names.lies_in(code, codes, is_city) for codes in contexts)

    def _agreeing(self, parts: list[_Part], contexts: list[Codes]) -> Iterator[tuple[str, Sense]]:
        for code in {code for part in parts for code in part.senses}:
            is_city = any(part.phrase.marker is Marker.CITY and code in part.senses for part in parts)
            senses = [part.senses.get(code) for part in parts]
            fits = (
                sense is not None or self._names.lies_in(code, part.around, False)
                for part, sense in zip(parts, senses, strict=True)
            )
            if all(fits) and self._lies_in_all(code, contexts, is_city):
                met = [sense for sense in senses if sense is not None]
                yield code, Sense(sum(sense.cost for sense in met), all(sense.sure for sense in met))


def _may_be_left(phrase: Phrase, known: list[_Part]) -> bool:
    """Whether a phrase that means nothing here may be passed over: a remark of its own, a village nobody listed."""
    if phrase.marker is Marker.VILLAGE:
        return any(part.phrase.marker in _BODIES for part in known)
    return phrase.marker is None and phrase.alone and any(part.phrase.marker in _PLACES for part in known)


def _certain(parts: list[_Part]) -> Iterator[str]:
    for part in parts:
        if part.phrase.marker in _PLACES or part.phrase.alone:
            yield from (code for code, sense in part.senses.items() if sense.sure and sense.cost <= BARE)


def _is_foreign(phrase: Phrase) -> bool:
    return is_foreign(country_code(" ".join(word.written for word in phrase.words)))
