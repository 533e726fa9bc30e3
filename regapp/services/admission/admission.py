"""Admission at a session: look up a scan or a chosen person, decide, journal and answer, in one transaction."""

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime

from regapp.model.checkin import Approach, Known, Outcome, Proof, decide
from regapp.model.doors.handed import Handed
from regapp.model.doors.way import Way, is_leaving, is_still_held
from regapp.model.entry import Draft, Entry, Kind, participant_subject, subject_participant
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.services.acts import Act, ActKind
from regapp.services.admission.approaching import ApproachFinder, Code, by_choice, by_code, known_of_code
from regapp.services.admission.known import known_of
from regapp.services.desk import Changes, Desk, iso, now
from regapp.services.people.messages import message_draft
from regapp.store import queries
from regapp.store.doors.messages import message_for
from regapp.store.files.connecting import Connection
from regapp.store.store import Transaction


@dataclass(frozen=True)
class Verdict:
    """The answer to a scan. `at` is when the person came in (`already_in`: the first time) or went, ISO 8601 UTC."""

    outcome: Outcome
    session: Session | None
    """The session that is asked for; None at a desk that hands things out, or makes badges alone."""
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
    act: Act | None = None
    """The act that can be undone; None where nothing was done."""
    message: str = ""
    """What somebody wanted to be told when this person comes; it is shown this once."""
    thing: str = ""
    """The code of the thing that the desk hands out."""
    handed: Handed | None = None
    """What the person got, now or before, or gives back."""
    waits: Participant | None = None
    """Who still waits for a thing on loan, since the number was that of one that came back."""


def new_nonce() -> str:
    """Make a nonce for one scan: a scan that is sent twice counts once."""
    return secrets.token_hex(8)


def scan(
    desk: Desk,
    text: str,
    session: Session,
    *,
    way: Way = Way.IN,
    overruled: bool = False,
    nonce: str = "",
    moment: datetime | None = None,
    by_scanner: bool = False,
) -> Verdict:
    """Answer a token or a short number that a scanner read or a person typed, of somebody who comes or goes.

    `by_scanner`: digits alone are a bar code, and no number that somebody typed without its dash.
    """
    code = Code(text, by_scanner=by_scanner)
    verdict = _answer(desk, by_code(desk, code), session, moment, way, overruled=overruled, nonce=nonce)
    known = known_of_code(desk, code, verdict.outcome)
    return replace(verdict, known=known) if known is not None else verdict


def check_in(
    desk: Desk,
    participant: int,
    session: Session,
    *,
    way: Way = Way.IN,
    overruled: bool = False,
    moment: datetime | None = None,
) -> Verdict:
    """Check in the person that the operator chose; at a door also out, as `way` says."""
    return _answer(desk, by_choice(participant), session, moment, way, overruled=overruled)


def check_out(desk: Desk, participant: int, session: Session, *, moment: datetime | None = None) -> Verdict:
    """Check out the person that the operator chose."""
    return _answer(desk, by_choice(participant, may_be_gone=True), session, moment, Way.OUT)


def _answer(
    desk: Desk,
    approach_of: ApproachFinder,
    session: Session,
    moment: datetime | None,
    way: Way,
    *,
    overruled: bool = False,
    nonce: str = "",
) -> Verdict:
    nonce = nonce or new_nonce()

    def operation(tx: Transaction) -> tuple[Verdict, list[Entry]]:
        if (answered := queries.scan(tx.db, nonce)) is not None:
            return _repeat(tx.db, answered[0], answered[1].outcome, answered[1].at, session), []
        approach, participant = approach_of(tx.db)
        at = moment or now()
        if way is Way.BOTH and (passed := _just_passed(desk, tx.db, approach, participant, session, at)) is not None:
            return passed, []
        approach = replace(approach, overruled=overruled)
        return _decided(desk, tx, approach, participant, session, at, nonce, way)

    verdict, entries = desk.write(operation)
    if entries and verdict.outcome.is_accepted:
        kind = ActKind.CHECK_OUT if verdict.outcome is Outcome.CHECKED_OUT else ActKind.CHECK_IN
        verdict = replace(verdict, act=desk.remember(kind, verdict.participant_id, entries))
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
    way: Way = Way.IN,
) -> tuple[Verdict, list[Entry]]:
    # The badge may belong to a merged record: earlier check-ins are kept under the one person.
    person = approach.participant.id if approach.participant else participant
    present = queries.check_in(tx.db, person, session.code) if person is not None else None
    approach = replace(approach, present=present, leaving=is_leaving(way, present))
    outcome = decide(approach, desk.event, session, at)
    draft = admission_draft(outcome, participant, session, iso(at), nonce, approach)
    message = message_for(tx.db, person) if person is not None else ""
    shown_now = [message_draft(person, "", "shown")] if message and person is not None else []
    entries = desk.append(tx, [draft, *shown_now])
    fresh = queries.participant(tx.db, person) if person is not None else None
    before = present.at if present and outcome is Outcome.ALREADY_IN else iso(at)
    changes = Changes(frozenset({person})) if person is not None else Changes()
    where = present.desk if present else desk.number
    shown = approach.proof is Proof.GENUINE
    verdict = Verdict(outcome, session, before, person, fresh, where, present is not None, changes, shown)
    return replace(verdict, message=message), entries


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


def _just_passed(
    desk: Desk, db: Connection, approach: Approach, participant: int | None, session: Session, at: datetime
) -> Verdict | None:
    """The answer of a moment ago, where a badge is still held before the scanner of a door for both ways."""
    person = approach.participant.id if approach.participant else participant
    last = queries.last_pass(db, desk.event.number, person, session.code) if person is not None else None
    if last is None or not is_still_held(last.at, at):
        return None
    return _repeat(db, participant_subject(person or 0), last.outcome, last.at, session)


def _repeat(db: Connection, subject: str, outcome: str, at: str, session: Session) -> Verdict:
    participant = subject_participant(subject)
    found = queries.participant(db, participant) if participant is not None else None
    return Verdict(Outcome(outcome), session, at, participant, found, again=True)
