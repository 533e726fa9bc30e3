"""A roll call in the window: scans mark people there and check nobody in; it outlives pages and the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from regapp.gui.by_hand import roll_answer
from regapp.gui.by_hand.roll_call_view import RollCallView
from regapp.gui.by_hand.view import ROLL_CALL
from regapp.gui.start import open_window
from regapp.gui.window.lists_page import BY_HAND
from regapp.gui.window.pages import DESK, LISTS
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.model.checkin import Outcome
from regapp.services.badges.data import token_of
from regapp.services.file.conference import create_conference
from regapp.services.file.roll_calls import RollCall
from regapp.services.people.registration import everybody, get
from tests.gui.conftest import press, put_away, settle, type_text, wait_for


@pytest.fixture
def view(window: Window) -> RollCallView:
    return opened(window)


def opened(window: Window) -> RollCallView:
    window.go_to(LISTS)
    window.lists_page.go_to(BY_HAND)
    window.lists_page.by_hand.go_to(ROLL_CALL)
    settle(window)
    return window.lists_page.by_hand.roll_call


def scan(window: Window, text: str) -> None:
    window.scans.typed(text)
    settle(window)


def badge(window: Window, person: int) -> str:
    return token_of(window.workplace.desk, person, 1)


def name_of(window: Window, person: int) -> str:
    return get(window.workplace.desk, person).details.name


def test_a_scan_marks_the_person_and_checks_nobody_in(window: Window, view: RollCallView) -> None:
    person = view.list.rows.ids[0]
    whole = len(view.roll.people)
    scan(window, badge(window, person))
    assert view.answer.word.text() == "Present"
    assert view.answer.name.text() == name_of(window, view.list.rows.ids[0])
    assert view.count.text() == f"Present: 1. Missing: {whole - 1}."
    scan(window, badge(window, person))
    assert view.answer.word.text() == "Already"
    assert not window.workplace.desk.acts
    assert not any(one.first_in for one in everybody(window.workplace.desk))


def test_on_another_page_scans_check_in_again(window: Window, view: RollCallView) -> None:
    person = view.list.rows.ids[0]
    window.go_to(DESK)
    scan(window, badge(window, person))
    assert view.roll.call.present == frozenset()
    assert [one.id for one in everybody(window.workplace.desk) if one.first_in] == [person]


@pytest.mark.parametrize("text", ["123456", "https://example.org", "0" * 40])
def test_what_is_no_badge_is_said(window: Window, view: RollCallView, text: str) -> None:
    scan(window, text)
    assert view.answer.word.text() == "No badge of this conference"
    assert view.roll.call.present == frozenset()


def test_somebody_of_another_list_is_said_by_name(window: Window, view: RollCallView) -> None:
    other = next(one for one in everybody(window.workplace.desk) if one.id not in view.roll.people)
    scan(window, badge(window, other.id))
    assert view.answer.word.text() == "Not on this list"
    assert view.answer.name.text() == other.details.name
    assert view.roll.call.present == frozenset()


def test_two_scans_at_once_are_both_taken(window: Window, view: RollCallView) -> None:
    first, second = view.list.rows.ids[:2]
    codes = [badge(window, person) for person in (first, second)]
    for code in codes:
        window.scans.typed(code)
    settle(window)
    assert view.roll.call.present == {first, second}


def test_the_sound_follows_the_word(window: Window, view: RollCallView, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Outcome] = []
    monkeypatch.setattr(roll_answer, "play", heard.append)
    scan(window, badge(window, view.list.rows.ids[0]))
    assert heard == []
    window.workplace.preferences.sound = True
    scan(window, badge(window, view.list.rows.ids[0]))
    scan(window, badge(window, view.list.rows.ids[1]))
    scan(window, "123456")
    assert heard == [Outcome.ALREADY_IN, Outcome.ADMITTED, Outcome.UNREADABLE]


def test_names_can_be_ticked_by_keys(window: Window, view: RollCallView) -> None:
    name = name_of(window, view.list.rows.ids[0])
    type_text(view.list.field, name)
    press(view.list.field, Qt.Key.Key_Return)
    settle(window)
    assert len(view.roll.call.present) == 1
    assert view.answer.name.text() == name
    view.list.table.selectRow(view.list.rows.ids.index(next(iter(view.roll.call.present))))
    press(view.list.table, Qt.Key.Key_Space)
    assert view.roll.call.present == frozenset()


def test_the_missing_and_their_telephones(window: Window, view: RollCallView) -> None:
    people = {one.id: one.details for one in everybody(window.workplace.desk)}
    present = view.list.rows.ids[0]
    view.roll.toggle(present)
    view.only.setChecked(True)
    settle(window)
    assert set(view.list.rows.ids) == view.roll.people - {present}
    view.copy.click()
    settle(window)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == [f"{people[one].name}\t{people[one].phone}" for one in view.list.rows.ids if people[one].phone]


def test_a_city_or_a_place_can_be_called(window: Window, view: RollCallView) -> None:
    people = everybody(window.workplace.desk)
    view.whom.setCurrentIndex(view.whom.findData("city:bishkek"))
    view.whom.activated.emit(view.whom.currentIndex())
    settle(window)
    assert view.roll.people == {one.id for one in people if not one.details.cities or "bishkek" in one.details.cities}
    home = next(one.details.municipality for one in people if one.details.municipality)
    view.whom.setCurrentIndex(view.whom.findData("place"))
    view.whom.activated.emit(view.whom.currentIndex())
    assert not view.place.isHidden()
    view.place.set_code(home)
    view.place.settled.emit()
    settle(window)
    assert view.roll.people == {one.id for one in people if one.details.municipality == home}


def test_it_outlives_pages_and_the_window(
    qapp: QApplication, preferences: Preferences, open_on: Callable[[Path], Window], demo: Path
) -> None:
    window = open_window(qapp, demo, "", "en", preferences)
    window.show()
    wait_for(lambda: not window.stack.is_blank)
    view = opened(window)
    view.roll.choose(city="bishkek")
    settle(window)
    person = view.list.rows.ids[2]
    view.roll.mark(person)
    window.go_to(DESK)
    opened(window)
    assert view.roll.call.present == {person}
    settle(window)
    put_away(window)
    again = opened(open_on(demo))
    assert again.roll.call == RollCall(city="bishkek", present=frozenset({person}))
    assert again.whom.currentData() == "city:bishkek"
    assert again.count.text().startswith("Present: 1.")


def test_beginning_again_asks_first(window: Window, view: RollCallView) -> None:
    view.roll.toggle(view.list.rows.ids[0])
    for answer, left in (("Cancel", 1), ("Begin again", 0)):
        view.begin.click()
        assert view.question is not None
        next(one for one in view.question.findChildren(QPushButton) if one.text() == answer).click()
        settle(window)
        assert len(view.roll.call.present) == left


def test_where_nobody_is_registered(open_on: Callable[[Path], Window], tmp_path: Path) -> None:
    path = tmp_path / "empty.regapp"
    create_conference(path).close()
    view = opened(open_on(path))
    assert view.count.text() == "Nobody is on this list."
    assert not view.copy.isEnabled()
    assert not view.begin.isEnabled()
