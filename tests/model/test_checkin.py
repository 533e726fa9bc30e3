"""Every outcome of a scan, decided purely."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from regapp.model.checkin import Approach, Outcome, Proof, decide
from regapp.model.event import Event, Session
from regapp.model.fold import CheckIn
from regapp.model.participant import Details, Participant

EVENT = Event(12345, "test", {"en": "Test"}, date(2022, 2, 28), date(2022, 3, 3))
START = datetime(2022, 2, 28, 4, 0, tzinfo=UTC)
SESSION = Session("osh-1", {"en": "Opening"}, "osh", {}, START, START + timedelta(hours=2))
PERSON = Participant(7, Details(family="Асанова", cities=("osh",)), issue=1)
HERE = Approach(Proof.GENUINE, PERSON, issue=1)
INSIDE = CheckIn("osh-1", "2022-02-28T04:01:00+00:00", "02", "op", ("02",), True, "")


@pytest.mark.parametrize(
    ("approach", "now", "expected"),
    [
        (HERE, START, Outcome.ADMITTED),
        (replace(HERE, present=INSIDE), START, Outcome.ALREADY_IN),
        (replace(HERE, present=replace(INSIDE, inside=False)), START, Outcome.ADMITTED),
        (
            replace(HERE, participant=replace(PERSON, details=Details(cities=("bishkek",)))),
            START,
            Outcome.NOT_REGISTERED,
        ),
        (replace(HERE, participant=replace(PERSON, details=Details())), START, Outcome.ADMITTED),
        (HERE, START + timedelta(hours=3), Outcome.OUTSIDE_HOURS),
        (HERE, START - timedelta(hours=2), Outcome.OUTSIDE_HOURS),
        (HERE, START - timedelta(hours=1), Outcome.ADMITTED),
        (HERE, START - timedelta(days=30), Outcome.ADMITTED),
        (HERE, START + timedelta(days=1500), Outcome.ADMITTED),
        (replace(HERE, overruled=True), START + timedelta(hours=3), Outcome.ADMITTED),
        (replace(HERE, replaced=True), START, Outcome.REPLACED_BADGE),
        (replace(HERE, replaced=True, overruled=True), START, Outcome.REPLACED_BADGE),
        (replace(HERE, participant=replace(PERSON, details=Details(cancelled=True))), START, Outcome.CANCELLED),
        (replace(HERE, participant=replace(PERSON, removed=True)), START, Outcome.CANCELLED),
        (Approach(Proof.OTHER_EVENT), START, Outcome.OTHER_EVENT),
        (Approach(Proof.NOT_GENUINE), START, Outcome.NOT_GENUINE),
        (Approach(Proof.UNREADABLE), START, Outcome.UNREADABLE),
        (Approach(Proof.GENUINE, None, issue=1), START, Outcome.UNKNOWN_GENUINE),
        (Approach(Proof.GENUINE, None, issue=1, present=INSIDE), START, Outcome.ALREADY_IN),
        (Approach(Proof.CHOSEN, None), START, Outcome.UNREADABLE),
        (replace(HERE, present=INSIDE, leaving=True), START, Outcome.CHECKED_OUT),
        (replace(HERE, leaving=True), START, Outcome.NOT_IN),
    ],
)
def test_outcome(approach: Approach, now: datetime, expected: Outcome) -> None:
    assert decide(approach, EVENT, SESSION, now) is expected


def test_only_the_admitted_pass() -> None:
    passing = {outcome for outcome in Outcome if outcome.is_accepted}
    assert passing == {Outcome.ADMITTED, Outcome.UNKNOWN_GENUINE, Outcome.CHECKED_OUT}
