"""A laptop's hub is found in the network by the others, and found again under another address."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from zeroconf import ServiceInfo, ServiceStateChange

from regapp.model.entries.hub import FoundHub, Hall, LineState, Standing
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.store.store import open_store
from regapp.store.sync import link
from regapp.sync import owning
from regapp.sync.hub.laptop import LaptopHub
from regapp.sync.hub.listener import Listener, own_certificate
from regapp.sync.joining import join_file
from regapp.sync.nearby import announcing
from regapp.sync.nearby.addresses import own_addresses
from regapp.sync.nearby.announcing import Announcement
from regapp.sync.nearby.asking import whole_code
from regapp.sync.nearby.looking import Looking, find_hubs
from regapp.sync.nearby.service import SERVICE, hub_of, info_of, mark_of
from regapp.sync.nearby.waiting import Waiting
from regapp.sync.running import Running
from regapp.sync.whereabouts import is_elsewhere
from tests.sync.nearby.test_digits import free_port

PATIENCE_S = 15.0


def hub(mark: str) -> FoundHub:
    return FoundHub(("127.0.0.1",), 7432, mark, "01", "Большой зал", "laptop-osh")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = create_conference(tmp_path / "here.regapp")
    yield made
    made.close()


@pytest.fixture
def here(desk: Desk) -> Iterator[LaptopHub]:
    made = owning.open_here(desk, free_port())
    yield made
    made.close()


@pytest.mark.parametrize("label", ["", "Great hall", "Чоң зал, экинчи кабат — " * 20, "=;\0\n"])
def test_what_a_hub_says_is_read_as_it_was_said(label: str) -> None:
    said = hub_of(info_of(FoundHub(("10.0.0.5", "192.168.1.2"), 7433, "ab" * 8, "02", label, "laptop")))
    assert said is not None
    assert (said.hosts, said.port, said.mark, said.number) == (("10.0.0.5", "192.168.1.2"), 7433, "ab" * 8, "02")
    assert label.startswith(said.label)
    assert bool(said.label) == bool(label)


@pytest.mark.parametrize("wrong", [{"port": 0}, {"hosts": ()}])
def test_what_cannot_be_reached_is_no_hub(wrong: dict[str, object]) -> None:
    info = info_of(FoundHub(**({"hosts": ("10.0.0.5",), "port": 7432, "mark": "ab"} | wrong)))  # type: ignore[arg-type]
    assert hub_of(info) is None


def test_another_programs_service_is_no_hub() -> None:
    info = ServiceInfo(SERVICE, f"printer.{SERVICE}", port=631, properties={}, parsed_addresses=["10.0.0.5"])
    assert hub_of(info) is None


def test_a_hub_is_found_and_its_end_is_noticed() -> None:
    told: list[set[FoundHub]] = []
    said = Announcement(hub("fe" * 8))
    looking = Looking(lambda hubs: told.append({each for each in hubs if each.mark == "fe" * 8}))
    said.start()
    try:
        wait_until(lambda: bool(told) and len(told[-1]) == 1)
        (found,) = told[-1]
        assert (found.number, found.label, found.machine) == ("01", "Большой зал", "laptop-osh")
        said.close()
        wait_until(lambda: told[-1] == set())
    finally:
        said.close()
        looking.close()


def test_what_is_heard_after_the_end_is_nothing() -> None:
    told: list[tuple[FoundHub, ...]] = []
    looking = Looking(told.append)
    network = looking._network
    assert network is not None
    looking.close()
    looking._take(network, SERVICE, f"ab.{SERVICE}", ServiceStateChange.Added)
    assert told == []


@pytest.mark.slow
def test_another_network_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [("127.0.0.1",)]
    monkeypatch.setattr(announcing, "own_addresses", lambda: now[0])
    monkeypatch.setattr(announcing, "_LOOKS_S", 0.2)
    said = Announcement(hub("cd" * 8))
    said.start()
    try:
        assert found_at("cd" * 32) == ("127.0.0.1",)
        now[0] = ("192.0.2.77",)
        wait_until(lambda: found_at("cd" * 32) == ("192.0.2.77",))
    finally:
        said.close()


def found_at(digest: str) -> tuple[str, ...]:
    return next((found.hosts for found in find_hubs(5, digest)), ())


def test_a_laptop_joins_the_hub_it_found(desk: Desk, here: LaptopHub, tmp_path: Path) -> None:
    invitation = owning.enrol(desk, "Great hall")
    known = desk.ask(link.address)
    assert known is not None
    (found,) = find_hubs(PATIENCE_S, known.certificate or here.digest)
    assert (found.number, found.port) == ("01", here.port)
    joined = join_file(tmp_path / "there.regapp", whole_code(invitation.digits, found))
    assert joined.number == invitation.number == "02"


@pytest.mark.slow
def test_a_hub_that_came_to_another_address_is_found_again(desk: Desk, tmp_path: Path) -> None:
    first = owning.open_here(desk, free_port())
    join_file(tmp_path / "there.regapp", owning.enrol(desk, "Great hall").code)
    there = open_store(tmp_path / "there.regapp")
    standings: list[Standing] = []
    running = Running(there, standings.append, lambda _: None, lambda _: None)
    first.close()
    running.start()
    again: LaptopHub | None = None
    try:
        wait_until(lambda: bool(standings) and standings[-1].state is LineState.CUT)
        again = owning.open_here(desk, free_port())
        wait_until(lambda: standings[-1].state is LineState.CONNECTED)
        known = there.ask(link.address)
        assert known is not None
        assert known.port == again.port != first.port
    finally:
        running.close()
        there.close()
        if again is not None:
            again.close()


def test_another_hub_of_the_network_is_not_taken_for_it(desk: Desk, here: LaptopHub, tmp_path: Path) -> None:
    join_file(tmp_path / "there.regapp", owning.enrol(desk, "Great hall").code)
    there = open_store(tmp_path / "there.regapp")
    known = there.ask(link.address)
    assert known is not None
    assert not is_elsewhere(there, Hall.OWN, threading.Event())
    other = replace(known, port=1, certificate="ef" * 32)
    there.write(lambda tx: link.keep_address(tx.db, other))
    assert not is_elsewhere(there, Hall.OWN, threading.Event())
    there.write(lambda tx: link.keep_address(tx.db, replace(known, port=1)))
    assert is_elsewhere(there, Hall.OWN, threading.Event())
    assert there.ask(link.address) == replace(known, hosts=own_addresses(), port=here.port)
    there.close()


@pytest.mark.slow
def test_whoever_announces_themselves_as_the_hub_does_not_get_its_desks(
    desk: Desk, here: LaptopHub, tmp_path: Path
) -> None:
    join_file(tmp_path / "there.regapp", owning.enrol(desk, "Great hall").code)
    here._announcement.close()  # type: ignore[union-attr]
    there = open_store(tmp_path / "there.regapp")
    known = there.ask(link.address)
    assert known is not None
    folder = tmp_path / "stranger"
    folder.mkdir()
    stranger = Listener(own_certificate(folder), free_port(), 1, Waiting(folder))
    stranger.start()
    said = Announcement(FoundHub((), stranger.port, mark_of(known.certificate), "01"))
    said.start()
    try:
        wait_until(lambda: bool(find_hubs(2, known.certificate)))
        assert not is_elsewhere(there, Hall.OWN, threading.Event())
        assert there.ask(link.address) == known
    finally:
        said.close()
        stranger.close()
        there.close()


def wait_until(condition: object) -> None:
    until = time.monotonic() + PATIENCE_S
    assert callable(condition)
    while not condition():
        assert time.monotonic() < until, "waited too long"
        time.sleep(0.02)
