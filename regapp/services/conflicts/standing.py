"""Which of the conflicts that were kept are conflicts still, as the journal is now."""

from collections.abc import Iterable, Sequence
from typing import Final

from regapp.model.entries.conflict import Conflict, DoubleConflict, FieldConflict, KeptConflict, Trace
from regapp.model.entry import Entry, Kind, subject_participant
from regapp.model.event import Session
from regapp.model.fold import effective, fold
from regapp.services.conflicts.telling import field_conflicts, last_said, presence_conflicts
from regapp.store import comparing, journal, queries
from regapp.store.files.connecting import Connection
from regapp.store.merging import members, subjects_of

_FROM_THE_FIRST: Final = (-2, "", 0)
"""Before every entry."""


def still_open(db: Connection, event: int, kept: Iterable[tuple[int, Trace, str]]) -> list[KeptConflict]:
    """Those of the kept conflicts that are conflicts still, in their order, as the journal tells them now."""
    kept = list(kept)
    if not kept:
        return []
    present = _Present(db, event)
    told = ((number, present.conflict(trace), found) for number, trace, found in kept)
    return [KeptConflict(number, conflict, found) for number, conflict, found in told if conflict is not None]


class _Present:
    """The event as it is now."""

    def __init__(self, db: Connection, event: int) -> None:
        self._db, self._event = db, event
        self._apart = comparing.told_apart(db, event)
        self._sessions = queries.sessions(db, event)

    def conflict(self, trace: Trace) -> Conflict | None:
        """The conflict of a trace; None where it is one no more."""
        if trace.is_double:
            return self._double(trace)
        (subject,) = trace.subjects
        person = subject_participant(subject)
        if person is None:
            entries = self._entries([(self._event, subject)])
            return None if fold(entries).removed else _of_field(trace, entries)
        found = queries.participant(self._db, person)
        if found is None or found.removed or found.erased:
            return None
        entries = self._entries(subjects_of(self._event, members(self._db, found.id)))
        if _is_joined_since(trace, entries):
            return None
        return _of_field(trace, entries) if trace.field else _of_presence(trace, found.id, entries, self._sessions)

    def _double(self, trace: Trace) -> DoubleConflict | None:
        ids = [person for subject in trace.subjects if (person := subject_participant(subject)) is not None]
        people = [person for person in queries.by_ids(self._db, ids) if not person.removed and not person.erased]
        if len(people) < len(trace.subjects) or frozenset(ids) in self._apart:
            return None
        earliest = journal.first_clocks(self._db, self._event, trace.subjects)
        first, second = sorted(ids, key=lambda one: (earliest.get(trace.subjects[ids.index(one)], 0), one))
        return DoubleConflict(first, second)

    def _entries(self, subjects: Iterable[journal.Subject]) -> list[Entry]:
        return [entry for _, entries in journal.of_subjects(self._db, subjects) for entry in entries]


def _is_joined_since(trace: Trace, entries: Iterable[Entry]) -> bool:
    """Whether the record was made one with another since: whoever did it has looked at both."""
    standing = effective(entries)
    since = max((entry.order for entry in standing if entry.entry_id in trace.entries), default=_FROM_THE_FIRST)
    return any(entry.kind == Kind.MERGED and entry.order > since for entry in standing)


def _of_field(trace: Trace, entries: Iterable[Entry]) -> FieldConflict | None:
    """The conflict about a field, unless the field was set again since."""
    entries = list(entries)
    one, other = ({entry} for entry in trace.entries)
    said = last_said(effective(entries), {entry.entry_id for entry in entries})
    found = (conflict for conflict in field_conflicts(entries, one, other) if conflict.field == trace.field)
    return next((each for each in found if said[each.field][1].entry_id == each.chosen.entry), None)


def _of_presence(trace: Trace, person: int, entries: list[Entry], sessions: Sequence[Session]) -> Conflict | None:
    one, other = ({entry} for entry in trace.entries)
    return next(iter(presence_conflicts(person, entries, one, other, sessions)), None)
