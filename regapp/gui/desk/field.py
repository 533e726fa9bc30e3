"""The field of the Desk page: takes a scan, a name, a telephone number, a badge number."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from regapp.gui.scanning.key_hold import TAKES_TEXTS
from regapp.gui.widgets.search_field import SearchField
from regapp.model.typed import MOST_TYPED


class DeskField(SearchField):
    """The field."""

    moved = Signal(int)
    """The arrows: rows to move in the results."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("deskField")
        self.setProperty(TAKES_TEXTS, True)
        # A whole page pasted by mistake must not stop the desk.
        self.setMaxLength(MOST_TYPED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the results with the arrows, empty the field with Escape."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
