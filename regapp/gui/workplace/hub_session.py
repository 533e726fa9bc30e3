"""The part of an open file in the exchange between desks: the hub, where it is on this laptop, and the line to it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regapp import sync
from regapp.model.entries.hub import FoundHub, Hall, Standing
from regapp.model.errors.base import RegAppError
from regapp.model.errors.hub import HubPortTaken
from regapp.services.desk import Desk
from regapp.services.file.starting import is_moved
from regapp.sync.known import KnownHub, known_hub

if TYPE_CHECKING:
    from regapp.sync import Came, LaptopHub, Parted, Running

_PORTS: Final = (None, 7433, 7434, 7435)
"""Tried in their order for a new hub; None is the usual one."""


@dataclass(frozen=True)
class Heard:
    """Who is told of the exchange, on its own thread: how it stands, what came, that this desk got another number."""

    told: "Callable[[Standing], None]"
    came: "Callable[[Came], None]"
    parted: "Callable[[Parted], None]"


def _nobody(_standing: Standing) -> None:
    """Nobody is told."""


class HubSession:
    """The session of one open file. A file without a hub loads nothing and starts nothing.

    All but `close` is called on one thread, which may wait.
    """

    def __init__(self, desk: Desk, heard: Heard) -> None:
        self.desk = desk
        self._heard = heard
        self._running: list[Running] = []
        self._laptop: LaptopHub | None = None
        self._is_closed = False
        # Guards all three: the window may close while something begins.
        self._lock = threading.Lock()

    @property
    def is_hub(self) -> bool:
        """Whether the hub runs on this laptop, in this window."""
        return self._laptop is not None

    def begin(self) -> tuple[KnownHub, RegAppError | None]:
        """Begin what the file asks for; what it knows of its hub, and why the hub on this laptop does not run."""
        known, trouble = known_hub(self.desk), None
        if is_moved(self.desk) and not known.is_here:
            # A copy on another laptop: somebody says first whether it is a desk of its own.
            return known, None
        if known.is_here:
            try:
                self._open_here(None)
            except RegAppError as error:
                trouble = error
        if known.address is not None:
            self._exchange()
        return known_hub(self.desk), trouble

    def be_hub(self) -> KnownHub:
        """Make this laptop the hub, and exchange with it. HubPartsMissing, HubFailed, HubPortTaken."""
        for port in _PORTS:
            try:
                self._open_here(port)
                break
            except HubPortTaken:
                if port == _PORTS[-1]:
                    raise
        self._exchange()
        return known_hub(self.desk)

    def join(self, code: str, hub: FoundHub | None) -> KnownHub:
        """Join the hub that a code names, or the one that was found, with its six digits; then exchange with it.

        CodeUnreadable, CodeSpent, DigitsWrong, NobodyExpected; errors of the line.
        """
        sync.join(self.desk.store, sync.whole_code(code, hub))
        self._exchange()
        return known_hub(self.desk)

    def leave(self, patience_s: float) -> KnownHub:
        """Leave the hub, or end the one on this laptop for good. A line that hangs is waited for so long at most.

        Where it fails everything stays: a full or read-only file, errors of the line to a hub that is here.
        """
        with self._lock:
            running, self._running = self._running, []
            laptop = self._laptop
        for one in running:
            one.close(patience_s)
        try:
            if laptop is None:
                sync.leave(self.desk)
            else:
                sync.end_here(self.desk, laptop)
        except RegAppError:
            self._exchange()
            raise
        with self._lock:
            self._laptop = None
        return known_hub(self.desk)

    def _open_here(self, port: int | None) -> None:
        laptop = sync.open_here(self.desk, port)
        with self._lock:
            if not self._is_closed:
                self._laptop = laptop
                return
        laptop.close()

    def _exchange(self) -> None:
        store, heard = self.desk.store, self._heard
        running = [sync.Running(store, heard.told, heard.came, heard.parted)]
        if known_hub(self.desk).has_above:
            # Of the hub above, where this laptop is that of a hall, the window tells nothing.
            running.append(sync.Running(store, _nobody, heard.came, heard.parted, Hall.ABOVE))
        with self._lock:
            before, self._running = self._running, []
        for one in before:
            one.close()
        with self._lock:
            if not self._is_closed:
                self._running = running
                for one in running:
                    one.start()
                return
        for one in running:
            one.close()

    def close(self, patience_s: float) -> None:
        """End the exchange, then the hub; a line that hangs is waited for no longer than so many seconds."""
        with self._lock:
            self._is_closed = True
            running, self._running = self._running, []
            laptop, self._laptop = self._laptop, None
        for one in running:
            one.close(patience_s)
        if laptop is not None:
            laptop.close()
