"""What scanners have read: which device sent it and how, and the same code sent twice."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from regapp.model.scanning.readings import Way
from regapp.model.typed import clean_scan

REPEATED_WITHIN_S: Final = 2.0
"""Seconds within which the same code counts once. Scanners that read a code twice do so within one second; nobody shows
a badge again, on purpose, sooner than that."""


class Ending(StrEnum):
    """How the end of a code was told."""

    ENTER = "enter"
    TAB = "tab"
    PAUSE = "pause"
    """Nothing more came."""
    REPORT = "report"
    """The device's own protocol says so."""


@dataclass(frozen=True)
class Arrival:
    """A text that a scanner has read. `device` is its name, empty for a keyboard."""

    text: str
    device: str = ""
    way: Way = Way.AS_TYPED
    ending: Ending = Ending.ENTER
    slowest_ms: int | None = None
    """The longest time between two keys; None where there are no keys."""


class Repeats:
    """Tells the same code sent twice. Each time that it is sent its time begins again: a badge may lie before it."""

    def __init__(self, within_s: float = REPEATED_WITHIN_S) -> None:
        self.within_s = within_s
        self._code = ""
        self._at = 0.0

    def is_repeated(self, text: str, at: float) -> bool:
        """Whether a text was sent a moment ago (seconds of a clock that never goes back), by whatever device."""
        code = clean_scan(text)
        again = code == self._code and at - self._at <= self.within_s
        self._code, self._at = code, at
        return again

    def forget(self) -> None:
        """Take the next code as new: what it would come to has changed."""
        self._code = ""
