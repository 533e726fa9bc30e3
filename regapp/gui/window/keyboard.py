"""Where the keyboard is: the field of the Desk has it unless something else was chosen on purpose."""

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from regapp.gui.scanning.key_hold import KeyHold
from regapp.gui.scanning.wedge import LEAVES_LETTERS, Wedge, text_field
from regapp.gui.widgets.pieces import KEEPS_UNDO

_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH_OTHERS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_CHOSEN: Final = (QAbstractButton, QComboBox, QAbstractSpinBox, QScrollArea)
"""Widgets that have the keyboard only where somebody chooses them."""


class Keyboard(QObject):
    """Watches what has the keyboard in a window and in its dialogs.

    `area` gives what is in front: a page, or what lies over it. `desk_field` gives the field of the Desk while letters
    may go to it from anywhere. `hold` takes what comes as fast as scanners send; `scanned` receives each code that came
    slowly, whatever had the keyboard.
    """

    def __init__(
        self,
        application: QApplication,
        window: QWidget,
        area: Callable[[], QWidget],
        desk_field: Callable[[], QLineEdit | None],
        hold: KeyHold,
        scanned: Callable[[str], None],
        own_keys: Collection[str] = (),
    ) -> None:
        super().__init__(window)
        self._application, self._window, self._area, self._desk_field = application, window, area, desk_field
        self._hold, self._wedge = hold, Wedge(scanned)
        self._own_keys = [QKeySequence(key) for key in own_keys]
        self._watches_popup = False
        self._is_asked = False
        """Whether a key that moves the keyboard is being pressed."""
        self._last: dict[QWidget, QWidget] = {}
        """The last table or field of each area that had the keyboard."""
        window.installEventFilter(self)
        self._application.focusChanged.connect(self._follow)
        self._application.focusWindowChanged.connect(hold.watch)

    def give(self) -> None:
        """Give the keyboard to the table or field of what is in front that had it last, else to the first there."""
        area = self._area()
        target = self._last.get(area)
        if target is None or not isValid(target) or not _keeps_keyboard(target):
            target = next(filter(_keeps_keyboard, area.findChildren(QWidget)), area)
        target.setFocus()

    def watch(self, view: QWidget) -> None:
        """Take scans out of the keys of another window too, which has no fields."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take scans out of the keys, and bring letters that nothing takes to the field of the Desk."""
        if event.type() == QEvent.Type.InputMethod:
            # What an input method writes comes after what was typed before it.
            self._hold.let_go()
        if isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason:
            # Once it is open: a box looks at all keys itself from then on, and would be the first.
            QTimer.singleShot(0, self, self._watch_popup)
        if self._watches_popup:
            return self._is_taken_from_popup(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # A text field would take some of them for steps within the text.
            is_own = QKeySequence(event.keyCombination()) in self._own_keys
            if is_own:
                event.ignore()
            return is_own or _leaves_to_desk(watched, event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and QApplication.focusWidget() not in (None, watched):
            # It has come up from the widget that has the keyboard, and was seen there.
            return False
        if event.key() in _TABS:
            self._is_asked = True
            QTimer.singleShot(0, self, self._forget_key)
        return self._wedge.take(watched, event) or self._to_desk(watched, event)

    def _watch_popup(self) -> None:
        """Watch all keys while a menu or a list of choices is open: they go to it, whatever has the keyboard."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._watches_popup = True
            self._hold.watch(popup.windowHandle())
            self._application.installEventFilter(self)

    def _is_taken_from_popup(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key that came to a popup is part of a scan: at its end the popup closes, and nothing is chosen."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            # It has closed. The widget that has the keyboard is watched by itself, and gets this event next.
            self._watches_popup = False
            self._application.removeEventFilter(self)
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._wedge.ends_with(event):
            # A list of choices takes Enter at this first moment already.
            event.accept()
            return True
        is_press = event.type() == QEvent.Type.KeyPress
        if not is_press or not isinstance(watched, QWidget) or watched.window() is not popup:
            return False
        # The list of suggestions under a field leaves it the keyboard, and goes with a letter. Asked for its proxy it
        # would take PySide's hold of the field along.
        field = QApplication.focusWidget() if isinstance(popup, QAbstractItemView) else None
        is_code = self._wedge.take(field or watched, event, closes=popup)
        return is_code or (event.text().isdigit() and field is None)

    def _forget_key(self) -> None:
        self._is_asked = False

    def _to_desk(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether a key was brought to the field of the Desk, which then has the keyboard."""
        field = self._desk_field()
        if field is None or watched is field or watched.window() is not self._window:
            return False
        is_box = isinstance(watched, QComboBox | QAbstractSpinBox) and not watched.property(LEAVES_LETTERS)
        if text_field(watched) is not None or is_box:
            return False
        is_lost = watched is self._window
        is_letter = event.text().strip().isprintable() and bool(event.text().strip())
        if event.modifiers() & _WITH_OTHERS or not (is_letter or (is_lost and event.key() in _ENTERS)):
            return False
        field.setFocus()
        QCoreApplication.sendEvent(field, event)
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window):
            return
        if before is not None and isValid(before) and before is not self._window:
            before.removeEventFilter(self)
        if now is None or not self._is_own(now):
            if now is None:
                QTimer.singleShot(0, self, self._find_again)
            return
        if now is not self._window:
            now.installEventFilter(self)
        area = self._area()
        if area.isAncestorOf(now) and _keeps_keyboard(now):
            self._last[area] = now
        if before is not None and self._is_unasked(before, now):
            QTimer.singleShot(0, self, self.give)

    def _is_own(self, widget: QWidget) -> bool:
        top: QWidget | None = widget.window()
        while top is not None and top is not self._window:
            parent = top.parentWidget()
            top = parent.window() if parent is not None else None
        return top is not None

    def _is_unasked(self, before: QWidget, now: QWidget) -> bool:
        """Whether a box has got the keyboard from a widget that went or was switched off, and not from somebody."""
        if not isinstance(now, QComboBox | QAbstractSpinBox) or now.isAncestorOf(before):
            return False
        lets_go = not isValid(before) or not before.isEnabled() or not before.isVisible()
        return lets_go and not self._is_asked and not QApplication.mouseButtons()

    def _find_again(self) -> None:
        """Give the keyboard that nothing has back, while the window is in use."""
        if isValid(self._window) and self._window.isActiveWindow() and QApplication.focusWidget() is None:
            self.give()


def _leaves_to_desk(watched: QObject, event: QKeyEvent) -> bool:
    """Whether undo or redo in a field is the desk's: nothing was typed there that they could be about."""
    is_asked = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    leaves = isinstance(watched, QLineEdit) and not (
        watched.isUndoAvailable() or watched.isRedoAvailable() or watched.property(KEEPS_UNDO)
    )
    if is_asked and leaves:
        event.ignore()
        return True
    return False


def _keeps_keyboard(widget: QWidget) -> bool:
    """Whether it is a table or a field, to which the keyboard returns."""
    is_asked = widget.focusPolicy() & Qt.FocusPolicy.StrongFocus.value == Qt.FocusPolicy.StrongFocus
    return is_asked and not isinstance(widget, _CHOSEN) and widget.isVisible() and widget.isEnabled()
