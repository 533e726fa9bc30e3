"""A PostgreSQL for the tests, out of the wheel, and in it a hub for each test."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from regapp.model.entries.conflict import Conflict
from regapp.model.entries.hub import HubAddress
from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.identifiers import short_number
from regapp.services.conflicts.keeping import open_conflicts
from regapp.services.desk import Desk, directory_of
from regapp.services.file.conference import create_conference
from regapp.store import queries
from regapp.store.schema import PROJECTIONS
from regapp.store.store import Store, create_store, open_store
from regapp.store.sync import link
from regapp.store.upkeep import projected_rows
from regapp.sync.hub.engine import OWNER, Engine
from regapp.sync.hub.making import make_desk, make_hub, owner_address
from regapp.sync.joining import take_hub
from regapp.sync.line import Line
from regapp.sync.once import Exchanged, exchange_once

_numbers = count(1)


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A server of a laptop, for all tests."""
    made = Engine(tmp_path_factory.mktemp("server"))
    made.make()
    # No test pulls the plug of this one.
    with (tmp_path_factory.getbasetemp() / "server0" / "data" / "postgresql.auto.conf").open("a") as settings:
        settings.write("fsync = off\n")
    made.start()
    yield made
    made.stop()


@dataclass
class Hub:
    """A hub in a database of its own, and the files of its desks."""

    owner: HubAddress
    folder: Path
    stores: list[Store] = field(default_factory=list)

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """Ask the database as its owner."""
        with psycopg.connect(
            host=self.owner.hosts[0], port=self.owner.port, dbname=self.owner.database, user=self.owner.user,
            password=self.owner.password, autocommit=True,
        ) as connection:  # fmt: skip
            cursor = connection.execute(query.encode())
            return cursor.fetchall() if cursor.description else []

    def way_in(self, number: str = "", *, passes_on: bool = False) -> HubAddress:
        """A desk's way in."""
        line = Line.open(self.owner)
        _, made = make_desk(line, self.owner, number, passes_on=passes_on)
        line.close()
        return made

    def first(self) -> Store:
        """The desk of the file with the conference, number 01."""
        desk = create_conference(self.folder / "01.regapp")
        hub = self.way_in("01")
        desk.write(lambda tx: take_hub(tx, hub))
        self.stores.append(desk.store)
        exchange_once(desk.store)
        return desk.store

    def desk(self, number: str = "") -> Store:
        """A desk with a new file, which has taken in what there is."""
        return self.desk_with(self.way_in(number))

    def desk_with(self, hub: HubAddress) -> Store:
        """A desk with a new file and a way in."""
        store = create_store(self.folder / f"{hub.user}.regapp")
        store.write(lambda tx: take_hub(tx, hub))
        self.stores.append(store)
        exchange_once(store)
        return store

    def reopened(self, path: Path) -> Store:
        """A file that lies there, as another laptop opens it."""
        store = open_store(path)
        self.stores.append(store)
        return store

    def round(self, *stores: Store) -> list[Exchanged]:
        """Let the desks exchange, one after the other, until all have said everything."""
        done = [exchange_once(store) for store in stores]
        return done + [exchange_once(store) for store in stores]


@pytest.fixture
def hub(engine: Engine, tmp_path: Path) -> Iterator[Hub]:
    """A hub without desks."""
    made = new_hub(engine, tmp_path)
    yield made
    for store in made.stores:
        store.close()


def new_hub(engine: Engine, folder: Path) -> Hub:
    """A hub in a new database."""
    name = f"hub{next(_numbers)}"
    owner = replace(owner_address(f"postgresql://{OWNER}@127.0.0.1:{engine.port}/postgres"), password=engine.password)
    Hub(owner, folder).ask(f"CREATE DATABASE {name}")
    owner = replace(owner, database=name)
    line = Line.open(owner)
    assert make_hub(line, owner)
    line.close()
    return Hub(owner, folder)


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All that the file's tables say."""
    return {table: projected_rows(store.read(), table) for table in PROJECTIONS}


def journal(store: Store) -> list[tuple[object, ...]]:
    """All entries, without what differs from desk to desk."""
    query = (
        "SELECT desk, lseq, entry_id, clock, operator, event, kind, version, subject, body FROM journal"
        " ORDER BY desk, lseq"
    )
    return store.read().execute(query).fetchall()


def register(store: Store, family: str, number: int) -> int:
    """Register somebody at a desk, under a number of their own; the id."""
    person = 10**12 + number
    fields = {"family": family, "number": short_number(store.desk, number), "category": "press", "phone": "0770112233"}
    say(store, person, Kind.SET, {"fields": fields})
    return person


def say(store: Store, person: int, kind: Kind, body: dict[str, Any]) -> Entry:
    """Let a desk journal something about a person."""
    (event,) = store.ask(queries.events)
    draft = Draft(kind, participant_subject(person), body)
    return store.write(lambda tx: tx.append(event.number, [draft], "op"))[0]


def family(store: Store, person: int) -> str:
    """The family name of a person at a desk; nothing where the desk does not know them."""
    found = store.ask(queries.participant, person)
    return found.details.family if found else ""


def conflicts(store: Store) -> list[Conflict]:
    """The conflicts that wait at a desk, the newest first."""
    (event,) = store.ask(queries.events)
    return [kept.conflict for kept in open_conflicts(Desk(store, directory_of(store, event), event, "op"))]


def known_hub(store: Store) -> HubAddress:
    """The hub of a file."""
    found = store.ask(link.address)
    assert found is not None
    return found
