"""Who comes to a desk: looked up by what was scanned or typed, or chosen by the operator."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from regapp.model import token as tokens
from regapp.model.badge_issues import is_replaced
from regapp.model.checkin import Approach, Known, Outcome, Proof
from regapp.model.scanning.foreign import ForeignKind, foreign_kind
from regapp.model.typed import TypedKind, TypedText, read_typed
from regapp.services.admission.known import known_of_badge
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.store.files.connecting import Connection

ApproachFinder = Callable[[Connection], tuple[Approach, int | None]]
"""Looks a person up within the transaction: gives the approach, and the participant's id if the code has one."""


@dataclass(frozen=True)
class Code:
    """What was scanned or typed. `by_scanner`: digits alone are a bar code, and no number typed without its dash."""

    text: str
    by_scanner: bool = False

    @cached_property
    def typed(self) -> TypedText:
        """What the text is."""
        typed = read_typed(self.text)
        is_bar_code = self.by_scanner and typed.kind is not TypedKind.NUMBER
        return replace(typed, number="") if is_bar_code else typed


def by_choice(participant: int, *, may_be_gone: bool = False) -> ApproachFinder:
    """Somebody whom the operator chose; one who `may_be_gone` can still go out of a room."""

    def approach(db: Connection) -> tuple[Approach, int | None]:
        found = queries.participant(db, participant)
        return Approach(Proof.CHOSEN if found or may_be_gone else Proof.UNREADABLE, found), participant

    return approach


def by_code(desk: Desk, code: Code) -> ApproachFinder:
    """Somebody who shows a code or says a short number."""
    typed = code.typed

    def approach(db: Connection) -> tuple[Approach, int | None]:
        if typed.number:
            found = queries.by_number(db, desk.event.number, typed.number)
            return Approach(Proof.CHOSEN if found else Proof.UNREADABLE, found), found.id if found else None
        return _approach_by_code(desk, db, typed)

    return approach


def known_of_code(desk: Desk, code: Code, outcome: Outcome) -> Known | None:
    """What is known of a code that is not of this event, or no badge at all; None for others."""
    if outcome is Outcome.OTHER_EVENT:
        return known_of_badge(desk, code.typed.code)
    return Known(foreign=_foreign(desk, code)) if outcome is Outcome.UNREADABLE else None


def _foreign(desk: Desk, code: Code) -> ForeignKind | None:
    """Tell what was read instead of a badge; None where it may be a piece of one of this event."""
    is_piece = code.typed.code.startswith(f"{tokens.VERSION}{desk.event.number:05d}")
    return None if is_piece else foreign_kind(code.text)


def _approach_by_code(desk: Desk, db: Connection, typed: TypedText) -> tuple[Approach, int | None]:
    if typed.kind is TypedKind.CERTIFICATE:
        return Approach(Proof.CERTIFICATE), None
    code = typed.code
    if len(code) != tokens.LENGTH:
        return Approach(Proof.UNREADABLE), None
    token = tokens.decode(code)
    if token is None:
        return Approach(Proof.NOT_GENUINE), None
    if token.event != desk.event.number:
        other = queries.event_key(db, token.event)
        forged = other is not None and not tokens.is_genuine(code, other)
        return Approach(Proof.NOT_GENUINE if forged else Proof.OTHER_EVENT), None
    if not tokens.is_genuine(code, desk.event_key):
        return Approach(Proof.NOT_GENUINE), None
    found = queries.participant(db, token.participant)
    issues = queries.issues(db, found.id) if found else []
    replaced = is_replaced(issues, token.participant, token.issue)
    return Approach(Proof.GENUINE, found, token.issue, replaced), token.participant
