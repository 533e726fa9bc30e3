"""The field of the Desk page: takes a scan, a name, a telephone number, a badge number."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from regapp.model.typed import MOST_TYPED


class DeskField(QLineEdit):
    """The field. Undo and redo in the empty field are the desk's, else the text's."""

    moved = Signal(int)
    """The arrows: rows to move in the results."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("deskField")
        self.setClearButtonEnabled(True)
        # A whole page pasted by mistake must not stop the desk.
        self.setMaxLength(MOST_TYPED)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while there is no text."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)

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
