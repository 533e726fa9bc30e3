"""Nothing that a desk receives stops its file from opening or writing, or makes its tables differ from its journal.

By day some hundreds of entries; `pytest -m slow tests/store/test_hostile_entries.py` tries 20,000.
"""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from regapp.model.checkin import Outcome
from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.event import Event
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import backup, check, rebuild
from regapp.services.people.registration import add_walk_in, edit, everybody, find, get, history, inside_since
from regapp.store import journal
from tests.store.hostile_entries import AT, entries
from tests.store.test_journal import read_everything, tables

# What cannot be kept is told in the log.
pytestmark = pytest.mark.logs


def test_a_file_goes_on_whatever_it_has_received(tmp_path: Path) -> None:
    for seed in range(4):
        goes_on(tmp_path / str(seed), random.Random(seed), 150)


@pytest.mark.slow
def test_a_file_goes_on_whatever_it_has_received_very_often(tmp_path: Path) -> None:
    for seed in range(1_000, 1_100):
        goes_on(tmp_path / str(seed), random.Random(seed), 200)


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
        said = check_in(desk, one.id, session).outcome
        # Whoever other desks cancelled, or registered for another city, is not admitted.
        is_expected = not one.details.cancelled and (not one.details.cities or session.city in one.details.cities)
        assert (said in (Outcome.ADMITTED, Outcome.ALREADY_IN)) == is_expected
        assert (one.id in inside_since(desk, session, [one])) == is_expected
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


@pytest.mark.parametrize(
    "erased", ["", "event/x", "participant/1001", participant_subject(1001), participant_subject(7)]
)
@pytest.mark.parametrize("other", [None, "", 7, "event/x", "participant/1001", participant_subject(1001)])
@pytest.mark.parametrize("kind", [Kind.MERGED, Kind.SET, Kind.TOLD_APART])
@pytest.mark.parametrize("late", [False, True])
def test_an_erasure_empties_what_is_about_the_erased_alone(
    desk: Desk, erased: str, other: object, kind: Kind, late: bool
) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанов"))
    event, subject = desk.event.number, participant_subject(person.id)
    body = {"fields": {"note": "n"}} | ({} if other is None else {"other": other})
    told = [
        Entry("02", 1, "02-1", 1, "op", event, Kind.ERASED, 1, erased, {}),
        Entry("02", 2, "02-2", 2, "op", event, kind, 1, subject, body),
        Entry("02", 3, "02-3", 3, "op", event, kind, 1, "batch/1", body),
    ]
    if late:
        desk.write(lambda tx: tx.receive(told[1:]))
    desk.write(lambda tx: tx.receive(told))
    before = tables(desk.store)
    rebuild(desk)
    assert tables(desk.store) == before
    merged_with_erased = kind == Kind.MERGED and other == erased == participant_subject(1001)
    theirs = desk.write(lambda tx: dict(journal.of_subjects(tx.db, [(event, subject)])))[event, subject]
    (fields,) = (entry.body["fields"] for entry in theirs if entry.entry_id == "02-2")
    assert fields == ({} if merged_with_erased else {"note": "n"})
    if not merged_with_erased:
        now = get(desk, person.id)
        edit(desk, now.id, now.details, replace(now.details, family="Ким"))
        assert get(desk, now.id).details.family == "Ким"
