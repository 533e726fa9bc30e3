"""The network between desks and hubs, as the simulation needs it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from regapp.model.entries.hub import HubAddress
from regapp.sync.hub.engine import Engine
from tests.sync.proxy import Proxy

T = TypeVar("T")
_SLOW_S = 0.15


class Wire(Protocol):
    """What can be cut."""

    def cut(self) -> None:
        """Let nobody through, and say so."""

    def blacken(self) -> None:
        """Swallow all that is sent."""

    def slow(self) -> None:
        """Let everything take its time."""

    def mend(self) -> None:
        """Let everything through again."""


class Network(Protocol):
    """Where hubs and desks are, and the lines between them."""

    wires: list[Wire]

    def within(self, hub: str, work: Callable[[], T]) -> T:
        """Do something on the laptop of a hub."""

    def open(self, hub: str, engine: Engine) -> None:
        """Let desks come to a hub's server, which was just started, here or on another port."""

    def outside(self, hub: str, inside: HubAddress, *, far: bool) -> HubAddress:
        """The way in from elsewhere; `far`: from another hall."""

    def place(self, desk: str) -> str:
        """Make a place for a desk; its namespace, if it has one."""

    def close(self) -> None:
        """Leave nothing behind."""


class ProxyWire:
    """A line through a proxy."""

    def __init__(self, proxy: Proxy) -> None:
        self._proxy = proxy

    def cut(self) -> None:
        """Let nobody through, and say so."""
        self._proxy.cut()

    def blacken(self) -> None:
        """Swallow all that is sent."""
        self._proxy.is_black = True

    def slow(self) -> None:
        """Let everything take its time."""
        self._proxy.delay_s = _SLOW_S

    def mend(self) -> None:
        """Let everything through again."""
        if self._proxy.is_black:
            # What was swallowed would be missing amid what comes next: no network does that.
            self._proxy.cut()
        self._proxy.mend()


class Loopback:
    """Everybody on this machine; two proxies stand before each hub, for its own hall and for the other one."""

    def __init__(self) -> None:
        self.wires: list[Wire] = []
        self._proxies: dict[tuple[str, bool], Proxy] = {}

    def within(self, _hub: str, work: Callable[[], T]) -> T:
        """Do something on the laptop of a hub."""
        return work()

    def open(self, hub: str, engine: Engine) -> None:
        """Let desks come to a hub's server, which was just started, here or on another port."""
        for far in (False, True):
            if (proxy := self._proxies.get((hub, far))) is not None:
                proxy.target = engine.port
                continue
            proxy = self._proxies[hub, far] = Proxy(engine.port)
            self.wires.append(ProxyWire(proxy))

    def outside(self, hub: str, inside: HubAddress, *, far: bool) -> HubAddress:
        """The way in from elsewhere; `far`: from another hall."""
        return replace(inside, port=self._proxies[hub, far].port)

    def place(self, _desk: str) -> str:
        """Make a place for a desk; its namespace, if it has one."""
        return ""

    def close(self) -> None:
        """Leave nothing behind."""
        for proxy in self._proxies.values():
            proxy.close()
