"""Boxes that change only when somebody opens or types in them: the wheel scrolls the page past them."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit


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
