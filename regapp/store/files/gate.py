"""The gate before the connections of a file: who is inside goes on, and nobody enters once it is closed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regapp.model.errors.files import FileClosed


class Gate:
    """Lets a file be closed while others read it: a connection is not closed under somebody who uses it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed = threading.Condition()
        self._inside = 0
        self._is_closed = False

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Hold the file open meanwhile. FileClosed."""
        with self._changed:
            self.check()
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    def check(self) -> None:
        """FileClosed once the gate is closed."""
        if self._is_closed:
            raise FileClosed(str(self._path))

    def close(self) -> None:
        """Let nobody in any more, and wait until those inside have left."""
        with self._changed:
            self._is_closed = True
            self._changed.wait_for(lambda: self._inside == 0)
