"""A message for the desk that meets somebody next: shown there once, whatever the verdict is."""

from datetime import UTC, datetime

import pytest

from regapp.model.checkin import Outcome
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.participant import Participant
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.upkeep import check
from regapp.services.people.messages import MOST_LETTERS, message_about, set_message
from regapp.services.people.registration import everybody, history
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.history import entry_text

NINE = datetime(2022, 2, 28, 3, tzinfo=UTC)
TEXT = "Координаторго чалыңыз"


@pytest.fixture
def person(demo_desk: Desk) -> Participant:
    return next(person for person in everybody(demo_desk) if person.details.cities == ("osh",))


@pytest.mark.parametrize(("session", "outcome"), [("osh-1-reg", "admitted"), ("bishkek-1-reg", "not_registered")])
def test_it_is_shown_once(demo_desk: Desk, person: Participant, session: str, outcome: str) -> None:
    set_message(demo_desk, person.id, f"  {TEXT}\n")
    assert message_about(demo_desk, person.id) == TEXT
    code, where = token_of(demo_desk, person.id, 1), demo_desk.session(session)
    first = scan(demo_desk, code, where, moment=NINE)
    assert (first.outcome, first.message) == (Outcome(outcome), TEXT)
    assert scan(demo_desk, code, where, moment=NINE).message == ""
    assert message_about(demo_desk, person.id) == ""
    said = [entry_text(item.entry, [], Language("en"), demo_desk.event) for item in history(demo_desk, person.id)]
    assert sum("Message for the desk" in text for text in said) == 2
    assert not check(demo_desk)


def test_undoing_the_check_in_keeps_it_for_the_next_time(demo_desk: Desk, person: Participant) -> None:
    set_message(demo_desk, person.id, TEXT)
    check_in(demo_desk, person.id, demo_desk.session("osh-1-reg"), moment=NINE)
    undo(demo_desk)
    assert message_about(demo_desk, person.id) == TEXT
    undo(demo_desk)
    assert message_about(demo_desk, person.id) == ""


def test_the_same_text_is_no_change_and_a_long_one_is_cut(demo_desk: Desk, person: Participant) -> None:
    assert set_message(demo_desk, person.id, "x" * 999).participants
    assert len(message_about(demo_desk, person.id)) == MOST_LETTERS
    assert not set_message(demo_desk, person.id, "x" * 999).participants
    assert set_message(demo_desk, person.id, "").participants


def test_what_is_erased_leaves_none(demo_desk: Desk, person: Participant) -> None:
    set_message(demo_desk, person.id, TEXT)
    demo_desk.write(lambda tx: demo_desk.append(tx, [Draft(Kind.ERASED, participant_subject(person.id), {})]))
    assert message_about(demo_desk, person.id) == ""
    bodies = demo_desk.ask(lambda db: [row[0] for row in db.execute("SELECT body FROM journal")])
    assert not any(TEXT in str(body) for body in bodies)
    assert not check(demo_desk)


@pytest.mark.parametrize("value", [None, 5, ["x"], {"en": "x"}])
def test_what_is_no_text_is_no_message(demo_desk: Desk, person: Participant, value: object) -> None:
    draft = Draft(Kind.SET, participant_subject(person.id), {"fields": {"message": value}})
    demo_desk.write(lambda tx: demo_desk.append(tx, [draft]))
    assert message_about(demo_desk, person.id) == ""
    assert not check(demo_desk)
