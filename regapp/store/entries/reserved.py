"""Counters that are given out before what they count is journalled."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Reserved:
    """The counters that this process has given out and not seen journalled. Several threads use it.

    Only the process that writes to the file gives out counters, so they need not stand in it.
    """

    def __init__(self) -> None:
        self._taken: dict[int, list[range]] = {}
        self._lock = threading.Lock()

    @contextmanager
    def take(self, event: int, count: int, last_journalled: Callable[[], int]) -> Iterator[range]:
        """Take the next `count` counters of an event; afterwards those that were not journalled are free again."""
        with self._lock:
            # Asked under the lock: what others have given back by now is journalled, or was not used.
            first = max(last_journalled(), self._last(event)) + 1
            counters = range(first, first + count)
            self._taken.setdefault(event, []).append(counters)
        try:
            yield counters
        finally:
            with self._lock:
                self._taken[event].remove(counters)

    def last(self, event: int) -> int:
        """The highest counter of an event that is given out, 0 without any."""
        with self._lock:
            return self._last(event)

    def _last(self, event: int) -> int:
        return max((counters.stop - 1 for counters in self._taken.get(event, ())), default=0)
