"""The tour offers itself in the demo alone, leaves the keyboard where it is, and can be left and begun again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.tour.tasks import Task
from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from regapp.services.desk import open_desk
from tests.gui.conftest import press, settle, type_text, wait_for

Open = Callable[[Path], Window]


def test_the_start_offers_it_in_the_demo(toured: Window) -> None:
    assert toured.tour.isVisible()
    assert toured.tour.done == set()


def test_a_window_by_itself_offers_nothing(window: Window) -> None:
    assert window.tour.isHidden()


def test_no_other_file_offers_it(open_on: Open, made_conference: Path) -> None:
    window = open_on(made_conference)
    window.tour.offer(leads_on=True)
    window.workplace.doings.tour_asked.emit()
    window.go_to(SETTINGS)
    settle(window)
    assert window.tour.isHidden()
    assert not window.settings_page.tour.isVisible()


def test_who_may_only_read_is_offered_nothing(open_on: Open, demo: Path) -> None:
    holder = open_desk(demo)
    window = open_on(demo)
    window.tour.offer(leads_on=True)
    assert window.tour.isHidden()
    window.go_to(SETTINGS)
    settle(window)
    assert not window.settings_page.tour.begin.isEnabled()
    holder.close()


def test_it_leaves_the_keyboard_in_the_field(toured: Window) -> None:
    field = toured.desk_page.field
    assert toured.focusWidget() is field
    for button in (*toured.tour.steps.buttons.values(), toured.tour.cross):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert toured.focusWidget() is field
    type_text(field, "а")
    assert field.text() == "а"


def test_its_parts_are_reached_by_keys(toured: Window) -> None:
    first, *others = toured.tour.steps.buttons.values()
    first.setFocus()
    for step in others:
        QTest.keyClick(toured.focusWidget() or toured, Qt.Key.Key_Tab)
        assert toured.focusWidget() is step
    QTest.keyClick(others[-1], Qt.Key.Key_Space)
    assert toured.tour._current is Task.MISSING
    QTest.keyClick(others[-1], Qt.Key.Key_Tab)
    assert toured.focusWidget() is toured.tour.cross


def by_cross(window: Window) -> None:
    QTest.mouseClick(window.tour.cross, Qt.MouseButton.LeftButton)


def by_escape(window: Window) -> None:
    window.tour.steps.buttons[Task.UNDO].setFocus()
    press(window.tour.steps.buttons[Task.UNDO], Qt.Key.Key_Escape)


@pytest.mark.parametrize("leave", [by_cross, by_escape])
def test_it_is_left_at_any_time_and_does_not_come_back(toured: Window, leave: Callable[[Window], None]) -> None:
    leave(toured)
    settle(toured)
    assert toured.tour.isHidden()
    assert toured.focusWidget() is toured.desk_page.field
    assert toured.notice.text() == "The tour can be begun again in Settings."
    toured.tour.offer(leads_on=True)
    assert toured.tour.isHidden()


def test_escape_elsewhere_is_not_about_it(toured: Window) -> None:
    type_text(toured.desk_page.field, "аб")
    press(toured.desk_page.field, Qt.Key.Key_Escape)
    assert toured.desk_page.field.text() == ""
    assert toured.tour.isVisible()


def test_settings_begin_it_again_with_nothing_ticked(toured: Window) -> None:
    toured.workplace.doings.found.emit()
    assert toured.tour.done == {Task.FIND}
    by_cross(toured)
    toured.workplace.doings.found.emit()
    toured.go_to(SETTINGS)
    settle(toured)
    toured.settings_page.tour.begin.click()
    assert toured.tour.isVisible()
    assert toured.tour.done == set()


def test_another_file_ends_it(toured: Window, made_conference: Path) -> None:
    toured.workplace.go_on_with(open_desk(made_conference, read_only=True), lambda: None)
    wait_for(lambda: toured.tour.isHidden())
    assert not toured.workplace.preferences.files.has_left_tour(made_conference)


def test_after_the_last_task_a_conference_of_ones_own(toured: Window) -> None:
    tour = toured.tour
    tour.offer(leads_on=True)
    settle(toured)
    for task in Task:
        assert not tour.own.isVisible()
        tour._watch.done.emit(task)
    assert tour.sentence.text() == "That is all it takes. Begin your own conference."
    assert tour.own.isVisible()
    assert toured.focusWidget() is toured.desk_page.field
    QTest.mouseClick(tour.own, Qt.MouseButton.LeftButton)
    assert tour.begins_own
    assert not toured.isVisible()
