"""Conflicts: what two desks have said of one thing or person without knowing of each other."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from regapp.model.entry import participant_subject


@dataclass(frozen=True)
class Said:
    """A value that a desk gave to a field. `at` is aware, UTC; `entry` is the id of the entry that says it."""

    value: Any
    desk: str
    at: datetime
    entry: str


@dataclass(frozen=True)
class FieldConflict:
    """A field of a subject that two desks have set differently. The one that was set last holds: `chosen`."""

    subject: str
    field: str
    chosen: Said
    other: Said


@dataclass(frozen=True)
class CameIn:
    """A check-in at a desk. `at` is aware, UTC; `entry` is the id of the entry that says it."""

    session: str
    desk: str
    at: datetime
    entry: str


@dataclass(frozen=True)
class PresenceConflict:
    """Somebody was checked in at two desks: into one session, or into two of different cities at the same time."""

    participant: int
    first: CameIn
    second: CameIn

    @property
    def is_one_session(self) -> bool:
        """Whether both desks have checked them into the same session."""
        return self.first.session == self.second.session


@dataclass(frozen=True)
class DoubleConflict:
    """Two records that may be one person, whom each desk has registered. The one registered first comes first."""

    first: int
    second: int


Conflict = FieldConflict | PresenceConflict | DoubleConflict


@dataclass(frozen=True)
class Trace:
    """The names by which a conflict is found again. It has nothing of what anybody said: that is in the journal alone.

    One subject and the ids of two entries, for a field with its name; or the two subjects of a double.
    """

    subjects: tuple[str, ...]
    field: str = ""
    entries: tuple[str, ...] = ()

    @property
    def is_double(self) -> bool:
        """Whether it is of two records that may be one person."""
        return not self.entries


def trace_of(conflict: Conflict) -> Trace:
    """The trace of a conflict, the same whichever side was found first."""
    if isinstance(conflict, DoubleConflict):
        return Trace(tuple(sorted(map(participant_subject, (conflict.first, conflict.second)))))
    if isinstance(conflict, FieldConflict):
        both = conflict.chosen.entry, conflict.other.entry
        return Trace((conflict.subject,), conflict.field, tuple(sorted(both)))
    both = conflict.first.entry, conflict.second.entry
    return Trace((participant_subject(conflict.participant),), "", tuple(sorted(both)))


@dataclass(frozen=True)
class KeptConflict:
    """A conflict that this file keeps until somebody has looked at it. `found` is when it was found (UTC, ISO 8601)."""

    id: int
    conflict: Conflict
    found: str
