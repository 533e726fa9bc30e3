"""A network of namespaces: each desk and each hub in one of its own, the hub behind the door of a laptop's hub."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from regapp.model.entries.hub import HUB_PORT, HubAddress
from regapp.sync.hub.engine import Engine
from regapp.sync.hub.listener import Listener, digest_of, own_certificate
from regapp.sync.nearby.waiting import Waiting
from tests.sim.namespaces.commands import in_namespace, name_of, remove, run, sweep
from tests.sim.namespaces.entering import enter
from tests.sim.namespaces.lines import BridgeWire
from tests.sim.network import Wire

T = TypeVar("T")
_NET: Final = "10.77.0."


class _Spot:
    """A namespace, and a thread in it."""

    def __init__(self, number: int) -> None:
        self.name, self.host = name_of(number), f"{_NET}{number}"
        self.thread = ThreadPoolExecutor(1, "regapp-sim-namespace", enter, (self.name,))
        self.listener: Listener | None = None


class Namespaces:
    """Namespaces, a bridge between them in one more, and the doors of hubs. NotAllowed."""

    def __init__(self, folder: Path) -> None:
        sweep()
        self.wires: list[Wire] = []
        self._folder = folder
        self._spots: dict[str, _Spot] = {}
        self._switch = name_of(1)
        run("ip", "netns", "add", self._switch)
        in_namespace(self._switch, "link", "add", "bridge", "type", "bridge")
        in_namespace(self._switch, "link", "set", "dev", "bridge", "up")

    def _spot(self, name: str) -> _Spot:
        if (found := self._spots.get(name)) is not None:
            return found
        number = len(self._spots) + 2
        spot, port = _Spot(number), f"port{number}"
        run("ip", "netns", "add", spot.name)
        self._spots[name] = spot
        in_namespace(self._switch, "link", "add", port, "type", "veth", "peer", "name", "line", "netns", spot.name)
        in_namespace(self._switch, "link", "set", "dev", port, "master", "bridge")
        in_namespace(self._switch, "link", "set", "dev", port, "up")
        in_namespace(spot.name, "address", "add", f"{spot.host}/24", "dev", "line")
        for line in ("lo", "line"):
            in_namespace(spot.name, "link", "set", "dev", line, "up")
        self.wires.append(BridgeWire(self._switch, port))
        return spot

    def within(self, hub: str, work: Callable[[], T]) -> T:
        """Do something on the laptop of a hub."""
        return self._spot(hub).thread.submit(work).result()

    def open(self, hub: str, engine: Engine) -> None:
        """Let desks come to a hub's server, which was just started, here or on another port."""
        spot, folder = self._spot(hub), self._hub_folder(hub)

        def opened() -> Listener:
            if spot.listener is not None:
                spot.listener.close()
            listener = Listener(own_certificate(folder), HUB_PORT, engine.port, Waiting(folder))
            listener.start()
            return listener

        spot.listener = self.within(hub, opened)

    def _hub_folder(self, hub: str) -> Path:
        folder = self._folder / f"{hub}-door"
        folder.mkdir(exist_ok=True)
        return folder

    def outside(self, hub: str, inside: HubAddress, *, far: bool) -> HubAddress:
        """The way in from elsewhere: the same from each hall."""
        digest = digest_of(self._hub_folder(hub) / "certificate.pem")
        return replace(inside, hosts=(self._spots[hub].host,), port=HUB_PORT, certificate=digest, direct=True)

    def place(self, desk: str) -> str:
        """Make a place for a desk; its namespace."""
        return self._spot(desk).name

    def close(self) -> None:
        """Leave nothing behind."""
        for spot in self._spots.values():
            if spot.listener is not None:
                spot.listener.close()
            spot.thread.shutdown()
            remove(spot.name)
        remove(self._switch)
