"""The programme as screens and the shell show it: each session with its figures, speakers and clashes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from regapp.model.clashes import Clash, clashes
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.store import figures, queries


class SpeakerState(StrEnum):
    """The state of a chosen speaker's record."""

    HERE = "here"
    CANCELLED = "cancelled"
    REMOVED = "removed"
    MERGED = "merged"
    """The record was merged into another one, whose name is shown."""
    UNKNOWN = "unknown"
    """No details have come from another desk yet."""


_COMING: Final = (SpeakerState.HERE, SpeakerState.MERGED)


@dataclass(frozen=True)
class Speaker:
    """A speaker. `id` is the one in the session's entry; the participant is the one person to whom it leads."""

    id: int
    participant: Participant | None
    state: SpeakerState

    @property
    def name(self) -> str:
        """The speaker's name, or the id if no name is known."""
        return self.participant.details.name if self.participant else f"{self.id:016d}"


@dataclass(frozen=True)
class Slot:
    """A session with its present figures and speakers."""

    session: Session
    registered: int
    arrived: int
    speakers: tuple[Speaker, ...] = ()


@dataclass(frozen=True)
class Programme:
    """The sessions by time, and their clashes."""

    slots: tuple[Slot, ...] = ()
    clashes: tuple[Clash, ...] = ()

    def slot(self, code: str) -> Slot | None:
        """Find the session with a code."""
        return next((slot for slot in self.slots if slot.session.code == code), None)

    def clashes_of(self, code: str) -> list[Clash]:
        """Give the clashes that a session is part of."""
        return [clash for clash in self.clashes if clash.concerns(code)]


def programme(desk: Desk) -> Programme:
    """Give the whole programme of the event in force."""
    sessions = desk.sessions()
    cities = {session.code: session.city for session in sessions}
    found = desk.ask(figures.session_figures, desk.event.number, cities)
    slots = [
        Slot(session, found[session.code].registered, found[session.code].arrived, speakers_of(desk, session.speakers))
        for session in sessions
    ]
    return Programme(tuple(slots), tuple(find_clashes(desk, slots)))


def differing(before: Programme, after: Programme) -> str | None:
    """Find the code of the first session in `after` that is new or changed since `before`."""
    known = {slot.session.code: slot.session for slot in before.slots}
    return next((slot.session.code for slot in after.slots if known.get(slot.session.code) != slot.session), None)


def find_clashes(desk: Desk, slots: Sequence[Slot]) -> list[Clash]:
    """Find the clashes; speakers whose records were merged count as one."""
    sessions = [replace(slot.session, speakers=_one_each(slot.speakers)) for slot in slots]
    return clashes(desk.event, sessions, {slot.session.code: slot.registered for slot in slots})


def _one_each(speakers: Sequence[Speaker]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(item.participant.id if item.participant else item.id for item in speakers))


def speakers_of(desk: Desk, ids: Sequence[int]) -> tuple[Speaker, ...]:
    """Give the speakers with these ids, in their order."""
    return tuple(_speaker(pid, desk.ask(queries.participant, pid)) for pid in ids)


def coming_speakers(desk: Desk, session: Session) -> tuple[Participant, ...]:
    """Give those who speak at a session, each once: nobody who has cancelled, was removed or is not known yet."""
    coming = (who for who in speakers_of(desk, session.speakers) if who.state in _COMING)
    people = {who.participant.id: who.participant for who in coming if who.participant and who.name}
    return tuple(people.values())


def _speaker(pid: int, found: Participant | None) -> Speaker:
    if found is None:
        return Speaker(pid, None, SpeakerState.UNKNOWN)
    if found.removed or found.erased:
        return Speaker(pid, found, SpeakerState.REMOVED)
    if found.details.cancelled:
        return Speaker(pid, found, SpeakerState.CANCELLED)
    return Speaker(pid, found, SpeakerState.MERGED if found.id != pid else SpeakerState.HERE)
