"""Clocks that are wrong by hours: who was later wins all the same, and nothing lies in the future."""

import time

import pytest

from regapp.model.clock import HybridClock, reading_ms, wall_ms
from regapp.model.entry import Kind
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, family, journal, register, say, tables

HOUR_MS = 3_600_000
BETWEEN_S = 0.1
"""Further apart than the error of what a desk learns of the hub's time."""


def set_clock(store: Store, wrong_ms: int) -> None:
    """Let a desk's machine show a wrong time from now on; its clock does not know it yet."""
    last = store.clock.tick()
    store.clock = HybridClock(last, store.clock.offset_ms, lambda: wall_ms() + wrong_ms)


@pytest.mark.parametrize("wrong_ms", [5 * HOUR_MS, -3 * HOUR_MS, 90_000, -90_000, 400 * 24 * HOUR_MS])
@pytest.mark.parametrize("is_wrong_later", [False, True])
def test_the_later_change_wins(hub: Hub, wrong_ms: int, is_wrong_later: bool) -> None:
    right, wrong = hub.first(), hub.desk()
    person = register(right, "Асанов", 1)
    hub.round(right, wrong)
    set_clock(wrong, wrong_ms)
    first, second = (right, wrong) if is_wrong_later else (wrong, right)
    say(first, person, Kind.SET, {"fields": {"family": "Earlier"}})
    time.sleep(BETWEEN_S)
    say(second, person, Kind.SET, {"fields": {"family": "Later"}})
    hub.round(wrong, right)
    hub.round(wrong, right)
    assert family(right, person) == family(wrong, person) == "Later"
    assert tables(right) == tables(wrong)
    assert journal(right) == journal(wrong)
    assert max(reading_ms(int(str(row[3]))) for row in journal(right)) < wall_ms() + 60_000
    # From now on the desk knows.
    say(wrong, person, Kind.SET, {"fields": {"family": "Now"}})
    assert abs(max(reading_ms(int(str(row[3]))) for row in journal(wrong)) - wall_ms()) < 10_000


def test_the_offset_is_kept_in_the_file(hub: Hub) -> None:
    store = hub.first()
    set_clock(store, 5 * HOUR_MS)
    exchange_once(store)
    assert abs(store.ask(link.progressed).offset_ms + 5 * HOUR_MS) < 10_000
    path = store.path
    store.close()
    again = hub.reopened(path)
    assert abs(again.clock.offset_ms + 5 * HOUR_MS) < 10_000


@pytest.mark.parametrize("is_hubs_laptop", [False, True])
def test_a_clock_that_was_put_right_meanwhile(hub: Hub, is_hubs_laptop: bool) -> None:
    """The laptop of a hall's hub passes on what others wrote, whose time the hub does not look at."""
    first, second = hub.first(), hub.desk()
    if is_hubs_laptop:
        hub.ask("UPDATE regapp.desk SET passes_on = true WHERE name = '01'")
    person = register(first, "Асанов", 1)
    hub.round(first, second)
    set_clock(first, 5 * HOUR_MS)
    say(first, person, Kind.SET, {"fields": {"family": "Earlier"}})
    # Wrong while the hub was away, right again when it is back.
    set_clock(first, 0)
    hub.round(first, second)
    assert max(reading_ms(int(str(row[3]))) for row in journal(second)) < wall_ms() + 60_000
    time.sleep(BETWEEN_S)
    say(second, person, Kind.SET, {"fields": {"family": "Later"}})
    hub.round(second, first)
    assert family(first, person) == "Later"


def test_the_order_of_ones_own_entries_stays(hub: Hub) -> None:
    store = hub.first()
    exchange_once(store)
    set_clock(store, 5 * HOUR_MS)
    person = register(store, "Асанов", 1)
    for name in ("Кимова", "Цой", "Ли"):
        say(store, person, Kind.SET, {"fields": {"family": name}})
    exchange_once(store)
    clocks = [row[3] for row in journal(store)]
    assert clocks == sorted(set(clocks), key=lambda reading: int(str(reading)))
    assert family(store, person) == "Ли"
