"""Every outcome of a scan, decided purely: which reason comes first, and the borders of the hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import Any

import pytest

from regapp.model.checkin import Approach, Outcome, Proof, decide, is_for
from regapp.model.event import Event, Session
from regapp.model.fold import CheckIn
from regapp.model.participant import Details, Participant

EVENT = Event(12345, "test", {"en": "Test"}, date(2022, 2, 28), date(2022, 3, 3))
START = datetime(2022, 2, 28, 4, 0, tzinfo=UTC)
END = START + timedelta(hours=2)
SESSION = Session("osh-1", {"en": "Opening"}, "osh", {}, START, END)
PERSON = Participant(7, Details(family="Асанова", cities=("osh",)), issue=1)
HERE = Approach(Proof.GENUINE, PERSON, issue=1)
INSIDE = CheckIn("osh-1", "2022-02-28T04:01:00+00:00", "02", "op", ("02",), True, "")
GONE = replace(INSIDE, inside=False, out_at="2022-02-28T05:00:00+00:00")


def outcome(
    *,
    proof: Proof = Proof.GENUINE,
    known: bool = True,
    removed: bool = False,
    cancelled: bool = False,
    elsewhere: bool = False,
    late: bool = False,
    present: CheckIn | None = None,
    **approach: Any,
) -> Outcome:
    """What somebody comes to of whom all that is told is so."""
    details = Details(family="Асанова", cities=("bishkek",) if elsewhere else ("osh",), cancelled=cancelled)
    person = Participant(7, details, removed=removed) if known else None
    moment = END + timedelta(hours=1) if late else START
    return decide(Approach(proof, person, present=present, **approach), EVENT, SESSION, moment)


# Each reason, and what it comes to; the earlier one decides where two hold.
REASONS: tuple[tuple[dict[str, Any], Outcome], ...] = (
    ({"proof": Proof.OTHER_EVENT}, Outcome.OTHER_EVENT),
    ({"proof": Proof.NOT_GENUINE}, Outcome.NOT_GENUINE),
    ({"proof": Proof.UNREADABLE}, Outcome.UNREADABLE),
    ({"proof": Proof.CERTIFICATE}, Outcome.CERTIFICATE),
    ({"leaving": True}, Outcome.NOT_IN),
    ({"removed": True}, Outcome.CANCELLED),
    ({"cancelled": True}, Outcome.CANCELLED),
    ({"replaced": True}, Outcome.REPLACED_BADGE),
    ({"present": INSIDE}, Outcome.ALREADY_IN),
    ({"elsewhere": True}, Outcome.NOT_REGISTERED),
    ({"late": True}, Outcome.OUTSIDE_HOURS),
)
OVERRULABLE = {Outcome.NOT_REGISTERED, Outcome.OUTSIDE_HOURS}
PAIRS = [
    (first | second, expected)
    for (first, expected), (second, _) in combinations(REASONS, 2)
    if first.keys().isdisjoint(second) and not ("leaving" in first and "present" in second)
]


def test_without_any_reason_they_are_admitted() -> None:
    assert outcome() is Outcome.ADMITTED
    assert outcome(proof=Proof.CHOSEN) is Outcome.ADMITTED


@pytest.mark.parametrize(("reason", "expected"), REASONS)
def test_each_reason_alone(reason: dict[str, Any], expected: Outcome) -> None:
    assert outcome(**reason) is expected


@pytest.mark.parametrize(("reasons", "expected"), PAIRS)
def test_of_two_reasons_the_earlier_decides(reasons: dict[str, Any], expected: Outcome) -> None:
    assert outcome(**reasons) is expected


@pytest.mark.parametrize(("reason", "expected"), REASONS)
def test_only_a_registration_elsewhere_and_the_hours_are_overruled(reason: dict[str, Any], expected: Outcome) -> None:
    assert outcome(**reason, overruled=True) is (Outcome.ADMITTED if expected in OVERRULABLE else expected)
    assert expected.may_be_overruled is (expected in OVERRULABLE)


def test_both_are_overruled_at_once() -> None:
    assert outcome(elsewhere=True, late=True, overruled=True) is Outcome.ADMITTED


@pytest.mark.parametrize(
    ("proof", "present", "leaving", "expected"),
    [
        (Proof.GENUINE, None, False, Outcome.UNKNOWN_GENUINE),
        (Proof.GENUINE, INSIDE, False, Outcome.ALREADY_IN),
        (Proof.GENUINE, GONE, False, Outcome.UNKNOWN_GENUINE),
        (Proof.GENUINE, INSIDE, True, Outcome.CHECKED_OUT),
        (Proof.GENUINE, None, True, Outcome.NOT_IN),
        (Proof.CHOSEN, None, False, Outcome.UNREADABLE),
        (Proof.CHOSEN, INSIDE, False, Outcome.UNREADABLE),
        (Proof.UNREADABLE, INSIDE, True, Outcome.UNREADABLE),
        (Proof.NOT_GENUINE, None, False, Outcome.NOT_GENUINE),
    ],
)
@pytest.mark.parametrize("overruled", [False, True])
@pytest.mark.parametrize("late", [False, True])
def test_of_whom_nothing_is_known(
    proof: Proof, present: CheckIn | None, leaving: bool, expected: Outcome, overruled: bool, late: bool
) -> None:
    """Neither the hours nor the operator change it: there is no registration that they could be about."""
    case: dict[str, Any] = {"present": present, "leaving": leaving, "overruled": overruled, "late": late}
    assert outcome(proof=proof, known=False, **case) is expected


@pytest.mark.parametrize(
    ("present", "leaving", "expected"),
    [
        (None, False, Outcome.ADMITTED),
        (INSIDE, False, Outcome.ALREADY_IN),
        (GONE, False, Outcome.ADMITTED),
        (None, True, Outcome.NOT_IN),
        (INSIDE, True, Outcome.CHECKED_OUT),
        (GONE, True, Outcome.NOT_IN),
    ],
)
def test_coming_leaving_and_coming_back(present: CheckIn | None, leaving: bool, expected: Outcome) -> None:
    assert outcome(present=present, leaving=leaving) is expected


@pytest.mark.parametrize("reason", [{"removed": True}, {"cancelled": True}, {"replaced": True}, {"late": True}])
def test_whoever_is_inside_may_leave_whatever_has_happened_since(reason: dict[str, Any]) -> None:
    assert outcome(present=INSIDE, leaving=True, **reason) is Outcome.CHECKED_OUT


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (START - timedelta(minutes=91), Outcome.OUTSIDE_HOURS),
        (START - timedelta(minutes=90, milliseconds=1), Outcome.OUTSIDE_HOURS),
        (START - timedelta(minutes=90), Outcome.ADMITTED),
        (START - timedelta(minutes=89), Outcome.ADMITTED),
        (START, Outcome.ADMITTED),
        (END, Outcome.ADMITTED),
        (END + timedelta(milliseconds=1), Outcome.OUTSIDE_HOURS),
        # The days of the event, on its clocks: Bishkek is six hours ahead of UTC.
        (datetime(2022, 2, 27, 17, 59, 59, 999_000, tzinfo=UTC), Outcome.ADMITTED),
        (datetime(2022, 2, 27, 18, 0, tzinfo=UTC), Outcome.OUTSIDE_HOURS),
        (datetime(2022, 3, 3, 17, 59, 59, 999_000, tzinfo=UTC), Outcome.OUTSIDE_HOURS),
        (datetime(2022, 3, 3, 18, 0, tzinfo=UTC), Outcome.ADMITTED),
        (START - timedelta(days=30), Outcome.ADMITTED),
        (START + timedelta(days=1500), Outcome.ADMITTED),
    ],
)
def test_the_hours_count_from_ninety_minutes_before_to_the_very_end_on_the_days_of_the_event(
    moment: datetime, expected: Outcome
) -> None:
    assert decide(HERE, EVENT, SESSION, moment) is expected


@pytest.mark.parametrize(
    ("cities", "city", "expected"),
    [
        ((), "osh", True),
        ((), "", True),
        (("osh",), "osh", True),
        (("osh",), "bishkek", False),
        (("osh",), "", True),
        (("bishkek", "osh"), "osh", True),
    ],
)
def test_no_city_is_every_city(cities: tuple[str, ...], city: str, expected: bool) -> None:
    assert is_for(cities, city) is expected
    person = replace(PERSON, details=Details(cities=cities))
    found = decide(replace(HERE, participant=person), EVENT, replace(SESSION, city=city), START)
    assert found is (Outcome.ADMITTED if expected else Outcome.NOT_REGISTERED)


def test_only_the_admitted_pass() -> None:
    passing = {outcome for outcome in Outcome if outcome.is_accepted}
    handing = {Outcome.HANDED_OUT, Outcome.GIVEN_BACK, Outcome.BADGE_MADE}
    assert passing == {Outcome.ADMITTED, Outcome.UNKNOWN_GENUINE, Outcome.CHECKED_OUT} | handing
