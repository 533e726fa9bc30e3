"""Pauses after wrong tries, which make guessing slow: at the kiosk, of a name with digits and of the operator's PIN."""

import math
from dataclasses import dataclass
from typing import Final

FIRST_PAUSE_S: Final = 5
_LONGEST_PAUSE_S: Final = 640
_FORGOTTEN_AFTER_S: Final = 600.0
"""Without a wrong try for so long the next one is somebody else's."""


def pause_after(wrong: int, free: int = 0) -> int:
    """Give the seconds to wait after so many wrong tries, of which the first `free` cost nothing: 5, 10, 20 …"""
    if wrong <= free:
        return 0
    # Bounded before it is raised: a count that was kept may be any.
    return min(_LONGEST_PAUSE_S, FIRST_PAUSE_S << min(wrong - free - 1, 16))


@dataclass
class BackOff:
    """The wrong tries so far, and until when none is taken. Moments are seconds of a clock that never goes back."""

    free: int = 0
    wrong: int = 0
    until: float = 0.0

    def note_wrong(self, now: float) -> None:
        """Count a wrong try."""
        if self.is_forgotten(now):
            self.wrong = 0
        self.wrong += 1
        self.until = now + pause_after(self.wrong, self.free)

    def note_right(self) -> None:
        """Forget the wrong tries."""
        self.wrong, self.until = 0, 0.0

    def is_forgotten(self, now: float) -> bool:
        """Whether the wrong tries are too long ago to be the same person's."""
        return self.wrong > 0 and now - self.until > _FORGOTTEN_AFTER_S

    def left(self, now: float) -> int:
        """Give the whole seconds until the next try is taken; 0 where it is taken now."""
        return max(0, math.ceil(self.until - now))
