"""Conflicts: what two desks have said of one thing or person without knowing of each other."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Said:
    """A value that a desk gave to a field. `at` is aware, UTC."""

    value: Any
    desk: str
    at: datetime


@dataclass(frozen=True)
class FieldConflict:
    """A field of a subject that two desks have set differently. The one that was set last holds: `chosen`."""

    subject: str
    field: str
    chosen: Said
    other: Said


@dataclass(frozen=True)
class CameIn:
    """A check-in at a desk. `at` is aware, UTC."""

    session: str
    desk: str
    at: datetime


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
