"""Which units agree with every phrase of a reading, and how closely each is named."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from regapp.matching.places.abroad import is_abroad
from regapp.matching.places.gazetteer import Codes, Gazetteer, Sense, Senses
from regapp.matching.places.index import BARE, STEM
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.remarks import Remarks
from regapp.matching.places.said import BODIES, CONTEXTS, Part, Said
from regapp.matching.places.text import Reading
from regapp.matching.places.words import Marker

_PLACES = (*BODIES, Marker.VILLAGE)
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


class Agreement:
    """Weighs readings against a gazetteer; `columns` are phrases of a list's own columns of rayons and oblasts."""

    def __init__(self, names: Gazetteer, columns: Iterable[Phrase]) -> None:
        self._names = names
        self._remarks = Remarks(names)
        self._columns = [self._column(phrase) for phrase in columns]

    def _column(self, phrase: Phrase) -> Codes:
        cities = (code for code, sense in self._names.named(phrase).items() if self._names.is_city(code) and sense.sure)
        around = self._names.around(phrase, True)
        return around if phrase.marker in CONTEXTS else around | frozenset(cities)

    def weigh(self, readings: Iterable[Reading], guess: bool = False) -> Outcome:
        """The outcome of all readings; with `guess`, names that are not met are looked for among near ones."""
        outcome = Outcome()
        for reading in readings:
            if self._is_abroad(reading):
                return Outcome()
            self._weigh(self._said(reading, guess), guess, outcome)
        return outcome

    def beside(self, readings: Iterable[Reading]) -> Outcome:
        """The outcome where a body is named for certain, and beside it words that no directory has, or has elsewhere.

        Of several readings, those count that leave the fewest words beside the body.
        """
        outcomes: dict[int, Outcome] = defaultdict(Outcome)
        for reading in readings:
            if self._is_abroad(reading):
                return Outcome()
            said = self._said(reading, False, strict=True)
            if (senses := self._beside(said)) is not None:
                outcomes[said.words_outside].add(senses)
        return outcomes[min(outcomes)] if outcomes else Outcome()

    def _said(self, reading: Reading, guess: bool, strict: bool = False) -> Said:
        """A reading with its meanings; a `strict` one takes no bare word for a misspelt rayon."""
        phrases = [
            self._names.as_oblast(phrase) for phrase in reading if phrase.marker or phrase.key not in _OWN_COUNTRY
        ]
        has_body = not strict and any(phrase.marker in BODIES for phrase in phrases)
        parts = [self._part(phrase, has_body) for phrase in phrases if phrase.marker is not Marker.PART]
        contexts = [*self._columns, *(part.around for part in parts if part.phrase.marker in CONTEXTS)]
        places = [part for part in parts if part.phrase.marker not in CONTEXTS]
        said = Said(places, [codes for codes in contexts if codes], all(contexts))
        if guess:
            self._guess(places, said.contexts)
        return said

    def _part(self, phrase: Phrase, has_body: bool) -> Part:
        guess = has_body or phrase.marker is not None
        return Part(phrase, self._names.named(phrase), self._names.around(phrase, guess))

    def _is_abroad(self, reading: Reading) -> bool:
        return any(phrase.marker is None and not self._means(phrase) and is_abroad(phrase) for phrase in reading)

    def _means(self, phrase: Phrase) -> bool:
        return any(sense.cost < STEM for sense in self._names.named(phrase).values()) or bool(
            self._names.around(phrase, False)
        )

    def _weigh(self, said: Said, guess: bool, outcome: Outcome) -> None:
        if not said.places:
            outcome.clashing.update(self._cities_of(said.contexts))
        known = [part for part in said.places if part.senses or part.around]
        if any(not _may_be_left(part.phrase, known) for part in said.places if part not in known):
            return
        agreeing = dict(self._agreeing(known, said.contexts))
        if not said.understood:
            outcome.clashing.update(agreeing)
        elif agreeing:
            outcome.add(agreeing)
        if all(sense.cost >= STEM for sense in agreeing.values()):
            outcome.clashing.update(code for code in _certain(known) if code not in agreeing)

    def _cities_of(self, contexts: list[Codes]) -> Iterator[str]:
        """The city whose rayon is all that is said, to be asked about."""
        for codes in contexts:
            if all(code in self._names.municipalities for code in codes):
                yield from codes

    def _beside(self, said: Said) -> Senses | None:
        """The units that the bodies name, if whatever else is said lies in them or is a remark."""
        bodies = [part for part in said.places if part.phrase.marker in BODIES and part.senses]
        bodies = bodies or [part for part in said.places if self._remarks.is_whole_city(part)]
        if not bodies or not said.understood:
            return None
        agreeing = dict(self._agreeing(bodies, said.contexts))
        follows_remark = False
        for part in said.places:
            inside = {code: sense for code, sense in agreeing.items() if part in bodies or self._meets(part, code)}
            is_bare = part.phrase.marker is None and not part.phrase.alone
            if not inside:
                # Two remarks in a row are one, in another reading.
                if (is_bare and follows_remark) or not self._remarks.is_remark(part, said, bodies):
                    return None
                said.words_outside += len(part.phrase.words)
            follows_remark = is_bare and not inside
            agreeing = inside or agreeing
        return agreeing or None

    def _meets(self, part: Part, code: str) -> bool:
        return code in part.senses or self._names.lies_in(code, part.around, False)

    def _guess(self, places: list[Part], contexts: list[Codes]) -> None:
        """Add near names to the parts that name nothing within their surroundings."""
        for part in places:
            if part.around:
                continue
            others = [other.around for other in places if other.around]
            is_city = part.phrase.marker is Marker.CITY
            around = [*contexts, *others]
            pool = [code for code in self._names.municipalities if self._names.lies_in_all(code, around, is_city)]
            in_rayon = len({self._names.municipalities[code].rayon or code for code in pool}) <= _FEW_RAYONS
            part.senses = {**self._names.nearly_named(part.phrase, pool, in_rayon), **part.senses}

    def _agreeing(self, parts: list[Part], contexts: list[Codes]) -> Iterator[tuple[str, Sense]]:
        for code in {code for part in parts for code in part.senses}:
            is_city = any(part.phrase.marker is Marker.CITY and code in part.senses for part in parts)
            senses = [part.senses.get(code) for part in parts]
            fits = (
                sense is not None or self._names.lies_in(code, part.around, False)
                for part, sense in zip(parts, senses, strict=True)
            )
            if all(fits) and self._names.lies_in_all(code, contexts, is_city):
                met = [sense for sense in senses if sense is not None]
                yield code, Sense(sum(sense.cost for sense in met), all(sense.sure for sense in met))


def _may_be_left(phrase: Phrase, known: list[Part]) -> bool:
    """Whether a phrase that means nothing here may be passed over: a remark of its own, a village nobody listed."""
    if phrase.marker is Marker.VILLAGE:
        return any(part.phrase.marker in BODIES for part in known)
    return phrase.marker is None and phrase.alone and any(part.phrase.marker in _PLACES for part in known)


def _certain(parts: list[Part]) -> Iterator[str]:
    for part in parts:
        if part.phrase.marker in _PLACES or part.phrase.alone:
            yield from (code for code, sense in part.senses.items() if sense.sure and sense.cost <= BARE)
