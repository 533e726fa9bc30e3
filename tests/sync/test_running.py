"""The exchange in the background: it falls back and comes back by itself, and the desk never waits for it."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from regapp.model.entries.hub import LineState, Standing
from regapp.model.errors.hub import DeskRefused, HubUnreachable
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.store.sync.parting import Parted
from regapp.sync import watchdog
from regapp.sync.filling import Came
from regapp.sync.hub.engine import Engine
from regapp.sync.hub.enrolling import revoke, seen_desks
from regapp.sync.line import Line
from regapp.sync.once import exchange_once
from regapp.sync.running import Running
from tests.sync.conftest import Hub, family, known_hub, new_hub, register, tables
from tests.sync.proxy import Proxy

PATIENCE_S = 20.0


def until(is_so: Callable[[], bool], seconds: float = PATIENCE_S) -> float:
    """Wait until something is so; how long it took."""
    begun = time.monotonic()
    while not is_so():
        assert time.monotonic() - begun < seconds
        time.sleep(0.005)
    return time.monotonic() - begun


@dataclass
class Follower:
    """A desk with its exchange, and what it told."""

    store: Store
    standings: list[Standing] = field(default_factory=list)
    came: list[Came] = field(default_factory=list)
    parted: list[Parted] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.running = Running(self.store, self.standings.append, self.came.append, self.parted.append)
        self.running.start()

    @property
    def state(self) -> LineState | None:
        return self.standings[-1].state if self.standings else None


@pytest.fixture
def follow() -> Iterator[Callable[[Store], Follower]]:
    made: list[Follower] = []

    def begin(store: Store) -> Follower:
        made.append(Follower(store))
        return made[-1]

    yield begin
    for one in made:
        one.running.close()


def through(store: Store, proxy: Proxy) -> None:
    """Let a desk's line go through a proxy."""
    hub = replace(known_hub(store), port=proxy.port)
    store.write(lambda tx: link.keep_address(tx.db, hub))


def test_a_check_in_is_seen_at_the_other_desk_at_once(hub: Hub, follow: Callable[[Store], Follower]) -> None:
    first, second = hub.first(), hub.desk()
    one, other = follow(first), follow(second)
    until(lambda: one.state == other.state == LineState.CONNECTED)
    person = register(first, "Асанов", 1)
    until(lambda: family(second, person) == "Асанов")
    until(lambda: any(person in came.people for came in other.came))
    until(lambda: one.standings[-1].unsent == 0)
    back = register(second, "Кимова", 2)
    until(lambda: family(first, back) == "Кимова")


def test_a_cut_line_costs_nothing_and_comes_back(hub: Hub, follow: Callable[[Store], Follower]) -> None:
    first, second = hub.first(), hub.desk()
    exchange_once(first)
    proxy = Proxy(hub.owner.port)
    through(first, proxy)
    one, _ = follow(first), follow(second)
    until(lambda: one.state == LineState.CONNECTED)
    proxy.cut()
    until(lambda: one.state == LineState.CUT)
    people = [register(first, f"Асанов{number}", number) for number in range(1, 30)]
    assert isinstance(one.standings[-1].error, HubUnreachable)
    proxy.mend()
    until(lambda: family(second, people[-1]) != "")
    until(lambda: tables(first) == tables(second))
    proxy.close()


def test_a_line_that_swallows_everything_is_noticed(
    hub: Hub, follow: Callable[[Store], Follower], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchdog, "LONGEST_S", 2.0)
    first = hub.first()
    exchange_once(first)
    proxy = Proxy(hub.owner.port)
    through(first, proxy)
    one = follow(first)
    until(lambda: one.state == LineState.CONNECTED)
    proxy.is_black = True
    begun = time.monotonic()
    person = register(first, "Асанов", 1)
    assert family(first, person) == "Асанов"
    assert time.monotonic() - begun < 1.0, "the desk waits for nobody"
    until(lambda: one.state == LineState.CUT, 40)
    proxy.cut()
    proxy.mend()
    until(lambda: one.state == LineState.CONNECTED and one.standings[-1].unsent == 0, 40)
    proxy.close()


def test_a_hub_that_is_killed_comes_back_with_all_it_acknowledged(
    tmp_path_factory: pytest.TempPathFactory, follow: Callable[[Store], Follower]
) -> None:
    engine = Engine(tmp_path_factory.mktemp("killed"))
    engine.make()
    engine.start()
    hub = new_hub(engine, tmp_path_factory.mktemp("desks"))
    first, second = hub.first(), hub.desk()
    proxy = Proxy(engine.port)
    for store in (first, second):
        through(store, proxy)
    one, other = follow(first), follow(second)
    until(lambda: one.state == other.state == LineState.CONNECTED)
    for number in range(1, 20):
        register(first, f"Асанов{number}", number)
    os.kill(engine.process, signal.SIGKILL)
    during = [register(first, f"Кимова{number}", number) for number in range(20, 40)]
    until(lambda: one.state == LineState.CUT)
    # The server's processes notice that the first one is gone.
    until(lambda: not engine.is_running)
    engine.start()
    proxy.target = engine.port
    until(lambda: family(second, during[-1]) != "", 60)
    until(lambda: tables(first) == tables(second))
    for follower in (one, other):
        follower.running.close()
    for store in hub.stores:
        store.close()
    proxy.close()
    engine.stop()


def test_a_desk_without_access_says_so_and_works_on(hub: Hub, follow: Callable[[Store], Follower]) -> None:
    first = hub.first()
    one = follow(first)
    until(lambda: one.state == LineState.CONNECTED)
    revoke(hub.owner, "01")
    until(lambda: one.state == LineState.REFUSED)
    assert isinstance(one.standings[-1].error, DeskRefused)
    register(first, "Асанов", 1)
    until(lambda: one.standings[-1].unsent > 0)


def test_closing_sends_what_is_left(hub: Hub, follow: Callable[[Store], Follower]) -> None:
    first, second = hub.first(), hub.desk()
    one = follow(first)
    until(lambda: one.state == LineState.CONNECTED)
    person = register(first, "Асанов", 1)
    one.running.close()
    exchange_once(second)
    assert family(second, person) == "Асанов"


def test_the_hub_knows_who_was_heard_when(hub: Hub, follow: Callable[[Store], Follower]) -> None:
    first = hub.first()
    hub.way_in("09")
    one = follow(first)
    until(lambda: one.state == LineState.CONNECTED)
    here, never = seen_desks(hub.owner)
    assert abs((here.heard_ms or 0) / 1000 - time.time()) < 30
    assert never.heard_ms is None
    assert abs(here.offset_ms) < 5_000


def test_a_file_that_closes_while_the_line_hangs_ends_the_exchange(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, follow: Callable[[Store], Follower]
) -> None:
    """What escapes the thread would fail the test."""
    store = hub.first()
    goes_on = threading.Event()

    def hang(*_: object) -> Line:
        goes_on.wait(PATIENCE_S)
        raise HubUnreachable("there")

    monkeypatch.setattr(Line, "open", hang)
    follower = follow(store)
    store.close()
    goes_on.set()
    until(lambda: not follower.running._thread.is_alive())
