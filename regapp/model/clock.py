"""The hybrid logical clock of the journal: wall time that never runs backwards and respects what it has seen.

A reading is one integer: Unix milliseconds shifted left by 16 bits, plus a counter. After Kulkarni et al., "Logical
Physical Clocks" (2014), section 3.3. Two bounds are added, since another desk's clock may be wrong by years: a reading
that lies more than a day ahead is not followed, and one that no clock shows comes before all others.
"""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

COUNTER_BITS = 16
MOST_AHEAD_MS: Final = 24 * 60 * 60 * 1000
"""How far ahead of the wall clock a reading is followed: further than any mistaken time zone."""
_END_MS: Final = 1 << 42
"""In the year 2109: readings from then on are no times, and leave room in the 64 bits of SQLite."""


def wall_ms() -> int:
    """The machine's clock: Unix milliseconds, UTC."""
    return time.time_ns() // 1_000_000


def reading_ms(reading: int) -> int:
    """The Unix milliseconds in a clock reading."""
    return reading >> COUNTER_BITS


def is_possible(reading: int) -> bool:
    """Whether a clock can have shown this reading."""
    return isinstance(reading, int) and 0 <= reading < _END_MS << COUNTER_BITS


def utc(ms: int) -> datetime:
    """Unix milliseconds as an aware datetime in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC)


class HybridClock:
    """Gives readings that grow. `offset_ms` is what the hub taught about this machine's wall clock."""

    def __init__(self, last: int = 0, offset_ms: int = 0, wall: Callable[[], int] = wall_ms) -> None:
        self._last = last
        self._offset_ms = offset_ms
        self._wall = wall
        self._lock = threading.Lock()
        self.is_overtaken = False
        """Whether a reading was seen that lies too far ahead to be followed: of another desk, or of this one when its
        wall clock was wrong."""

    def tick(self, after: int = 0) -> int:
        """The reading for an entry made now. It comes after the reading `after`, however far ahead that lies."""
        with self._lock:
            self._last = max(self._last + 1, self._now_ms() << COUNTER_BITS)
            return max(self._last, min(after + 1, (_END_MS << COUNTER_BITS) - 1))

    def observe(self, reading: int) -> None:
        """Take note of a reading seen in an entry: own readings will come after it, unless it lies too far ahead."""
        with self._lock:
            if reading <= self._now_ms() + MOST_AHEAD_MS << COUNTER_BITS:
                self._last = max(self._last, reading)
            elif is_possible(reading):
                self.is_overtaken = True

    def learn(self, offset_ms: int) -> None:
        """Go by another offset, and begin with it: what was seen is to be observed again."""
        with self._lock:
            self._offset_ms, self._last, self.is_overtaken = offset_ms, 0, False

    @property
    def wall_ms(self) -> int:
        """The machine's clock as it is, right or wrong: Unix milliseconds, UTC."""
        return self._wall()

    @property
    def offset_ms(self) -> int:
        """What is added to the machine's clock, in milliseconds."""
        return self._offset_ms

    def _now_ms(self) -> int:
        return min(max(self._wall() + self._offset_ms, 0), _END_MS - 2 * MOST_AHEAD_MS)
