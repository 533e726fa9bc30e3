"""Two and more desks at one hub: the same tables everywhere, nothing lost, nothing twice."""

import time
from pathlib import Path
from typing import Any

import pytest

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.errors.hub import HubUnreachable, NoHub
from regapp.store import queries
from regapp.store.journal import last_lseq
from regapp.store.store import Store, create_store
from regapp.store.sync import link
from regapp.store.upkeep import check
from regapp.sync.filling import AT_ONCE
from regapp.sync.line import WINDOW, Line
from regapp.sync.once import exchange_once
from regapp.sync.round import Exchange
from tests.sync.conftest import Hub, family, journal, known_hub, register, say, tables

AT = "2022-02-28T05:00:00.000+00:00"


def unsent(store: Store) -> int:
    """How many of a desk's entries its file does not know to be at the hub."""
    return store.ask(last_lseq, store.desk) - store.ask(link.progressed).acknowledged


def test_what_one_desk_writes_all_have(hub: Hub) -> None:
    first, second = hub.first(), hub.desk()
    exchange_once(first)
    exchange_once(second)
    person = register(first, "Асанов", 1)
    hub.round(first, second)
    say(second, person, Kind.CHECKED_IN, {"session": "osh-1", "at": AT, "nonce": "n", "outcome": "admitted"})
    register(second, "Кимова", 2)
    hub.round(second, first)
    assert family(second, person) == "Асанов"
    assert tables(first) == tables(second)
    assert journal(first) == journal(second)
    for store in (first, second):
        assert unsent(store) == 0
        assert check(store.read(), store.path, hub.folder) == []


def test_exchanging_again_changes_nothing(hub: Hub) -> None:
    first = hub.first()
    register(first, "Асанов", 1)
    exchange_once(first)
    second = hub.desk()
    before = journal(second)
    assert [(done.sent, done.received) for done in hub.round(first, second)] == [(0, 0)] * 4
    second.write(lambda tx: link.note(tx.db, cursor=0, acknowledged=0, epoch="another"))
    assert exchange_once(second).received == 0
    assert journal(second) == before


def test_two_desks_that_change_the_same_field_agree_on_the_later_one(hub: Hub) -> None:
    first, second = hub.first(), hub.desk()
    person = register(first, "Асанов", 1)
    hub.round(first, second)
    say(first, person, Kind.SET, {"fields": {"family": "Earlier"}})
    say(second, person, Kind.SET, {"fields": {"family": "Later"}})
    # The later one comes to the hub first.
    hub.round(second, first)
    hub.round(second)
    assert family(first, person) == family(second, person) == "Later"
    assert tables(first) == tables(second)


def test_more_than_one_window_comes_whole(hub: Hub) -> None:
    first = hub.first()
    (event,) = first.ask(queries.events)
    person = register(first, "Асанов", 1)
    notes = [
        Draft(Kind.SET, participant_subject(person), {"fields": {"note": str(number)}}) for number in range(WINDOW)
    ]
    first.write(lambda tx: tx.append(event.number, notes, "op"))
    exchange_once(first)
    second = hub.desk()
    assert journal(first) == journal(second)
    assert tables(first) == tables(second)
    register(first, "Кимова", 2)
    hub.round(first, second)
    assert tables(first) == tables(second)


def test_a_line_that_breaks_loses_nothing(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = hub.first(), hub.desk()
    for number in range(1, 60):
        register(first, f"Асанов{number}", number)
    appended = Line.append

    def broken(line: Line, desk: str, rows: list[dict[str, object]]) -> tuple[int, int]:
        # What was sent is there; the answer is lost.
        appended(line, desk, rows)
        raise HubUnreachable("there")

    monkeypatch.setattr(Line, "append", broken)
    with pytest.raises(HubUnreachable):
        exchange_once(first)
    monkeypatch.setattr(Line, "append", appended)
    assert unsent(first) > 0
    assert exchange_once(first).sent == 0
    exchange_once(second)
    assert tables(first) == tables(second)


def test_a_file_that_is_cut_off_while_it_is_filled_goes_on(hub: Hub) -> None:
    first = hub.first()
    people = [register(first, f"Асанов{number}", number) for number in range(1, 80)]
    exchange_once(first)
    way_in = hub.way_in()
    store = create_store(hub.folder / "new.regapp")
    hub.stores.append(store)
    store.write(lambda tx: link.keep_address(tx.db, way_in))
    line = Line.open(way_in)
    pulled = line.pull(0)[1]
    assert len(pulled) > len(people)
    exchange = Exchange(store, line, way_in)
    exchange.begin()
    line.close()
    with pytest.raises(HubUnreachable):
        exchange.pull()
    exchange_once(store)
    assert tables(store) == tables(first)


def test_entries_of_a_newer_program_pass_through(hub: Hub) -> None:
    first, second, third = hub.first(), hub.desk(), hub.desk()
    person = register(first, "Асанов", 1)
    strange = say(first, person, Kind.SET, {"fields": {"family": "Tomorrow"}})
    first.read().execute("SELECT 1")
    first.write(lambda tx: tx.db.execute("UPDATE journal SET version = 99 WHERE lseq = ?", [strange.lseq]) and None)
    hub.round(first, second, third)
    assert journal(second) == journal(third) == journal(first)
    assert family(second, person) == "Асанов"


def test_a_file_without_a_hub_says_so(tmp_path: Path) -> None:
    store = create_store(tmp_path / "alone.regapp")
    with pytest.raises(NoHub):
        exchange_once(store)
    store.close()


def test_a_new_desk_admits_with_the_keys_of_the_others(hub: Hub) -> None:
    first = hub.first()
    exchange_once(first)
    second = hub.desk()
    assert second.ask(queries.event_keys) == first.ask(queries.event_keys) != {}
    # The hub has them sealed.
    ((sealed,),) = hub.ask("SELECT sealed FROM regapp.event_key")
    (key,) = first.ask(queries.event_keys).values()
    assert key not in bytes(sealed)  # type: ignore[call-overload]
    assert known_hub(second).secret == known_hub(first).secret


def test_somebody_who_works_at_a_desk_goes_before_what_comes(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = hub.first(), hub.desk()
    for number in range(1, 4 * AT_ONCE):
        register(first, "Асанов", number)
    exchange_once(first)
    rests: list[float] = []
    monkeypatch.setattr(time, "sleep", rests.append)
    # Nobody works here: it comes as fast as it can.
    second.write(lambda tx: link.note(tx.db, cursor=0))
    exchange_once(second)
    assert rests == []
    register(second, "Кимова", 1)
    taken = Store.write

    def works(store: Store, *args: Any, **more: Any) -> Any:
        if more.get("lies_elsewhere"):
            store._newest += 1
        return taken(store, *args, **more)

    monkeypatch.setattr(Store, "write", works)
    second.write(lambda tx: link.note(tx.db, cursor=0))
    exchange_once(second)
    # After each portion, until few are left.
    assert len(rests) >= 3
    assert all(rest > 0 for rest in rests)
    # A few that come while somebody works are taken at once.
    rests.clear()
    register(first, "Цой", 99)
    exchange_once(first)
    exchange_once(second)
    assert rests == []
