"""What a desk does, chosen above its field: doors, hand-outs and loans, with scanner and keyboard."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.doors.duty_bar import DutyBar
from regapp.gui.doors.loans_view import LoansView
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.doors.duty import Duty, Task, room_of, rooms_of
from regapp.model.doors.way import Way
from regapp.model.participant import Participant
from regapp.services.admission.handing import lent, scan_for
from regapp.services.badges.data import token_of
from regapp.services.people.registration import everybody, get
from regapp.texts.handouts import handouts
from tests.gui.conftest import settle, wait_for
from tests.gui.desk.test_keyboard import type_keys


@pytest.fixture
def bar(window: Window) -> DutyBar:
    window.activateWindow()
    settle(window)
    return window.desk_page.duty


@pytest.fixture
def people(window: Window) -> list[Participant]:
    return [each for each in everybody(window.workplace.desk) if "osh" in each.details.cities and not each.first_in][:4]


def scanned(window: Window, text: str) -> Outcome | None:
    window.desk_page.scan(text)
    settle(window)
    verdict = window.desk_page.verdict.verdict
    return verdict.outcome if verdict is not None else None


def badge(window: Window, person: Participant) -> str:
    return token_of(window.workplace.desk, person.id, 1)


def test_registration_is_what_a_desk_does_at_first(window: Window, bar: DutyBar) -> None:
    assert bar.duty.currentData() == "registration"
    assert not any(widget.isVisible() for widget in (bar.way, bar.room, bar.figures, bar.inside, bar.loans))
    things = [f"handout {code}" for code in handouts(window.workplace.desk.event)]
    offered = [bar.duty.itemData(index) for index in range(bar.duty.count())]
    assert offered == ["registration", "door in", "badges", *things]


def test_a_door_for_both_ways_counts_the_room(window: Window, bar: DutyBar, people: list[Participant]) -> None:
    session = window.workplace.session
    assert session is not None
    window.desk_page.keeper.take(Duty(Task.DOOR, Way.BOTH))
    assert scanned(window, badge(window, people[0])) is Outcome.ADMITTED
    assert scanned(window, badge(window, people[1])) is Outcome.ADMITTED
    wait_for(lambda: "In the room: 2" in bar.figures.text())
    # A badge that is still held is no way out.
    assert scanned(window, badge(window, people[1])) is Outcome.ADMITTED
    wait_for(lambda: "In the room: 2" in bar.figures.text())
    assert bar.inside.isVisible()


def test_a_chosen_duty_stays_on_this_laptop(window: Window, bar: DutyBar) -> None:
    bar.duty.setCurrentIndex(bar.duty.findData("handout lunch"))
    bar.duty.activated.emit(bar.duty.currentIndex())
    assert window.workplace.preferences.duty == "handout lunch"
    assert window.desk_page.keeper.duty == Duty(Task.HANDOUT, thing="lunch")


def test_a_hand_out_is_once_and_checks_nobody_in(window: Window, bar: DutyBar, people: list[Participant]) -> None:
    window.desk_page.keeper.take(Duty(Task.HANDOUT, thing="folder"))
    assert scanned(window, badge(window, people[0])) is Outcome.HANDED_OUT
    assert "Folder" in window.desk_page.verdict._word.text()
    assert scanned(window, badge(window, people[0])) is Outcome.ALREADY_GOT
    assert window.desk_page.verdict._overrule.isVisible()
    assert "once more" in window.desk_page.verdict._overrule.text()
    wait_for(lambda: bar.figures.text() == "Handed out: 1")
    window.desk_page.overrule()
    settle(window)
    assert window.desk_page.verdict.verdict is not None
    assert window.desk_page.verdict.verdict.outcome is Outcome.HANDED_OUT
    assert get(window.workplace.desk, people[0].id).first_in == ""
    window.workplace.undo()
    settle(window)
    window.workplace.undo()
    wait_for(lambda: bar.figures.text() == "Handed out: 0")


def test_a_headset_is_lent_and_comes_back_by_its_number(
    window: Window, bar: DutyBar, people: list[Participant]
) -> None:
    page, field = window.desk_page, window.desk_page.field
    page.keeper.take(Duty(Task.HANDOUT, thing="headset"))
    assert scanned(window, badge(window, people[0])) is Outcome.NUMBER_WANTED
    field.setFocus()
    type_keys("17", Qt.Key.Key_Return)
    wait_for(lambda: bool(lent(window.workplace.desk)))
    assert lent(window.workplace.desk)[0].handed.device == "17"
    wait_for(lambda: page.keeper.waiting is None)
    wait_for(lambda: bar.figures.text() == "Out now: 1")
    assert field.text() == ""
    type_keys("17", Qt.Key.Key_Return)
    wait_for(lambda: not lent(window.workplace.desk))
    wait_for(lambda: bar.figures.text() == "Out now: 0")


def test_the_next_badge_takes_the_place_of_the_one_that_waits(window: Window, people: list[Participant]) -> None:
    window.desk_page.keeper.take(Duty(Task.HANDOUT, thing="headset"))
    for person in people[:2]:
        assert scanned(window, badge(window, person)) is Outcome.NUMBER_WANTED
    assert window.desk_page.keeper.waiting == people[1].id


def test_what_is_out_is_listed_and_received_with_a_click(
    window: Window, bar: DutyBar, people: list[Participant]
) -> None:
    window.desk_page.keeper.take(Duty(Task.HANDOUT, thing="headset"))
    scanned(window, badge(window, people[0]))
    scanned(window, "21")
    settle(window)
    bar.loans.click()
    view = window.drawer.content
    assert isinstance(view, LoansView)
    wait_for(lambda: len(view.rows) == 1)
    back = view.rows[0].findChildren(type(bar.loans))[0]
    assert people[0].details.name in back.accessibleName()
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    wait_for(lambda: not view.rows)
    assert lent(window.workplace.desk) == []


def test_a_thing_that_goes_leaves_registration(window: Window, bar: DutyBar, people: list[Participant]) -> None:
    window.desk_page.keeper.take(Duty(Task.HANDOUT, thing="umbrella"))
    assert window.desk_page.keeper.duty == Duty()
    assert bar.duty.currentData() == "registration"


def test_a_door_follows_the_clock_until_somebody_chooses(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    place, keeper = window.workplace, window.desk_page.keeper
    room = rooms_of(place.sessions)[0]
    there = sorted((each for each in place.sessions if room_of(each) == room), key=lambda each: each.starts)
    moment = there[0].starts
    monkeypatch.setattr("regapp.gui.scanning.door_keeper.now", lambda: moment)
    keeper.take(Duty(Task.DOOR, Way.IN, room))
    assert place.session == there[0]
    other = next(each for each in place.sessions if each != there[0])
    place.choose_session(other.code)
    keeper.follow()
    assert place.session == other
    moment = max(other.ends, there[0].ends) + timedelta(seconds=1)
    keeper.follow()
    assert place.session == next((each for each in there if moment < each.ends), there[-1])


def test_badges_alone_print_and_check_nobody_in(
    window: Window, people: list[Participant], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(window.desk_page.badges, "ask", asked.append)
    window.desk_page.keeper.take(Duty(Task.BADGES))
    window.desk_page._check_in(people[0])
    wait_for(lambda: asked == [people[0].id])
    assert get(window.workplace.desk, people[0].id).first_in == ""


def test_an_overdue_loan_is_told(window: Window, bar: DutyBar, people: list[Participant]) -> None:
    long_ago = datetime(2022, 2, 28, 6, tzinfo=UTC)
    scan_for(window.workplace.desk, "headset", "5", waiting=people[0].id, moment=long_ago)
    window.desk_page.keeper.take(Duty(Task.HANDOUT, thing="headset"))
    wait_for(lambda: "overdue: 1" in bar.figures.text())
    assert bar.figures.property("role") == "error"


def test_who_waits_still_waits_when_another_ones_comes_back(window: Window, people: list[Participant]) -> None:
    window.desk_page.keeper.take(Duty(Task.HANDOUT, thing="headset"))
    assert scanned(window, badge(window, people[0])) is Outcome.NUMBER_WANTED
    assert scanned(window, "A-17") is Outcome.HANDED_OUT
    assert "A-17" in window.desk_page.verdict._word.text()
    assert scanned(window, badge(window, people[1])) is Outcome.NUMBER_WANTED
    assert scanned(window, "a-17") is Outcome.GIVEN_BACK
    assert people[1].details.name in "".join(window.desk_page.verdict.lines.spoken)
    assert scanned(window, "A-18") is Outcome.HANDED_OUT
    (loan,) = lent(window.workplace.desk)
    assert loan.person is not None
    assert (loan.person.id, loan.handed.device) == (people[1].id, "A-18")


DUTIES = [
    Duty(Task.HANDOUT, thing="lunch"), Duty(Task.BADGES), Duty(Task.DOOR, Way.IN), Duty(Task.HANDOUT, thing="headset"),
]  # fmt: skip


@pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: duty.text)
def test_a_refusal_goes_with_the_duty_it_was_given_for(window: Window, bar: DutyBar, duty: Duty) -> None:
    desk = window.workplace.desk
    elsewhere = next(each for each in everybody(desk) if each.details.cities == ("bishkek",) and not each.first_in)
    assert scanned(window, badge(window, elsewhere)) is Outcome.NOT_REGISTERED
    assert window.desk_page.verdict._overrule.isVisible()
    window.desk_page.keeper.take(duty)
    settle(window)
    assert not window.desk_page.verdict._overrule.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    settle(window)
    kept = get(desk, elsewhere.id)
    assert kept.first_in == ""
    # Nor does it come back once nothing is typed any more.
    type_keys("аб")
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_Escape)
    settle(window)
    assert not window.desk_page.verdict._overrule.isVisible()


def test_a_refusal_goes_with_its_session(window: Window, bar: DutyBar) -> None:
    place = window.workplace
    bishkek = (each for each in everybody(place.desk) if each.details.cities == ("bishkek",) and not each.first_in)
    elsewhere = next(bishkek)
    assert scanned(window, badge(window, elsewhere)) is Outcome.NOT_REGISTERED
    assert place.session is not None
    place.choose_session(next(each.code for each in place.sessions if each.code != place.session.code))
    settle(window)
    assert not window.desk_page.verdict._overrule.isVisible()
    assert window.desk_page.participant == elsewhere.id
