"""Verdicts: their words, their journal entries, and their undo by Ctrl+Z."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from regapp.model.checkin import Outcome
from regapp.model.doors.way import Way
from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.participant import Details, Participant
from regapp.model.typed import MOST_TYPED, clean_scan
from regapp.services.admission.admission import Verdict, check_in, check_out, new_nonce, scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Changes, Desk, iso
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, get
from regapp.services.undo import undo

MORNING = datetime(2022, 2, 28, 3, 30, tzinfo=UTC)
LATER = MORNING + timedelta(hours=1)
SESSION = "osh-1-reg"


@pytest.fixture
def person(desk: Desk) -> Participant:
    return add_walk_in(desk, Details(family="Асанова", cities=("osh",)))[0]


def scanned(desk: Desk, text: str, moment: datetime = MORNING, **options: Any) -> Verdict:
    return scan(desk, text, desk.session(SESSION), moment=moment, **{"nonce": "n", **options})


def journalled(desk: Desk) -> tuple[str, str, dict[str, Any]]:
    """(kind, subject, body) of the last entry."""
    last = "SELECT kind, subject, body FROM journal ORDER BY clock DESC LIMIT 1"
    kind, subject, body = desk.ask(lambda db: db.execute(last).fetchone())
    return kind, subject, json.loads(body)


def body(outcome: Outcome, at: datetime = MORNING, **more: str) -> dict[str, str]:
    return {"session": SESSION, "at": iso(at), "nonce": "n", "outcome": outcome.value} | more


Approaching = Callable[[Desk, Participant], Verdict]
WAYS: dict[str, tuple[Approaching, bool, dict[str, str]]] = {
    "badge": (lambda desk, person: scanned(desk, token_of(desk, person.id, 1)), True, {"issue": "1"}),
    "number": (lambda desk, person: scanned(desk, person.details.number), False, {}),
    "number with spaces": (lambda desk, person: scanned(desk, f"  {person.details.number} \n"), False, {}),
    "overruled": (lambda desk, person: scanned(desk, token_of(desk, person.id, 1), overruled=True), True,
                  {"issue": "1", "overruled": "yes"}),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_admitted_by_scan(desk: Desk, person: Participant, way: str) -> None:
    act, by_badge, more = WAYS[way]
    verdict = act(desk, person)
    changes = Changes(frozenset({person.id}))
    here = get(desk, person.id)
    assert here.first_in == iso(MORNING)
    assert replace(verdict, act=None) == Verdict(
        Outcome.ADMITTED, desk.session(SESSION), iso(MORNING), person.id, here, "01", False, changes, by_badge
    )
    subject = participant_subject(person.id)
    assert journalled(desk) == ("checked-in", subject, body(Outcome.ADMITTED) | more)
    last = desk.last_act()
    assert last is not None
    assert (last.kind, last.participant) == ("check-in", person.id)


def test_chosen_by_the_operator(desk: Desk, person: Participant) -> None:
    session = desk.session(SESSION)
    verdict = check_in(desk, person.id, session, moment=MORNING)
    assert (verdict.outcome, verdict.by_badge, verdict.again) == (Outcome.ADMITTED, False, False)
    kind, subject, said = journalled(desk)
    assert (kind, subject) == ("checked-in", participant_subject(person.id))
    assert said | {"nonce": "n"} == body(Outcome.ADMITTED)
    leaving = check_out(desk, person.id, session, moment=LATER)
    assert replace(leaving, act=None) == Verdict(
        Outcome.CHECKED_OUT, session, iso(LATER), person.id, get(desk, person.id), "01", True,
        Changes(frozenset({person.id})), False,
    )  # fmt: skip
    kind, subject, said = journalled(desk)
    assert (kind, subject) == ("checked-out", participant_subject(person.id))
    assert said | {"nonce": "n"} == body(Outcome.CHECKED_OUT, LATER)
    assert [act.kind for act in desk.acts] == ["walk-in", "check-in", "check-out"]
    undo(desk)
    assert check_in(desk, person.id, session, moment=LATER).outcome is Outcome.ALREADY_IN


def test_either_record_of_one_person_comes_and_goes(desk: Desk, person: Participant) -> None:
    other, _ = add_walk_in(desk, Details(family="Асанова", cities=("osh",)))
    merge(desk, person.id, other.id, {})
    session, one = desk.session(SESSION), min(person.id, other.id)
    for coming, going in ((person.id, other.id), (other.id, person.id)):
        came = check_in(desk, coming, session, moment=MORNING)
        assert (came.outcome, came.participant_id) == (Outcome.ADMITTED, one)
        left = check_out(desk, going, session, moment=LATER)
        assert (left.outcome, left.participant_id, left.changes.participants) == (
            Outcome.CHECKED_OUT, one, frozenset({one}),
        )  # fmt: skip


def test_a_refusal_is_journalled_and_nothing_to_take_back(desk: Desk, person: Participant) -> None:
    scanned(desk, token_of(desk, person.id, 1))
    again = scanned(desk, token_of(desk, person.id, 1), LATER, nonce="m", overruled=True)
    assert (again.outcome, again.at, again.desk, again.again) == (Outcome.ALREADY_IN, iso(MORNING), "01", True)
    kind, subject, said = journalled(desk)
    assert (kind, subject) == ("refused", participant_subject(person.id))
    # What was refused all the same was not overruled.
    assert said == body(Outcome.ALREADY_IN, LATER, nonce="m", issue="1")
    assert [act.kind for act in desk.acts] == ["walk-in", "check-in"]


def test_back_after_leaving_the_answer_is_of_now(desk: Desk, person: Participant) -> None:
    session = desk.session(SESSION)
    check_in(desk, person.id, session, moment=MORNING)
    check_out(desk, person.id, session, moment=MORNING)
    back = check_in(desk, person.id, session, moment=LATER)
    assert (back.outcome, back.at, back.again) == (Outcome.ADMITTED, iso(LATER), True)
    gone = scanned(desk, token_of(desk, person.id, 1), LATER, way=Way.OUT)
    assert (gone.outcome, gone.at) == (Outcome.CHECKED_OUT, iso(LATER))
    assert [act.kind for act in desk.acts][-1] == "check-out"
    twice = scanned(desk, token_of(desk, person.id, 1), LATER, way=Way.OUT, nonce="m")
    assert (twice.outcome, twice.at, twice.again) == (Outcome.NOT_IN, iso(LATER), True)
    assert journalled(desk)[0] == "refused"


@pytest.mark.parametrize("text", ["", "99-0001", "abc", "1" * 30])
def test_of_what_names_nobody_the_scan_itself_is_journalled(desk: Desk, text: str) -> None:
    verdict = scanned(desk, text)
    session = desk.session(SESSION)
    assert replace(verdict, act=None) == Verdict(
        Outcome.UNREADABLE, session, iso(MORNING), None, None, "01", False, Changes(), False
    )
    assert journalled(desk) == ("refused", "scan/n", body(Outcome.UNREADABLE))


def test_a_genuine_badge_of_somebody_unknown(desk: Desk) -> None:
    verdict = scanned(desk, token_of(desk, 4242, 2))
    assert (verdict.outcome, verdict.participant_id, verdict.participant) == (Outcome.UNKNOWN_GENUINE, 4242, None)
    assert (verdict.by_badge, verdict.changes) == (True, Changes(frozenset({4242})))
    assert journalled(desk) == ("checked-in", participant_subject(4242), body(Outcome.UNKNOWN_GENUINE, issue="2"))


def test_somebody_chosen_who_is_no_longer_there(desk: Desk) -> None:
    session = desk.session(SESSION)
    assert check_in(desk, 4242, session, moment=MORNING).outcome is Outcome.UNREADABLE
    assert journalled(desk)[:2] == ("refused", participant_subject(4242))
    assert check_out(desk, 4242, session, moment=MORNING).outcome is Outcome.NOT_IN
    assert journalled(desk)[:2] == ("refused", participant_subject(4242))


def test_an_answer_names_the_desk_that_let_them_in(desk: Desk, person: Participant) -> None:
    entry = Entry(
        "02", 1, "02-1", 1, "op", desk.event.number, Kind.CHECKED_IN, 1, participant_subject(person.id),
        {"session": SESSION, "at": iso(MORNING), "nonce": "o", "outcome": "admitted"},
    )  # fmt: skip
    desk.write(lambda tx: tx.receive([entry]))
    verdict = scanned(desk, person.details.number, LATER)
    assert (verdict.outcome, verdict.desk, verdict.at) == (Outcome.ALREADY_IN, "02", iso(MORNING))


def test_a_scan_answered_before_is_answered_alike(desk: Desk, person: Participant) -> None:
    for text, whose in ((token_of(desk, person.id, 1), person.id), ("abc", None)):
        first = scanned(desk, text, nonce=f"of {whose}")
        entry = journalled(desk)
        again = scanned(desk, "something else", LATER, nonce=f"of {whose}")
        found = get(desk, whose) if whose else None
        assert replace(again, act=None) == Verdict(
            first.outcome, desk.session(SESSION), iso(MORNING), whose, found, again=True
        )
        assert journalled(desk) == entry
    assert [act.kind for act in desk.acts] == ["walk-in", "check-in"]


def test_without_a_moment_it_is_now_and_each_scan_has_a_nonce_of_its_own(desk: Desk, person: Participant) -> None:
    session, before = desk.session(SESSION), datetime.now(UTC) - timedelta(milliseconds=1)
    verdict = scan(desk, person.details.number, session)
    assert before <= datetime.fromisoformat(verdict.at) <= datetime.now(UTC)
    nonces = {journalled(desk)[2]["nonce"]}
    for act in (check_in, check_out):
        assert before <= datetime.fromisoformat(act(desk, person.id, session).at) <= datetime.now(UTC)
        nonces.add(journalled(desk)[2]["nonce"])
    assert len(nonces) == 3
    assert {len(nonce) for nonce in nonces} == {len(new_nonce())} == {16}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # Some forty letters are looked at for a number, and some thousand for a code.
        (" " * 20, " " * 13, Outcome.ADMITTED),
        (" " * 20, " " * 14, Outcome.UNREADABLE),
    ],
)
def test_how_long_a_typed_number_may_be(
    desk: Desk, person: Participant, before: str, after: str, expected: Outcome
) -> None:
    assert len(person.details.number) == 7
    assert scanned(desk, f"{before}{person.details.number}{after}").outcome is expected


@pytest.mark.parametrize(("spaces", "expected"), [(0, Outcome.ADMITTED), (1, Outcome.UNREADABLE)])
def test_how_long_a_scan_may_be(desk: Desk, person: Participant, spaces: int, expected: Outcome) -> None:
    token = token_of(desk, person.id, 1)
    text = token + " " * (MOST_TYPED - len(token) + spaces)
    assert clean_scan(text) == token
    assert scanned(desk, text).outcome is expected


@pytest.mark.parametrize(
    ("digits", "expected"), [(199, Outcome.UNREADABLE), (200, Outcome.CERTIFICATE), (1000, Outcome.CERTIFICATE)]
)
def test_the_code_of_a_certificate_is_no_badge(desk: Desk, digits: int, expected: Outcome) -> None:
    assert scanned(desk, "2" * digits).outcome is expected
    assert journalled(desk) == ("refused", "scan/n", body(expected))


@pytest.mark.parametrize("foreign", ["١", "²", "x", "–"])
def test_forty_four_signs_that_are_no_digits(desk: Desk, foreign: str) -> None:
    assert scanned(desk, "1" * 43 + foreign).outcome is Outcome.UNREADABLE
