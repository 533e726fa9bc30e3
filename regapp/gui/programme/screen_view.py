"""An address for a whole room: its code and its text, as large as the screen, for people to photograph."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from regapp.gui.look.theme import Theme
from regapp.gui.widgets.code_picture import paint_code
from regapp.services.programme.screen_codes import ScreenCode

_LARGEST: Final = 96
_LEAST: Final = 14


class ScreenView(QWidget):
    """The screen, white in every theme: telephones read dark on white best. Escape or a click closes it."""

    def __init__(self, theme: Theme, code: ScreenCode, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme, self._code, self._title = theme, code, title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(f"{title}. {code.address}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, code, address, from the top."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(Qt.GlobalColor.black)
        width, height = self.width(), self.height()
        band = height // 7
        self._text(painter, QRect(width // 20, height // 40, width - width // 10, band), self._title, 0.42)
        middle = QRect(0, band, width, height - 2 * band)
        if self._code.rows:
            paint_code(painter, self._code.rows, middle)
        shown = self._code.address.removeprefix("https://").removeprefix("http://").rstrip("/")
        self._text(painter, QRect(width // 20, height - band, width - width // 10, band - height // 40), shown, 0.6)
        painter.end()

    def _text(self, painter: QPainter, area: QRect, text: str, share: float) -> None:
        """Draw a text as large as it fits, at most a share of its area's height; break it where it would be small."""
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere
        for size in range(min(_LARGEST, max(_LEAST, int(area.height() * share))), _LEAST - 1, -2):
            font = self._theme.font(size, bold=True)
            needed = QFontMetrics(font).boundingRect(area, flags, text)
            single = QFontMetrics(font).horizontalAdvance(text) <= area.width()
            if (
                needed.height() <= area.height()
                and needed.width() <= area.width()
                and (single or size <= _LARGEST // 3)
            ):
                break
        painter.setFont(font)
        painter.drawText(area, flags, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close on a click."""
        self.close()
