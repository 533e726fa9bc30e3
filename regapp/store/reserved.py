"""Counters of certificates that are being made: taken by somebody, and not journalled yet."""

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
            taken = self._taken.setdefault(event, [])
            # Asked under the lock: what others have given back by now is journalled, or was not used.
            first = max([last_journalled(), *(counters.stop - 1 for counters in taken)]) + 1
            counters = range(first, first + count)
            taken.append(counters)
        try:
            yield counters
        finally:
            with self._lock:
                taken.remove(counters)
