"""The one decision about admission, pure: what a scan at a session comes to."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from regapp.model.doors.handed import Handed
from regapp.model.doors.handout import HandoutKind
from regapp.model.event import Event, Session, Texts
from regapp.model.fold import CheckIn
from regapp.model.participant import Participant
from regapp.model.scanning.foreign import ForeignKind

FROM_PAPER: Final = "paper"
"""What a check-in says in its field `from` that was written on a desk list first."""
OPENS_BEFORE: Final = timedelta(minutes=90)
"""How long before its start a session admits."""


class Outcome(StrEnum):
    """All that a scan can come to."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    NOT_REGISTERED = "not_registered"
    OUTSIDE_HOURS = "outside_hours"
    REPLACED_BADGE = "replaced_badge"
    CANCELLED = "cancelled"
    OTHER_EVENT = "other_event"
    UNKNOWN_GENUINE = "unknown_genuine"
    NOT_GENUINE = "not_genuine"
    UNREADABLE = "unreadable"
    CHECKED_OUT = "checked_out"
    NOT_IN = "not_in"
    CERTIFICATE = "certificate"
    """The code of a certificate of participation, which is no badge."""
    HANDED_OUT = "handed_out"
    """The person gets the thing that this desk hands out."""
    ALREADY_GOT = "already_got"
    """The person got it before, or has it on loan."""
    NUMBER_WANTED = "number_wanted"
    """The person may have it on loan: the number on the thing is scanned next."""
    GIVEN_BACK = "given_back"
    """A thing on loan came back."""
    NOT_LENT = "not_lent"
    """Nobody has the thing of this number."""
    BADGE_MADE = "badge_made"
    """The first badge is being made, and nobody was checked in."""
    HAS_BADGE = "has_badge"
    """A badge was made before; another one needs a reason."""

    @property
    def is_accepted(self) -> bool:
        """Whether the person may pass, or gets what this desk gives."""
        return self in _ACCEPTED

    @property
    def may_be_overruled(self) -> bool:
        """Whether the operator may admit anyway; it is recorded."""
        return self in (Outcome.NOT_REGISTERED, Outcome.OUTSIDE_HOURS, Outcome.ALREADY_GOT)

    @property
    def needs_nothing(self) -> bool:
        """Whether it is no refusal, though nothing was recorded: the operator goes on with what it says."""
        return self in _TELLING


_ACCEPTED: Final = frozenset({
    Outcome.ADMITTED, Outcome.UNKNOWN_GENUINE, Outcome.CHECKED_OUT, Outcome.HANDED_OUT, Outcome.GIVEN_BACK,
    Outcome.BADGE_MADE,
})  # fmt: skip
_TELLING: Final = frozenset({
    Outcome.ALREADY_IN, Outcome.NOT_IN, Outcome.CERTIFICATE, Outcome.ALREADY_GOT, Outcome.NUMBER_WANTED,
    Outcome.NOT_LENT, Outcome.HAS_BADGE,
})  # fmt: skip


class Proof(StrEnum):
    """The proof that the code itself gives before anybody is looked up."""

    GENUINE = "genuine"
    CHOSEN = "chosen"
    """No code: the operator chose the person or typed their short number."""
    OTHER_EVENT = "other_event"
    NOT_GENUINE = "not_genuine"
    UNREADABLE = "unreadable"
    CERTIFICATE = "certificate"


_REFUSED_BY_CODE: Final = {
    Proof.OTHER_EVENT: Outcome.OTHER_EVENT,
    Proof.NOT_GENUINE: Outcome.NOT_GENUINE,
    Proof.UNREADABLE: Outcome.UNREADABLE,
    Proof.CERTIFICATE: Outcome.CERTIFICATE,
}


@dataclass(frozen=True)
class Approach:
    """Somebody at the door: the proof, the badge's issue (0 without a badge) and their details."""

    proof: Proof
    participant: Participant | None = None
    issue: int = 0
    replaced: bool = False
    """Whether a newer badge has taken the place of the one shown."""
    present: CheckIn | None = None
    """Their presence in this session so far."""
    leaving: bool = False
    overruled: bool = False
    """The operator has seen a refusal that may be overruled, and admits."""


def is_for(cities: Collection[str], city: str) -> bool:
    """Whether those registered for `cities` are expected at what is in `city`: none means all of them, and what is in
    no city in particular is for everybody."""
    return not cities or not city or city in cities


