"""Copies of a file, and files that had no hub: each laptop becomes a desk of its own, and nothing is lost."""

import shutil
from pathlib import Path

import pytest

from regapp.model.entry import Kind
from regapp.services.file.conference import create_conference
from regapp.store import queries
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.sync.copied import be_new_desk
from regapp.sync.joining import take_hub
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, family, journal, known_hub, register, say, tables

AT = "2022-02-28T05:00:00.000+00:00"


def copied(hub: Hub, store: Store, name: str) -> Store:
    """The file as it is on a second laptop, to which somebody carried it."""
    copy = hub.folder / name
    store.copy_to(copy)
    return hub.reopened(copy)


def numbers(store: Store) -> list[str]:
    (event,) = store.ask(queries.events)
    return sorted(
        row[0] for row in store.read().execute("SELECT number FROM participant WHERE event = ?", [event.number])
    )


def test_two_laptops_with_one_number_become_two_desks(hub: Hub) -> None:
    first, other = hub.first(), hub.desk()
    common = register(first, "Common", 1)
    exchange_once(first)
    second = copied(hub, first, "copy.regapp")
    here, there = register(first, "Here", 2), register(second, "There", 3)
    say(second, common, Kind.CHECKED_IN, {"session": "osh-1", "at": AT, "nonce": "n", "outcome": "admitted"})
    hub.round(first, second, other)
    assert (first.desk, second.desk) == ("01", "03")
    assert "_desk_03_" in known_hub(second).user
    hub.round(first, second, other)
    for store in (first, second, other):
        assert [family(store, person) for person in (common, here, there)] == ["Common", "Here", "There"]
    assert tables(first) == tables(second) == tables(other)
    assert journal(first) == journal(second) == journal(other)


def test_short_numbers_do_not_clash(hub: Hub) -> None:
    first = hub.first()
    exchange_once(first)
    second = copied(hub, first, "copy.regapp")
    for store in (first, second):
        # Both go on counting where the file stood.
        for number, person in ((1, 71), (2, 72)):
            register_under(store, f"{store.path.stem}{number}", number, person + 100 * (store is second))
    hub.round(first, second)
    hub.round(first, second)
    assert numbers(first) == numbers(second) == ["01-0001", "01-0002", "02-0001", "02-0002"]


def register_under(store: Store, name: str, number: int, person: int) -> None:
    fields = {"family": name, "number": f"{store.desk}-{number:04d}"}
    say(store, person, Kind.SET, {"fields": fields})


def test_both_copies_go_on_after_they_have_met(hub: Hub) -> None:
    first = hub.first()
    exchange_once(first)
    second = copied(hub, first, "copy.regapp")
    # The copy speaks first; then both write under 01 at once.
    register(second, "There", 3)
    exchange_once(second)
    register(first, "Here", 2)
    hub.round(first, second)
    assert {first.desk, second.desk} == {"01", "02"}
    register(first, "Here too", 4)
    register(second, "There too", 5)
    hub.round(first, second)
    hub.round(first)
    assert tables(first) == tables(second)
    assert len(numbers(first)) == len(set(numbers(first))) == 4


def test_a_copy_with_nothing_of_its_own_stays_the_same_desk(hub: Hub) -> None:
    first = hub.first()
    register(first, "Асанов", 1)
    exchange_once(first)
    copy = copied(hub, first, "copy.regapp")
    register(first, "Кимова", 2)
    exchange_once(first)
    # The laptop died; its backup goes on, and gets back what was written since.
    exchange_once(copy)
    assert copy.desk == "01"
    assert journal(copy) == journal(first)


def test_a_file_that_had_no_hub_brings_its_people(hub: Hub, tmp_path: Path) -> None:
    first = hub.first()
    exchange_once(first)
    alone = create_conference(tmp_path / "alone.regapp").store
    hub.stores.append(alone)
    before = len(journal(alone))
    way_in = hub.way_in()
    alone.write(lambda tx: take_hub(tx, way_in))
    exchange_once(alone)
    assert alone.desk == "02"
    hub.round(first, alone)
    # Two events, in both files.
    assert len(first.ask(queries.events)) == len(alone.ask(queries.events)) == 2
    assert tables(first) == tables(alone)
    assert len([row for row in journal(first) if row[0] == "02"]) == before


def test_a_file_of_the_same_desk_is_restored_and_writes_on(hub: Hub, tmp_path: Path) -> None:
    first, other = hub.first(), hub.desk()
    register(first, "Early", 1)
    exchange_once(first)
    backup = tmp_path / "backup.regapp"
    first.copy_to(backup)
    lost = register(first, "After the backup", 2)
    exchange_once(first)
    path = first.path
    first.close()
    shutil.copy(backup, path)
    for side in ("-wal", "-shm"):
        Path(f"{path}{side}").unlink(missing_ok=True)
    again = hub.reopened(path)
    register(again, "Written before the hub was there", 3)
    hub.round(again, other)
    hub.round(again, other)
    assert again.desk == "03", "its numbers had gone on: it is a desk of its own"
    assert family(again, lost) == "After the backup"
    assert tables(again) == tables(other)


def as_new_desk(store: Store) -> Store:
    """What the question at opening does."""
    number = be_new_desk(store)
    assert number == store.desk
    assert 500 <= int(number) <= 999
    return store


@pytest.mark.parametrize("writes_before", [False, True])
def test_a_copy_that_is_a_new_desk_gets_a_number_from_the_hub(hub: Hub, writes_before: bool) -> None:
    first, other = hub.first(), hub.desk()
    register(first, "Common", 1)
    exchange_once(first)
    second = as_new_desk(copied(hub, first, "copy.regapp"))
    if writes_before:
        register_under(second, "Before the hub", 1, 5)
    hub.round(first, second, other)
    assert (first.desk, second.desk) == ("01", "03")
    register_under(first, "Here", 2, 2)
    register_under(second, "There", 2, 3)
    hub.round(first, second, other)
    hub.round(first, second, other)
    assert tables(first) == tables(second) == tables(other)
    assert journal(first) == journal(second) == journal(other)
    assert numbers(first) == ["01-0001", "01-0002", *["03-0001"] * writes_before, "03-0002"]


def test_a_copy_of_the_hubs_own_file_leaves_the_hub_to_its_laptop(hub: Hub) -> None:
    first = hub.first()
    register(first, "Common", 1)
    exchange_once(first)
    first.write(lambda tx: tx.set(link.HERE, "abcd"))
    first.write(lambda tx: link.keep_owner_address(tx.db, known_hub(first)))
    second = as_new_desk(copied(hub, first, "copy.regapp"))
    assert second.ask(link.address) is second.ask(link.owner_address) is None
    assert second.ask(queries.setting, link.HERE) == ""
    way_in = hub.way_in()
    second.write(lambda tx: take_hub(tx, way_in))
    hub.round(first, second)
    hub.round(first, second)
    assert (first.desk, second.desk) == ("01", "02")
    assert tables(first) == tables(second)


def test_numbers_of_two_copies_without_any_hub_do_not_clash(hub: Hub) -> None:
    first = hub.first()
    second = as_new_desk(copied(hub, first, "copy.regapp"))
    third = as_new_desk(copied(hub, second, "copy of a copy.regapp"))
    assert len({first.desk, second.desk, third.desk}) == 3
