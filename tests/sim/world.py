"""The world of the simulation: two hubs, four desks, and all that happens to them."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Self

from regapp.model.entries.hub import HubAddress
from regapp.services.file.conference import create_conference
from regapp.store.schema import PROJECTIONS
from regapp.store.store import Store, create_store, open_store
from regapp.store.sync import link
from regapp.store.upkeep import check, projected_rows
from regapp.sync.hub.engine import OWNER, Engine
from regapp.sync.hub.making import hall_numbers, make_desk, make_hub, number_from, owner_address
from regapp.sync.line import Line
from regapp.sync.once import exchange_once
from tests.sync.proxy import Proxy

ROOT = Path(__file__).resolve().parents[2]
_HOUR_MS = 3_600_000
_CLOCKS = (0, 0, 0, 5 * _HOUR_MS, -3 * _HOUR_MS, 200)
_PATIENCE_S = 90.0
_JOURNAL = "SELECT desk, lseq, entry_id, clock, operator, event, kind, version, subject, body FROM"


class City:
    """A hub and the line on which its desks, or another hub, reach it."""

    def __init__(self, folder: Path) -> None:
        self.engine = Engine(folder)
        self.engine.make()
        self.engine.start()
        self.proxy = Proxy(self.engine.port)
        """For the desks of the hall."""
        self.far = Proxy(self.engine.port)
        """For the other hall."""

    @property
    def owner(self) -> HubAddress:
        """The owner's way in."""
        place = owner_address(f"postgresql://{OWNER}@127.0.0.1:{self.engine.port}/postgres")
        return replace(place, password=self.engine.password, secret="1f" * 32)

    def way_in(self, number: str, *, far: bool = False) -> HubAddress:
        """A desk's way in, through a line that can be cut."""
        line = Line.open(self.owner)
        made = make_desk(line, self.owner, number, passes_on=far)[1]
        line.close()
        return replace(made, port=(self.far if far else self.proxy).port)

    def kill(self) -> None:
        """End the server without warning, and start it again."""
        os.kill(self.engine.process, signal.SIGKILL)
        while self.engine.is_running:
            time.sleep(0.05)
        self.engine.start()
        self.proxy.target = self.far.target = self.engine.port

    def rows(self) -> list[tuple[object, ...]]:
        """All entries."""
        line = Line.open(self.owner)
        found = line.ask(f"{_JOURNAL} regapp.entry ORDER BY desk, lseq")
        line.close()
        return found


