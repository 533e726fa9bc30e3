"""A line that can be cut, or swallow all that is sent, between a desk and a hub."""

import socket
import threading
import time
from contextlib import suppress


class Proxy:
    """Listens on a port of its own and passes on to another one."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.is_cut = False
        """Whether nobody answers."""
        self.is_black = False
        """Whether bytes are taken and never come out, in either direction."""
        self.delay_s = 0.0
        """How long whatever is sent is under way."""
        self._ends: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Cut all lines; new ones are refused until `mend`."""
        self.is_cut = True
        ends, self._ends = self._ends, []
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def mend(self) -> None:
        """Pass on again."""
        self.is_cut = self.is_black = False
        self.delay_s = 0.0

    def close(self) -> None:
        """End it."""
        self.cut()
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            try:
                if self.is_cut:
                    raise OSError
                far = socket.create_connection(("127.0.0.1", self.target), 2)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            self._ends += [near, far]
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._pump, args=(one, other), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while content := one.recv(65536):
                if self.delay_s:
                    time.sleep(self.delay_s)
                if not self.is_black:
                    other.sendall(content)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
