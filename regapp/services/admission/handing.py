"""Things that people get at a desk: handed out once or each day, lent and given back. Each answer is one transaction.

Hours and sessions do not matter here: who shows a badge of the event that stands gets the thing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from regapp.model.checkin import Outcome, decide_thing
from regapp.model.doors.handed import Handed, handed_by, is_overdue, same_number, standing_one
from regapp.model.doors.handout import HandoutKind
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.event import UnknownThing
from regapp.model.participant import Participant
from regapp.model.typed import TypedKind
from regapp.services.acts import ActKind
from regapp.services.admission.admission import Verdict, explained, new_nonce
from regapp.services.admission.approaching import ApproachFinder, Code, by_choice, by_code, known_of_code
from regapp.services.desk import Changes, Desk, iso, now
from regapp.store import queries
from regapp.store.doors.handed import count_handed, handed_out, lent_now, subject_of_entry
from regapp.store.store import Transaction
from regapp.texts.handouts import handouts

MOST_LETTERS: Final = 60
"""Of the number on a thing."""


@dataclass(frozen=True)
class Loan:
    """A thing that is out: who has it, since when, and whether it should be back."""

    person: Participant | None
    """None where the details have not come yet."""
    handed: Handed
    is_overdue: bool


def kind_of(desk: Desk, thing: str) -> HandoutKind:
    """How often somebody gets a thing of the event in force. UnknownThing."""
    known = handouts(desk.event).get(thing)
    if known is None:
        raise UnknownThing(thing)
    return known.kind


def scan_for(
    desk: Desk, thing: str, text: str, waiting: int | None = None, *, by_scanner: bool = False,
    moment: datetime | None = None,
) -> Verdict:  # fmt: skip
    """Answer a code at a desk that hands out a thing. UnknownThing.

    `waiting`: who may have it on loan; what is no badge is then the number on the thing. The number of a thing that is
    out brings it back, and who waits still waits: the next number is theirs.
    """
    code = Code(text, by_scanner=by_scanner)
    if kind_of(desk, thing) is HandoutKind.LOAN and not _is_of_person(code):
        return _scan_number(desk, thing, text.strip()[:MOST_LETTERS], waiting, moment or now())
    verdict = _answer(desk, thing, by_code(desk, code), moment or now())
    known = known_of_code(desk, code, verdict.outcome)
    return replace(verdict, known=known) if known is not None else verdict


def hand_to(
    desk: Desk, thing: str, participant: int, *, once_more: bool = False, moment: datetime | None = None
) -> Verdict:
    """Hand a thing to the person that the operator chose; `once_more`: though they have got one. UnknownThing."""
    return _answer(desk, thing, by_choice(participant), moment or now(), once_more=once_more)


def _is_of_person(code: Code) -> bool:
    """Whether a code is a badge, a certificate or a short number, and not the number on a thing."""
    return code.typed.kind in (TypedKind.BADGE, TypedKind.CERTIFICATE, TypedKind.NUMBER)


def _scan_number(desk: Desk, thing: str, number: str, waiting: int | None, at: datetime) -> Verdict:
    out = next((loan for loan in lent(desk, at, thing) if same_number(loan.handed.device, number)), None)
    if out is not None:
        verdict = give_back(desk, out, moment=at)
        waits = desk.ask(queries.participant, waiting) if waiting is not None else None
        return replace(verdict, waits=waits)
    if waiting is None or not number:
        return Verdict(Outcome.NOT_LENT, None, iso(at), thing=thing)
    return _answer(desk, thing, by_choice(waiting), at, number=number)


def _answer(
    desk: Desk, thing: str, approach_of: ApproachFinder, at: datetime, *, number: str = "", once_more: bool = False
) -> Verdict:
    kind, nonce = kind_of(desk, thing), new_nonce()

    def operation(tx: Transaction) -> tuple[Verdict, list[Entry]]:
        approach, participant = approach_of(tx.db)
        person = approach.participant.id if approach.participant else participant
        had = handed_out(tx.db, [person]) if person is not None else []
        before = standing_one(thing, kind, had, desk.event, at)
        outcome = decide_thing(approach, kind, before, has_number=bool(number), once_more=once_more)
        verdict = Verdict(
            outcome, None, before.at if before else iso(at), person, approach.participant,
            before.desk if before else desk.number, before is not None, thing=thing, handed=before,
        )  # fmt: skip
        drafts = _drafts(verdict, participant, nonce, number, iso(at))
        entries = desk.append(tx, drafts) if drafts else []
        given = handed_by(entries) if outcome.is_accepted else ()
        return replace(verdict, changes=_changed(entries, person), handed=given[0] if given else before), entries

    verdict, entries = desk.write(operation)
    if verdict.outcome.is_accepted:
        verdict = replace(verdict, act=desk.remember(ActKind.HAND_OUT, verdict.participant_id, entries))
    return explained(desk, verdict)


def _drafts(verdict: Verdict, participant: int | None, nonce: str, number: str, at: str) -> list[Draft]:
    if verdict.outcome is Outcome.NUMBER_WANTED:
        return []
    subject = participant_subject(participant) if participant is not None else f"scan/{nonce}"
    body = {"thing": verdict.thing, "at": at, "nonce": nonce, "outcome": verdict.outcome.value}
    if verdict.outcome.is_accepted:
        return [Draft(Kind.HANDED_OUT, subject, body | ({"device": number} if number else {}))]
    return [Draft(Kind.REFUSED, subject, body)]


def _changed(entries: Iterable[Entry], person: int | None) -> Changes:
    return Changes(frozenset({person})) if person is not None and any(entries) else Changes()


def give_back(desk: Desk, loan: Loan, *, moment: datetime | None = None) -> Verdict:
    """Take a thing on loan back."""
    at, handed, person = moment or now(), loan.handed, loan.person

    def operation(tx: Transaction) -> list[Entry]:
        owner = subject_of_entry(tx.db, handed.entry_id)
        return desk.append(tx, [Draft(Kind.GIVEN_BACK, owner, {"lent": handed.entry_id, "at": iso(at)})])

    entries = desk.write(operation)
    participant = person.id if person else None
    act = desk.remember(ActKind.GIVE_BACK, participant, entries)
    return Verdict(
        Outcome.GIVEN_BACK, None, iso(at), participant, person, handed.desk, changes=_changed(entries, participant),
        act=act, thing=handed.thing, handed=handed,
    )  # fmt: skip


def again_at(desk: Desk, refused: Verdict, *, moment: datetime | None = None) -> Verdict:
    """Go on though somebody has got the thing: hand out another one, or take back what they have on loan."""
    person, handed = refused.participant_id or 0, refused.handed
    if handed is not None and kind_of(desk, refused.thing) is HandoutKind.LOAN:
        return give_back(desk, Loan(refused.participant, handed, is_overdue=False), moment=moment)
    return hand_to(desk, refused.thing, person, once_more=True, moment=moment)


def lent(desk: Desk, moment: datetime | None = None, thing: str = "") -> list[Loan]:
    """What is out now, the longest first; of one thing or of all."""
    at = moment or now()
    loans = [code for code, each in handouts(desk.event).items() if each.kind is HandoutKind.LOAN]
    found = desk.ask(lent_now, desk.event.number, thing, loans)
    people = {person.id: person for person in desk.ask(queries.by_ids, [owner for owner, _ in found])}
    return [Loan(people.get(owner), handed, is_overdue(handed, desk.event, at)) for owner, handed in found]


def count_of(desk: Desk, thing: str, moment: datetime | None = None) -> int:
    """How many people got a thing: on loan now, on this day, or at all. UnknownThing."""
    kind, at = kind_of(desk, thing), moment or now()
    if kind is HandoutKind.LOAN:
        return len(lent(desk, at, thing))
    since = iso(desk.event.moment(desk.event.local(at).date(), 0)) if kind is HandoutKind.DAILY else ""
    return desk.ask(count_handed, desk.event.number, thing, since)
