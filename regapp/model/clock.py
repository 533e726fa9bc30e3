"""The hybrid logical clock of the journal: wall time that never runs backwards and respects what it has seen.

A reading is one integer: Unix milliseconds shifted left by 16 bits, plus a counter. After Kulkarni et al., "Logical
Physical Clocks" (2014), section 3.3.
"""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

COUNTER_BITS = 16


def wall_ms() -> int:
    """The machine's clock: Unix milliseconds, UTC."""
    return time.time_ns() // 1_000_000


def reading_ms(reading: int) -> int:
    """The Unix milliseconds in a clock reading."""
    return reading >> COUNTER_BITS


def utc(ms: int) -> datetime:
    """Unix milliseconds as an aware datetime in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC)


class HybridClock:
    """Gives readings that only grow. `offset_ms` is what the hub taught about this machine's wall clock."""

    def __init__(self, last: int = 0, offset_ms: int = 0, wall: Callable[[], int] = wall_ms) -> None:
        self._last = last
        self._offset_ms = offset_ms
        self._wall = wall
        self._lock = threading.Lock()

    def tick(self) -> int:
        """The reading for an entry made now."""
        with self._lock:
            self._last = max(self._last + 1, (self._wall() + self._offset_ms) << COUNTER_BITS)
            return self._last

    def observe(self, reading: int) -> None:
        """Take note of a reading seen in an entry of another desk: own readings will come after it."""
        with self._lock:
            self._last = max(self._last, reading)
