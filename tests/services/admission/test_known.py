"""Each refusal says what this desk knows that helps: where somebody is expected, since when, by whom."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from regapp.model.checkin import Outcome
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import Verdict, check_in, check_out, scan
from regapp.services.admission.arrivals import arrive
from regapp.services.badges.badges import reissue
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.people.registration import add_walk_in, cancel, edit, get, reinstate
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.known import known_text

MORNING = datetime(2022, 2, 28, 3, 30, tzinfo=UTC)
EN = Language("en")


@pytest.fixture
def person(desk: Desk) -> Participant:
    return add_walk_in(desk, Details(family="Асанова", cities=("osh",)))[0]


def scanned(desk: Desk, person: Participant, session: str = "osh-1-reg", issue: int = 1) -> Verdict:
    return scan(desk, token_of(desk, person.id, issue), desk.session(session), moment=MORNING)


def elsewhere(desk: Desk, person: Participant) -> Verdict:
    return scanned(desk, person, "bishkek-1-reg")


def of_no_hour(desk: Desk, person: Participant) -> Verdict:
    return scanned(desk, person, "osh-1-budget")


def cancelled(desk: Desk, person: Participant) -> Verdict:
    cancel(desk.under("Бакыт"), person.id)
    edit(desk, person.id, person.details, Details(family="Асанова", cities=("osh",), phone="0555 123456"))
    return scanned(desk, person)


def cancelled_again(desk: Desk, person: Participant) -> Verdict:
    for act in (cancel, reinstate):
        act(desk.under("Айгүл"), person.id)
    return cancelled(desk, person)


def taken_off(desk: Desk, person: Participant) -> Verdict:
    undo(desk.under("Бакыт"))
    return scanned(desk, person)


def replaced(desk: Desk, person: Participant) -> Verdict:
    reissue(desk, person.id, "")
    reissue(desk, person.id, "lost")
    return scanned(desk, person)


def of_other_event(desk: Desk, person: Participant) -> Verdict:
    add_event(desk, "talas", "Талас", date(2023, 5, 1), date(2023, 5, 2))
    return scan(desk.for_event("talas"), token_of(desk, person.id, 1), desk.session("osh-1-reg"), moment=MORNING)


def left(desk: Desk, person: Participant) -> Verdict:
    scanned(desk, person)
    session = desk.session("osh-1-reg")
    check_out(desk, person.id, session, moment=MORNING.replace(hour=4))
    return check_out(desk, person.id, session, moment=MORNING.replace(hour=5))


Case = Callable[[Desk, Participant], Verdict]
CASES: dict[Case, tuple[Outcome, tuple[str, ...]]] = {
    elsewhere: (Outcome.NOT_REGISTERED, ("Registered for: Osh.", "28.02 08:00")),
    of_no_hour: (Outcome.OUTSIDE_HOURS, ("from ", "it admits from ")),
    cancelled: (Outcome.CANCELLED, ("Cancelled on ", "desk 01", "by Бакыт")),
    cancelled_again: (Outcome.CANCELLED, ("Cancelled on ", "by Бакыт")),
    taken_off: (Outcome.CANCELLED, ("undone on ", "by Бакыт")),
    replaced: (Outcome.REPLACED_BADGE, ("newer badge was made on ", "desk 01", "lost")),
    of_other_event: (Outcome.OTHER_EVENT, ("badge of “",)),
    left: (Outcome.NOT_IN, ("Left on 28.02 10:30",)),
}
KNOWING_NOTHING = {Outcome.NOT_GENUINE, Outcome.UNREADABLE, Outcome.CERTIFICATE}
"""The code says nothing that this desk could look up."""


@pytest.mark.parametrize(("case", "expected"), CASES.items(), ids=lambda item: getattr(item, "__name__", ""))
def test_a_refusal_says_what_helps(
    desk: Desk, person: Participant, case: Case, expected: tuple[Outcome, tuple[str, ...]]
) -> None:
    verdict = case(desk, person)
    outcome, parts = expected
    assert verdict.outcome is outcome
    text = known_text(outcome, verdict.known, EN)
    for part in parts:
        assert part in text
    for language in ("ky", "ru"):
        assert known_text(outcome, verdict.known, Language(language)) not in ("", text)


@pytest.mark.parametrize(
    ("moment", "said", "first"),
    [
        (datetime(2022, 2, 20, tzinfo=UTC), "Expected there", "Registration, 28 February"),
        (MORNING, "Expected there", "Registration, 28 February"),
        (datetime(2022, 3, 1, 3, tzinfo=UTC), "Expected there", "Registration, 1 March"),
        (datetime(2022, 3, 2, 3, tzinfo=UTC), "Sessions there", "Registration, 28 February"),
        (datetime(2026, 3, 2, tzinfo=UTC), "Sessions there", "Registration, 28 February"),
    ],
)
def test_nobody_is_expected_at_what_is_over(
    desk: Desk, person: Participant, moment: datetime, said: str, first: str
) -> None:
    session = desk.session("bishkek-1-reg")
    verdict = scan(desk, token_of(desk, person.id, 1), session, moment=moment)
    assert f"{said}: {first}," in known_text(verdict.outcome, verdict.known, EN)


def test_no_refusal_is_left_out() -> None:
    # What a desk that hands out or makes badges alone says is no refusal, and stands in the verdict itself.
    saying = {Outcome.ALREADY_IN, Outcome.ALREADY_GOT, Outcome.NUMBER_WANTED, Outcome.NOT_LENT, Outcome.HAS_BADGE}
    refusing = {outcome for outcome in Outcome if not outcome.is_accepted} - saying
    assert refusing - {outcome for outcome, _ in CASES.values()} == KNOWING_NOTHING


def test_a_chosen_person_and_a_walk_in_are_told_of_too(desk: Desk, person: Participant) -> None:
    session = desk.session("bishkek-1-reg")
    chosen = check_in(desk, person.id, session, moment=MORNING)
    walked_in = arrive(desk, Details(family="Бекова", cities=("osh",)), session)[1]
    assert walked_in is not None
    for verdict in (chosen, walked_in):
        assert known_text(verdict.outcome, verdict.known, EN).startswith("Registered for: Osh.")


def test_who_is_admitted_costs_no_look(desk: Desk, person: Participant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.services.admission.admission.known_of", lambda *_: 1 / 0)
    assert scanned(desk, person).outcome is Outcome.ADMITTED
    assert get(desk, person.id).first_in
