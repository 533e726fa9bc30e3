"""The programme on paper: sessions by day and city in the words of one language, and the PDF of them."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from regapp import reports
from regapp.matching.countries import country_name
from regapp.matching.name_order import spoken_name
from regapp.matching.romanise import is_latin
from regapp.model.checkin import is_for
from regapp.model.clashes import ends_next_day
from regapp.model.errors.event import UnknownCity
from regapp.model.event import Session, in_language
from regapp.model.papers.programme import (
    PaperCity,
    PaperCode,
    PaperDay,
    PaperSession,
    PaperSpeaker,
    ProgrammePaper,
)
from regapp.model.participant import Participant, is_foreign
from regapp.services.badges.data import latin_name
from regapp.services.desk import Desk, now
from regapp.services.event.logos import drawn_logos
from regapp.services.imprint import organisers as organisers_in_a_line
from regapp.services.output import known_kind, whole_file
from regapp.services.programme.screen_codes import screen_code
from regapp.services.programme.view import coming_speakers
from regapp.texts.catalogue import Language
from regapp.texts.days import moment_words, span_text
from regapp.texts.programme import day_heading, programme_word
from regapp.texts.words import day_text

PROGRAMME_KINDS: Final = ("pdf",)


def programme_paper(desk: Desk, language: Language, city: str = "", moment: datetime | None = None) -> ProgrammePaper:
    """Put the programme into words; of one city, with what is for everybody, where it is named. UnknownCity."""
    event, code = desk.event, language.code
    if city and city not in event.cities:
        raise UnknownCity(city, tuple(event.cities))
    sessions = [session for session in desk.sessions() if not city or is_for((city,), session.city)]
    cities = [in_language(names, code) for key, names in event.cities.items() if city in ("", key)]
    organisers = [in_language(organiser, code) for organiser in event.organisers]
    facts = (
        (programme_word("organisers", language), "\n".join(organisers)),
        (programme_word("donor", language), in_language(event.donor, code)),
    )
    days = sorted({event.day_of(session) for session in sessions})
    words = _Words(desk, language)
    return ProgrammePaper(
        code, programme_word("heading", language), in_language(event.title, code),
        " · ".join(part for part in (span_text(event.starts, event.ends, language), ", ".join(cities)) if part),
        organisers_in_a_line(event, language), tuple(fact for fact in facts if fact[1]),
        programme_word("read_at", language).format(moment=moment_words(event.local(moment or now()), language)),
        programme_word("page", language), programme_word("continued", language), programme_word("nothing", language),
        tuple(words.day(day, sessions) for day in days), _portal(desk, language),
    )  # fmt: skip


def programme_pages(desk: Desk, paper: ProgrammePaper) -> bytes:
    """Make the PDF, to look at or to keep."""
    return reports.programme_pdf(paper, list(drawn_logos(desk).values()))


def write_programme(desk: Desk, out: Path, language: Language, city: str = "") -> int:
    """Write the programme as PDF; gives the number of sessions. FileKind, UnknownCity, WriteFailed, DiskFull."""
    known_kind(out, PROGRAMME_KINDS)
    paper = programme_paper(desk, language, city)
    with whole_file(out) as partial:
        partial.write_bytes(programme_pages(desk, paper))
    return paper.count


def _portal(desk: Desk, language: Language) -> PaperCode | None:
    """Give the code of the portal; None where the event has none."""
    if not desk.event.portal.strip():
        return None
    code = screen_code(desk.event.portal)
    return PaperCode(programme_word("portal", language), desk.event.portal.strip(), code.rows)


class _Words:
    """Days, cities, sessions and speakers in words."""

    def __init__(self, desk: Desk, language: Language) -> None:
        self._desk, self._language = desk, language

    def day(self, day: date, sessions: Iterable[Session]) -> PaperDay:
        """Put a day into words: what is for everybody first, then each city in the event's order."""
        event = self._desk.event
        here = [session for session in sessions if event.day_of(session) == day]
        order = ["", *event.cities]
        cities = sorted(
            {session.city for session in here},
            key=lambda city: (order.index(city) if city in order else len(order), city),
        )
        return PaperDay(
            day_heading(day, self._language), day_text(day, self._language),
            tuple(self._city(city, [session for session in here if session.city == city]) for city in cities),
        )  # fmt: skip

    def _city(self, city: str, sessions: Iterable[Session]) -> PaperCity:
        event, code = self._desk.event, self._language.code
        everywhere = programme_word("all_cities", self._language) if event.cities else ""
        name = (in_language(event.cities.get(city, {}), code) or city) if city else everywhere
        ordered = sorted(sessions, key=lambda session: (session.starts, session.ends, session.code))
        return PaperCity(name, tuple(self._session(session) for session in ordered))

    def _session(self, session: Session) -> PaperSession:
        code = self._language.code
        return PaperSession(
            self._hours(session), in_language(session.title, code), in_language(session.room, code),
            tuple(self._speaker(person) for person in coming_speakers(self._desk, session)),
            programme_word("desk", self._language) if session.desk else "",
        )  # fmt: skip

    def _hours(self, session: Session) -> str:
        """Give the hours of a session; the day too on which it ends, where that is another one."""
        event = self._desk.event
        starts, ends = event.local(session.starts), event.local(session.ends)
        if ends_next_day(event, session):
            return f"{starts:%H:%M} – {day_text(ends.date(), self._language)}, {ends:%H:%M}"
        at_midnight = ends.date() == starts.date() + timedelta(days=1)
        return f"{starts:%H:%M}–{'24:00' if at_midnight else f'{ends:%H:%M}'}"

    def _speaker(self, person: Participant) -> PaperSpeaker:
        details, language = person.details, self._language.code
        # In English a name in other letters is written in Latin ones too, as on certificates.
        latin = latin_name(person) if language == "en" else ""
        latin = latin if is_latin(latin) else ""
        country = country_name(details.country, language) if is_foreign(details.country) else ""
        about = ", ".join(part for part in (details.position, details.organisation, country) if part)
        name = spoken_name(details)
        return PaperSpeaker(f"{name} ({latin})" if latin else name, about)