def is_registered(participant: Participant, session: Session) -> bool:
    """Whether the participant is expected at the session."""
    return is_for(participant.details.cities, session.city)


def is_open(session: Session, event: Event, now: datetime) -> bool:
    """Whether the session admits at `now` (aware).

    Hours count only while the event is on: before it desks rehearse, after it paper lists are entered, and a laptop
    whose clock is far off must not turn people away.
    """
    return not event.is_on(now) or session.starts - OPENS_BEFORE <= now <= session.ends


def decide(approach: Approach, event: Event, session: Session, now: datetime) -> Outcome:
    """Decide the outcome of an approach to `session` at `now` (aware)."""
    if approach.proof in _REFUSED_BY_CODE:
        return _REFUSED_BY_CODE[approach.proof]
    person, present = approach.participant, approach.present
    inside = present is not None and present.inside
    if approach.leaving:
        return Outcome.CHECKED_OUT if inside else Outcome.NOT_IN
    if person is None or person.removed:
        return _decide_unknown(approach, inside)
    if person.details.cancelled:
        return Outcome.CANCELLED
    if approach.replaced:
        return Outcome.REPLACED_BADGE
    if inside:
        return Outcome.ALREADY_IN
    if not approach.overruled and not is_registered(person, session):
        return Outcome.NOT_REGISTERED
    if not approach.overruled and not is_open(session, event, now):
        return Outcome.OUTSIDE_HOURS
    return Outcome.ADMITTED


def decide_badge(approach: Approach, *, has_badge: bool) -> Outcome:
    """Decide whether somebody gets their first badge, at a desk that checks nobody in."""
    if approach.proof in _REFUSED_BY_CODE:
        return _REFUSED_BY_CODE[approach.proof]
    person = approach.participant
    if person is None:
        # People with a genuine badge have one, though their details have not come yet.
        return Outcome.HAS_BADGE if approach.proof is Proof.GENUINE else Outcome.UNREADABLE
    if person.removed or person.details.cancelled:
        return Outcome.CANCELLED
    return Outcome.HAS_BADGE if has_badge else Outcome.BADGE_MADE


def decide_thing(
    approach: Approach, kind: HandoutKind, before: Handed | None, *, has_number: bool, once_more: bool
) -> Outcome:
    """Decide whether somebody gets a thing; `before` is what they got that stands in the way.

    `has_number`: the number on a thing on loan is known. Hours and sessions do not matter.
    """
    if approach.proof in _REFUSED_BY_CODE:
        return _REFUSED_BY_CODE[approach.proof]
    person = approach.participant
    if person is None and approach.proof is not Proof.GENUINE:
        return Outcome.UNREADABLE
    if person is not None and (person.removed or person.details.cancelled):
        return Outcome.CANCELLED
    if approach.replaced:
        return Outcome.REPLACED_BADGE
    if before is not None and not once_more:
        return Outcome.ALREADY_GOT
    return Outcome.NUMBER_WANTED if kind is HandoutKind.LOAN and not has_number else Outcome.HANDED_OUT


def _decide_unknown(approach: Approach, inside: bool) -> Outcome:
    if approach.participant is not None:
        return Outcome.CANCELLED
    if approach.proof is not Proof.GENUINE:
        return Outcome.UNREADABLE
    return Outcome.ALREADY_IN if inside else Outcome.UNKNOWN_GENUINE


@dataclass(frozen=True)
class Hours:
    """The hours of a session: from when on it admits, its start and its end."""

    opens: datetime
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Known:
    """The facts that help with a refusal, as far as this desk has them. Moments are on the event's clocks."""

    cities: tuple[Texts, ...] = ()
    """For which cities the person is registered."""
    sessions: tuple[tuple[Texts, datetime], ...] = ()
    """Where the person is expected next, else where they were expected: titles and starts."""
    is_over: bool = False
    """All these sessions have ended by the clock of this computer, which may be wrong: nobody is expected there."""
    hours: Hours | None = None
    """Of the session itself."""
    at: datetime | None = None
    """When the registration was cancelled or taken off, the newer badge made, or the person left."""
    desk: str = ""
    operator: str = ""
    reason: str = ""
    """Why a newer badge was made: `lost`, `misspelled`, `damaged`."""
    is_removed: bool = False
    """The registration was taken off, not cancelled."""
    substitute: str = ""
    """Who comes instead of the person."""
    event: Texts | None = None
    """The title of the event that the badge is of."""
    foreign: ForeignKind | None = None
    """What was read instead of a badge."""
