"""Boxes that change only when somebody opens or types in them: the wheel scrolls the page past them."""

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
    """A day."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
