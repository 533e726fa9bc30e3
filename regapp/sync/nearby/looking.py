"""Looking for hubs in the network."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from zeroconf import Error, IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

from regapp.log import LOGGER
from regapp.model.entries.hub import FoundHub
from regapp.sync.nearby.service import SERVICE, hub_of, mark_of

_log = logging.getLogger(LOGGER)

_ANSWER_MS: Final = 3_000
_SHORTLY_S: Final = 3.0
_STEP_S: Final = 0.1


class Looking:
    """Looks for hubs until it is closed; `told` is called on its thread with those that are there now."""

    def __init__(self, told: Callable[[tuple[FoundHub, ...]], None]) -> None:
        self._told = told
        self._found: dict[str, FoundHub] = {}
        self._network: Zeroconf | None = None
        try:
            self._network = Zeroconf(ip_version=IPVersion.V4Only)
        except (OSError, Error) as error:
            _log.info("No network to look for hubs in: %s", error)
            return
        self._browser = ServiceBrowser(self._network, SERVICE, handlers=[self._take])

    def _take(self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        before, is_gone = dict(self._found), state_change is ServiceStateChange.Removed
        try:
            hub = None if is_gone else _answer_of(zeroconf, ServiceInfo(service_type, name))
        except (Error, AssertionError):
            # Closed meanwhile: zeroconf says it in either way.
            return
        if hub is None:
            self._found.pop(name, None)
        else:
            self._found[name] = hub
        if self._found != before:
            self._told(tuple(sorted(self._found.values(), key=lambda found: (found.number, found.mark))))

    def close(self) -> None:
        """Look no more."""
        if self._network is not None:
            self._network.close()


def _answer_of(zeroconf: Zeroconf, info: ServiceInfo) -> FoundHub | None:
    return hub_of(info) if info.request(zeroconf, _ANSWER_MS) else None


def find_hubs(
    seconds: float = _SHORTLY_S, digest: str = "", stopped: threading.Event | None = None
) -> tuple[FoundHub, ...]:
    """The hubs that answer within so many seconds, or until somebody has stopped it.

    With a certificate's digest, that hub as soon as it answers.
    """
    found: tuple[FoundHub, ...] = ()
    has_come = threading.Event()

    def take(hubs: tuple[FoundHub, ...]) -> None:
        nonlocal found
        found = tuple(hub for hub in hubs if not digest or hub.mark == mark_of(digest))
        if digest and found:
            has_come.set()

    looking, until = Looking(take), time.monotonic() + seconds
    try:
        while time.monotonic() < until and not (stopped is not None and stopped.is_set()):
            if has_come.wait(_STEP_S):
                break
    finally:
        looking.close()
    return found
