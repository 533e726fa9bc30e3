"""Texts of any length in any room: where one is too long, its middle gives way.

Names of files, sheets and printers differ in their beginning and their end, and a number or a word that somebody needs
often follows them.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from regapp.gui.widgets.pieces import LabelRole

_LETTERS = 48


def shortened(text: str, letters: int = _LETTERS) -> str:
    """Give a name of at most so many letters, for a sentence or a button that cannot grow with it."""
    if len(text) <= letters:
        return text
    end = letters // 2
    return f"{text[: letters - 1 - end]}…{text[-end:]}"


class MiddleLabel(QLabel):
    """A line that takes the room there is; the whole of it is in the tip."""

    def __init__(self, role: LabelRole = "", text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """Give the text as there is room for it."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            self.palette(), self.isEnabled(), self.shown_text(), self.foregroundRole(),
        )  # fmt: skip
        painter.end()
