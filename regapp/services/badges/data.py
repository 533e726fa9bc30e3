"""The words of badges: participants put into the badge's language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from regapp.badges.fields import BadgeData, ProgrammeLine
from regapp.matching.countries import country_name
from regapp.matching.name_order import spoken_name
from regapp.matching.origins import Guests, origin_text
from regapp.matching.romanise import is_latin, romanise
from regapp.model import token as tokens
from regapp.model.checkin import is_for
from regapp.model.event import Event, Session, in_language
from regapp.model.participant import HOME_COUNTRY, Category, Details, Participant, is_foreign
from regapp.services.desk import Desk
from regapp.texts.catalogue import Language
from regapp.texts.languages import paper_language
from regapp.texts.palette import category_colour
from regapp.texts.words import category_in_full


class BadgeWriter:
    """A writer that puts one person after another into words; it looks up once what all badges share."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self._desk, self._language = desk, language
        event, code = desk.event, language.code
        self._shared = event_words(event, language)
        self._words = {code: category_in_full(code, language, event) for code in event.all_categories}
        self._city_names = {city: in_language(names, code) for city, names in event.cities.items()}
        self._sessions = [session for session in desk.sessions() if not session.desk]
        self._programmes: dict[tuple[str, ...], tuple[ProgrammeLine, ...]] = {}
        self._surroundings: dict[str, tuple[str, str]] = {}

    def badge(self, person: Participant, issue: int) -> BadgeData:
        """Put the badge `issue` of a participant into words."""
        details = person.details
        foreign = is_foreign(details.country)
        cities = tuple(city for city in details.cities or self._city_names if city in self._city_names)
        language = self._language.code
        # The country has a field of its own.
        municipality = origin_text(details, self._desk.directory, language, guests=Guests.PLACE_ALONE)
        rayon, oblast = self._around(details.municipality)
        return replace(
            self._shared, id=person.id, family=details.family, given=details.given_names, name=spoken_name(details),
            latin=latin_name(person) if foreign else "",
            category=details.category, category_colour=category_colour(details.category, self._desk.event),
            category_word=self._words.get(details.category, details.category),
            municipality=municipality, rayon=rayon, oblast=oblast,
            organisation=details.organisation, position=details.position,
            accreditation=details.accreditation if details.category == Category.PRESS else "",
            no_photo=details.photo_consent is False,
            country=_country(details.country, language) if foreign else "",
            when=_when(self._desk.event, [self._city_names[city] for city in cities]),
            number=details.number, token=token_of(self._desk, person.id, issue), programme=self._programme(cities),
        )  # fmt: skip

    def badges(self, wanted: Iterable[tuple[Participant, int]]) -> list[BadgeData]:
        """Put the badges of several people into words."""
        return [self.badge(person, issue) for person, issue in wanted]

    def _around(self, code: str) -> tuple[str, str]:
        """Give the rayon and the oblast of a municipality."""
        if code not in self._surroundings:
            directory, language = self._desk.directory, self._language.code
            unit = directory.get(code)
            parts = (unit.rayon, unit.oblast) if unit else ("", "")
            self._surroundings[code] = (directory.name(parts[0], language), directory.name(parts[1], language))
        return self._surroundings[code]

    def _programme(self, cities: tuple[str, ...]) -> tuple[ProgrammeLine, ...]:
        if cities not in self._programmes:
            several = len(cities) > 1
            self._programmes[cities] = tuple(
                self._line(session, with_city=several) for session in self._sessions if is_for(cities, session.city)
            )
        return self._programmes[cities]

    def _line(self, session: Session, *, with_city: bool) -> ProgrammeLine:
        code, event = self._language.code, self._desk.event
        starts, ends = event.local(session.starts), event.local(session.ends)
        city = self._city_names.get(session.city, "") if with_city else ""
        place = ", ".join(part for part in (city, in_language(session.room, code)) if part)
        return ProgrammeLine(f"{starts:%d.%m}", f"{starts:%H:%M}–{ends:%H:%M}", in_language(session.title, code), place)


class BadgeWriters:
    """Writers of badges by language: all in one, or each in the language of its person."""

    def __init__(self, desk: Desk, choice: str, usual: Language) -> None:
        self._desk, self._choice, self._usual = desk, choice, usual
        self._writers: dict[str, BadgeWriter] = {}

    def badge(self, person: Participant, issue: int) -> BadgeData:
        """Put the badge `issue` of a participant into words."""
        return self.writer(paper_language(person.details, self._choice, self._usual)).badge(person, issue)

    def writer(self, code: str) -> BadgeWriter:
        """Give the writer of a language."""
        if code not in self._writers:
            self._writers[code] = BadgeWriter(self._desk, Language(code))
        return self._writers[code]


def event_words(event: Event, language: Language) -> BadgeData:
    """Give the words that all badges of an event share."""
    code = language.code
    return BadgeData(
        event=in_language(event.short_title or event.title, code),
        title=in_language(event.title, code),
        when=_when(event, [in_language(names, code) for names in event.cities.values()]),
        organisers=" · ".join(in_language(organiser, code) for organiser in event.organisers),
        donor=in_language(event.donor, code),
        portal=event.portal,
        language=code,
    )


def _when(event: Event, cities: Sequence[str]) -> str:
    return f"{event.starts:%d.%m} – {event.ends:%d.%m.%Y} · {', '.join(cities)}"


def token_of(desk: Desk, participant: int, issue: int) -> str:
    """Give the 44 digits of a participant's badge."""
    return tokens.encode(tokens.Token(desk.event.number, participant, issue), desk.event_key)


def sample_person() -> Participant:
    """Invent a person to show while nobody is registered yet."""
    details = Details(
        family="Абдыкадырова", given="Гүлнара", patronymic="Эрмековна", category=Category.MUNICIPALITY.value,
        municipality="41708217842000", country=HOME_COUNTRY, organisation="Айыл өкмөтү", position="башкы адис",
        number="01-0001",
    )  # fmt: skip
    return Participant(1, details)


def _country(country: str, language: str) -> str:
    """Name the country for people who meet a foreign guest, and for the guest."""
    names = dict.fromkeys((country_name(country, language), country_name(country, "en")))
    return " · ".join(names)


def latin_name(person: Participant) -> str:
    """Give the name in Latin letters if the name itself is in others."""
    details = person.details
    if details.latin or is_latin(details.name):
        return "" if details.latin in (details.name, spoken_name(details)) else details.latin
    return romanise(" ".join(part for part in (details.given, details.family) if part) or details.name, details.country)
