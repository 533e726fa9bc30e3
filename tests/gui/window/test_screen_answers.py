"""Scans while a view fills a screen: each is answered there and recorded, and nobody is named to the room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from regapp.gui.attendance.wall import Wall
from regapp.gui.programme.material_acts import show_on_screen
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.services.badges.data import token_of
from regapp.services.people.registration import cancel, get
from tests.gui.conftest import press, settle, type_text
from tests.gui.desk.test_page import someone


def wall(window: Window) -> QWidget:
    window.go_to(pages.ATTENDANCE)
    settle(window)
    window.attendance_page.open_wall()
    made = window.attendance_page.wall
    assert isinstance(made, Wall)
    return made


def code(window: Window) -> QWidget:
    return show_on_screen(window.workplace, "https://www.example.kg/materials", "Materials", window)


@pytest.mark.parametrize("fill", [wall, code])
def test_a_scan_is_recorded_and_answered_on_the_screen(
    window: Window, fill: Callable[[Window], QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.activateWindow()
    desk = window.workplace.desk
    first, second = someone(window), someone(window, place=4)
    cancel(desk, second.id)
    view = fill(window)
    settle(window)
    strip = window.screen_answers.strip
    assert strip is not None
    type_text(view, token_of(desk, first.id, 1))
    press(view, Qt.Key.Key_Return)
    settle(window)
    assert get(desk, first.id).first_in
    assert (strip.isVisible(), strip.text()) == (True, "Admitted")
    type_text(view, token_of(desk, second.id, 1))
    press(view, Qt.Key.Key_Return)
    settle(window)
    assert view.isVisible()
    assert strip.text().startswith("Registration cancelled.")
    assert second.details.family not in strip.text()
    # Soon after another answer, one that no verdict is given to is told as well.
    monkeypatch.setattr(window.workplace, "session", None)
    type_text(view, token_of(desk, first.id, 1))
    press(view, Qt.Key.Key_Return)
    settle(window)
    assert "has a message" in strip.text()
    press(view, Qt.Key.Key_Escape)
