"""Folds the writes of the WAL back into the file, on a thread of its own, when nobody has written for a moment.

So the one file is whole whenever somebody copies it, and a write never waits for the folding (a passive checkpoint).
"""

import sqlite3
import threading
import time
from contextlib import suppress

from regapp.model.errors.base import RegAppError
from regapp.store.files.connecting import Connection
from regapp.store.files.connections import Connections

_IDLE_S = 1.0
_BUSY_S = 5.0
"""A desk that is never idle folds so long after the first write."""
_CHANGES_BEFORE_FOLD = 20_000
"""Rows changed, after which the folding waits no longer for a pause: an import, and no run of scans, since their writes
and those of the folding would wait for one disk."""


class Folding:
    """The thread that folds. It begins with the first write."""

    def __init__(self, file: Connections) -> None:
        self._file = file
        self._condition = threading.Condition()
        self._last_write = self._first_write = 0.0
        self._changes = 0
        """Rows changed since the last folding."""
        self._is_closed = False
        self._thread: threading.Thread | None = None
        self._db: Connection | None = None

    def note_write(self, changes: int) -> None:
        """Fold soon: so many rows have changed."""
        with self._condition:
            self._last_write = time.monotonic()
            is_first = not self._changes
            if is_first:
                self._first_write = self._last_write
            self._changes += changes
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="regapp-folding", daemon=True)
                self._thread.start()
            elif is_first or self._changes > _CHANGES_BEFORE_FOLD:
                # In between it looks by itself: to be woken at each write would slow the writes.
                self._condition.notify()

    def close(self) -> None:
        """End the thread. The last connection to the file folds what is left."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while self._wait():
            # The next write meets the same failure, and tells it to somebody.
            with suppress(RegAppError, sqlite3.Error):
                self._fold()

    def _wait(self) -> bool:
        """Wait until it is time to fold; whether there will be more to do."""
        with self._condition:
            while not self._is_closed:
                pause = self._pause()
                if pause is not None and pause <= 0:
                    self._changes = 0
                    return True
                self._condition.wait(pause)
            return False

    def _pause(self) -> float | None:
        """Seconds until it is time to fold; None while there is nothing to fold."""
        if not self._changes:
            return None
        if self._changes > _CHANGES_BEFORE_FOLD:
            return 0
        return min(self._last_write + _IDLE_S, self._first_write + _BUSY_S) - time.monotonic()

    def _fold(self) -> None:
        if self._db is None:
            # Kept open: one that is opened and closed could be the only one to another file that has the name by now.
            self._db = self._file.open(read_only=False)
        watch = self._file.watch
        watch.check_before_write()
        with watch.folding():
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
