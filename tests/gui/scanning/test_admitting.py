"""From a scan or a choice to a verdict, and what follows: shown, heard, announced, a first badge."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QObject

from regapp.gui.scanning import admitting
from regapp.gui.scanning.admitting import Admitting, due_a_badge
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.services.admission.admission import Verdict
from regapp.services.badges.data import token_of
from regapp.services.people.registration import everybody
from tests.by_day import some_by_day
from tests.gui.conftest import settle


class Door(QObject):
    """A page that shows verdicts, as the Desk does."""

    def __init__(self, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(window)
        self.window, self.events = window, list[str]()
        self.verdicts: list[Verdict] = []
        place = window.workplace
        self.admitting = Admitting(place, self)
        self.admitting.given.connect(self._show)
        place.changed.connect(lambda _changes: self.events.append("announced"))
        monkeypatch.setattr(admitting, "play", lambda outcome: self.events.append(f"heard {outcome}"))
        monkeypatch.setattr(place.printing, "print_first", lambda person: self.events.append(f"badge of {person}"))

    def _show(self, verdict: Verdict) -> None:
        self.verdicts.append(verdict)
        self.events.append("shown")

    def last(self) -> Verdict:
        settle(self.window)
        return self.verdicts[-1]


@pytest.fixture
def door(window: Window, monkeypatch: pytest.MonkeyPatch) -> Door:
    window.workplace.preferences.sound = True
    return Door(window, monkeypatch)


def somebody(window: Window, *, expected: bool) -> int:
    """A person who is registered for the session in force, or one who is registered for another city."""
    session = window.workplace.session
    assert session is not None
    people = everybody(window.workplace.desk)
    return next(person.id for person in people if (session.city in person.details.cities) is expected)


def test_a_choice_is_shown_heard_announced_and_gets_a_badge_in_this_order(window: Window, door: Door) -> None:
    person = somebody(window, expected=True)
    door.admitting.check_in(person)
    assert door.last().outcome is Outcome.ADMITTED
    assert door.events == ["shown", "heard admitted", "announced", f"badge of {person}"]


def test_who_is_refused_gets_a_badge_only_when_the_verdict_is_overruled(window: Window, door: Door) -> None:
    person = somebody(window, expected=False)
    door.admitting.check_in(person)
    refused = door.last()
    assert refused.outcome is Outcome.NOT_REGISTERED
    assert door.events == ["shown", "heard not_registered", "announced"]
    door.events.clear()
    # Meanwhile another session is in force: the verdict was about the one before.
    window.workplace.choose_session(window.workplace.sessions[-1].code)
    door.admitting.overrule(refused)
    assert (door.last().outcome, door.last().session) == (Outcome.ADMITTED, refused.session)
    assert door.events == ["shown", "heard admitted", "announced", f"badge of {person}"]


def test_a_badge_that_was_shown_is_not_printed_even_after_overruling(window: Window, door: Door) -> None:
    desk = window.workplace.desk
    door.admitting.scan(token_of(desk, somebody(window, expected=False), 1))
    refused = door.last()
    assert (refused.outcome, refused.by_badge) == (Outcome.NOT_REGISTERED, True)
    door.admitting.overrule(refused)
    assert (door.last().outcome, door.last().by_badge) == (Outcome.ADMITTED, True)
    assert not [event for event in door.events if event.startswith("badge")]


def test_a_verdict_without_a_person_cannot_be_overruled(window: Window, door: Door) -> None:
    door.admitting.scan("RA1:nonsense")
    assert door.last().participant_id is None
    door.events.clear()
    door.admitting.overrule(door.last())
    settle(window)
    assert door.events == []


def test_nothing_is_heard_where_nobody_wants_it(window: Window, door: Door) -> None:
    window.workplace.preferences.sound = False
    door.admitting.check_in(somebody(window, expected=False))
    settle(window)
    assert door.events == ["shown", "announced"]


def test_without_a_session_a_sentence_says_so(window: Window, door: Door) -> None:
    window.workplace.session, window.workplace.sessions = None, []
    person = everybody(window.workplace.desk)[0].id
    for act in (partial(door.admitting.scan, "01-0001"), partial(door.admitting.check_in, person)):
        window.notice.hide()
        act()
        settle(window)
        assert "no session" in window.notice.text()
    assert door.events == []


def test_verdicts_of_other_pages_come_to_the_desk_alone(window: Window, door: Door) -> None:
    door.admitting.check_in(somebody(window, expected=True))
    verdict = door.last()
    assert window.desk_page.verdict.verdict is None
    window.workplace.verdict_given.emit(verdict)
    assert window.desk_page.verdict.verdict is verdict
    assert len(door.verdicts) == 1


@pytest.mark.parametrize("outcome", some_by_day(Outcome, 6))
@pytest.mark.parametrize("by_badge", [True, False])
def test_a_first_badge_is_due_to_people_admitted_without_one(window: Window, outcome: Outcome, by_badge: bool) -> None:
    session = window.workplace.session
    assert session is not None
    verdict = Verdict(outcome, session, "", participant_id=7, by_badge=by_badge)
    assert due_a_badge(verdict) == (7 if outcome is Outcome.ADMITTED and not by_badge else None)
    assert due_a_badge(replace(verdict, participant_id=None)) is None


def test_a_verdict_is_spoken_where_that_is_wanted(window: Window, door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[Outcome, str]] = []
    monkeypatch.setattr(
        door.admitting._speech, "say_verdict", lambda outcome, language: said.append((outcome, language.code))
    )
    people = [one.id for one in everybody(window.workplace.desk) if "osh" in one.details.cities][:2]
    door.admitting.check_in(people[0])
    door.last()
    assert said == [], "off by default"
    window.workplace.preferences.speech = True
    door.admitting.check_in(people[1])
    outcome = door.last().outcome
    assert said == [(outcome, "en")]
