"""What a screen reader is told: announcements, and what a widget is where Qt would take it for something else.

A widget whose class has a `spoken_role` is told as that; one that can be checked is selected when it is.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

from regapp.gui.widgets.pieces import LabelRole, style_label

_PRESS = "Press"


def announce(widget: QWidget, *texts: str, is_urgent: bool = False) -> None:
    """Have texts read aloud that appear where the keyboard is not; urgent ones at once."""
    words = ". ".join(text.strip().removesuffix(".") for text in texts if text.strip())
    if words:
        event = QAccessibleAnnouncementEvent(widget, f"{words}.")
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


class SpokenLabel(QLabel):
    """A label that is read aloud each time it says something else: a count, a hint."""

    def setText(self, text: str) -> None:
        """Say it, if it can be seen."""
        is_news = text != self.text()
        super().setText(text)
        if is_news and self.isVisible():
            announce(self, text)


def spoken_label(role: LabelRole = "", wrap: bool = False) -> SpokenLabel:
    """Make a label that is read aloud whenever it changes."""
    return style_label(SpokenLabel(), role, wrap)


class _Told(QAccessibleWidget):
    """A widget told as something else than Qt would take it for."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def state(self) -> QAccessible.State:
        """Say which of the things to choose from is chosen."""
        state = super().state()
        if isinstance(self._widget, QAbstractButton):
            state.selectable, state.selected = True, self._widget.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """A button is pressed as any other."""
        return [_PRESS, *super().actionNames()] if isinstance(self._widget, QAbstractButton) else super().actionNames()

    def doAction(self, action: str) -> None:
        """Press the button."""
        if action == _PRESS and isinstance(self._widget, QAbstractButton):
            self._widget.click()
        else:
            super().doAction(action)


def _told(_class: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(type(thing), "spoken_role", None)
    return _Told(thing, role) if isinstance(thing, QWidget) and isinstance(role, QAccessible.Role) else None


def tell_roles() -> None:
    """Let screen readers be told the roles of RegApp's own widgets: once for a process."""
    QAccessible.installFactory(_told)
