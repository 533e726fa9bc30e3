"""Admission at a session: look up a scan or a chosen person, decide, journal and answer, in one transaction."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from regapp.model import token as tokens
from regapp.model.badge_issues import is_replaced
from regapp.model.checkin import Approach, Known, Outcome, Proof, decide
from regapp.model.entry import Draft, Entry, Kind, participant_subject, subject_participant
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.model.scanning.foreign import ForeignKind, foreign_kind
from regapp.model.typed import TypedKind, TypedText, read_typed
from regapp.services.acts import ActKind
from regapp.services.admission.known import known_of, known_of_badge
from regapp.services.desk import Changes, Desk, iso, now
from regapp.store import queries
from regapp.store.files.connecting import Connection
from regapp.store.store import Transaction

ApproachFinder = Callable[[Connection], tuple[Approach, int | None]]
"""Looks a person up within the transaction: gives the approach, and the participant's id if the code has one."""


@dataclass(frozen=True)
class Verdict:
    """The answer to a scan. `at` is when the person came in (for `already_in`: the first time), ISO 8601 UTC."""

    outcome: Outcome
    session: Session
    at: str
    participant_id: int | None = None
    participant: Participant | None = None
    desk: str = ""
    again: bool = False
    """Whether the person was in this session before, or this very scan was already answered."""
    changes: Changes = field(default_factory=Changes)
    by_badge: bool = False
    """Whether the person showed a genuine badge."""
    known: Known = field(default_factory=Known)
    """What helps with a refusal."""


def new_nonce() -> str:
    """Make a nonce for one scan: a scan that is sent twice counts once."""
    return secrets.token_hex(8)


def scan(
    desk: Desk,
    text: str,
    session: Session,
    *,
    leaving: bool = False,
    overruled: bool = False,
    nonce: str = "",
    moment: datetime | None = None,
    by_scanner: bool = False,
) -> Verdict:
    """Answer a token or a short number that a scanner read or a person typed.

    `by_scanner`: digits alone are a bar code, and no number that somebody typed without its dash.
    """
    typed = read_typed(text)
    if by_scanner and typed.kind is not TypedKind.NUMBER:
        typed = replace(typed, number="")

    def approach(db: Connection) -> tuple[Approach, int | None]:
        if typed.number:
            found = queries.by_number(db, desk.event.number, typed.number)
            return Approach(Proof.CHOSEN if found else Proof.UNREADABLE, found), found.id if found else None
        return _approach_by_code(desk, db, typed)

    verdict = _answer(desk, approach, session, moment, leaving=leaving, overruled=overruled, nonce=nonce)
    if verdict.outcome is Outcome.OTHER_EVENT:
        return replace(verdict, known=known_of_badge(desk, typed.code))
    if verdict.outcome is Outcome.UNREADABLE:
        return replace(verdict, known=Known(foreign=_foreign(desk, text, typed)))
    return verdict


def _foreign(desk: Desk, text: str, typed: TypedText) -> ForeignKind | None:
    """Tell what was read instead of a badge; None where it may be a piece of one of this event."""
    is_piece = typed.code.startswith(f"{tokens.VERSION}{desk.event.number:05d}")
    return None if is_piece else foreign_kind(text)


def check_in(
    desk: Desk, participant: int, session: Session, *, overruled: bool = False, moment: datetime | None = None
) -> Verdict:
    """Check in the person that the operator chose."""

    def approach(db: Connection) -> tuple[Approach, int | None]:
        found = queries.participant(db, participant)
        return Approach(Proof.CHOSEN if found else Proof.UNREADABLE, found), participant

    return _answer(desk, approach, session, moment, overruled=overruled)


def check_out(desk: Desk, participant: int, session: Session, *, moment: datetime | None = None) -> Verdict:
    """Check out the person that the operator chose."""

    def approach(db: Connection) -> tuple[Approach, int | None]:
        return Approach(Proof.CHOSEN, queries.participant(db, participant)), participant

    return _answer(desk, approach, session, moment, leaving=True)


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


