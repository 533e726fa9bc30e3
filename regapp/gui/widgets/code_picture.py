"""A QR code on the screen, for a telephone or a scanner: dark on white in every theme, each module of whole pixels."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from regapp.services.programme.screen_codes import ScreenCode

QUIET: Final = 4
"""Modules of white round a code, as ISO/IEC 18004 asks for."""


def paint_code(painter: QPainter, rows: tuple[tuple[bool, ...], ...], area: QRect) -> QRect:
    """Draw a code with its white border, each module of whole pixels, in the middle of an area; return its place."""
    side = len(rows) + 2 * QUIET
    ratio = painter.device().devicePixelRatio()
    module = max(1, int(min(area.width(), area.height()) * ratio) // side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.scale(1 / ratio, 1 / ratio)
    width = side * module
    left = round(area.center().x() * ratio) - width // 2
    top = round(area.center().y() * ratio) - width // 2
    painter.fillRect(left, top, width, width, Qt.GlobalColor.white)
    for row, cells in enumerate(rows):
        for column, dark in enumerate(cells):
            if dark:
                x, y = left + (column + QUIET) * module, top + (row + QUIET) * module
                painter.fillRect(x, y, module, module, Qt.GlobalColor.black)
    painter.restore()
    return QRect(round(left / ratio), round(top / ratio), round(width / ratio), round(width / ratio))


class CodePicture(QWidget):
    """A small code within a page."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[bool, ...], ...] = ()

    def show_code(self, code: ScreenCode, side: int) -> None:
        """Show a code in a square of at most that many pixels; nothing where there is none."""
        self._rows = code.rows
        modules = len(code.rows) + 2 * QUIET
        exact = max(1, side // modules) * modules
        self.setFixedSize(exact, exact)
        self.setAccessibleName(code.address)
        self.setVisible(bool(code.rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code."""
        painter = QPainter(self)
        if self._rows:
            paint_code(painter, self._rows, self.rect())
        painter.end()
