"""The world of the simulation: two hubs, four desks and copies of their files, and all that happens to them."""

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from regapp.model.entries.hub import Hall, HubAddress
from regapp.services.file.conference import create_conference
from regapp.store.store import Store, create_store
from regapp.store.sync import link
from regapp.sync.once import exchange_once
from tests.sim.checking import differences
from tests.sim.city import City
from tests.sim.happenings import Happenings
from tests.sim.laptop import Laptop
from tests.sim.network import Network

_PATIENCE_S = 90.0


class World:
    """Desks 01 and 02 in Osh; 03, which is Bishkek's hub, and one more there."""

    def __init__(self, folder: Path, seed: int, cluster: Path, network: Network) -> None:
        self._folder, self._network = folder, network
        self._chance = random.Random(seed)
        self._osh = City("osh", folder / "osh", cluster, network)
        self._bishkek = City("bishkek", folder / "bishkek", cluster, network)
        self._cities = [self._osh, self._bishkek]
        self._laptops = list(self._desks())
        self._happenings = Happenings(folder, self._chance, network, self._cities, self._laptops)
        self._entries = 0
        self._wrong: list[str] = []

    @property
    def told(self) -> str:
        """What has happened, in a line."""
        happened = ", ".join(f"{name} {count}" for name, count in sorted(self._happenings.counted.items()) if count)
        return f"{self._entries} entries, {happened}"

    def _desks(self) -> Iterator[Laptop]:
        first = create_conference(self._folder / "01.regapp").store
        yield self._begun(first, self._osh, self._osh.way_in("01"))
        yield self._begun(create_store(self._folder / "02.regapp"), self._osh, self._osh.way_in("02"))
        between = create_store(self._folder / "03.regapp")
        above = self._osh.way_in("03", far=True)
        between.write(lambda tx: link.keep_address(tx.db, above))
        self._osh.within(lambda: exchange_once(between))
        between.write(lambda tx: link.put_above(tx.db))
        yield self._begun(between, self._bishkek, self._bishkek.be_hall_of("03"))
        yield self._begun(create_store(self._folder / "04.regapp"), self._bishkek, self._bishkek.way_in(""))

    def _begun(self, store: Store, city: City, hub: HubAddress) -> Laptop:
        store.write(lambda tx: link.keep_address(tx.db, hub))
        city.within(lambda: exchange_once(store))
        is_hub = store.ask(link.address, Hall.ABOVE) is not None
        store.close()
        return Laptop(store.path, city, self._network.place(store.path.stem), self._chance, is_hub=is_hub)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with ExitStack() as stack:
            for city in self._cities:
                stack.callback(city.close)
            for laptop in self._laptops:
                stack.callback(laptop.kill)

    def run(self, seconds: float) -> None:
        """Let the desks work and things happen, then let everything come to rest."""
        for laptop in self._laptops:
            laptop.start()
        while not all(laptop.has_begun for laptop in self._laptops):
            time.sleep(0.05)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(self._chance.uniform(0.05, 0.4))
            self._happenings.happen()
            self._happenings.let_in()
        self._happenings.calm()
        for laptop in self._laptops:
            laptop.be_quiet()
        self._settle()
        for laptop in self._laptops:
            if laptop.status is not None:
                self._wrong.append(f"{laptop.path.name}: the program ended by itself, {laptop.status}")
            laptop.end()

    def _settle(self) -> None:
        until = time.monotonic() + _PATIENCE_S
        known: list[list[tuple[object, ...]]] = []
        while time.monotonic() < until:
            self._happenings.let_in()
            before, known = known, self._ids()
            self._entries = len(self._osh.ids())
            if known == before and all(ids == known[0] for ids in known):
                return
            time.sleep(0.5)
        self._wrong.append(f"no rest in {_PATIENCE_S:.0f} s")

    def _ids(self) -> list[list[tuple[object, ...]]]:
        return [*(city.ids() for city in self._cities), *(laptop.ids() for laptop in self._laptops)]

    def differences(self) -> list[str]:
        """What is not as it must be: nothing."""
        return [*self._wrong, *differences(self._cities, self._laptops, self._folder)]
