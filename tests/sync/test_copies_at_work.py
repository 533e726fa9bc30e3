"""Copies of a file, and files restored from a backup, that go on working while they meet the hub."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from regapp.model.clock import HybridClock, wall_ms
from regapp.model.entries.hub import Hello
from regapp.model.participant import Details
from regapp.services.desk import Desk, directory_of
from regapp.services.people.registration import register as register_at
from regapp.store import queries
from regapp.store.journal import run_of_desk
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.sync.hub import keeping
from regapp.sync.line import Forked, Line
from regapp.sync.once import exchange_once
from regapp.sync.round import Exchange
from tests.sync.conftest import Hub, family, journal, known_hub, register, tables
from tests.sync.test_numbering import copied, numbers

WRONG_MS = 5 * 3_600_000

pytestmark = pytest.mark.logs


@contextmanager
def opened(store: Store) -> Iterator[Exchange]:
    """An exchange over a line of its own."""
    hub = known_hub(store)
    line = Line.open(hub)
    try:
        yield Exchange(store, line, hub)
    finally:
        line.close()


def with_a_wrong_clock(store: Store) -> None:
    store.clock = HybridClock(store.clock.tick(), store.clock.offset_ms, lambda: wall_ms() + WRONG_MS)


def registered(store: Store, family: str) -> None:
    """Register somebody under the next short number."""
    (event,) = store.ask(queries.events)
    desk = Desk(store, directory_of(store, event), event, "op")
    desk.write(lambda tx: register_at(desk, tx, Details(family=family)))


def test_a_copy_of_what_was_not_sent_gets_the_hubs_time(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    with_a_wrong_clock(first)
    register(first, "Unsent", 1)
    copy = copied(hub, first, "copy.regapp")
    exchange_once(first)
    hub.round(copy, other)
    assert journal(copy) == journal(first) == journal(other)
    register(copy, "There", 2)
    register(first, "Here", 3)
    hub.round(first, copy, other)
    hub.round(first, copy, other)
    assert journal(copy) == journal(first) == journal(other)
    assert tables(copy) == tables(first) == tables(other)


def test_what_a_hand_over_brought_gets_the_hubs_time(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    with_a_wrong_clock(first)
    register(first, "Unsent", 1)
    entries = first.ask(run_of_desk, "01", 1, 99)
    other.write(lambda tx: tx.receive(entries))
    hub.round(first, other)
    assert journal(first) == journal(other)


def test_whoever_works_while_their_own_entries_come_back_becomes_a_desk_of_their_own(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    register(first, "Common", 1)
    exchange_once(first)
    backup = copied(hub, first, "backup.regapp")
    for number in (2, 3, 4):
        register(first, "After the backup", number)
    exchange_once(first)
    with opened(backup) as exchange:
        assert exchange.begin() is None
        late = register(backup, "Amid the greeting", 5)
        before = journal(backup)
        with pytest.raises(Forked):
            exchange.pull()
        assert journal(backup) == before
    hub.round(backup, first, other)
    hub.round(backup, first, other)
    assert backup.desk == "03"
    assert family(other, late) == "Amid the greeting"
    assert journal(backup) == journal(first) == journal(other)


def test_a_greeting_hears_what_another_copy_sent_amid_it(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    first = hub.first()
    copy = copied(hub, first, "copy.regapp")
    register(copy, "There", 1)
    original = Exchange.greet
    greeted: list[Exchange] = []

    def greet(exchange: Exchange) -> Hello:
        greeted.append(exchange)
        if len(greeted) == 2:
            register(first, "Here", 2)
            exchange_once(first)
        return original(exchange)

    with opened(copy) as exchange:
        monkeypatch.setattr(Exchange, "greet", greet)
        with pytest.raises(Forked):
            exchange.begin()


def test_short_numbers_go_on_after_those_that_came_back(hub: Hub) -> None:
    first = hub.first()
    backup = copied(hub, first, "backup.regapp")
    for name in ("Асанов", "Кимова"):
        registered(first, name)
    exchange_once(first)
    exchange_once(backup)
    registered(backup, "Цой")
    assert numbers(backup) == ["01-0001", "01-0002", "01-0003"]


def test_a_hub_that_was_begun_again_may_have_other_entries_of_this_desk(hub: Hub, tmp_path: Path) -> None:
    first, other = hub.first(), hub.desk()
    copy = copied(hub, first, "copy.regapp")
    saved = tmp_path / "hub.gz"
    keeping.backup(hub.owner, saved)
    for number in (1, 2, 3):
        register(first, "Here", number)
    exchange_once(first)
    hub.ask("DROP SCHEMA regapp CASCADE")
    keeping.restore(hub.owner, saved)
    # The copy is the first that brings something under this number.
    for number in (4, 5, 6):
        register(copy, "There", number)
    exchange_once(copy)
    hub.round(first, copy, other)
    hub.round(first, copy, other)
    assert {first.desk, copy.desk} == {"01", "03"}
    assert [family(other, 10**12 + number) for number in range(1, 7)] == ["Here"] * 3 + ["There"] * 3
    assert journal(first) == journal(copy) == journal(other)


def test_somebody_else_under_this_number_is_noticed_at_the_next_greeting(hub: Hub) -> None:
    first = hub.first()
    copy = copied(hub, first, "copy.regapp")
    with opened(first) as exchange:
        exchange.begin()
        register(copy, "There", 1)
        exchange_once(copy)
        with pytest.raises(Forked):
            exchange.greet_again()


def test_a_copy_that_only_listened_gets_what_its_other_half_sent(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    copy = copied(hub, first, "copy.regapp")
    hub.round(copy, other)
    register(first, "Here", 1)
    exchange_once(first)
    register(other, "There", 2)
    exchange_once(other)
    with opened(copy) as exchange:
        # It has heard how far its number has come, and the line breaks amid what comes.
        exchange.begin()
        exchange.keep()
    newest = other.ask(link.progressed).cursor
    copy.write(lambda tx: link.note(tx.db, cursor=newest))
    exchange_once(copy)
    hub.round(first, copy, other)
    assert journal(copy) == journal(first) == journal(other)
    assert tables(copy) == tables(first) == tables(other)
