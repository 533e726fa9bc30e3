"""A hub that is restored from an older backup, or lost with its laptop: what the desks have brings it back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from regapp.model.errors.hub import HubInUse, NotAHubBackup
from regapp.services.desk import open_desk
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.sync import owning
from regapp.sync.hub import keeping
from regapp.sync.hub.engine import Engine
from regapp.sync.hub.enrolling import enrol
from regapp.sync.hub.making import hall_numbers, number_from
from regapp.sync.joining import join
from regapp.sync.line import Line
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, family, journal, known_hub, new_hub, register, tables


def restored(engine: Engine, hub: Hub, backup: Path) -> Hub:
    """The hub in another database of the same server, from a backup."""
    other = new_hub(engine, hub.folder)
    keeping.restore(other.owner, backup)
    return other


def moved(store: Store, hub: Hub) -> None:
    """Let a laptop join with a code."""
    join(store, enrol(hub.owner, "", lambda way_in: way_in).code)
    exchange_once(store)


def test_nothing_is_lost_when_a_backup_of_yesterday_is_restored(hub: Hub, engine: Engine, tmp_path: Path) -> None:
    first, second, gone = hub.first(), hub.desk(), hub.desk()
    early = register(first, "Early", 1)
    hub.round(first, second, gone)
    backup = tmp_path / "hub.gz"
    assert keeping.backup(hub.owner, backup) == len(journal(first))
    late, of_gone = register(first, "Late", 2), register(gone, "Of a laptop that never comes again", 3)
    hub.round(gone, first, second)
    before = journal(second)

    other = restored(engine, hub, backup)
    moved(first, other)
    moved(second, other)
    hub.round(first, second)
    assert (first.desk, second.desk) == ("01", "02")
    assert journal(first) == journal(second) == before
    assert other.ask("SELECT count(*) FROM regapp.entry") == [(len(before),)]
    third = other.desk()
    for person in (early, late, of_gone):
        assert family(third, person) != ""
    assert tables(third) == tables(first) == tables(second)


def test_desks_of_the_same_server_go_on_without_a_code(hub: Hub, tmp_path: Path) -> None:
    first, second = hub.first(), hub.desk()
    register(first, "Early", 1)
    hub.round(first, second)
    backup = tmp_path / "hub.gz"
    keeping.backup(hub.owner, backup)
    late = register(second, "Late", 2)
    hub.round(second, first)
    hub.ask("DROP SCHEMA regapp CASCADE")
    keeping.restore(hub.owner, backup)
    hub.round(first, second)
    third = hub.desk()
    assert family(third, late) == "Late"
    assert tables(first) == tables(second) == tables(third)


def test_another_desk_becomes_the_hub(hub: Hub, engine: Engine) -> None:
    first, second, third = hub.first(), hub.desk(), hub.desk()
    person = register(first, "Асанов", 1)
    hub.round(first, second, third)
    # The laptop with the hub, desk 01, is stolen; desk 02 takes its place.
    empty = new_hub(engine, hub.folder)
    empty.ask("DROP SCHEMA regapp CASCADE; DROP ROLE " + empty.owner.database + "_desks")
    path = second.path
    second.close()
    desk = open_desk(path)
    place = empty.owner
    owning.set_up(desk, f"postgresql://{place.user}:{place.password}@127.0.0.1:{place.port}/{place.database}")
    hub.stores.append(desk.store)
    offline = register(third, "While there was no hub", 2)
    exchange_once(desk.store)
    moved(third, empty)
    hub.round(desk.store, third)
    assert (desk.number, third.desk) == ("02", "03")
    assert known_hub(third).database == empty.owner.database
    assert family(desk.store, offline) != ""
    assert family(third, person) == "Асанов"
    assert tables(desk.store) == tables(third)
    # A fresh laptop gets a number that nobody ever had.
    assert empty.desk().desk == "04"


def test_the_number_of_somebody_who_is_there_is_not_taken(hub: Hub, engine: Engine) -> None:
    first, second = hub.first(), hub.desk()
    register(second, "Асанов", 1)
    hub.round(first, second)
    copy = hub.folder / "copy.regapp"
    second.copy_to(copy)
    twin = hub.reopened(copy)
    register(twin, "Кимова", 2)
    other = new_hub(engine, hub.folder)
    line_of = other.owner
    backup = hub.folder / "hub.gz"
    keeping.backup(hub.owner, backup)
    keeping.restore(line_of, backup)
    moved(second, other)
    moved(twin, other)
    assert second.desk == "02"
    assert twin.desk not in ("01", "02")
    moved(first, other)
    hub.round(first, second, twin)
    assert tables(first) == tables(second) == tables(twin)


def test_a_backup_is_of_one_moment_though_desks_work(
    hub: Hub, engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = hub.first(), hub.desk()
    register(first, "Early", 1)
    hub.round(first, second)
    entries = keeping._entries

    def amid(line: Line) -> Iterator[tuple[Any, ...]]:
        # The desks were written to the backup already.
        register(first, "Amid the backup", 2)
        exchange_once(first)
        third = hub.desk()
        register(third, "At a new desk", 3)
        hub.round(third, second)
        yield from entries(line)

    monkeypatch.setattr(keeping, "_entries", amid)
    backup = tmp_path / "hub.gz"
    keeping.backup(hub.owner, backup)
    other = restored(engine, hub, backup)
    for store in hub.stores:
        moved(store, other)
    hub.round(*hub.stores)
    assert len({tuple(journal(store)) for store in hub.stores}) == 1
    assert other.ask("SELECT count(*) FROM regapp.entry") == [(len(journal(first)),)]


def test_the_hub_of_a_hall_keeps_its_numbers(hub: Hub, engine: Engine, tmp_path: Path) -> None:
    line = Line.open(hub.owner)
    number_from(line, hall_numbers("03"))
    line.close()
    backup = tmp_path / "hub.gz"
    keeping.backup(hub.owner, backup)
    assert restored(engine, hub, backup).desk().desk == "600"


@pytest.mark.parametrize("harm", ["cut", "altered", "of something else", "empty"])
def test_a_damaged_backup_changes_nothing(hub: Hub, engine: Engine, tmp_path: Path, harm: str) -> None:
    first = hub.first()
    register(first, "Асанов", 1)
    exchange_once(first)
    backup = tmp_path / "hub.gz"
    keeping.backup(hub.owner, backup)
    content = bytearray(backup.read_bytes())
    if harm == "altered":
        content[len(content) // 2] ^= 0xFF
    backup.write_bytes(
        {"cut": bytes(content[:-40]), "altered": bytes(content), "of something else": b"{}\n", "empty": b""}[harm]
    )
    other = new_hub(engine, hub.folder)
    with pytest.raises(NotAHubBackup):
        keeping.restore(other.owner, backup)
    assert other.ask("SELECT count(*) FROM regapp.entry") == [(0,)]


def test_a_hub_in_use_is_not_overwritten(hub: Hub, tmp_path: Path) -> None:
    first = hub.first()
    exchange_once(first)
    backup = tmp_path / "hub.gz"
    keeping.backup(hub.owner, backup)
    with pytest.raises(HubInUse):
        keeping.restore(hub.owner, backup)
    assert hub.ask("SELECT count(*) FROM regapp.entry") == [(len(journal(first)),)]


def test_a_standby_that_lagged_gets_what_it_lacks(hub: Hub) -> None:
    first, second = hub.first(), hub.desk()
    early = register(first, "Early", 1)
    hub.round(first, second)
    seq = int(str(hub.ask("SELECT seq FROM regapp.head")[0][0]))
    late, others = register(first, "Late", 2), register(second, "Of another desk", 3)
    hub.round(first, second)
    hub.ask(
        f"DELETE FROM regapp.entry WHERE seq > {seq}; UPDATE regapp.head SET seq = {seq};"
        " UPDATE regapp.desk AS d SET last_lseq = (SELECT count(*) FROM regapp.entry AS e WHERE e.desk = d.name)"
    )
    # Each brings its own; what others wrote, once the owner has looked.
    exchange_once(first)
    third = hub.desk()
    assert [family(third, person) for person in (early, late, others)] == ["Early", "Late", ""]
    path, place = first.path, hub.owner
    first.close()
    second.close()
    desk = open_desk(path)
    hub.stores.append(desk.store)
    desk.write(lambda tx: link.note(tx.db, cursor=seq + 100))
    url = f"postgresql://{place.user}:{place.password}@127.0.0.1:{place.port}/{place.database}"
    assert not owning.set_up(desk, url).is_new
    hub.round(desk.store, third)
    assert family(third, others) == "Of another desk"
    assert tables(desk.store) == tables(third)
