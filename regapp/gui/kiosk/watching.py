"""Watches the kiosk's keys and touches: takes scans out of them, and leaves no key that reaches the program or the text
of a field otherwise than by typing."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.kiosk.pieces import ENTERS
from regapp.gui.scanning.wedge import Wedge, text_field

_TOUCHES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel, QEvent.Type.KeyPress)
_WITH_OTHERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_LEADING_AWAY: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Insert, Qt.Key.Key_Paste, Qt.Key.Key_Copy)
_LEAST_OF_A_CODE: Final = 4
_LETTERS_APART_MS: Final = 400
"""A scanner sends its letters much closer together."""


class Watching(QObject):
    """Watches all widgets of a window. `scanned` gets a code, `unknown` hears of a code that is not RegApp's, `touched`
    of each key and touch."""

    def __init__(
        self, window: QWidget, scanned: Callable[[str], None], unknown: Callable[[], None], touched: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._unknown, self._touched = window, unknown, touched
        self._wedge = Wedge(scanned)
        self._letters = ""
        """Letters that came where nobody types."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LETTERS_APART_MS)
        self._pause.timeout.connect(self._forget_letters)
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at a key or a touch; gives whether it ends here."""
        if event.type() in _TOUCHES:
            self._touched()
        if event.type() == QEvent.Type.ContextMenu or (isinstance(event, QMouseEvent) and _is_other_button(event)):
            return True
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Nothing becomes a shortcut: it comes as a key, which is looked at below.
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if watched is not (QApplication.focusWidget() or self._window):
            # It has come up from the widget that has the keyboard, and was seen there.
            return False
        return _leads_away(event) or self._is_of_a_scan(watched, event)

    def _is_of_a_scan(self, widget: QWidget, event: QKeyEvent) -> bool:
        letters = self._letters
        if self._wedge.take(widget, event):
            self._note(widget, event)
            return True
        if event.key() in ENTERS and len(letters) >= _LEAST_OF_A_CODE:
            self._forget_letters()
            self._unknown()
            return True
        self._note(widget, event)
        # Within a code a space presses no button.
        return event.key() == Qt.Key.Key_Space and bool(letters)

    def _note(self, widget: QWidget, event: QKeyEvent) -> None:
        text = event.text()
        is_letter = bool(text) and text.isprintable()
        if text_field(widget) is None and is_letter and (self._letters or text.strip()):
            self._letters += text
            self._pause.start()
        else:
            self._forget_letters()

    def _forget_letters(self) -> None:
        self._letters = ""


def _leads_away(event: QKeyEvent) -> bool:
    """Whether a key means something else than typing, moving or pressing: a shortcut, Escape, F1."""
    is_typed = bool(event.text()) and event.text().isprintable()
    if event.modifiers() & _WITH_OTHERS:
        # Letters of the third level of a layout come with Ctrl and Alt on Windows.
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        return not (is_typed and event.modifiers() & both == both)
    is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    cuts = event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return is_function or bool(cuts) or event.key() in _LEADING_AWAY


def _is_other_button(event: QMouseEvent) -> bool:
    """Whether another button than the left one is used: the middle one pastes what was selected before."""
    return event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
