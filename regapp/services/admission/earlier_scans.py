"""What this desk answered before RegApp was started, out of the journal: the last scans outlive the window."""

from dataclasses import dataclass
from datetime import datetime

from regapp.model.checkin import Outcome
from regapp.model.entry import Entry, Kind, subject_participant
from regapp.model.fold import effective
from regapp.services.acts import Act, ActKind
from regapp.services.admission.admission import Verdict
from regapp.services.desk import Desk
from regapp.store import journal, queries

_ACTS = {
    Kind.CHECKED_IN: ActKind.CHECK_IN,
    Kind.CHECKED_OUT: ActKind.CHECK_OUT,
    Kind.HANDED_OUT: ActKind.HAND_OUT,
}


@dataclass(frozen=True)
class EarlierScan:
    """A scan of this desk: its answer, when it was given (aware), and whether it was undone."""

    verdict: Verdict
    at: datetime
    is_undone: bool


def earlier_scans(desk: Desk, before: str, most: int) -> list[EarlierScan]:
    """The last scans of this desk before a moment (ISO 8601 UTC), the newest first; each that stands can be undone."""
    entries = desk.ask(journal.scans_of_desk, desk.number, desk.event.number, before, most)
    subjects = {(entry.event, entry.subject) for entry in entries}
    histories = desk.ask(lambda db: list(journal.of_subjects(db, subjects)))
    stand = {entry.entry_id for _, known in histories for entry in effective(known)}
    ids = [person for _, subject in subjects if (person := subject_participant(subject)) is not None]
    people = {person.id: person for person in desk.ask(queries.by_ids, ids)}
    sessions = {session.code: session for session in desk.sessions()}
    found: list[EarlierScan] = []
    for entry in entries:
        if entry.body.get("outcome") not in list(Outcome):
            continue
        person = subject_participant(entry.subject)
        verdict = Verdict(
            Outcome(entry.body["outcome"]), sessions.get(str(entry.body.get("session", ""))), entry.body["at"], person,
            people.get(person or 0), entry.desk, thing=str(entry.body.get("thing", "")), act=_act(entry),
        )  # fmt: skip
        is_undone = entry.entry_id not in stand
        found.append(EarlierScan(verdict, datetime.fromisoformat(verdict.at), is_undone))
    desk.acts.offer(scan.verdict.act for scan in found if scan.verdict.act is not None and not scan.is_undone)
    return found


def _act(entry: Entry) -> Act | None:
    kind = _ACTS.get(Kind(entry.kind))
    return Act(kind, subject_participant(entry.subject), entry.lseq, entry.lseq) if kind is not None else None
