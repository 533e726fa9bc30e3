"""Clashes in a programme: found and shown, never forbidden."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from itertools import combinations

from regapp.model.event import Event, Session

_MOMENT = timedelta(microseconds=1)


class ClashKind(StrEnum):
    """All that can be wrong with a session's place in the programme."""

    BACKWARDS = "backwards"
    """It ends before it begins: two desks have changed one end each."""
    ROOM = "room"
    """Another session is in the room at the same time."""
    SPEAKER = "speaker"
    """A speaker speaks elsewhere at the same time."""
    SEATS = "seats"
    """More are registered than the room holds."""
    DAYS = "days"
    """It lies outside the event's days."""
    MIDNIGHT = "midnight"
    """It lasts over midnight."""


@dataclass(frozen=True)
class Clash:
    """One thing that does not go together. `other` and `speaker` where a second session or somebody is part of it."""

    kind: ClashKind
    session: str
    other: str = ""
    speaker: int = 0
    excess: int = 0
    """How many more are registered than there are seats."""

    def concerns(self, code: str) -> bool:
        """Whether the session with that code is part of it."""
        return code in (self.session, self.other)


def overlap(one: Session, two: Session) -> bool:
    """Whether two sessions are on at the same time: not where one begins as the other ends, nor without length."""
    return max(one.starts, two.starts) < min(one.ends, two.ends)


def same_room(one: Session, two: Session) -> bool:
    """Whether two sessions are in one room of one city: it has the same name in a language."""
    names = ({name.strip().casefold() for name in session.room.values()} - {""} for session in (one, two))
    first, second = names
    return one.city == two.city and not first.isdisjoint(second)


def ends_next_day(event: Event, session: Session) -> bool:
    """Whether a session lasts over midnight, on the clocks of the event; ending at midnight is still the same day."""
    last = max(session.starts, session.ends - _MOMENT)
    return event.local(last).date() != event.day_of(session)


def is_outside(event: Event, session: Session) -> bool:
    """Whether a part of a session lies before the event's first day or after its last."""
    return not (event.is_on(session.starts) and event.is_on(max(session.starts, session.ends - _MOMENT)))


def clashes(event: Event, sessions: Sequence[Session], registered: Mapping[str, int]) -> list[Clash]:
    """All clashes in the order of the sessions. `registered`: session code -> how many are expected at it.

    A registration desk may share its room with a talk: it stands at the door all day.
    """
    found = [clash for session in sessions for clash in _alone(event, session, registered.get(session.code, 0))]
    for one, two in combinations(sessions, 2):
        if overlap(one, two):
            found += _together(one, two)
    order = {session.code: place for place, session in enumerate(sessions)}
    return sorted(found, key=lambda clash: order[clash.session])


def _alone(event: Event, session: Session, registered: int) -> Iterator[Clash]:
    if session.ends <= session.starts:
        yield Clash(ClashKind.BACKWARDS, session.code)
    elif ends_next_day(event, session):
        yield Clash(ClashKind.MIDNIGHT, session.code)
    if is_outside(event, session):
        yield Clash(ClashKind.DAYS, session.code)
    if 0 < session.capacity < registered:
        yield Clash(ClashKind.SEATS, session.code, excess=registered - session.capacity)


def _together(one: Session, two: Session) -> Iterator[Clash]:
    if one.desk == two.desk and same_room(one, two):
        yield Clash(ClashKind.ROOM, one.code, two.code)
    for speaker in one.speakers:
        if speaker in two.speakers:
            yield Clash(ClashKind.SPEAKER, one.code, two.code, speaker)