def _answer(
    desk: Desk,
    approach_of: ApproachFinder,
    session: Session,
    moment: datetime | None,
    *,
    leaving: bool = False,
    overruled: bool = False,
    nonce: str = "",
) -> Verdict:
    nonce = nonce or new_nonce()

    def operation(tx: Transaction) -> tuple[Verdict, list[Entry]]:
        if (answered := queries.scan(tx.db, nonce)) is not None:
            return _repeat(tx.db, answered[0], answered[1].outcome, answered[1].at, session), []
        approach, participant = approach_of(tx.db)
        approach = replace(approach, leaving=leaving, overruled=overruled)
        return _decided(desk, tx, approach, participant, session, moment or now(), nonce)

    verdict, entries = desk.write(operation)
    if entries and verdict.outcome.is_accepted:
        desk.remember(ActKind.CHECK_OUT if leaving else ActKind.CHECK_IN, verdict.participant_id, entries)
    return explained(desk, verdict)


def explained(desk: Desk, verdict: Verdict) -> Verdict:
    """Give a verdict with what helps, read after it was recorded: nobody waits for it who is admitted."""
    if verdict.outcome.is_accepted:
        return verdict
    known = known_of(desk, verdict.outcome, verdict.participant, verdict.session, verdict.at)
    return replace(verdict, known=known)


def check_in_within(
    desk: Desk, tx: Transaction, participant: int, session: Session, moment: datetime | None = None
) -> tuple[Verdict, list[Entry]]:
    """Check in somebody within the transaction that has registered them."""
    found = queries.participant(tx.db, participant)
    return _decided(desk, tx, Approach(Proof.CHOSEN, found), participant, session, moment or now(), new_nonce())


def _decided(
    desk: Desk,
    tx: Transaction,
    approach: Approach,
    participant: int | None,
    session: Session,
    at: datetime,
    nonce: str,
) -> tuple[Verdict, list[Entry]]:
    # The badge may belong to a merged record: earlier check-ins are kept under the one person.
    person = approach.participant.id if approach.participant else participant
    present = queries.check_in(tx.db, person, session.code) if person is not None else None
    approach = replace(approach, present=present)
    outcome = decide(approach, desk.event, session, at)
    draft = admission_draft(outcome, participant, session, iso(at), nonce, approach)
    entries = desk.append(tx, [draft])
    fresh = queries.participant(tx.db, person) if person is not None else None
    before = present.at if present and outcome in (Outcome.ALREADY_IN, Outcome.CHECKED_OUT) else iso(at)
    changes = Changes(frozenset({person})) if person is not None else Changes()
    where = present.desk if present else desk.number
    shown = approach.proof is Proof.GENUINE
    return Verdict(outcome, session, before, person, fresh, where, present is not None, changes, shown), entries


def admission_draft(
    outcome: Outcome, participant: int | None, session: Session, at: str, nonce: str, approach: Approach
) -> Draft:
    """Draft the entry of an outcome; `at` is ISO 8601 UTC."""
    body = {"session": session.code, "at": at, "nonce": nonce, "outcome": outcome.value}
    if approach.issue:
        body["issue"] = str(approach.issue)
    if approach.overruled and outcome is Outcome.ADMITTED:
        body["overruled"] = "yes"
    kind = Kind.REFUSED
    if outcome.is_accepted:
        kind = Kind.CHECKED_OUT if approach.leaving else Kind.CHECKED_IN
    subject = participant_subject(participant) if participant is not None else f"scan/{nonce}"
    return Draft(kind, subject, body)


def _repeat(db: Connection, subject: str, outcome: str, at: str, session: Session) -> Verdict:
    participant = subject_participant(subject)
    found = queries.participant(db, participant) if participant is not None else None
    return Verdict(Outcome(outcome), session, at, participant, found, again=True)
