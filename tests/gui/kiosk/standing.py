"""Somebody who stands at the kiosk: what they press, type and scan, and all that can be seen or heard there."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from regapp.gui.kiosk.keys import Key, KeyGrid
from regapp.gui.kiosk.window import Kiosk
from regapp.gui.window.window import Window
from regapp.model.participant import Participant
from regapp.services.people.registration import everybody

PIN = "4711"


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def tap(widget: QWidget) -> None:
    """A finger on the screen."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def strike(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key of the keyboard, wherever the keyboard is."""
    QTest.keyClick(keyboard_at(), key, modifiers)


def keyboard_at() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None
    return found


def tab_to(widget: QWidget, most: int = 30) -> None:
    """Tab until something has the keyboard."""
    for _ in range(most):
        if keyboard_at() is widget:
            return
        strike(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {widget}")


def key_of(grid: KeyGrid, sign: str) -> Key:
    """The key of a sign."""
    return next(key for key in grid.all_keys() if key.sign == sign)


def walk_to(grid: KeyGrid, sign: str) -> None:
    """Move by arrows from the key that has the keyboard to the one of a sign."""
    target = key_of(grid, sign)
    for _ in range(40):
        here = keyboard_at()
        assert isinstance(here, Key)
        if here is target:
            return
        if here.row != target.row:
            strike(Qt.Key.Key_Down if here.row < target.row else Qt.Key.Key_Up)
        else:
            strike(Qt.Key.Key_Right if here.place < target.place else Qt.Key.Key_Left)
    raise AssertionError(f"the arrows do not come to {sign!r}")


def scan(text: str) -> None:
    """What a scanner sends, wherever the keyboard is."""
    for letter in text:
        QTest.keyClicks(keyboard_at(), letter)
    strike(Qt.Key.Key_Return)


def somebody(window: Window, *, expected: bool = True) -> Participant:
    """One who has not come and is registered for the session in force, or for another city."""
    session = window.workplace.session
    assert session is not None
    people = [one for one in everybody(window.workplace.desk) if not one.first_in and one.details.phone]
    return next(one for one in people if (session.city in one.details.cities) is expected)


def digits_of(person: Participant) -> str:
    """The last four digits of their telephone."""
    return "".join(filter(str.isdigit, person.details.phone))[-4:]


def seen(kiosk: Kiosk) -> set[str]:
    """All that the kiosk shows, and all that a screen reader can find in it, shown or not."""
    return {*_texts(kiosk), *_told(QAccessible.queryAccessibleInterface(kiosk))}


def _texts(top: QWidget) -> Iterator[str]:
    yield top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.text()
            yield widget.placeholderText()
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis())


def _told(found: QAccessibleInterface) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield found.text(kind)
    for place in range(found.childCount()):
        child = found.child(place)
        if child is not None:
            yield from _told(child)
