"""An entry whose text is damaged: this desk's own is named by whoever reads it, another desk's stops nobody."""

from collections.abc import Callable
from pathlib import Path

import pytest

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.files import DamagedEntry
from regapp.model.finding import Finding, FindingKind
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import backup, check, rebuild
from regapp.services.people.registration import add_walk_in, edit, everybody, history

BODIES = (
    b"",
    b"{",
    b'{"fields":{"family":"A',
    b"\xff\xfe",
    b'{"fields":{"family":"\xc3("}}',
    b"NaN",
    b"[1]",
    b"[" * 5_000,
)
NUMBER = 90_000


def damage(desk: Desk, of: str, body: bytes) -> None:
    """Put an entry about everybody's first person into the file, and damage its body."""
    subject = participant_subject(everybody(desk)[0].id)
    entry = Entry(of, NUMBER, "damaged", 5, "op", desk.event.number, Kind.SET, 1, subject, {"fields": {}})
    desk.write(lambda tx: tx.receive([entry]))
    sql = "UPDATE journal SET body = CAST(? AS TEXT) WHERE entry_id = 'damaged'"
    desk.write(lambda tx: tx.db.execute(sql, [body]))


def tables_by_another_version(desk: Desk) -> None:
    """Let the next opening compute the tables again."""
    desk.write(lambda tx: tx.set("projected_by", "an older RegApp"))
    path = desk.path
    desk.close()
    open_desk(path).close()


def act_after_opening(desk: Desk) -> None:
    """Act on somebody whose history is not known yet: an act soon after another one reads none of it."""
    desk.close()
    again = open_desk(desk.path)
    try:
        edit(again, everybody(again)[0].id, Details(), Details(family="Ким"))
    finally:
        again.close()


READERS: tuple[Callable[[Desk], object], ...] = (
    rebuild,
    tables_by_another_version,
    lambda desk: history(desk, everybody(desk)[0].id),
    act_after_opening,
)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("read", READERS)
def test_a_damaged_entry_of_this_desk_is_named(desk: Desk, body: bytes, read: Callable[[Desk], object]) -> None:
    add_walk_in(desk, Details(family="Асанов"))
    damage(desk, desk.number, body)
    with pytest.raises(DamagedEntry) as caught:
        read(desk)
    assert (caught.value.desk, caught.value.number) == (desk.number, NUMBER)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("read", READERS)
def test_a_damaged_entry_of_another_desk_stops_nobody(desk: Desk, body: bytes, read: Callable[[Desk], object]) -> None:
    add_walk_in(desk, Details(family="Асанов"))
    damage(desk, "02", body)
    read(desk)


@pytest.mark.parametrize("of", ["01", "02"])
@pytest.mark.parametrize("body", BODIES)
def test_check_and_backup_name_a_damaged_entry(desk: Desk, of: str, body: bytes, tmp_path: Path) -> None:
    add_walk_in(desk, Details(family="Асанов"))
    damage(desk, of, body)
    assert Finding(FindingKind.ENTRY, f"{of}/{NUMBER}") in check(desk)
    with pytest.raises(DamagedEntry) as caught:
        backup(desk, tmp_path / "backups")
    assert (caught.value.desk, caught.value.number) == (of, NUMBER)


@pytest.mark.parametrize("column", ["subject", "kind", "operator", "entry_id"])
def test_other_texts_of_an_entry_are_looked_at_too(desk: Desk, column: str) -> None:
    add_walk_in(desk, Details(family="Асанов"))
    damage(desk, "02", b"{}")
    desk.write(lambda tx: tx.db.execute(f"UPDATE journal SET {column} = CAST(X'C328' AS TEXT) WHERE desk = '02'"))
    assert Finding(FindingKind.ENTRY, f"02/{NUMBER}") in check(desk)


def test_own_acts_go_on_beside_a_damaged_entry(desk: Desk) -> None:
    add_walk_in(desk, Details(family="Асанов"))
    damage(desk, desk.number, b"{")
    newcomer, _ = add_walk_in(desk, Details(family="Ким"))
    draft = Draft(Kind.SET, participant_subject(newcomer.id), {"fields": {"family": "Цой"}})
    desk.write(lambda tx: desk.append(tx, [draft]))
