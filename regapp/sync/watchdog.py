"""A watchdog for calls that may wait for ever: a line whose other end has hung itself up without a word.

The network's own limits notice lost packets, and not a hub that takes every byte and never answers.
"""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

_FAMILY: Final = socket.AF_INET
LONGEST_S: Final = 12.0
"""How long a call may take: append and pull take milliseconds, on a slow line a second."""


class Watchdog:
    """Shuts a socket down when a call takes too long, which ends the call with an error."""

    def __init__(self, socket_number: int) -> None:
        self._socket_number = socket_number
        self._deadline = 0.0
        self._closed = threading.Event()
        threading.Thread(target=self._watch, name="regapp-line", daemon=True).start()

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Watch a call."""
        self._deadline = time.monotonic() + LONGEST_S
        try:
            yield
        finally:
            self._deadline = 0.0

    def close(self) -> None:
        """Watch no more, before the socket is closed: its number may be another's afterwards."""
        self._closed.set()

    def _watch(self) -> None:
        while not self._closed.wait(1.0):
            if self._deadline and time.monotonic() > self._deadline:
                # The socket stays the connection's own; only the line ends.
                with suppress(OSError), socket.fromfd(self._socket_number, _FAMILY, socket.SOCK_STREAM) as line:
                    line.shutdown(socket.SHUT_RDWR)
                return
