"""People: registering, changing, cancelling, finding, and their history."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from regapp.model.entries.made_at import made_at
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.people import NameNeeded, UnknownPerson
from regapp.model.event import Session
from regapp.model.fold import effective
from regapp.model.hit import Hit
from regapp.model.identifiers import new_participant_id, short_number
from regapp.model.participant import Details, Participant, changed_fields
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.store import journal, queries
from regapp.store.merging import members, subjects_of
from regapp.store.search import search
from regapp.store.store import Transaction

EMPTY = Details(category="")


def registration(details: Details, number: str, source: str) -> tuple[int, Draft]:
    """Make a new participant's id and draft the registration. `source`: `desk`, or the list that names the person."""
    participant = new_participant_id()
    return participant, registration_under(participant, details, number, source)


def registration_under(participant: int, details: Details, number: str, source: str) -> Draft:
    """Draft the registration under a new id."""
    fields = {**changed_fields(EMPTY, details), "number": number}
    return Draft(Kind.SET, participant_subject(participant), {"fields": fields, "source": source})


def add_walk_in(desk: Desk, details: Details) -> tuple[Participant, Changes]:
    """Register a person at the desk. NameNeeded without any name."""
    participant, entries = desk.write(lambda tx: register(desk, tx, details))
    desk.remember(ActKind.WALK_IN, participant, entries)
    return get(desk, participant), Changes(frozenset({participant}))


def register(desk: Desk, tx: Transaction, details: Details) -> tuple[int, list[Entry]]:
    """Register a person within a transaction; gives their id. NameNeeded without any name."""
    if not details.name.strip():
        raise NameNeeded
    number = short_number(desk.number, tx.next_numbers(1)[0])
    participant, draft = registration(details, number, "desk")
    return participant, desk.append(tx, [draft])


def edit(desk: Desk, participant: int, before: Details, details: Details, apart: Iterable[int] = ()) -> Changes:
    """Change a participant's details. Journals only differences from `before`, the details when the form was opened,
    so that changes made meanwhile by others stay. `apart`: people alike who are somebody else.

    NameNeeded without any name.
    """
    if not details.name.strip():
        raise NameNeeded
    fields = changed_fields(before, details)
    if not fields:
        return Changes()
    return _set(desk, ActKind.EDIT, participant, fields, apart)


def apart_draft(first: int, second: int) -> Draft:
    """Draft the note that two records are two people."""
    one, two = sorted((first, second))
    return Draft(Kind.TOLD_APART, participant_subject(one), {"other": participant_subject(two)})


def cancel(desk: Desk, participant: int) -> Changes:
    """Cancel a registration."""
    return _set(desk, ActKind.CANCEL, participant, {"cancelled": True})


def reinstate(desk: Desk, participant: int) -> Changes:
    """Withdraw the cancellation of a registration."""
    return _set(desk, ActKind.REINSTATE, participant, {"cancelled": False})


def _set(desk: Desk, kind: ActKind, participant: int, fields: dict[str, Any], apart: Iterable[int] = ()) -> Changes:
    draft = Draft(Kind.SET, participant_subject(participant), {"fields": fields, "source": "desk"})
    return desk.perform(kind, participant, [draft, *(apart_draft(participant, other) for other in apart)])


def get(desk: Desk, participant: int) -> Participant:
    """Find the participant with an id. UnknownPerson if there is none."""
    found = desk.ask(queries.participant, participant)
    if found is None:
        raise UnknownPerson(str(participant))
    return found


def by_reference(desk: Desk, ref: str) -> Participant:
    """Find the participant by a list's reference, a short number or an id. UnknownPerson if there is none."""
    found = desk.ask(queries.by_reference, desk.event.number, ref)
    if found is None:
        raise UnknownPerson(ref[:60])
    return found


def find(desk: Desk, query: str, limit: int = 10) -> list[Hit]:
    """Find the participants that a query may mean, the likeliest first."""
    return desk.ask(search, desk.event.number, query, limit, desk.store.vocabulary)


def everybody(desk: Desk) -> list[Participant]:
    """Give all participants by name."""
    return desk.ask(lambda db: list(queries.all_participants(db, desk.event.number)))


@dataclass(frozen=True)
class HistoryItem:
    """An entry of a participant's history, and whether it was undone."""

    entry: Entry
    voided: bool

    @property
    def at(self) -> datetime:
        """When it was made, aware, UTC."""
        return made_at(self.entry)


def history(desk: Desk, participant: int) -> list[HistoryItem]:
    """Give all journal entries of a participant, including those of merged records, the oldest first."""
    ids = desk.ask(members, participant)
    subjects = subjects_of(desk.event.number, ids)
    found = desk.ask(lambda db: list(journal.of_subjects(db, subjects)))
    entries = sorted((entry for _, group in found for entry in group), key=lambda entry: entry.order)
    standing = {entry.entry_id for entry in effective(entries)}
    voidings = {entry.entry_id for entry in entries if entry.kind == Kind.VOIDED}
    return [HistoryItem(entry, entry.entry_id not in standing | voidings) for entry in entries]


def ref_of(participant: Participant) -> str:
    """Give a participant's reference for use outside: the list's reference, or the participant's id."""
    return participant.details.ref or f"{participant.id:016d}"


def inside_since(desk: Desk, session: Session | None, people: Sequence[Participant]) -> dict[int, str]:
    """Give the people who are in the session, and since when on the event's clocks (`08:41`)."""
    if session is None or not people:
        return {}
    found = desk.ask(queries.inside, session.code, [person.id for person in people])
    return {pid: f"{desk.event.local(datetime.fromisoformat(at)):%H:%M}" for pid, at in found.items()}


def some(desk: Desk, ids: Sequence[int]) -> list[Participant]:
    """Give the participants with these ids, in their order."""
    return desk.ask(queries.by_ids, ids)
