"""Facts that help with a refusal at the door: where somebody is expected, when it was cancelled or replaced."""

from dataclasses import dataclass
from datetime import datetime

from regapp.model.event import Texts


@dataclass(frozen=True)
class Hours:
    """The hours of a session: from when on it admits, its start and its end."""

    opens: datetime
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Known:
    """The facts, as far as this desk has them. Moments are on the event's clocks."""

    cities: tuple[Texts, ...] = ()
    """For which cities the person is registered."""
    sessions: tuple[tuple[Texts, datetime], ...] = ()
    """Where the person is expected next: titles and starts."""
    hours: Hours | None = None
    """Of the session itself."""
    at: datetime | None = None
    """When the registration was cancelled or taken off, the newer badge made, or the person left."""
    desk: str = ""
    operator: str = ""
    reason: str = ""
    """Why a newer badge was made: `lost`, `misspelled`, `damaged`."""
    is_removed: bool = False
    """The registration was taken off, not cancelled."""
    event: Texts | None = None
    """The title of the event that the badge is of."""
