"""A session is journalled in one form, no matter who makes it, and is read back unchanged."""

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from regapp.model.entry import Entry, session_subject
from regapp.model.event import Material, Session
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.programme.programme import add_session
from regapp.store import journal

FIRST = date(2022, 2, 28)


def whole(desk: Desk) -> Session:
    """A session of which every part says something."""
    moment = desk.event.moment
    return Session(
        "whole", {"ky": "Сессия", "ru": "Сессия, 28 февраля"}, "osh", {"en": "Hall"}, moment(FIRST, 9 * 60),
        moment(FIRST, 10 * 60), desk=True, capacity=40, speakers=(7, 10**16 - 1),
        materials=(Material("План", "www.example.kg"),),
    )  # fmt: skip


@pytest.mark.parametrize("name", [item.name for item in fields(Session)])
def test_each_part_of_a_session_is_read_back(desk: Desk, name: str) -> None:
    session = add_session(desk, whole(desk))
    assert getattr(session, name)
    assert getattr(desk.session("whole"), name) == getattr(session, name)


def test_texts_are_kept_without_the_spaces_round_them(desk: Desk) -> None:
    add_session(desk, replace(whole(desk), title={"en": "  Session ", "ru": " "}, room={"ru": ""}))
    assert (desk.session("whole").title, desk.session("whole").room) == ({"en": "Session"}, {})


def test_a_conference_a_desk_and_a_new_event_make_sessions_of_one_form(desk: Desk) -> None:
    add_session(desk, whole(desk))
    before = {session.code: session for session in desk.sessions()}
    forms = {frozenset(entry.body["fields"]) for code in before for entry in entries_of(desk, code)}
    year = timedelta(days=365)
    add_event(desk, "next", "Next", FIRST + year, FIRST + year + timedelta(days=3))
    desk = desk.for_event("next")
    after = {session.code: session for session in desk.sessions()}
    forms |= {frozenset(entry.body["fields"]) for code in after for entry in entries_of(desk, code)}
    assert before.keys() == after.keys() > {"whole", "osh-1-reg"}
    assert forms == {frozenset(item.name for item in fields(Session)) - {"code"}}
    assert after["whole"] == replace(
        before["whole"], starts=before["whole"].starts + year, ends=before["whole"].ends + year,
        speakers=(), materials=(),
    )  # fmt: skip


def entries_of(desk: Desk, code: str) -> list[Entry]:
    subject = (desk.event.number, session_subject(code))
    return [entry for _, group in desk.ask(lambda db: list(journal.of_subjects(db, [subject]))) for entry in group]
