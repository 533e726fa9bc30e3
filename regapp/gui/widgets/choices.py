"""Boxes that change only when somebody opens or types in them: wheel and page keys scroll the page past them."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
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
    """A day, typed or chosen in a calendar."""

    def __init__(self) -> None:
        super().__init__()
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
        else:
            super().keyPressEvent(event)
