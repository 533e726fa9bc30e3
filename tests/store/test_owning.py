"""An id belongs to one event; entries of another event about it take nobody out of the tables. Events stay."""

from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import check
from regapp.services.people.registration import add_walk_in, everybody, get, history
from regapp.store import queries
from regapp.store.store import create_store
from tests.store.test_journal import AT, EVENT, tables

STRANGER = 54321
KINDS: dict[str, dict[str, Any]] = {
    Kind.SET: {"fields": {"family": "Strange", "number": "09-0009"}},
    Kind.REMOVED: {},
    Kind.ERASED: {},
    Kind.CHECKED_IN: {"session": "s", "at": AT},
    Kind.ISSUED: {"issue": 7, "at": AT},
    Kind.MERGED: {"other": participant_subject(1)},
}


def entry(number: int, kind: str, event: int, subject: str, clock: int, body: dict[str, Any]) -> Entry:
    return Entry("02", number, f"02-{number}", clock, "op", event, kind, 1, subject, body)


def odd_spellings(person: int) -> list[str]:
    digits = f"{person:016d}"
    arabic = digits.translate({ord("0") + digit: chr(0x660 + digit) for digit in range(10)})
    return [f"participant/{text}" for text in (f"0{digits}", f"{digits} ", f"+{digits}", f"-{digits}", arabic)]


@pytest.mark.parametrize("clock", [-1, 1, 2**57, 2**63 - 1])
@pytest.mark.parametrize("kind", KINDS)
def test_a_person_stays_who_they_are_whatever_other_events_say(desk: Desk, kind: str, clock: int) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанова", given="Гүлнара"))
    before = tables(desk.store)
    subjects = [participant_subject(person.id), *odd_spellings(person.id)]
    strange = [entry(n, kind, STRANGER, name, clock, KINDS[kind]) for n, name in enumerate(subjects, start=1)]
    odd = [entry(9 + n, kind, desk.event.number, name, clock, KINDS[kind]) for n, name in enumerate(subjects[1:])]
    desk.write(lambda tx: tx.receive([*strange, *odd]))
    assert tables(desk.store) == before
    assert get(desk, person.id) == person
    assert len(history(desk, person.id)) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_an_id_has_one_spelling(tmp_path: Path, kind: str) -> None:
    store = create_store(tmp_path / "a.regapp")
    named = {"fields": {"family": "Асанова"}}
    store.write(lambda tx: tx.receive([entry(1, Kind.SET, EVENT, participant_subject(123), 1, named)]))
    before = tables(store)
    odd = [entry(n, kind, EVENT, f"participant/{'0' * n}123", 9, KINDS[kind]) for n in range(13)]
    store.write(lambda tx: tx.receive([replace(one, lseq=one.lseq + 5, entry_id=f"x{one.lseq}") for one in odd]))
    assert tables(store) == before
    store.close()


def test_an_id_belongs_to_the_event_that_the_file_knows_whenever_that_comes(tmp_path: Path) -> None:
    known = {"fields": {"code": "x", "starts": "2022-02-28", "ends": "2022-03-03", "title": {}}}
    person = participant_subject(1001)
    came = [
        entry(1, Kind.SET, STRANGER, person, 1, {"fields": {"family": "Strange"}}),
        entry(2, Kind.SET, EVENT, person, 9, {"fields": {"family": "Асанова"}}),
        entry(3, Kind.SET, EVENT, "event", 20, known),
        entry(4, Kind.MERGED, STRANGER, participant_subject(1), 5, {"other": person}),
    ]
    seen = set()
    for number, order in enumerate(permutations(came)):
        store = create_store(tmp_path / f"{number}.regapp")
        for one in order:
            store.write(lambda tx, one=one: tx.receive([one]))  # type: ignore[misc]
        found = queries.participant(store.read(), 1001)
        assert found is not None
        assert (found.details.family, queries.counts(store.read(), EVENT)) == ("Асанова", (1, 0))
        seen.add(repr(tables(store)))
        store.close()
    assert len(seen) == 1


@pytest.mark.parametrize("clock", [1, 2**57, 2**63 - 1])
@pytest.mark.parametrize("is_voided", [True, False])
def test_an_event_stays_in_its_file(desk: Desk, clock: int, *, is_voided: bool) -> None:
    person, _ = add_walk_in(desk, Details(family="Асанова"))
    number = desk.event.number
    ids = [row[0] for row in desk.store.read().execute("SELECT entry_id FROM journal WHERE subject = 'event'")]
    kind, bodies = (Kind.VOIDED, [{"entry": item} for item in ids]) if is_voided else (Kind.REMOVED, [{}])
    gone = [entry(n, kind, number, "event", clock, body) for n, body in enumerate(bodies, start=1)]
    desk.write(lambda tx: tx.receive(gone))
    desk.close()
    again = open_desk(desk.path)
    try:
        assert (again.event.number, again.event.code, again.event.starts) == (
            number, desk.event.code, desk.event.starts,
        )  # fmt: skip
        assert person.id in {one.id for one in everybody(again)}
        assert check(again) == []
    finally:
        again.close()


def test_a_file_opens_with_the_event_whose_badges_it_can_read(desk: Desk) -> None:
    fields = {"code": "Z", "starts": "9998-01-01", "ends": "9998-12-31", "title": {"en": "Far"}}
    strange = entry(1, Kind.SET, STRANGER, "event", 1, {"fields": fields})
    same_code = entry(2, Kind.SET, STRANGER + 1, "event", 1, {"fields": {**fields, "code": desk.event.code}})
    backwards = entry(3, Kind.SET, STRANGER + 2, "event", 1, {"fields": {**fields, "ends": "0002-01-01"}})
    desk.write(lambda tx: tx.receive([strange, same_code, backwards]))
    desk.close()
    for code in ("", desk.event.code):
        again = open_desk(desk.path, code)
        assert again.event.number == desk.event.number
        assert all(1 <= len(event.days) <= 366 for event in again.ask(queries.events))
        again.close()
