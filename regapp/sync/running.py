"""The exchange in the background: it begins by itself, falls back by itself, and never asks anybody."""

import logging
import random
import select
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final

from regapp.log import LOGGER
from regapp.model.clock import wall_ms
from regapp.model.entries.hub import Hall, HubAddress, LineState, Standing
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileClosed
from regapp.model.errors.hub import HubFailed, HubUnreachable
from regapp.store import journal
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.store.sync.parting import Parted
from regapp.sync.filling import Came
from regapp.sync.line import Forked, Line
from regapp.sync.meeting import Met, look
from regapp.sync.round import Exchange
from regapp.sync.whereabouts import is_elsewhere

_log = logging.getLogger(LOGGER)

ASKS_S: Final = 1.0
"""How often a desk asks the hub though it was told nothing."""
_GREETS_S: Final = 10.0
"""How often the hub hears of a desk, and its time is looked at."""
_FIRST_WAIT_S: Final = 0.5
_LONGEST_WAIT_S: Final = 15.0
_CLOSING_S: Final = 10.0


class Running:
    """The exchange of an open file with its hub, on a thread of its own.

    `told` is called on that thread with each Standing that differs from the last, `came` with what was taken in,
    `parted` when this desk got another number.
    """

    def __init__(
        self,
        store: Store,
        told: Callable[[Standing], None],
        came: Callable[[Came], None],
        parted: Callable[[Parted], None],
        hall: Hall = Hall.OWN,
    ) -> None:
        self._hall = hall
        self._store, self._told, self._came, self._parted = store, told, came, parted
        self._standing = Standing()
        self._closing = threading.Event()
        self._waker, self._woken = socket.socketpair()
        self._waker.setblocking(False)
        self._woken.setblocking(False)
        self._looking = ThreadPoolExecutor(max_workers=1, thread_name_prefix="regapp-conflicts")
        self._thread = threading.Thread(target=self._run, name="regapp-sync", daemon=True)

    def start(self) -> None:
        """Begin. Each entry that this desk writes is sent as soon as it can be."""
        self._store.on_entries.append(self.wake)
        self._thread.start()

    def wake(self) -> None:
        """Look at once whether there is something to send, or try the line again. Waits for nothing."""
        # Full: it will wake anyhow. Closed: there is nobody to wake.
        with suppress(OSError):
            self._waker.send(b"!")

    def close(self, patience_s: float = _CLOSING_S) -> None:
        """End the exchange: what is unsent goes out first where the line is up.

        A line that hangs longer is left to its thread, which ends when the line does.
        """
        with suppress(ValueError):
            self._store.on_entries.remove(self.wake)
        self._closing.set()
        self._looking.shutdown(wait=False, cancel_futures=True)
        self.wake()
        if self._thread.ident is None:
            self._woken.close()
        else:
            self._thread.join(patience_s)
        self._waker.close()

    def _run(self) -> None:
        # Here: a thread that was left behind may still wait for it.
        with self._woken:
            self._go_on()

    def _go_on(self) -> None:
        wait_s = _FIRST_WAIT_S
        while not self._closing.is_set():
            try:
                hub = self._store.ask(link.address, self._hall)
                if hub is None:
                    self._tell(Standing())
                    self._sleep(_LONGEST_WAIT_S)
                    continue
                self._converse(hub)
                wait_s = _FIRST_WAIT_S
            except FileClosed:
                return
            except Forked:
                # Greeting the hub again settles whose number it is.
                continue
            except RegAppError as error:
                if self._standing.state is LineState.CONNECTED:
                    wait_s = _FIRST_WAIT_S
                self._note_cut(error)
                if isinstance(error, HubUnreachable) and self._has_moved():
                    continue
            except Exception:
                _log.exception("The exchange with the hub")
                self._note_cut(HubFailed())
            self._sleep(wait_s * random.uniform(0.5, 1.5))
            wait_s = min(wait_s * 2, _LONGEST_WAIT_S)

    def _has_moved(self) -> bool:
        """Whether the laptop that is the hub came into another network, or got another address, which is known now."""
        # A file that was closed meanwhile, or cannot be written, ends or stops the exchange at its next turn.
        with suppress(RegAppError):
            return not self._closing.is_set() and is_elsewhere(self._store, self._hall, self._closing)
        return False

    def _converse(self, hub: HubAddress) -> None:
        """Exchange with the hub until the line breaks or the file closes."""
        line = Line.open(hub)
        try:
            exchange = Exchange(self._store, line, hub, self._hall)
            if (parted := exchange.begin()) is not None:
                self._parted(parted)
                return
            line.listen()
            try:
                self._take(exchange)
            finally:
                # What came stays where the line breaks, and is met only once.
                self._look(exchange.met())
            while not self._closing.is_set():
                self._round(line, exchange, hub)
            exchange.push()
            exchange.keep()
        finally:
            line.close()

    def _round(self, line: Line, exchange: Exchange, hub: HubAddress) -> None:
        """Some seconds of exchange, between two greetings."""
        until = time.monotonic() + _GREETS_S
        ring_at = 0.0
        while not self._closing.is_set() and (now := time.monotonic()) < until:
            sent, ring_ms = exchange.push()
            if sent:
                ring_at = now + ring_ms / 1000 if ring_ms else 0.0
            self._tell(self._connected(exchange, hub))
            wait_s = ASKS_S * random.uniform(0.8, 1.2)
            if ring_at:
                wait_s = min(wait_s, max(ring_at - now, 0.0))
            was_woken = self._wait(line, wait_s)
            if ring_at and time.monotonic() >= ring_at:
                line.ring()
                ring_at = 0.0
            if line.was_told() or not was_woken:
                self._take(exchange)
        exchange.greet_again()
        exchange.keep()

    def _take(self, exchange: Exchange) -> None:
        came = exchange.pull()
        if came.entries:
            self._came(came)

    def _wait(self, line: Line, seconds: float) -> bool:
        """Wait for the hub or this desk, so many seconds at most; whether it was this desk alone that called."""
        ready, _, _ = select.select([line.fileno(), self._woken.fileno()], [], [], seconds)
        if self._woken.fileno() not in ready:
            return False
        with suppress(BlockingIOError):
            self._woken.recv(4096)
        return len(ready) == 1

    def _sleep(self, seconds: float) -> None:
        """Wait before the next try; one's own entries do not shorten it, closing does."""
        until = time.monotonic() + seconds
        while not self._closing.is_set() and (left := until - time.monotonic()) > 0:
            select.select([self._woken], [], [], left)
            with suppress(BlockingIOError):
                self._woken.recv(4096)
            if self._standing.state is LineState.NONE:
                return

    def _look(self, met: Met | None) -> None:
        """Look for conflicts beside the exchange, which goes on."""
        if met is not None:
            # Closed meanwhile: nobody looks any more.
            with suppress(RuntimeError):
                self._looking.submit(self._tell_conflicts, met)

    def _tell_conflicts(self, met: Met) -> None:
        if look(self._store, met):
            self._came(Came())

    def _connected(self, exchange: Exchange, hub: HubAddress) -> Standing:
        offset_ms = self._store.clock.offset_ms
        return Standing(LineState.CONNECTED, hub, exchange.unsent, wall_ms() // 1000 * 1000, offset_ms)

    def _note_cut(self, error: RegAppError) -> None:
        with suppress(FileClosed):
            state = LineState.CUT if isinstance(error, HubUnreachable) else LineState.REFUSED
            known = self._store.ask(link.progressed, self._hall)
            # What the file keeps of it lags by some seconds.
            unsent = max(self._store.ask(journal.last_lseq, self._store.desk) - self._store.settled, 0)
            at_ms = self._standing.at_ms or known.at_ms
            hub = self._store.ask(link.address, self._hall)
            self._tell(Standing(state, hub, unsent, at_ms, known.offset_ms, error))

    def _tell(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self._told(standing)
