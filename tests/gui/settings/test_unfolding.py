"""A form that opens within the settings comes into sight, closes on Esc, and its error leads to the field."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from regapp.gui.settings.page import SettingsPage
from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from tests.gui.conftest import press, settle, wait_for

Form = tuple[QPushButton, QWidget, QWidget]
FORMS: dict[str, Callable[[SettingsPage], Form]] = {
    "event": lambda page: (page.events._new, page.events._form, page.events.name),
    "calibration": lambda page: (
        page.printer.measure, page.printer.calibration, page.printer.calibration.lengths[0],
    ),
}  # fmt: skip


@pytest.fixture
def page(window: Window) -> SettingsPage:
    window.activateWindow()
    window.go_to(SETTINGS)
    settle(window)
    return window.settings_page


def area_of(page: SettingsPage) -> QScrollArea:
    area = page.findChild(QScrollArea)
    assert area is not None
    return area


def is_whole_in_sight(widget: QWidget, page: SettingsPage) -> bool:
    view = area_of(page).viewport()
    top = widget.mapTo(view, widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= view.height()


@pytest.mark.parametrize("form", FORMS)
def test_it_opens_in_sight_with_the_keyboard_in_it_and_esc_closes_it(
    window: Window, page: SettingsPage, form: str
) -> None:
    opener, holder, first = FORMS[form](page)
    # As it is where there is a printer.
    opener.setEnabled(True)
    area_of(page).ensureWidgetVisible(opener, 0, 0)
    settle(window)
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    settle(window)
    wait_for(lambda: is_whole_in_sight(holder, page))
    assert is_whole_in_sight(first, page)
    assert first.hasFocus()
    press(first, Qt.Key.Key_Escape)
    settle(window)
    assert holder.isHidden()
    assert opener.hasFocus()
    assert page.isVisible()


@pytest.mark.parametrize(("name", "code", "wanted"), [("", "", "name"), ("", "x-1", "name"), ("Naryn", "", "code")])
def test_the_error_leads_to_the_empty_field(
    window: Window, page: SettingsPage, name: str, code: str, wanted: str
) -> None:
    events = page.events
    events._toggle()
    events.name.setText(name)
    events.code.setText(code)
    events._create.setFocus()
    QTest.mouseClick(events._create, Qt.MouseButton.LeftButton)
    settle(window)
    assert getattr(events, wanted).hasFocus()
    assert not events._form.isHidden()
