"""A desk of the simulation, a process of its own: it works until it is to be quiet, exchanges until it is ended."""

import logging
import os
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest.mock import patch

from regapp.model.clock import HybridClock, wall_ms
from regapp.model.entries.hub import Hall, LineState, Standing
from regapp.model.errors.hub import DeskRefused
from regapp.store import store as opening
from regapp.store.store import Store, open_store
from regapp.store.sync import link
from regapp.sync import running, watchdog
from regapp.sync.running import Running
from tests.sim.namespaces.entering import enter
from tests.sim.work import Worker

_PAUSE_S = 0.02
_FORGETS = 0.2


@dataclass(frozen=True)
class Orders:
    """How a desk is to work."""

    path: Path
    seed: int
    wrong_ms: int
    """How far the clock of its laptop is wrong."""
    namespace: str = ""
    """The network namespace of its laptop; empty for that of the simulation."""

    @property
    def log(self) -> Path:
        """What the process said."""
        return self.path.with_suffix(".log")

    @property
    def quiet(self) -> Path:
        """The desk works until this file is there."""
        return self.path.with_suffix(".quiet")

    @property
    def acknowledged(self) -> Path:
        """The ids of what was acknowledged at the desk, one a line."""
        return self.path.with_suffix(".acknowledged")

    def refused(self, hall: Hall) -> Path:
        """It is there where the hub does not let the desk in."""
        return self.path.with_suffix(f".refused-{hall.value}")


def main(orders: Orders) -> None:
    """Work, then exchange until somebody ends the process: closed as a window is, or killed."""
    ended = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: ended.set())
    with orders.log.open("ab") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(threadName)s %(message)s")
    if orders.namespace:
        enter(orders.namespace)
    with _short_patience():
        _work(orders, ended.is_set)


@contextmanager
def _short_patience() -> Iterator[None]:
    """Try again sooner than at a conference: most of a seed would be waiting."""
    with ExitStack() as stack:
        for module, name, value in (
            (running, "_LONGEST_WAIT_S", 2.0),
            (running, "_GREETS_S", 3.0),
            (watchdog, "LONGEST_S", 3.0),
        ):
            stack.enter_context(patch.object(module, name, value))
        yield


def _work(orders: Orders, is_ended: Callable[[], bool]) -> None:
    chance = random.Random(orders.seed)
    # From the first moment on: what the clock has seen, the file's entries follow.
    wrong = partial(HybridClock, wall=lambda: wall_ms() + orders.wrong_ms)
    with patch.object(opening, "HybridClock", wrong):
        store = open_store(orders.path, wait_seconds=10)
    if chance.random() < _FORGETS:
        # It forgets how far it has come, and sends and takes everything again.
        store.write(lambda tx: link.note(tx.db, acknowledged=0, cursor=0))
    exchanges = [_exchange(store, orders, hall) for hall in store.ask(link.halls)]
    for exchange in exchanges:
        exchange.start()
    worker = Worker(store, chance, orders.acknowledged)
    while not is_ended() and not orders.quiet.exists():
        worker.act()
        time.sleep(chance.expovariate(1 / _PAUSE_S))
    while not is_ended():
        time.sleep(0.05)
    for exchange in exchanges:
        exchange.close(1.0)
    store.close()


def _exchange(store: Store, orders: Orders, hall: Hall) -> Running:
    told = partial(_note_refusal, orders.refused(hall))
    return Running(store, told, lambda _came: None, lambda _parted: None, hall)


def _note_refusal(note: Path, standing: Standing) -> None:
    if standing.state is LineState.REFUSED and isinstance(standing.error, DeskRefused):
        note.touch()
