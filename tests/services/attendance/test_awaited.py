"""Whom the tour names: awaited, found by a few letters, and a place of which nobody has come."""

import pytest

from regapp.model.checkin import is_registered
from regapp.services.admission.admission import check_in
from regapp.services.attendance.awaited import awaited
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody, find


@pytest.mark.parametrize("latin", [False, True])
def test_a_few_letters_find_somebody_who_is_awaited(demo_desk: Desk, latin: bool) -> None:
    session = demo_desk.sessions()[0]
    example = awaited(demo_desk, session, latin=latin)
    assert example is not None
    assert is_registered(example.person, session)
    assert not example.person.first_in
    assert len(example.typed) <= 4
    assert example.typed.isascii() is latin
    assert [hit.participant for hit in find(demo_desk, example.typed)] == [example.person]


def test_nobody_has_come_from_the_other_place(demo_desk: Desk) -> None:
    session = demo_desk.sessions()[0]
    example = awaited(demo_desk, session)
    assert example is not None
    far = example.far
    assert far.details.municipality != example.person.details.municipality
    check_in(demo_desk, far.id, session)
    after = awaited(demo_desk, session)
    assert after is not None
    assert after.far.details.municipality not in ("", far.details.municipality)
    check_in(demo_desk, example.person.id, session)
    last = awaited(demo_desk, session)
    assert last is not None
    assert last.person.id != example.person.id


def test_nobody_is_named_where_everybody_has_come(demo_desk: Desk) -> None:
    session = demo_desk.sessions()[0]
    for person in everybody(demo_desk):
        if is_registered(person, session):
            check_in(demo_desk, person.id, session)
    assert awaited(demo_desk, session) is None


def test_nobody_is_named_of_nobody(desk: Desk) -> None:
    assert awaited(desk, desk.sessions()[0]) is None
