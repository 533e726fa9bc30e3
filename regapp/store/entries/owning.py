"""To which event a participant's id belongs. It is drawn for one event, and a row of a person has one.

Where entries of several events name the same id, it belongs to an event that the file knows before one of which it has
nothing but such entries; among these, to the event whose entry is the earliest. What the others say is kept and shown
nowhere, so nobody is taken out of their event by it, in whatever order the entries come.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from sqlite3 import Connection

from regapp.model.entry import PARTICIPANT_SUBJECT, Entry, participant_subject, subject_participant
from regapp.store import journal


@dataclass(frozen=True)
class Record:
    """A participant's id in the journal: whose it is, and the entries of that event and of others.

    `event` is None where no entry about the id is understood.
    """

    event: int | None = None
    entries: list[Entry] = field(default_factory=list)
    of_others: list[list[Entry]] = field(default_factory=list)


def records_of(db: Connection, participants: Iterable[int]) -> dict[int, Record]:
    """The records of these ids."""
    subjects = {participant_subject(participant): participant for participant in participants}
    if (event := journal.only_event(db)) is not None:
        # The usual file; it is not asked whose the ids are.
        return {
            subjects[subject]: Record(event, entries)
            for (_, subject), entries in journal.of_subjects(db, [(event, name) for name in subjects])
        }
    by_event: dict[int, dict[int, list[Entry]]] = {participant: {} for participant in subjects.values()}
    for event in journal.events(db):
        for (_, subject), entries in journal.of_subjects(db, [(event, name) for name in subjects]):
            if entries:
                by_event[subjects[subject]][event] = entries
    known = {row[0] for row in db.execute("SELECT number FROM event")}
    return {participant: _record(found, known) for participant, found in by_event.items()}


def _record(found: Mapping[int, list[Entry]], known: set[int]) -> Record:
    earliest = {
        event: min(entry.order for entry in entries if entry.is_understood)
        for event, entries in found.items()
        if any(entry.is_understood for entry in entries)
    }
    if not earliest:
        return Record(of_others=list(found.values()))
    owner = min(earliest, key=lambda event: (event not in known, earliest[event], event))
    return Record(owner, found[owner], [entries for event, entries in found.items() if event != owner])


def contested(db: Connection, event: int) -> set[int]:
    """The ids about which this event and another one have entries."""
    others = [number for number in journal.events(db) if number != event]
    if not others:
        return set()
    rows = db.execute(
        "SELECT DISTINCT subject FROM journal AS j WHERE event = ? AND subject BETWEEN ? AND ? AND EXISTS"
        f" (SELECT 1 FROM journal WHERE event IN ({','.join('?' * len(others))}) AND subject = j.subject)",
        [event, PARTICIPANT_SUBJECT, PARTICIPANT_SUBJECT + ":", *others],
    )
    return {person for row in rows if (person := subject_participant(row[0])) is not None}
