"""Scans through the real file: every outcome, journalled, and each scan once."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from regapp.model.checkin import Outcome
from regapp.model.doors.way import Way
from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.participant import Category, Details, Participant
from regapp.model.token import Token, encode
from regapp.services.admission.admission import check_in, check_out, scan
from regapp.services.badges.badges import reissue
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody, get, history, reinstate
from regapp.services.undo import take_back, undo
from regapp.store import queries
from tests.model.test_token import signed

MORNING = datetime(2022, 2, 28, 3, 30, tzinfo=UTC)


@pytest.fixture
def person(desk: Desk) -> Participant:
    details = Details(family="Асанова", given="Гүлнара", category=Category.MUNICIPALITY.value, cities=("osh",))
    return add_walk_in(desk, details)[0]


def outcome(desk: Desk, text: str, session: str = "osh-1-reg", **options: object) -> Outcome:
    return scan(desk, text, desk.session(session), moment=MORNING, **options).outcome  # type: ignore[arg-type]


def refusals(desk: Desk) -> int:
    return int(desk.ask(lambda db: db.execute("SELECT count(*) FROM journal WHERE kind = 'refused'").fetchone()[0]))


def test_admitted_and_then_already_in(desk: Desk, person: Participant) -> None:
    token = token_of(desk, person.id, 1)
    first = scan(desk, token, desk.session("osh-1-reg"), moment=MORNING)
    again = scan(desk, token, desk.session("osh-1-reg"), moment=MORNING.replace(hour=5))
    assert (first.outcome, first.again) == (Outcome.ADMITTED, False)
    assert (again.outcome, again.again, again.at, again.desk) == (Outcome.ALREADY_IN, True, first.at, "01")
    assert refusals(desk) == 1


def test_the_short_number_admits(desk: Desk, person: Participant) -> None:
    assert person.details.number == "01-0001"
    assert outcome(desk, "1-1") is Outcome.ADMITTED
    assert outcome(desk, "01-0999") is Outcome.UNREADABLE


def test_a_scanner_that_adds_its_own_signs(desk: Desk, person: Participant) -> None:
    assert outcome(desk, f"\\000026{token_of(desk, person.id, 1)}\r\n") is Outcome.ADMITTED


@pytest.mark.parametrize("text", ["", "abc", "1" * 43, "1" * 45, "9" * 1_000_000, "🙂" * 50, "\x00\x01", "Асанова"])
def test_unreadable(desk: Desk, text: str) -> None:
    assert outcome(desk, text) is Outcome.UNREADABLE
    assert refusals(desk) == 1


def test_cut_altered_and_forged_tokens(desk: Desk, person: Participant) -> None:
    token = token_of(desk, person.id, 1)
    assert outcome(desk, token[:30]) is Outcome.UNREADABLE
    assert outcome(desk, token[:-1] + str((int(token[-1]) + 1) % 10)) is Outcome.NOT_GENUINE
    assert outcome(desk, token[:10] + str((int(token[10]) + 1) % 10) + token[11:]) is Outcome.NOT_GENUINE
    assert outcome(desk, encode(Token(desk.event.number, person.id, 1), bytes(32))) is Outcome.NOT_GENUINE
    assert outcome(desk, "9" + token[1:]) is Outcome.NOT_GENUINE


def test_a_badge_of_another_event(desk: Desk, tmp_path: Path) -> None:
    other = create_conference(tmp_path / "other.regapp")
    stranger, _ = add_walk_in(other, Details(family="Цой"))
    token = token_of(other, stranger.id, 1)
    other.close()
    assert outcome(desk, token) is Outcome.OTHER_EVENT


def test_badges_of_another_event_that_the_file_knows(desk: Desk, person: Participant) -> None:
    """Its key tells the genuine ones from the forged; of an event that nobody here knows, nothing can be told."""
    first, own_key = desk.event.code, desk.event_key
    number = add_event(desk, "next", "Next", date(2023, 5, 1), date(2023, 5, 4)).event.number
    desk = desk.for_event("next")
    genuine = token_of(desk, person.id, 1)
    desk = desk.for_event(first)
    assert outcome(desk, genuine) is Outcome.OTHER_EVENT
    assert outcome(desk, encode(Token(number, person.id, 1), bytes(32))) is Outcome.NOT_GENUINE
    # Even signed with the key of the event in force, it is a forgery.
    assert outcome(desk, encode(Token(number, person.id, 1), own_key)) is Outcome.NOT_GENUINE
    stranger = next(other for other in range(1, 5) if other not in (number, desk.event.number))
    assert outcome(desk, encode(Token(stranger, person.id, 1), bytes(32))) is Outcome.OTHER_EVENT


def test_a_token_of_issue_0_is_no_badge(desk: Desk, person: Participant) -> None:
    body = f"1{desk.event.number:05d}{person.id:016d}"
    assert outcome(desk, signed(f"{body}00", desk.event_key)) is Outcome.NOT_GENUINE
    assert outcome(desk, signed(f"{body}01", desk.event_key)) is Outcome.ADMITTED


@pytest.mark.parametrize(
    ("made", "shown", "expected"),
    [
        # A lower number that arrives later is replaced by the higher one that was made before it.
        ((2, 1), 1, Outcome.REPLACED_BADGE),
        ((2, 1), 2, Outcome.ADMITTED),
        # A number nobody recorded counts by its number.
        ((2,), 1, Outcome.REPLACED_BADGE),
        ((2,), 3, Outcome.ADMITTED),
        ((), 5, Outcome.ADMITTED),
    ],
)
def test_badges_that_another_desk_made(
    desk: Desk, person: Participant, made: tuple[int, ...], shown: int, expected: Outcome
) -> None:
    subject, at = participant_subject(person.id), MORNING.isoformat()
    entries = [
        Entry("02", place, f"02-{place}", place, "op", desk.event.number, Kind.ISSUED, 1, subject,
              {"issue": number, "at": at, "reason": "", "template": "t"})
        for place, number in enumerate(made, start=1)
    ]  # fmt: skip
    desk.write(lambda tx: tx.receive(entries))
    assert outcome(desk, token_of(desk, person.id, shown)) is expected


def test_a_replaced_badge_no_longer_admits(desk: Desk, person: Participant) -> None:
    reissue(desk, person.id, "")
    lost = token_of(desk, person.id, 1)
    reissue(desk, person.id, "lost")
    assert outcome(desk, lost) is Outcome.REPLACED_BADGE
    assert outcome(desk, token_of(desk, person.id, 2)) is Outcome.ADMITTED


def test_cancelled_and_reinstated(desk: Desk, person: Participant) -> None:
    cancel(desk, person.id)
    assert outcome(desk, token_of(desk, person.id, 1)) is Outcome.CANCELLED
    reinstate(desk, person.id)
    assert outcome(desk, token_of(desk, person.id, 1)) is Outcome.ADMITTED


def test_not_registered_may_be_overruled_and_it_is_recorded(desk: Desk, person: Participant) -> None:
    token = token_of(desk, person.id, 1)
    session = desk.session("bishkek-1-reg")
    moment = datetime(2022, 3, 2, 3, tzinfo=UTC)
    assert scan(desk, token, session, moment=moment).outcome is Outcome.NOT_REGISTERED
    assert check_in(desk, person.id, session, overruled=True, moment=moment).outcome is Outcome.ADMITTED
    assert history(desk, person.id)[-1].entry.body["overruled"] == "yes"


def test_outside_hours(desk: Desk, person: Participant) -> None:
    assert outcome(desk, token_of(desk, person.id, 1), "osh-1-budget") is Outcome.OUTSIDE_HOURS


def test_genuine_but_not_known_here_yet(desk: Desk) -> None:
    token = token_of(desk, 4242, 1)
    assert outcome(desk, token) is Outcome.UNKNOWN_GENUINE
    assert outcome(desk, token) is Outcome.ALREADY_IN
    # The details come later from another desk; the check-in is theirs already.
    fields = {"family": "Кимова", "number": "02-0001"}
    late = Entry("02", 1, "x", 1, "op", desk.event.number, Kind.SET, 1, participant_subject(4242), {"fields": fields})
    desk.write(lambda tx: tx.receive([late]))
    known = desk.ask(lambda db: queries.participant(db, 4242))
    assert known is not None
    assert known.first_in


def test_leaving_and_coming_back(desk: Desk, person: Participant) -> None:
    token = token_of(desk, person.id, 1)
    session = desk.session("osh-1-reg")
    assert scan(desk, token, session, way=Way.OUT, moment=MORNING).outcome is Outcome.NOT_IN
    assert scan(desk, token, session, moment=MORNING).outcome is Outcome.ADMITTED
    assert check_out(desk, person.id, session, moment=MORNING.replace(hour=4)).outcome is Outcome.CHECKED_OUT
    assert scan(desk, token, session, moment=MORNING.replace(hour=5)).outcome is Outcome.ADMITTED


def test_a_scan_sent_twice_counts_once(desk: Desk, person: Participant) -> None:
    token = token_of(desk, person.id, 1)
    session = desk.session("osh-1-reg")
    first = scan(desk, token, session, nonce="n1", moment=MORNING)
    repeated = scan(desk, token, session, nonce="n1", moment=MORNING)
    assert (first.outcome, repeated.outcome, repeated.at) == (Outcome.ADMITTED, Outcome.ADMITTED, first.at)
    entries = desk.ask(lambda db: db.execute("SELECT count(*) FROM journal WHERE kind = 'checked-in'").fetchone()[0])
    assert entries == 1


def test_undo_takes_back_one_act_after_another(desk: Desk, person: Participant) -> None:
    session = desk.session("osh-1-reg")
    check_in(desk, person.id, session, moment=MORNING)
    edit(desk, person.id, person.details, Details(family="Асанова", given="Гульнара", number=person.details.number))
    assert undo(desk)[0].kind == "edit"
    assert desk.ask(lambda db: queries.participant(db, person.id)).details.given == "Гүлнара"  # type: ignore[union-attr]
    assert undo(desk)[0].kind == "check-in"
    assert desk.ask(lambda db: queries.check_ins(db, person.id)) == []
    assert undo(desk)[0].kind == "walk-in"
    removed = desk.ask(lambda db: queries.participant(db, person.id))
    assert removed is not None
    assert removed.removed
    assert everybody(desk) == []
    assert outcome(desk, token_of(desk, person.id, 1)) is Outcome.CANCELLED
    # Nothing was deleted: the journal has it all.
    kinds = [item.entry.kind for item in history(desk, person.id)]
    assert kinds == ["set", "checked-in", "set", "voided", "voided", "removed", "refused"]


def test_an_old_check_in_can_be_taken_back_and_put_back(desk: Desk, person: Participant) -> None:
    check_in(desk, person.id, desk.session("osh-1-reg"), moment=MORNING)
    item = history(desk, person.id)[-1]
    take_back(desk, item.entry.subject, item.entry.entry_id, person.id)
    assert desk.ask(lambda db: queries.check_ins(db, person.id)) == []
    undo(desk)
    assert len(desk.ask(lambda db: queries.check_ins(db, person.id))) == 1


def test_a_scan_that_was_taken_back_does_not_count_when_sent_again(desk: Desk, person: Participant) -> None:
    token, session = token_of(desk, person.id, 1), desk.session("osh-1-reg")
    scan(desk, token, session, nonce="n1", moment=MORNING)
    undo(desk)
    scan(desk, token, session, nonce="n1", moment=MORNING)
    assert desk.ask(lambda db: queries.check_ins(db, person.id)) == []


def test_a_clock_put_back_does_not_keep_anybody_inside(desk: Desk, person: Participant) -> None:
    session = desk.session("osh-1-reg")
    check_in(desk, person.id, session, moment=MORNING.replace(hour=4))
    assert check_out(desk, person.id, session, moment=MORNING).outcome is Outcome.CHECKED_OUT
    assert check_in(desk, person.id, session, moment=MORNING.replace(hour=5)).outcome is Outcome.ADMITTED


def test_a_form_opened_earlier_does_not_revert_what_others_did(desk: Desk, person: Participant) -> None:
    cancel(desk, person.id)
    edit(desk, person.id, person.details, replace(person.details, note="x"))
    details = get(desk, person.id).details
    assert (details.note, details.cancelled) == ("x", True)


def test_history_says_what_stands(desk: Desk, person: Participant) -> None:
    check_in(desk, person.id, desk.session("osh-1-reg"), moment=MORNING)
    item = history(desk, person.id)[-1]
    take_back(desk, item.entry.subject, item.entry.entry_id, person.id)
    assert history(desk, person.id)[1].voided
    undo(desk)
    assert not history(desk, person.id)[1].voided
