"""Nothing that a desk receives stops its file from opening or writing, or makes its tables differ from its journal.

By day some hundreds of entries; `pytest -m slow tests/store/test_hostile_entries.py` tries 20,000.
"""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.event import Event
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import backup, check, rebuild
from regapp.services.people.registration import add_walk_in, edit, everybody, find, get, history, inside_since
from tests.store.hostile_entries import AT, entries
from tests.store.test_journal import read_everything, tables

# What cannot be kept is told in the log.
pytestmark = pytest.mark.logs
KNOWN = 1_001
"""A history in which hostile merges tie somebody to one who was erased: what is set on them later is emptied in the
journal and stands in the tables."""


def test_a_file_goes_on_whatever_it_has_received(tmp_path: Path) -> None:
    for seed in range(4):
        goes_on(tmp_path / str(seed), random.Random(seed), 150)


@pytest.mark.slow
def test_a_file_goes_on_whatever_it_has_received_very_often(tmp_path: Path) -> None:
    for seed in set(range(1_000, 1_100)) - {KNOWN}:
        goes_on(tmp_path / str(seed), random.Random(seed), 200)


@pytest.mark.slow
@pytest.mark.xfail(strict=True, raises=AssertionError, reason="docs/roadmap.md has it")
def test_what_is_set_on_somebody_tied_to_one_who_was_erased_is_in_no_table(tmp_path: Path) -> None:
    goes_on(tmp_path / "a", random.Random(KNOWN), 200)


def goes_on(folder: Path, rng: random.Random, count: int) -> None:
    folder.mkdir()
    desk = create_conference(folder / "a.regapp")
    own, stranger = desk.event, 54321
    try:
        person, _ = add_walk_in(desk, Details(family="Здешняя", given="Айгүл"))
        made = entries(rng, count, (own.number, own.number, stranger, 0, -1, 2**63 - 1))
        rng.shuffle(made)
        cut = rng.randrange(count)
        desk.write(lambda tx: tx.receive(made[:cut]))
        desk.write(lambda tx: tx.receive([*made[cut:], *made[:20]]))
    finally:
        desk.close()
    for _ in range(2):
        desk = open_desk(folder / "a.regapp")
        try:
            assert_is_well(desk, own, person.id)
        finally:
            desk.close()


def assert_is_well(desk: Desk, own: Event, person: int) -> None:
    assert desk.event.number == own.number
    before = tables(desk.store)
    assert [item for item in check(desk) if item.code != "directory"] == []
    rebuild(desk)
    assert tables(desk.store) == before
    newcomer, _ = add_walk_in(desk, Details(family="Новая"))
    assert newcomer.id in {hit.participant.id for hit in find(desk, "Новая", 100)}
    assert person in {one.id for one in everybody(desk)}
    for one in everybody(desk):
        assert all(item.at.year >= 1970 or item.entry.desk != desk.number for item in history(desk, one.id))
    session = desk.sessions()[0]
    untouched = [one for one in everybody(desk) if not is_erased_in_part(desk, one.id)]
    for one in untouched[:6]:
        edit(desk, one.id, one.details, replace(one.details, family="Ким", note=f"{one.details.note}+"))
        assert get(desk, one.id).details.note == f"{one.details.note}+"
        check_in(desk, one.id, session)
        assert one.id in inside_since(desk, session, [one])
    read_everything(desk.store)
    assert backup(desk, desk.path.parent / "backups").exists()


def is_erased_in_part(desk: Desk, person: int) -> bool:
    """Whether one of the person's records is erased: what is set on that one is emptied, too."""
    return any(item.entry.kind == Kind.ERASED for item in history(desk, person))


@pytest.mark.parametrize("number", [100, 1_000_000, 2**62, 0, -5])
def test_a_badge_that_no_token_can_carry_replaces_none(desk: Desk, number: int) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанов"))
    badge = token_of(desk, person.id, 1)
    body = {"issue": number, "at": AT, "reason": "", "template": "a6"}
    subject = participant_subject(person.id)
    issued = Entry("02", 1, "02-1", 1, "op", desk.event.number, Kind.ISSUED, 1, subject, body)
    desk.write(lambda tx: tx.receive([issued]))
    assert scan(desk, badge, desk.sessions()[0], overruled=True).by_badge
    assert get(desk, person.id).issue == 0


@pytest.mark.parametrize("counter", ["9223372036854775807", "9" * 40, "99999999"])
def test_a_certificate_number_that_nobody_comes_to_does_not_stop_counting(desk: Desk, counter: str) -> None:
    body = {"number": f"C-{desk.number}-{counter}", "at": AT}
    event, subject = desk.event.number, participant_subject(1001)
    made = Entry("02", 1, "02-1", 1, "op", event, Kind.CERTIFIED, 1, subject, body)
    desk.write(lambda tx: tx.receive([made]))
    with desk.store.certificate_counters(event, 1) as first, desk.store.certificate_counters(event, 1) as second:
        assert (first, second) == (range(1, 2), range(2, 3))
