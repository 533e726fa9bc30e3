"""Things that people get: once, each day, on loan; each answer is in the journal, and can be undone."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from regapp.model.checkin import Approach, Outcome, Proof, decide_thing
from regapp.model.doors.handed import Handed, is_overdue, standing_one
from regapp.model.doors.handout import HandoutKind
from regapp.model.errors.event import UnknownThing
from regapp.model.participant import Participant
from regapp.services.admission.handing import again_at, count_of, give_back, hand_to, lent, scan_for
from regapp.services.badges.badges import reissue
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.upkeep import check
from regapp.services.people.doubles import merge
from regapp.services.people.registration import cancel, everybody, get, history
from regapp.services.undo import redo, undo
from regapp.texts.catalogue import Language
from regapp.texts.history import entry_text

NOON = datetime(2022, 2, 28, 6, tzinfo=UTC)
MIDNIGHT = datetime(2022, 2, 28, 18, tzinfo=UTC)
"""In Bishkek."""


@pytest.fixture
def people(demo_desk: Desk) -> list[Participant]:
    return everybody(demo_desk)[:6]


def outcomes(desk: Desk, thing: str, person: Participant, moments: Sequence[datetime]) -> list[Outcome]:
    return [scan_for(desk, thing, token_of(desk, person.id, 1), moment=at).outcome for at in moments]


@pytest.mark.parametrize(
    ("thing", "later", "expected"),
    [
        ("folder", timedelta(seconds=1), Outcome.ALREADY_GOT), ("folder", timedelta(days=2), Outcome.ALREADY_GOT),
        ("lunch", timedelta(seconds=1), Outcome.ALREADY_GOT),
        ("lunch", MIDNIGHT - NOON - timedelta(seconds=1), Outcome.ALREADY_GOT),
        ("lunch", MIDNIGHT - NOON, Outcome.HANDED_OUT), ("lunch", timedelta(days=1), Outcome.HANDED_OUT),
    ],
)  # fmt: skip
def test_once_and_each_day(
    demo_desk: Desk, people: list[Participant], thing: str, later: timedelta, expected: Outcome
) -> None:
    assert outcomes(demo_desk, thing, people[0], [NOON, NOON + later]) == [Outcome.HANDED_OUT, expected]
    assert outcomes(demo_desk, thing, people[1], [NOON]) == [Outcome.HANDED_OUT]


def test_what_somebody_got_is_told_counted_and_undone(demo_desk: Desk, people: list[Participant]) -> None:
    first = hand_to(demo_desk, "folder", people[0].id, moment=NOON)
    second = hand_to(demo_desk, "folder", people[0].id, moment=NOON + timedelta(hours=1))
    assert (second.outcome, second.at, second.desk) == (Outcome.ALREADY_GOT, first.at, demo_desk.number)
    assert count_of(demo_desk, "folder", NOON) == 1
    texts = [entry_text(item.entry, [], Language("ru"), demo_desk.event) for item in history(demo_desk, people[0].id)]
    assert any("Выдано: Папка" in text for text in texts)
    undo(demo_desk)
    assert count_of(demo_desk, "folder", NOON) == 0
    redo(demo_desk)
    assert count_of(demo_desk, "folder", NOON) == 1
    assert again_at(demo_desk, second, moment=NOON).outcome is Outcome.HANDED_OUT
    assert count_of(demo_desk, "folder", NOON) == 1
    assert not check(demo_desk)


def test_a_headset_goes_out_and_comes_back(demo_desk: Desk, people: list[Participant]) -> None:
    desk, anna, bek = demo_desk, people[0], people[1]
    asked = scan_for(desk, "headset", token_of(desk, anna.id, 1), moment=NOON)
    assert (asked.outcome, asked.participant_id) == (Outcome.NUMBER_WANTED, anna.id)
    got = scan_for(desk, "headset", "17", waiting=anna.id, moment=NOON)
    assert (got.outcome, got.participant_id) == (Outcome.HANDED_OUT, anna.id)
    assert [(loan.handed.device, loan.person and loan.person.id) for loan in lent(desk, NOON)] == [("17", anna.id)]
    # Who has one gets no second one; a number that nobody has is no loan.
    assert hand_to(desk, "headset", anna.id, moment=NOON).outcome is Outcome.ALREADY_GOT
    assert scan_for(desk, "headset", "18", moment=NOON).outcome is Outcome.NOT_LENT
    # What is out comes back by its number, also while somebody else waits for one.
    back = scan_for(desk, "headset", "17", waiting=bek.id, moment=NOON + timedelta(hours=2))
    assert (back.outcome, back.participant_id) == (Outcome.GIVEN_BACK, anna.id)
    assert back.waits is not None
    assert back.waits.id == bek.id
    assert lent(desk, NOON) == []
    undo(desk)
    assert len(lent(desk, NOON)) == 1
    assert not check(desk)


def test_a_loan_without_its_number_is_received_back_from_the_verdict(
    demo_desk: Desk, people: list[Participant]
) -> None:
    scan_for(demo_desk, "headset", "A-5", waiting=people[0].id, moment=NOON)
    refused = hand_to(demo_desk, "headset", people[0].id, moment=NOON)
    assert again_at(demo_desk, refused, moment=NOON).outcome is Outcome.GIVEN_BACK
    assert lent(demo_desk, NOON) == []


@pytest.mark.parametrize(("moment", "overdue"), [(MIDNIGHT - timedelta(seconds=1), False), (MIDNIGHT, True)])
def test_a_loan_is_overdue_when_its_day_has_ended(
    demo_desk: Desk, people: list[Participant], moment: datetime, overdue: bool
) -> None:
    scan_for(demo_desk, "headset", "17", waiting=people[0].id, moment=NOON)
    (loan,) = lent(demo_desk, moment)
    assert loan.is_overdue is overdue
    give_back(demo_desk, loan, moment=moment)
    assert not is_overdue(Handed("headset", loan.handed.at, "", "", "", "x", ""), demo_desk.event, moment)


def test_merged_people_have_what_either_got(demo_desk: Desk, people: list[Participant]) -> None:
    hand_to(demo_desk, "folder", people[0].id, moment=NOON)
    hand_to(demo_desk, "lunch", people[1].id, moment=NOON)
    merge(demo_desk, people[0].id, people[1].id, {})
    one = min(people[0].id, people[1].id)
    assert hand_to(demo_desk, "folder", one, moment=NOON).outcome is Outcome.ALREADY_GOT
    assert hand_to(demo_desk, "lunch", one, moment=NOON).outcome is Outcome.ALREADY_GOT
    assert not check(demo_desk)


def test_who_gets_nothing_is_told_why_and_journalled(demo_desk: Desk, people: list[Participant]) -> None:
    desk = demo_desk
    cancel(desk, people[0].id)
    for _ in range(2):
        reissue(desk, people[1].id, "lost", "a6")
    cases = {
        token_of(desk, people[0].id, 1): Outcome.CANCELLED,
        token_of(desk, people[1].id, 1): Outcome.REPLACED_BADGE,
        "https://example.org": Outcome.UNREADABLE,
        token_of(desk, people[2].id, 1)[:-1] + "0": Outcome.NOT_GENUINE,
    }
    for code, expected in cases.items():
        found = scan_for(desk, "folder", code, moment=NOON).outcome
        assert found in (expected, Outcome.HANDED_OUT if code.endswith("0") else expected)
    last = "SELECT kind FROM journal ORDER BY lseq DESC LIMIT 1"
    assert desk.ask(lambda db: db.execute(last).fetchone()[0]) in ("refused", "handed-out")


def test_a_thing_that_the_event_does_not_know_is_refused(demo_desk: Desk, people: list[Participant]) -> None:
    with pytest.raises(UnknownThing):
        hand_to(demo_desk, "umbrella", people[0].id)


def got(at: datetime, back_at: str = "") -> Handed:
    return Handed("x", at.isoformat(), "01", "", "", back_at, "id")


@pytest.mark.parametrize(
    ("kind", "had", "stands"),
    [
        (HandoutKind.ONCE, [], False), (HandoutKind.ONCE, [got(NOON - timedelta(days=9))], True),
        (HandoutKind.DAILY, [got(NOON - timedelta(days=1))], False), (HandoutKind.DAILY, [got(NOON)], True),
        (HandoutKind.LOAN, [got(NOON)], True), (HandoutKind.LOAN, [got(NOON, "2022-02-28T07:00:00+00:00")], False),
    ],
)  # fmt: skip
def test_what_stands_in_the_way(demo_desk: Desk, kind: HandoutKind, had: list[Handed], stands: bool) -> None:
    assert (standing_one("x", kind, had, demo_desk.event, NOON) is not None) is stands
    assert standing_one("y", kind, had, demo_desk.event, NOON) is None


@pytest.mark.parametrize("kind", list(HandoutKind))
@pytest.mark.parametrize("proof", list(Proof))
def test_every_proof_at_every_kind_of_thing(demo_desk: Desk, kind: HandoutKind, proof: Proof) -> None:
    person = get(demo_desk, everybody(demo_desk)[0].id)
    outcome = decide_thing(Approach(proof, person), kind, None, has_number=False, once_more=False)
    if proof not in (Proof.GENUINE, Proof.CHOSEN):
        assert not outcome.is_accepted
    else:
        expected = Outcome.NUMBER_WANTED if kind is HandoutKind.LOAN else Outcome.HANDED_OUT
        assert outcome is expected
        numbered = decide_thing(Approach(proof, person), kind, None, has_number=True, once_more=False)
        assert numbered is Outcome.HANDED_OUT
    # A genuine badge whose details have not come yet gets the thing; nobody chosen gets none.
    unknown = decide_thing(Approach(proof, None), HandoutKind.ONCE, None, has_number=False, once_more=False)
    assert unknown.is_accepted is (proof is Proof.GENUINE)


@pytest.mark.parametrize(
    ("lent_as", "typed", "is_one"),
    [
        ("A-17", "A-17", True), ("A-17", "a-17", True), ("A-17", "А-17", True), ("a17", "А 17", True),
        ("17", "017", False), ("A-17", "B-17", False), ("A-17", "A-171", False), ("№", "№", True), ("№", "#", False),
        ("Ф-1", "ф1", True), ("17", "-", False),
    ],
)  # fmt: skip
def test_one_number_however_it_is_typed(
    demo_desk: Desk, people: list[Participant], lent_as: str, typed: str, is_one: bool
) -> None:
    got = scan_for(demo_desk, "headset", lent_as, waiting=people[0].id, moment=NOON)
    assert got.handed is not None
    assert got.handed.device == lent_as
    second = scan_for(demo_desk, "headset", typed, waiting=people[1].id, moment=NOON)
    assert (second.outcome is Outcome.GIVEN_BACK) is is_one
    assert len(lent(demo_desk, NOON)) == (0 if is_one else 2)
