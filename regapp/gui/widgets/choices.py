"""Boxes that change only when somebody opens or types in them: wheel and page keys scroll the page past them."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit

_PAGE_KEYS: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoiceBox(QComboBox):
    """A choice out of several."""

    closed = Signal()
    """Its list has closed, whether something was chosen or not."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page keys to the page; an open list has them for itself."""
        if event.key() in _PAGE_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hidePopup(self) -> None:
        """Signal that the list has closed."""
        super().hidePopup()
        self.closed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Signal that the list has closed: Escape closes it without asking the box."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            self.closed.emit()


class DayBox(QDateEdit):
    """A day, typed or chosen in a calendar. Undo takes back what was typed and not left; else it is the desk's."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: QDate | None = None
        """The day before somebody began to type."""
        self.editingFinished.connect(self._keep)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd.MM.yyyy")

    @property
    def day(self) -> date:
        """The day in the box."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page keys to the page: here they would go ten days on."""
        if event.key() in _PAGE_KEYS:
            event.ignore()
            return
        before = self.date()
        super().keyPressEvent(event)
        if self._kept is None and self.date() != before and self.hasFocus():
            self._kept = before

    def event(self, event: QEvent) -> bool:
        """Take back what was typed and not left; leave undo to the desk where it is about nothing here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and self._kept is not None:
                self.setDate(self._kept)
                self._keep()
                event.accept()
                return True
            if is_undo or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
        return super().event(event)

    def _keep(self) -> None:
        self._kept = None
