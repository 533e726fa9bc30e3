"""Who gets which letter, and the sessions that it is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from regapp.model.attendance import NO_CITY
from regapp.model.checkin import is_for, is_registered
from regapp.model.errors.event import UnknownCity
from regapp.model.event import Session
from regapp.model.papers.letter import LetterTemplate, Receivers
from regapp.model.participant import Category, Participant
from regapp.services.desk import Desk, now
from regapp.services.people.choice import Choice, chosen
from regapp.services.programme.view import coming_speakers
from regapp.store import certificates as stored


class Presence(StrEnum):
    """Whether those chosen have come."""

    ANY = "any"
    CAME = "came"
    MISSING = "missing"


USUAL_PRESENCE: Mapping[Receivers, Presence] = {Receivers.REGISTERED: Presence.MISSING}
"""Who has come needs no invitation; other letters are for all who get them."""


@dataclass(frozen=True)
class Whom:
    """A choice of people; with `presence` empty the one that is usual for the letter."""

    choice: Choice = field(default_factory=lambda: Choice(only_new=False))
    presence: Presence | None = None


@dataclass(frozen=True)
class Receiver:
    """A person who gets a letter, and the sessions that it is about, by time."""

    person: Participant
    sessions: tuple[Session, ...]


def receivers(desk: Desk, letter: LetterTemplate, whom: Whom, today: date | None = None) -> list[Receiver]:
    """Give the people of a choice who get a letter, in its order; perhaps nobody.

    With a city, or NO_CITY: those who came there, for letters about having come; those who speak there; else those
    registered. UnknownCity.
    """
    if whom.choice.city not in ("", NO_CITY, *desk.event.cities):
        raise UnknownCity(whom.choice.city, tuple(desk.event.cities))
    rule = _Rule(desk, letter, whom, today)
    # Here only what does not depend on the letter: somebody who cancelled may have come.
    people = chosen(desk, replace(whom.choice, only_new=False, city="", with_cancelled=True))
    return [found for person in people if (found := rule.receiver(person)) is not None]


def receiver_of(
    desk: Desk, letter: LetterTemplate, person: Participant, whom: Whom | None = None, today: date | None = None
) -> Receiver | None:
    """Give what a letter to one person is about; None if they do not get it."""
    whom = whom or Whom(presence=Presence.ANY)
    return _Rule(desk, letter, whom, today, [person.id]).receiver(person)


class _Rule:
    """The rule of a letter for one choice, with what was asked of the file once for all people."""

    def __init__(
        self, desk: Desk, letter: LetterTemplate, whom: Whom, today: date | None, few: Iterable[int] | None = None
    ) -> None:
        self._desk, self._letter, self._city = desk, letter, whom.choice.city
        self._presence = whom.presence or USUAL_PRESENCE.get(letter.receivers, Presence.ANY)
        event = desk.event
        self._sessions = sorted(desk.sessions(), key=lambda session: (session.starts, session.ends, session.code))
        self._came: Mapping[int, frozenset[str]] = desk.ask(stored.attendance, event.number, few)
        last = today or event.local(now()).date()
        # Desks rehearse before the event: nobody has been anywhere on a day to come.
        self._over = {session.code for session in self._sessions if event.day_of(session) <= last}

    def receiver(self, person: Participant) -> Receiver | None:
        """Give the person with the sessions of their letter; None if they do not get it."""
        details = person.details
        if person.removed or person.erased or details.refused_consent or not details.name.strip():
            return None
        came = self._attended(person)
        is_there = any(self._is_here(session) for session in came)
        if self._presence is not Presence.ANY and is_there is not (self._presence is Presence.CAME):
            return None
        match self._letter.receivers:
            case Receivers.ATTENDED:
                return Receiver(person, came) if is_there else None
            case Receivers.REGISTERED:
                meant = tuple(session for session in self._sessions if is_registered(person, session))
                city = "" if self._city == NO_CITY else self._city
                is_meant = not details.cancelled and is_for(details.cities, city)
                return Receiver(person, meant) if is_meant else None
            case Receivers.SPEAKERS:
                return self._speaker(person, is_there=is_there)

    def _speaker(self, person: Participant, *, is_there: bool) -> Receiver | None:
        """Give a speaker: named at a talk, or of that category and come."""
        talks = tuple(session for session in self._sessions if person.id in self._speaking.get(session.code, ()))
        is_named = any(self._is_here(session) for session in talks)
        is_other = not talks and person.details.category == Category.SPEAKER and is_there
        return Receiver(person, talks) if not person.details.cancelled and (is_named or is_other) else None

    def _attended(self, person: Participant) -> tuple[Session, ...]:
        codes = self._came.get(person.id, frozenset()) & self._over
        return tuple(session for session in self._sessions if session.code in codes)

    def _is_here(self, session: Session) -> bool:
        return self._city in ("", session.city or NO_CITY)

    @cached_property
    def _speaking(self) -> dict[str, frozenset[int]]:
        """The ids of those who speak, by the session's code; registration desks have no speakers."""
        return {
            session.code: frozenset(person.id for person in coming_speakers(self._desk, session))
            for session in self._sessions
            if not session.desk
        }
