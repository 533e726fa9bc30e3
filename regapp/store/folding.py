"""Folds the writes of the WAL back into the file, on a thread of its own, when nobody has written for a moment.

So the one file is whole whenever somebody copies it, and a write never waits for the folding (a passive checkpoint).
"""

import threading
import time
from contextlib import closing
from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.store.failures import foreseen
from regapp.store.files.connecting import connect
from regapp.store.files.watch import FileWatch

_IDLE_S = 1.0
_CHANGES_BEFORE_FOLD = 2_000
"""Rows changed, after which the folding waits no longer for a pause."""


class Folding:
    """The thread that folds. It begins with the first write."""

    def __init__(self, path: Path, watch: FileWatch) -> None:
        self._path, self._watch = path, watch
        self._condition = threading.Condition()
        self._last_write = 0.0
        self._changes = 0
        self._is_closed = False
        self._thread: threading.Thread | None = None

    def note_write(self, changes: int) -> None:
        """Fold soon: so many rows have changed."""
        with self._condition:
            self._last_write = time.monotonic()
            self._changes += changes
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="regapp-folding", daemon=True)
                self._thread.start()
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
            try:
                self._fold()
            except RegAppError:
                # The next write meets the same failure, and tells it to somebody.
                continue

    def _wait(self) -> bool:
        """Wait until it is time to fold; whether there will be more to do."""
        with self._condition:
            while not self._is_closed:
                idle = time.monotonic() - self._last_write
                if self._changes > _CHANGES_BEFORE_FOLD or (self._changes and idle >= _IDLE_S):
                    self._changes = 0
                    return True
                self._condition.wait(_IDLE_S - idle if self._changes else None)
            return False

    def _fold(self) -> None:
        with foreseen(self._path), closing(connect(self._path, read_only=False)) as db:
            self._watch.check_before_write()
            with self._watch.folding():
                db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
