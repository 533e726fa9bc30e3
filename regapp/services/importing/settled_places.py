"""Places that only a person can settle: asked once for all rows with the same text, remembered for the event."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from regapp.matching.countries import country_and_rest, country_in
from regapp.matching.names import fold
from regapp.matching.places.matcher import PlaceMatch, PlaceStatus
from regapp.matching.places.offers import Offer
from regapp.model.entry import Draft, Kind, participant_subject, settled_place_subject
from regapp.model.participant import HOME_COUNTRY
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.store import comparing
from regapp.store.store import Transaction

NO_MUNICIPALITY = ""
"""The code that settles a text as no municipality: the text stays as written and is not asked again."""
_COUNTRY_LETTERS = 2


PlaceSaid = tuple[str, str, str]
"""A place, and the texts of a list's own columns of rayons and oblasts."""


@dataclass(frozen=True)
class PlaceQuestion:
    """An unclear place text: its key, its first spelling, what it may mean, the likeliest first, and how often it
    occurs; `country` (ISO 3166-1 alpha-2): the one that it names."""

    key: str
    text: str
    offers: tuple[Offer, ...]
    count: int = 1
    country: str = ""

    @property
    def candidates(self) -> tuple[str, ...]:
        """The units that it may mean, by code."""
        return tuple(offer.code for offer in self.offers)

    def again(self, times: int = 1) -> "PlaceQuestion":
        """Give the question with more occurrences."""
        return replace(self, count=self.count + times)


def place_key(text: str) -> str:
    """Make the key that equal place texts share: their folded words."""
    return fold(text) or " ".join(text.casefold().split())


def is_country(answer: str) -> bool:
    """Whether an answer is a country, not the code of a unit."""
    return len(answer) == _COUNTRY_LETTERS


def written_place(text: str, rayon: str = "", oblast: str = "") -> str:
    """Join the columns of a place as a list writes it."""
    return ", ".join(part for part in (text, rayon, oblast) if part)


class EventPlaces:
    """The matcher of a desk's directory of units, preceded by the places that people have settled."""

    def __init__(self, desk: Desk, decided: Mapping[str, str] | None = None) -> None:
        self._desk = desk
        self._settled = desk.ask(comparing.settled_places, desk.event.number) | dict(decided or {})

    def settled(self, text: str, rayon: str = "", oblast: str = "") -> str | None:
        """Give the code as which a person settled the text, or NO_MUNICIPALITY; None if nobody has."""
        return self._settled.get(place_key(written_place(text, rayon, oblast))) if self._settled else None

    def match(self, text: str, rayon: str = "", oblast: str = "") -> PlaceMatch:
        """Find the place that the text means: as settled, else as matched."""
        code = self.settled(text, rayon, oblast)
        if code:
            return PlaceMatch(PlaceStatus.MATCHED, (code,))
        return PlaceMatch(PlaceStatus.NONE) if code == NO_MUNICIPALITY else self._desk.places.match(text, rayon, oblast)

    def offers(self, text: str, rayon: str = "", oblast: str = "") -> tuple[Offer, ...]:
        """Find what an unclear text may mean, the likeliest first."""
        return self._desk.places.offers(text, rayon, oblast)


def open_questions(desk: Desk) -> list[PlaceQuestion]:
    """Find the participants' place texts that lead to no municipality and are not settled, the most frequent first."""
    places = EventPlaces(desk)
    found: dict[str, PlaceQuestion] = {}
    for _, text, count in desk.ask(comparing.unplaced, desk.event.number):
        key = place_key(text)
        if key in found:
            found[key] = found[key].again(count)
        elif places.settled(text) is None:
            found[key] = PlaceQuestion(key, text, places.offers(text), count, country_in(text))
    return sorted(found.values(), key=lambda question: (-question.count, question.text))


def settle(desk: Desk, decided: Mapping[str, tuple[str, str]]) -> Changes:
    """Settle place texts for the event: key -> (text, code), and place all participants with the same text.

    A country as the answer is theirs, and needs no memory: lists that say it again are understood.
    """
    if not decided:
        return Changes()
    entries = desk.write(lambda tx: desk.append(tx, settling_drafts(tx, desk.event.number, decided)))
    desk.remember(ActKind.SETTLE_PLACES, None, entries)
    return Changes(everything=True)


def settling_drafts(tx: Transaction, event: int, decided: Mapping[str, tuple[str, str]]) -> list[Draft]:
    """Draft the entries that remember what place texts mean, and that place participants with the same text."""
    drafts = [
        Draft(Kind.SET, settled_place_subject(key), {"fields": {"text": text, "code": code}})
        for key, (text, code) in decided.items()
        if not is_country(code)
    ]
    for participant, text, _ in comparing.unplaced(tx.db, event, each=True) if decided else ():
        _, code = decided.get(place_key(text), ("", NO_MUNICIPALITY))
        if code:
            drafts.append(_placed(participant, text, code))
    return drafts


def _placed(participant: int, text: str, code: str) -> Draft:
    fields = {"municipality": code, "country": HOME_COUNTRY}
    if is_country(code):
        fields = {"country": code, "place": country_and_rest(text)[1]}
    return Draft(Kind.SET, participant_subject(participant), {"fields": fields, "source": "place"})
