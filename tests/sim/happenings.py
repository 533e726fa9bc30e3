"""What happens to the desks, the hubs and the lines, at random."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.sim.city import City
from tests.sim.laptop import Laptop
from tests.sim.network import Network

_COPIES: Final = 3
"""Each is one more process."""
_CLOSED: Final = 0.3
_IS_NEW: Final = 0.4
_WEIGHTS: Final = {
    "nothing": 3,
    "desk killed": 3,
    "desk closed": 1,
    "hub killed": 0.7,
    "line cut": 2,
    "line black": 1,
    "line slow": 1,
    "line mended": 5,
    "clock set": 1,
    "file copied": 1.5,
    "hub backed up": 1.5,
    "hub restored": 1,
}


class Happenings:
    """Lets one thing after the other happen, and counts them."""

    def __init__(
        self, folder: Path, chance: random.Random, network: Network, cities: list[City], laptops: list[Laptop]
    ) -> None:
        self._folder, self._chance, self._network = folder, chance, network
        self._cities, self._laptops = cities, laptops
        self._lying: list[Laptop] = []
        """Copies with which nobody works yet."""
        self.counted: Counter[str] = Counter()

    def happen(self) -> None:
        """Let something happen."""
        (what,) = self._chance.choices(list(_WEIGHTS), list(_WEIGHTS.values()))
        happening: Callable[[], bool] = getattr(self, f"_{what.replace(' ', '_')}")
        self.counted[what] += happening() and what != "nothing"
        if self._lying and self._chance.random() < 0.5:
            self._begin(self._lying.pop())

    def calm(self) -> None:
        """Mend what is cut, and begin what lies."""
        for wire in self._network.wires:
            wire.mend()
        while self._lying:
            self._begin(self._lying.pop())

    def let_in(self) -> None:
        """Let desks in again that a hub has forgotten."""
        for laptop in self._laptops:
            # The laptop of a hub joins no hub of its own.
            if laptop.is_refused() and not laptop.is_hub:
                self.counted["let in again"] += 1
                laptop.let_in()

    def _begin(self, laptop: Laptop) -> None:
        self._laptops.append(laptop)
        laptop.start()

    def _nothing(self) -> bool:
        return True

    def _desk_killed(self) -> bool:
        laptop = self._chance.choice(self._laptops)
        laptop.kill()
        laptop.start()
        return True

    def _desk_closed(self) -> bool:
        laptop = self._chance.choice(self._laptops)
        laptop.end()
        laptop.start()
        return True

    def _clock_set(self) -> bool:
        laptop = self._chance.choice(self._laptops)
        laptop.kill()
        laptop.set_clock()
        laptop.start()
        return True

    def _hub_killed(self) -> bool:
        self._chance.choice(self._cities).kill()
        return True

    def _line_cut(self) -> bool:
        self._chance.choice(self._network.wires).cut()
        return True

    def _line_black(self) -> bool:
        self._chance.choice(self._network.wires).blacken()
        return True

    def _line_slow(self) -> bool:
        self._chance.choice(self._network.wires).slow()
        return True

    def _line_mended(self) -> bool:
        self._chance.choice(self._network.wires).mend()
        return True

    def _file_copied(self) -> bool:
        chance = self._chance
        if self.counted["file copied"] >= _COPIES:
            return False
        laptop = chance.choice(self._copied())
        name = f"{laptop.path.stem}-copy{self.counted['file copied'] + 1}"
        path = self._folder / f"{name}.regapp"
        copy = laptop.copy(path, self._network.place(name), whole=chance.random() < _CLOSED)
        if chance.random() < _IS_NEW:
            self.counted["new desk"] += 1
            copy.be_new_desk()
        self._lying.append(copy)
        return True

    def _copied(self) -> list[Laptop]:
        return [laptop for laptop in self._laptops if not laptop.is_hub]

    def _hub_backed_up(self) -> bool:
        self._chance.choice(self._cities).back_up()
        return True

    def _hub_restored(self) -> bool:
        city = self._chance.choice(self._cities)
        if not city.is_backed_up:
            return False
        city.restore()
        return True
