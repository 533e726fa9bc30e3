"""Which units agree with every phrase of a reading, and how closely each is named."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from regapp.matching.places.abroad import is_abroad
from regapp.matching.places.gazetteer import Codes, Gazetteer, Sense, Senses
from regapp.matching.places.index import BARE, STEM
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.text import Reading
from regapp.matching.places.words import Marker

_BODIES = (Marker.AIMAK, Marker.CITY, Marker.BODY)
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


@dataclass(eq=False)
class _Part:
    """A phrase with what it can mean."""

    phrase: Phrase
    senses: Senses
    around: Codes


@dataclass
class _Said:
    """A reading with its meanings: the places, and the surroundings; `understood`: all of these are known."""

    places: list[_Part]
    contexts: list[Codes]
    understood: bool
    words_outside: int = 0

    def after(self, part: _Part) -> Phrase | None:
        """The phrase behind a part."""
        at = self.places.index(part) + 1
        return self.places[at].phrase if at < len(self.places) else None


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
            if self._is_abroad(reading):
                return Outcome()
            self._weigh(self._said(reading, guess), guess, outcome)
        return outcome

    def beside(self, readings: Iterable[Reading]) -> Outcome:
        """The outcome where a body is named for certain, and beside it words that no directory has, or has elsewhere.

        Of several readings, those leave the text as it is meant that leave the fewest words beside the body.
        """
        outcomes: dict[int, Outcome] = defaultdict(Outcome)
        for reading in readings:
            if self._is_abroad(reading):
                return Outcome()
            said = self._said(reading, False, strict=True)
            if (senses := self._beside(said)) is not None:
                outcomes[said.words_outside].add(senses)
        return outcomes[min(outcomes)] if outcomes else Outcome()

    def _said(self, reading: Reading, guess: bool, strict: bool = False) -> _Said:
        """A reading with its meanings; a `strict` one takes no bare word for a misspelt rayon."""
        phrases = [
            self._names.as_oblast(phrase) for phrase in reading if phrase.marker or phrase.key not in _OWN_COUNTRY
        ]
        has_body = not strict and any(phrase.marker in _BODIES for phrase in phrases)
        parts = [self._part(phrase, has_body) for phrase in phrases if phrase.marker is not Marker.PART]
        contexts = [*self._columns, *(part.around for part in parts if part.phrase.marker in _CONTEXTS)]
        places = [part for part in parts if part.phrase.marker not in _CONTEXTS]
        said = _Said(places, [codes for codes in contexts if codes], all(contexts))
        if guess:
            self._guess(places, said.contexts)
        return said

    def _part(self, phrase: Phrase, has_body: bool) -> _Part:
        guess = has_body or phrase.marker is not None
        return _Part(phrase, self._names.named(phrase), self._names.around(phrase, guess))

    def _is_abroad(self, reading: Reading) -> bool:
        return any(phrase.marker is None and not self._means(phrase) and is_abroad(phrase) for phrase in reading)

    def _means(self, phrase: Phrase) -> bool:
        return any(sense.cost < STEM for sense in self._names.named(phrase).values()) or bool(
            self._names.around(phrase, False)
        )

    def _weigh(self, said: _Said, guess: bool, outcome: Outcome) -> None:
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

    def _beside(self, said: _Said) -> Senses | None:
        """The units that the bodies name, if whatever else is said lies in them or is a remark."""
        bodies = [part for part in said.places if part.phrase.marker in _BODIES and part.senses]
        bodies = bodies or [part for part in said.places if self._is_whole_city(part)]
        if not bodies or not said.understood:
            return None
        agreeing = dict(self._agreeing(bodies, said.contexts))
        follows_remark = False
        for part in said.places:
            inside = {code: sense for code, sense in agreeing.items() if part in bodies or self._meets(part, code)}
            is_bare = part.phrase.marker is None and not part.phrase.alone
            if not inside:
                # Two remarks in a row are one, in another reading.
                if (is_bare and follows_remark) or not self._is_remark(part, said, bodies):
                    return None
                said.words_outside += len(part.phrase.words)
            follows_remark = is_bare and not inside
            agreeing = inside or agreeing
        return agreeing or None

    def _is_whole_city(self, part: _Part) -> bool:
        """Whether a bare name is that of a city beside all oblasts, and of nothing else that something lies in."""
        return part.phrase.alone and any(
            self._names.is_oblast_of_its_own(code) and sense.cost < STEM and part.around <= {code}
            for code, sense in part.senses.items()
        )

    def _meets(self, part: _Part, code: str) -> bool:
        return code in part.senses or self._names.lies_in(code, part.around, False)

    def _is_remark(self, part: _Part, said: _Said, bodies: list[_Part]) -> bool:
        """Whether a phrase beside a body can be a village or quarter that no directory has there, or words about it.

        A rayon, an oblast or a town is none, nor a municipality of the same surroundings, nor a Russian adjective:
        these name a second place. `Жаңы` before a name is a part of it.
        """
        phrase = part.phrase
        if phrase.marker is Marker.VILLAGE:
            return True
        if phrase.marker or part.around or (part.senses and phrase.key.endswith("sk")):
            return False
        after = said.after(part)
        if not phrase.alone and any(body.phrase is after for body in bodies) and self._belongs(phrase, after):
            return False
        bearers = self._names.municipalities_of(phrase)
        return not any(
            self._names.is_city(code) or (said.contexts and self._lies_in_all(code, said.contexts, False))
            for code in bearers
        )

    def _belongs(self, phrase: Phrase, after: Phrase | None) -> bool:
        """Whether words are rather the beginning of the name after them, maybe misspelt."""
        if after is None or after.is_led:
            return False
        if self._names.begins_names(phrase):
            return True
        whole = Phrase((*phrase.words, *after.words), Marker.AIMAK, False)
        return bool(self._names.nearly_named(whole, self._names.municipalities, False))

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
