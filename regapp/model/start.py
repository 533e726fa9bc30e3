"""Findings at the start of a day: what may cost somebody their work, told before it does."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from regapp.model.event import Texts


class StartFinding(StrEnum):
    """The ways in which the place or the state of a file is odd, though it can be opened."""

    AHEAD_OF_CLOCK = "ahead-of-clock"
    """The newest entry is of a later time than this machine's clock; `detail` is that time (ISO 8601, UTC)."""
    OTHER_MACHINE = "other-machine"
    """The file was last written to on the machine `detail`."""
    SYNCED_FOLDER = "synced-folder"
    """The program `detail` copies the folder elsewhere, also in the midst of work."""
    REMOVABLE = "removable"
    """The file lies on a medium that can be pulled out; `detail` is where that is mounted."""
    LITTLE_ROOM = "little-room"
    """The disk has little room left; `detail` is how much, in megabytes."""


@dataclass(frozen=True)
class Oddity:
    """A finding, and what it is about."""

    finding: StartFinding
    detail: str


@dataclass(frozen=True)
class FoundCopy:
    """A whole copy of a conference file, when it was last written to (UTC), and how many people it has."""

    path: Path
    written: datetime
    people: int


@dataclass(frozen=True)
class Contents:
    """The contents of a conference file, as far as they tell which one it is, counted as attendance is.

    `last` is when its newest entry was made, on the event's clocks.
    """

    title: Texts
    people: int
    arrived: int
    last: datetime | None
