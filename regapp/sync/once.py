"""One exchange from its beginning to its end, while somebody waits."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from regapp.model.entries.hub import Hall, HubAddress
from regapp.model.errors.hub import HubFailed, NoHub
from regapp.model.progress import Progress
from regapp.store.store import Store, open_store
from regapp.store.sync import link
from regapp.sync.copied import Answer, settle_copy
from regapp.sync.filling import Came
from regapp.sync.line import Forked, Line
from regapp.sync.meeting import look
from regapp.sync.round import Exchange

_LOCK_S: Final = 5.0
_TRIES: Final = 3
"""A desk that gets a number of its own opens its line again."""


@dataclass(frozen=True)
class Exchanged:
    """How an exchange went: how many entries were sent and came, and how many the hub still lacks."""

    sent: int
    received: int
    unsent: int
    came: Came
    conflicts: int = 0
    """How many conflicts were found, which wait on the page of desks."""


def exchange_once(store: Store, progress: Progress | None = None) -> Exchanged:
    """Send all that the hub lacks, and take in all that it has. NoHub; the errors of the line.

    A laptop that is the hub of its own hall does so with the one above too, and passes on both ways.
    """
    store.check_writable()
    halls = store.ask(link.halls)
    if Hall.OWN not in halls:
        raise NoHub(str(store.path))
    done = [_exchange(store, hall, progress) for hall in halls]
    if len(halls) > 1:
        done.append(_exchange(store, Hall.OWN, progress))
    came = Came()
    for one in done:
        came.add(one.came)
    conflicts = sum(one.conflicts for one in done)
    return Exchanged(sum(one.sent for one in done), came.entries, done[-1].unsent, came, conflicts)


def exchange_in_hall(store: Store) -> Exchanged:
    """The same with the file's own hub alone, wherever the one above it is."""
    return _exchange(store, Hall.OWN, None)


def _exchange(store: Store, hall: Hall, progress: Progress | None) -> Exchanged:
    for _ in range(_TRIES):
        hub = store.ask(link.address, hall)
        if hub is None:
            raise NoHub(str(store.path))
        if (exchanged := _converse(store, hub, hall, progress)) is not None:
            return exchanged
    raise HubFailed


def _converse(store: Store, hub: HubAddress, hall: Hall, progress: Progress | None) -> Exchanged | None:
    """None where this desk got another number in between."""
    line = Line.open(hub)
    try:
        exchange = Exchange(store, line, hub, hall)
        if exchange.begin() is not None:
            return None
        sent, ring_ms = exchange.push(progress)
        if ring_ms:
            line.ring()
        came = exchange.pull(progress)
        met = exchange.met()
        conflicts = look(store, met) if met is not None else 0
        # What came may have given this desk something to say.
        sent += exchange.push()[0]
        exchange.greet_again()
        exchange.keep()
        return Exchanged(sent, came.entries, exchange.unsent, came, conflicts)
    except Forked:
        return None
    finally:
        line.close()


def exchange_file(path: Path, copied: Answer | None = None) -> tuple[str, Exchanged]:
    """Exchange once for the file at `path`: the hub's place, and how it went. CopiedFile; as `exchange_once`."""
    store = open_store(path, _LOCK_S)
    try:
        store.check_writable()
        settle_copy(store, copied)
        done = exchange_once(store)
        hub = store.ask(link.address)
        return hub.place if hub else "", done
    finally:
        store.close()
