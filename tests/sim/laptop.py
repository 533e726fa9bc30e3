"""A laptop of the simulation: a desk's file, the process that works with it, and copies of the file."""

import multiprocessing
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from multiprocessing.process import BaseProcess
from pathlib import Path

from regapp.model.entries.hub import Hall
from regapp.store.store import open_store
from regapp.sync.copied import be_new_desk
from regapp.sync.joining import join
from tests.sim.city import City
from tests.sim.desk import Orders, main

_HOUR_MS = 3_600_000
_CLOCKS = (0, 0, 0, 5 * _HOUR_MS, -3 * _HOUR_MS, 200)
_IDS = "SELECT desk, lseq, entry_id FROM journal ORDER BY desk, lseq"
_ENDING_S = 30.0
_BUSY_S = 10.0


class Laptop:
    """A desk's file in a city, and its process."""

    def __init__(self, path: Path, city: City, namespace: str, chance: random.Random, *, is_hub: bool = False) -> None:
        self.path, self.city, self.is_hub = path, city, is_hub
        self._namespace, self._chance = namespace, chance
        self._wrong_ms = chance.choice(_CLOCKS)
        self._process: BaseProcess | None = None

    @property
    def orders(self) -> Orders:
        """How the desk is to work this time."""
        return Orders(self.path, self._chance.randrange(10**9), self._wrong_ms, self._namespace)

    def start(self) -> None:
        """Let the desk work."""
        # One process that has loaded everything makes the others: loading takes longer than most of them live.
        starting = multiprocessing.get_context("forkserver")
        starting.set_forkserver_preload(["tests.sim.desk"])
        self._process = starting.Process(target=main, args=[self.orders])
        self._process.start()

    @property
    def has_begun(self) -> bool:
        """Whether the desk has done something."""
        return self.orders.acknowledged.exists()

    @property
    def status(self) -> int | None:
        """The status with which the process has ended; None where it works."""
        return self._process.exitcode if self._process else None

    def kill(self) -> None:
        """End the desk without warning."""
        if self._process is not None:
            self._process.kill()
            self._process.join()

    def end(self) -> None:
        """Close the desk as its window is closed."""
        if self._process is not None:
            self._process.terminate()
            self._process.join(_ENDING_S)
        self.kill()

    def be_quiet(self) -> None:
        """Work no more, and exchange on."""
        self.orders.quiet.touch()

    def set_clock(self) -> None:
        """Set the laptop's clock, rightly or wrongly."""
        self._wrong_ms = self._chance.choice(_CLOCKS)

    def copy(self, path: Path, namespace: str, *, whole: bool) -> "Laptop":
        """A second laptop with a copy of the file, `whole`: closed for it; else the program's own backup."""
        if whole:
            self.end()
            shutil.copy(self.path, path)
            self.start()
        else:
            store = open_store(self.path, 0, read_only=True)
            try:
                store.copy_to(path)
            finally:
                store.close()
        return Laptop(path, self.city, namespace, self._chance)

    def be_new_desk(self) -> None:
        """Answer the question at opening a copy: this laptop is a new desk."""
        store = open_store(self.path, _BUSY_S)
        be_new_desk(store)
        store.close()

    def is_refused(self, hall: Hall = Hall.OWN) -> bool:
        """Whether the hub does not let the desk in."""
        return self.orders.refused(hall).exists()

    def let_in(self) -> None:
        """Let the desk in again, with a code."""
        self.end()
        code = self.city.code()
        store = open_store(self.path, _BUSY_S)
        self.city.within(lambda: join(store, code))
        store.close()
        self.orders.refused(Hall.OWN).unlink()
        self.start()

    def ids(self) -> list[tuple[object, ...]]:
        """Desk, number and id of all entries, while the desk works."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as db:
            return db.execute(_IDS).fetchall()

    def acknowledged(self) -> set[str]:
        """The ids of the entries that were acknowledged at this desk."""
        with suppress(FileNotFoundError):
            # The last line may be cut off: what it stood for was acknowledged, and nobody had heard of it.
            return set(self.orders.acknowledged.read_text(encoding="ascii").splitlines()[:-1])
        return set()
