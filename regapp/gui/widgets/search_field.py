"""A field for searching: what is typed there changes nothing, so undo and redo are the desk's."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class SearchField(QLineEdit):
    """The field. Undo and redo are the text's while somebody types, else the desk's."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)

    @property
    def has_undo(self) -> bool:
        """Whether Ctrl+Z would undo what was typed: after a scan it is the desk's again."""
        return bool(self.text()) and self.isUndoAvailable()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while there is nothing of a text to undo."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
            and not self.has_undo
        ):
            event.ignore()
            return False
        return super().event(event)