class World:
    """Desks 01 and 02 in Osh; 03, which is Bishkek's hub, and one more there."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._seed = folder, seed
        self._chance = random.Random(seed)
        self._processes: dict[Path, subprocess.Popen[bytes]] = {}
        self._happened: Counter[str] = Counter()
        self._osh = City(folder / "osh")
        self._bishkek = City(folder / "bishkek")
        self._files = list(self._desks())
        self._clocks = {path: self._chance.choice(_CLOCKS) for path in self._files}
        self._entries = 0

    @property
    def told(self) -> str:
        """What has happened, in a line."""
        happened = ", ".join(f"{name} {count}" for name, count in sorted(self._happened.items()))
        return f"{self._entries} entries, {happened}"

    def _desks(self) -> Iterator[Path]:
        for city in (self._osh, self._bishkek):
            line = Line.open(city.owner)
            make_hub(line, city.owner)
            line.close()
        first = create_conference(self._folder / "01.regapp").store
        yield self._begun(first, self._osh.way_in("01"))
        yield self._begun(create_store(self._folder / "02.regapp"), self._osh.way_in("02"))
        between = create_store(self._folder / "03.regapp")
        above = self._osh.way_in("03", far=True)
        between.write(lambda tx: link.keep_address(tx.db, above))
        exchange_once(between)
        between.write(lambda tx: link.put_above(tx.db))
        line = Line.open(self._bishkek.owner)
        number_from(line, hall_numbers("03"))
        line.close()
        own = self._bishkek.way_in("03")
        line = Line.open(self._bishkek.owner)
        line.ask("UPDATE regapp.desk SET passes_on = true")
        line.close()
        yield self._begun(between, own)
        yield self._begun(create_store(self._folder / "04.regapp"), self._bishkek.way_in(""))

    def _begun(self, store: Store, hub: HubAddress) -> Path:
        store.write(lambda tx: link.keep_address(tx.db, hub))
        exchange_once(store)
        store.close()
        return store.path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._processes.values():
            process.kill()
            process.wait()
        for city in (self._osh, self._bishkek):
            city.proxy.close()
            city.far.close()
            city.engine.stop()

    def run(self, seconds: float) -> None:
        """Let the desks work and things happen, then let everything come to rest."""
        for path in self._files:
            self._start(path)
        while not all(path.with_suffix(".acknowledged").exists() for path in self._files):
            time.sleep(0.1)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            time.sleep(self._chance.uniform(0.1, 0.8))
            self._happen()
        for city in (self._osh, self._bishkek):
            city.proxy.mend()
            city.far.mend()
        for path in self._files:
            path.with_suffix(".quiet").touch()
            if self._processes[path].poll() is not None:
                self._start(path)
        self._settle()

    def _start(self, path: Path) -> None:
        command = [sys.executable, "-m", "tests.sim.desk", str(path), str(self._chance.randrange(10**9))]
        command.append(str(self._clocks[path]))
        with path.with_suffix(".log").open("ab") as log:
            self._processes[path] = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)

    def _happen(self) -> None:
        city = self._chance.choice((self._osh, self._bishkek))
        proxy = self._chance.choice((city.proxy, city.far))
        path = self._chance.choice(self._files)
        what = self._chance.choices(
            ("nothing", "desk killed", "hub killed", "line cut", "line black", "line mended", "clock set"),
            (3, 3, 0.7, 2, 1, 5, 1),
        )[0]
        self._happened[what] += what != "nothing"
        if what == "desk killed":
            self._processes[path].kill()
            self._processes[path].wait()
            self._start(path)
        elif what == "hub killed":
            city.kill()
        elif what == "line cut":
            proxy.cut()
        elif what == "line black":
            proxy.is_black = True
        elif what == "line mended":
            proxy.mend()
        elif what == "clock set":
            self._clocks[path] = self._chance.choice(_CLOCKS)
            self._processes[path].kill()
            self._processes[path].wait()
            self._start(path)

    def _settle(self) -> None:
        until = time.monotonic() + _PATIENCE_S
        counts: list[int] = []
        while time.monotonic() < until:
            before, counts = counts, self._counts()
            if len(set(counts)) == 1 and counts == before:
                break
            time.sleep(0.5)
        self._entries = counts[0]
        for process in self._processes.values():
            process.terminate()
            process.wait()

    def _counts(self) -> list[int]:
        counts = [len(city.rows()) for city in (self._osh, self._bishkek)]
        for path in self._files:
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
                counts.append(db.execute("SELECT count(*) FROM journal").fetchone()[0])
        return counts

    def differences(self) -> list[str]:
        """What is not as it must be: nothing."""
        wrong: list[str] = []
        noted = {line for path in self._files for line in self._acknowledged(path)}
        reference: tuple[object, object] | None = None
        hubs = [city.rows() for city in (self._osh, self._bishkek)]
        for path in self._files:
            store = open_store(path, wait_seconds=10)
            try:
                rows = [tuple(row) for row in store.read().execute(f"{_JOURNAL} journal ORDER BY desk, lseq")]
                tables = {table: projected_rows(store.read(), table) for table in PROJECTIONS}
                reference = reference or (rows, tables)
                ids = Counter(str(row[2]) for row in rows)
                if rows != reference[0] or any(rows != hub for hub in hubs):
                    wrong.append(f"{path.name}: another journal: {[len(rows), *map(len, hubs)]}")
                if tables != reference[1]:
                    wrong.append(f"{path.name}: other tables")
                if lost := noted - ids.keys():
                    wrong.append(f"{path.name}: {len(lost)} of {len(noted)} acknowledged entries are lost")
                if twice := [entry for entry, count in ids.items() if count > 1]:
                    wrong.append(f"{path.name}: {len(twice)} entries are there twice")
                if found := check(store.read(), store.path, self._folder):
                    wrong.append(f"{path.name}: {found}")
                if max(int(row[3]) >> 16 for row in rows) > (time.time() + 60) * 1000:
                    wrong.append(f"{path.name}: entries of the future")
            finally:
                store.close()
        return wrong

    @staticmethod
    def _acknowledged(path: Path) -> list[str]:
        noted = path.with_suffix(".acknowledged")
        # The last line may be cut off: what it stood for was acknowledged, and nobody had heard of it.
        return noted.read_text(encoding="ascii").splitlines()[:-1] if noted.exists() else []
