"""Conflicts that an exchange finds: what desks did while they could not hear each other, once, where it met."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from regapp.model.entries.conflict import Conflict, DoubleConflict, FieldConflict, PresenceConflict
from regapp.model.entry import Draft, Kind
from regapp.services.conflicts import keeping
from regapp.store import queries
from regapp.store.store import Store
from regapp.sync.filling import Came
from regapp.sync.once import exchange_once
from regapp.sync.running import Running
from tests.sync.conftest import Hub, conflicts, register, say

AT = "2022-02-28T05:00:00.000+00:00"
OSH, BISHKEK = "osh-1", "bishkek-1"


def name(store: Store, person: int, given: str) -> None:
    fields = {"given": given, "patronymic": "Маратовна", "phone": "0770 111111"}
    say(store, person, Kind.SET, {"fields": fields})


def admit(store: Store, person: int, session: str) -> None:
    say(store, person, Kind.CHECKED_IN, {"session": session, "at": AT, "nonce": store.desk, "outcome": "admitted"})


@dataclass
class Apart:
    """Two desks after they were apart: what each did."""

    first: Store
    second: Store
    common: int
    doubles: tuple[int, int]


def go_apart(first: Store, second: Store, common: int) -> Apart:
    """Edit one field, check one person in in two cities, and register one person, each at both desks."""
    for store, phone, session in ((first, "0770 222222", OSH), (second, "0770 333333", BISHKEK)):
        say(store, common, Kind.SET, {"fields": {"phone": phone, "position": "akim"}})
        admit(store, common, session)
    doubles = (register(first, "Асанова", 11), register(second, "Асанова", 12))
    for store, person in zip((first, second), doubles, strict=True):
        name(store, person, "Айгүл")
    register(second, "Цой", 13)
    return Apart(first, second, common, doubles)


def two_cities(store: Store) -> None:
    """Let the programme have sessions in two cities at one time."""
    (event,) = store.ask(queries.events)
    hours = {"starts": "2022-02-28T04:00:00+00:00", "ends": "2022-02-28T07:00:00+00:00", "desk": True}
    drafts = [
        Draft(Kind.SET, f"session/{code}", {"fields": {"title": {"en": code}, "city": code.partition("-")[0], **hours}})
        for code in (OSH, BISHKEK)
    ]
    store.write(lambda tx: tx.append(event.number, drafts, "op"))


def begun(hub: Hub) -> tuple[Store, Store, int]:
    first = hub.first()
    two_cities(first)
    common = register(first, "Common", 1)
    exchange_once(first)
    second = hub.desk()
    return first, second, common


def check_all(apart: Apart, found: list[Conflict]) -> None:
    double, presence, field = found
    assert isinstance(field, FieldConflict)
    assert (field.field, field.chosen.value, field.other.value) == ("phone", "0770 333333", "0770 222222")
    assert (field.chosen.desk, field.other.desk) == (apart.second.desk, apart.first.desk)
    assert isinstance(presence, PresenceConflict)
    assert {presence.first.session, presence.second.session} == {OSH, BISHKEK}
    assert double == DoubleConflict(*apart.doubles)


def test_what_two_desks_did_apart_is_kept_once_where_it_met(hub: Hub) -> None:
    apart = go_apart(*begun(hub))
    exchange_once(apart.first)
    assert conflicts(apart.first) == []
    exchange_once(apart.second)
    check_all(apart, conflicts(apart.second))
    hub.round(apart.first, apart.second)
    assert conflicts(apart.first) == []
    check_all(apart, conflicts(apart.second))


def test_a_desk_that_goes_on_in_the_background_is_told(hub: Hub) -> None:
    apart = go_apart(*begun(hub))
    exchange_once(apart.first)
    came: list[Came] = []
    for _ in range(2):
        running = Running(apart.second, lambda _: None, came.append, lambda _: None)
        running.start()
        wait_for(lambda: len(conflicts(apart.second)) == 3)
        running.close()
    check_all(apart, conflicts(apart.second))
    assert sum(not one.entries for one in came) == 1, "one word that there is something to look at"


def test_who_knew_of_the_other_is_no_conflict(hub: Hub) -> None:
    first, second, common = begun(hub)
    say(first, common, Kind.SET, {"fields": {"phone": "0770 222222"}})
    hub.round(first, second)
    say(second, common, Kind.SET, {"fields": {"phone": "0770 333333"}})
    hub.round(second, first)
    assert conflicts(first) == conflicts(second) == []


@pytest.mark.logs
def test_a_fault_in_looking_stops_no_exchange(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    apart = go_apart(*begun(hub))
    exchange_once(apart.first)

    def broken(*_: object) -> list[Conflict]:
        raise ValueError

    monkeypatch.setattr(keeping, "find_between", broken)
    assert exchange_once(apart.second).unsent == 0
    assert conflicts(apart.second) == []


def test_a_new_desk_has_nothing_to_look_at(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _, _ = begun(hub)
    asked: list[object] = []
    monkeypatch.setattr("regapp.sync.once.look", lambda *asked_for: asked.append(asked_for))
    hub.desk()
    register(first, "Асанова", 5)
    hub.round(first)
    assert asked == []


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)
