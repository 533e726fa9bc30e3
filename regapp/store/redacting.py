"""What the erasure of somebody demands of the journal: the personal data in the bodies of their entries go.

A merge of their record with another one holds them too, also where it was undone: the two are one person no more, and
what the merge said stands under the other one's id. The hub goes by the same rule (`regapp.redact_erased`).
"""

from collections.abc import Iterable
from sqlite3 import Connection

from regapp.model.entry import Entry, Kind, participant_subject, subject_participant
from regapp.model.fold import linked
from regapp.store import journal


def redact(db: Connection, entries: list[Entry]) -> set[journal.Subject]:
    """Empty out of the journal what the erasure of somebody among these, or tied to these, demands.

    Gives the subjects of the entries that were emptied.
    """
    erased = {entry.subject for entry in entries if _erases_somebody(entry)}
    events = {entry.event for entry in entries}
    merges = [merge for event in events for merge in journal.merges_with(db, event, erased)]
    erased |= _erased_elsewhere(db, entries)
    concerned = [entry for entry in entries if {entry.subject, _merged_with(entry)} & erased]
    return journal.redact(db, [*concerned, *merges]) if erased else set()


def _erased_elsewhere(db: Connection, entries: Iterable[Entry]) -> set[str]:
    """Who was erased among those whom merges name."""
    named = {(entry.event, other) for entry in entries if (other := _merged_with(entry)) is not None}
    return {subject for (_, subject), theirs in journal.of_subjects(db, named) if any(map(_erases_somebody, theirs))}


def _erases_somebody(entry: Entry) -> bool:
    return entry.kind == Kind.ERASED and entry.is_understood and subject_participant(entry.subject) is not None


def _merged_with(entry: Entry) -> str | None:
    """The subject of the person with whom an entry merges another one; None for one that merges nobody."""
    other = linked(entry) if entry.kind == Kind.MERGED else None
    return None if other is None else participant_subject(other)
