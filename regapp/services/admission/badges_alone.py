"""A desk that makes badges and checks nobody in: printing is no admission."""

from dataclasses import replace

from regapp.model.checkin import decide_badge
from regapp.services.admission.admission import Verdict, explained
from regapp.services.admission.approaching import ApproachFinder, Code, by_choice, by_code, known_of_code
from regapp.services.desk import Desk, iso, now
from regapp.store import queries


def scan_for_badge(desk: Desk, text: str, *, by_scanner: bool = False) -> Verdict:
    """Answer a code: whether its person gets the first badge, or has one. Nothing is recorded before one is made."""
    code = Code(text, by_scanner=by_scanner)
    verdict = _looked_up(desk, by_code(desk, code))
    known = known_of_code(desk, code, verdict.outcome)
    return replace(verdict, known=known) if known is not None else verdict


def choose_for_badge(desk: Desk, participant: int) -> Verdict:
    """Answer for the person that the operator chose."""
    return _looked_up(desk, by_choice(participant))


def _looked_up(desk: Desk, approach_of: ApproachFinder) -> Verdict:
    approach, participant = desk.ask(approach_of)
    person = approach.participant
    issues = desk.ask(queries.issues, person.id) if person is not None else []
    outcome = decide_badge(approach, has_badge=bool(issues))
    newest = max(issues, key=lambda issue: issue.at) if issues else None
    at, where = (newest.at, newest.desk) if newest is not None else ("", desk.number)
    return explained(
        desk,
        Verdict(outcome, None, at or iso(now()), person.id if person else participant, person, where),
    )
