"""Letters in words: a person, their sessions and the event put into a text, in one language."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from regapp.matching.name_order import spoken_name
from regapp.matching.origins import Form, Guests, origin_text
from regapp.matching.romanise import is_latin
from regapp.model.event import Session, in_language
from regapp.model.papers.letter import Letter, LetterLine, LetterTemplate, Receivers, paragraphs
from regapp.model.participant import Participant
from regapp.services.badges.data import latin_name
from regapp.services.certificates.words import certificate_word
from regapp.services.desk import Desk, now
from regapp.services.letters.receivers import Receiver
from regapp.texts.catalogue import Language
from regapp.texts.days import span_text, whole_day
from regapp.texts.programme import programme_word
from regapp.texts.quantities import unbroken
from regapp.texts.words import day_text

_DASH: Final = re.compile(r"\s–\s")


class LetterWriter:
    """A writer that puts one person after another into words, in one language; `today` is the day of the letters."""

    def __init__(self, desk: Desk, template: LetterTemplate, language: Language, today: date | None = None) -> None:
        self._desk, self._template, self._language = desk, template, language
        event, code = desk.event, language.code
        self._text = template.text(code)
        self._day = whole_day(today or event.local(now()).date(), language)
        donor = in_language(event.donor, code)
        self._foot = certificate_word("donor", language, donor=donor) if donor else ""
        self._signatures = tuple(
            (in_language(who.name, code), in_language(who.position, code)) for who in event.signatories
        )
        self._everywhere = programme_word("all_cities", language) if event.cities else ""
        self._organisers = " · ".join(in_language(organiser, code) for organiser in event.organisers)
        cities = ", ".join(self._city(city) for city in event.cities)
        when = ", ".join(part for part in (span_text(event.starts, event.ends, language), cities) if part)
        self._values = {
            "title": in_language(event.title, code), "when": when, "cities": cities, "portal": event.portal.strip(),
        }  # fmt: skip

    def letter(self, receiver: Receiver) -> Letter:
        """Put a letter into words."""
        person, text = receiver.person, self._text
        latin = self._latin(person)
        values = self._values | {"name": latin or spoken_name(person.details), "number": person.details.number}
        lines = tuple(self._lines(receiver.sessions))
        return Letter(
            self._language.code, self._organisers, self._day, text.heading, self._person(person, latin),
            self._template.is_addressed, self._filled(text.before, values), text.lines if lines else "", lines,
            self._filled(text.after, values), self._signatures, self._foot,
        )  # fmt: skip

    def _filled(self, text: str, values: Mapping[str, str]) -> tuple[str, ...]:
        """Fill the paragraphs of a text; no line ends between a figure and its word, and none begins with a dash."""
        return tuple(_DASH.sub("\N{NBSP}– ", unbroken(paragraph)) for paragraph in paragraphs(text, values))

    def _latin(self, person: Participant) -> str:
        """In English a name in other letters is written in Latin ones too, as on certificates."""
        latin = latin_name(person) if self._language.code == "en" else ""
        return latin if is_latin(latin) else ""

    def _person(self, person: Participant, latin: str) -> tuple[str, ...]:
        details = person.details
        occupation = ", ".join(part for part in (details.position, details.organisation) if part)
        origin = origin_text(
            details, self._desk.directory, self._language.code, form=Form.WHOLE, guests=Guests.COUNTRY
        )  # fmt: skip
        return tuple(line for line in (spoken_name(details), latin, occupation, origin) if line)

    def _city(self, city: str) -> str:
        return in_language(self._desk.event.cities.get(city, {}), self._language.code) or city

    def _lines(self, sessions: Sequence[Session]) -> Iterable[LetterLine]:
        """Give the lines of the table: days and cities of an invitation, else the sessions, each day named once."""
        event = self._desk.event
        for day, group in groupby(sessions, key=event.day_of):
            here = tuple(group)
            lines = self._of_cities(here) if self._template.receivers is Receivers.REGISTERED else self._of_talks(here)
            for number, (hours, text) in enumerate(lines):
                yield LetterLine("" if number else day_text(day, self._language), hours, text)

    def _of_cities(self, sessions: Sequence[Session]) -> Iterable[tuple[str, str]]:
        """Give each city with the hours between the first beginning and the last end."""
        local = self._desk.event.local
        for city in dict.fromkeys(session.city for session in sessions):
            here = [session for session in sessions if session.city == city]
            first, last = min(session.starts for session in here), max(session.ends for session in here)
            yield f"{local(first):%H:%M}–{local(last):%H:%M}", self._city(city) or self._everywhere

    def _of_talks(self, sessions: Sequence[Session]) -> Iterable[tuple[str, str]]:
        """Give each talk with its hours and city; the registration of a day only where there was no talk."""
        talks = [session for session in sessions if not session.desk] or sessions
        local, code = self._desk.event.local, self._language.code
        for session in talks:
            parts = (in_language(session.title, code), self._city(session.city))
            hours = f"{local(session.starts):%H:%M}–{local(session.ends):%H:%M}"
            yield hours, ", ".join(part for part in parts if part)
