"""A portion of badges on its way to a printer: its states, and what can stand in its way."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class JobState(StrEnum):
    """Where a job stands. `unclear`: it was sent, and nobody but the registrar can say whether it came out."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    PRINTED = "printed"
    FAILED = "failed"
    UNCLEAR = "unclear"
    CANCELLED = "cancelled"


UNDER_WAY: Final = (JobState.SENDING, JobState.SENT)
PENDING: Final = (JobState.WAITING, *UNDER_WAY)
UNSETTLED: Final = (*PENDING, JobState.UNCLEAR)


class Trouble(StrEnum):
    """The obstacle in a job's way, or why it ended without a badge."""

    NONE = ""
    MISSING = "missing"
    """The system has no such printer."""
    STOPPED = "stopped"
    """The printer is switched off, stopped or out of reach; the job waits for it."""
    PAPER = "paper"
    """The printer cannot take pages of this size; the detail says which."""
    REFUSED = "refused"
    """The system did not take the job; the detail is its word."""
    LOST = "lost"
    """The system ended the job without printing it; the detail is its word."""
    SLOW = "slow"
    """The job takes longer than it should, or the printer calls for somebody."""
    FORGOTTEN = "forgotten"
    """The system no longer knows the job."""
    NEEDLESS = "needless"
    """The badge was on paper already when its turn came."""
    DESIGN = "design"
    """The template cannot be drawn; the detail says why."""


@dataclass(frozen=True)
class PrintJob:
    """Badges (participant id and issue number) that go to the system as one job. Moments are ISO 8601 UTC.

    `automatic`: nobody asked for it but the check-in, so it is dropped where the badge turns out to exist.
    `handle` is the system's number for it, `title` a name that no other job has.
    """

    id: int
    event: int
    batch: str
    printer: str
    template: str
    sheet: str
    badges: tuple[tuple[int, int], ...]
    state: JobState = JobState.WAITING
    both_sides: bool = False
    skip: int = 0
    dividers: bool = False
    language: str = ""
    copies: int = 1
    reason: str = ""
    automatic: bool = False
    handle: str = ""
    title: str = ""
    trouble: Trouble = Trouble.NONE
    detail: str = ""
    made: str = ""
    changed: str = ""

    def is_of(self, participant: int) -> bool:
        """Whether a badge of that participant is in it."""
        return any(person == participant for person, _ in self.badges)
