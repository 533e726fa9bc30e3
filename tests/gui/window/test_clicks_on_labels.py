"""A click on a label puts the keyboard into its field, or leaves it where it is: what is typed next is never lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from regapp.gui.widgets.pieces import Caption
from regapp.gui.window.pages import ATTENDANCE, BADGES, LISTS, PAGES, PROGRAMME, SETTINGS
from regapp.gui.window.window import Window
from tests.by_day import some_by_day
from tests.gui.conftest import settle
from tests.gui.desk.test_page import someone


def walk_in(window: Window) -> None:
    window.workplace.walk_in_asked.emit("Асылбекова Нурай")


def edit(window: Window) -> None:
    window.workplace.edit_asked.emit(someone(window).id)


def card(window: Window) -> None:
    window.workplace.person_asked.emit(someone(window).id)


def page(number: int) -> Callable[[Window], None]:
    return lambda window: window.go_to(PAGES[number])


VIEWS: dict[str, Callable[[Window], None]] = {
    "walk-in": walk_in, "edit": edit, "card": card,
    **{entry.name: page(number) for number, entry in enumerate(PAGES)},
}  # fmt: skip
FULL_OF_FIELDS = {"walk-in", "edit", *(entry.name for entry in (ATTENDANCE, BADGES, LISTS, PROGRAMME, SETTINGS))}


def labels(window: Window) -> list[QLabel]:
    """Those that are no picture, no part of a button, and hold no text that somebody may select."""
    found = [widget for widget in window.findChildren(QLabel) if widget.isVisible() and widget.text()]
    found = [widget for widget in found if widget.focusPolicy() == Qt.FocusPolicy.NoFocus]
    return [widget for widget in found if not isinstance(widget.parentWidget(), QAbstractButton)]


def has_keyboard(field: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is field or field.isAncestorOf(now))


@pytest.mark.parametrize("view", some_by_day(VIEWS, 4))
def test_a_click_on_a_label(window: Window, view: str) -> None:
    window.activateWindow()
    VIEWS[view](window)
    settle(window)
    of_fields = 0
    for label in labels(window):
        window.keyboard.give()
        before = QApplication.focusWidget()
        QTest.mouseClick(label, Qt.MouseButton.LeftButton)
        buddy = label.buddy()
        if buddy is not None and isinstance(label, Caption) and buddy.isEnabled() and buddy.isVisible():
            of_fields += 1
            assert has_keyboard(buddy), label.text()
        elif buddy is None:
            assert QApplication.focusWidget() is before, label.text()
    assert (view in FULL_OF_FIELDS) <= (of_fields > 0)


@pytest.mark.parametrize("view", some_by_day(sorted(FULL_OF_FIELDS), 2))
def test_every_label_of_a_field_takes_clicks(window: Window, view: str) -> None:
    VIEWS[view](window)
    settle(window)
    for label in window.findChildren(QLabel):
        if isinstance(label.buddy(), QLineEdit):
            assert isinstance(label, Caption), label.text()


def test_a_click_on_the_drawer_takes_the_keyboard_from_the_page(window: Window) -> None:
    window.activateWindow()
    card(window)
    settle(window)
    window.desk_page.field.setFocus()
    (title,) = (label for label in labels(window) if label is window.drawer.title)
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is window.drawer
