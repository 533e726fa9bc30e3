"""What a scrolled page shows of itself: a form that has just opened, or a result from its first line."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN = 16


def _area_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def show_from_top(widget: QWidget) -> None:
    """Scroll the page around a widget to its beginning."""
    if (area := _area_of(widget)) is not None:
        area.verticalScrollBar().setValue(0)


class Unfolding(QObject):
    """A form that a button opens within its page: it comes into sight with the keyboard in it, and Esc closes it."""

    def __init__(self, form: QWidget, opener: QWidget, first: QWidget) -> None:
        super().__init__(form)
        self._form, self._opener, self._first = form, opener, first
        form.installEventFilter(self)
        # The page has to give the form its room before it can scroll to it.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._bring_into_sight)
        form.hide()

    def toggle(self) -> None:
        """Open the form, or close it."""
        if self._form.isHidden():
            self._form.show()
            self._first.setFocus()
            self._later.start(0)
        else:
            # Before it closes: what is hidden gives the keyboard to whatever comes next.
            self._opener.setFocus()
            self._form.hide()

    def _bring_into_sight(self) -> None:
        if (area := _area_of(self._form)) is not None:
            # All of it where there is room, but its first field in any case.
            area.ensureWidgetVisible(self._form, 0, _MARGIN)
            area.ensureWidgetVisible(self._first, 0, _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the form on Esc, from whichever of its fields."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.toggle()
            return True
        return super().eventFilter(watched, event)
