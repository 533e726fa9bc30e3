"""A city of the simulation: its hub, which can end without warning, be backed up and put back."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import LiteralString, TypeVar

from regapp.model.entries.hub import HubAddress
from regapp.model.errors.hub import HubUnreachable
from regapp.sync.hub import keeping
from regapp.sync.hub.engine import OWNER, Engine
from regapp.sync.hub.enrolling import enrol
from regapp.sync.hub.making import hall_numbers, make_desk, make_hub, number_from, owner_address
from regapp.sync.line import Line
from tests.sim.network import Network

T = TypeVar("T")
_TRIES = 10
_ROWS: LiteralString = (
    "SELECT desk, lseq, entry_id, clock, operator, event, kind, version, subject, body FROM regapp.entry"
    " ORDER BY desk, lseq"
)
_IDS: LiteralString = "SELECT desk, lseq, entry_id FROM regapp.entry ORDER BY desk, lseq"


def made_cluster(folder: Path) -> Path:
    """A server that was never started: making one takes seconds, copying it a moment."""
    Engine(folder).make()
    # Nobody pulls the plug of this machine.
    with (folder / "data" / "postgresql.auto.conf").open("a", encoding="utf-8") as settings:
        settings.write("fsync = off\n")
    return folder


class City:
    """A hub, and what its owner does."""

    def __init__(self, name: str, folder: Path, cluster: Path, network: Network) -> None:
        self.name, self._network = name, network
        self._backup = folder / "hub.gz"
        shutil.copytree(cluster, folder)
        self._engine = Engine(folder)
        self._start()
        self.tell(lambda line: make_hub(line, self.owner))

    def _start(self) -> None:
        self.within(self._engine.start)
        self._network.open(self.name, self._engine)

    def within(self, work: Callable[[], T]) -> T:
        """Do something on the laptop of the hub."""
        return self._network.within(self.name, work)

    def tell(self, work: Callable[[Line], T]) -> T:
        """Do something with a line of the hub's owner."""

        def told() -> T:
            line = Line.open(self.owner)
            try:
                return work(line)
            finally:
                line.close()

        return self.within(told)

    @property
    def owner(self) -> HubAddress:
        """The owner's way in."""
        place = owner_address(f"postgresql://{OWNER}@127.0.0.1:{self._engine.port}/postgres")
        return replace(place, password=self._engine.password, secret="1f" * 32)

    def way_in(self, number: str, *, far: bool = False) -> HubAddress:
        """A desk's way in, through a line that can be cut."""
        made = self.tell(lambda line: make_desk(line, self.owner, number, passes_on=far)[1])
        return self._network.outside(self.name, made, far=far)

    def code(self) -> str:
        """A code with which a laptop of the hall joins."""
        outside = self._network.outside
        return self.within(lambda: enrol(self.owner, "", lambda hub: outside(self.name, hub, far=False)).code)

    def be_hall_of(self, desk: str) -> HubAddress:
        """Be the hub of a hall on the laptop of a desk of another hub; that desk's way in here."""
        self.tell(lambda line: number_from(line, hall_numbers(desk)))
        own = self.way_in(desk)
        self.tell(lambda line: line.ask("UPDATE regapp.desk SET passes_on = true"))
        return own

    def kill(self) -> None:
        """End the server without warning, and start it again."""
        os.kill(self._engine.process, signal.SIGKILL)
        while self.within(lambda: self._engine.is_running):
            time.sleep(0.05)
        self._start()

    @property
    def is_backed_up(self) -> bool:
        """Whether there is a backup to put back."""
        return self._backup.exists()

    def back_up(self) -> None:
        """Write the hub to a file, while everybody works."""
        self.within(lambda: keeping.backup(self.owner, self._backup))

    def restore(self) -> None:
        """Lose the hub, and begin it again from its backup."""
        for left in reversed(range(_TRIES)):
            try:
                self.tell(lambda line: line.ask("DROP SCHEMA regapp CASCADE"))
                break
            except HubUnreachable:
                # The server ends one of two who wait for each other: a desk is at work.
                if not left:
                    raise
        self.within(lambda: keeping.restore(self.owner, self._backup))

    def rows(self) -> list[tuple[object, ...]]:
        """All entries."""
        return self.tell(lambda line: line.ask(_ROWS))

    def ids(self) -> list[tuple[object, ...]]:
        """Desk, number and id of all entries."""
        return self.tell(lambda line: line.ask(_IDS))

    def close(self) -> None:
        """Stop the server."""
        self.within(self._engine.stop)
