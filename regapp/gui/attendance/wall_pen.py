"""The tools that draw the wall: texts that shrink before they are cut, cards, and sizes of type."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from regapp.gui.look.theme import Sizes, Theme

LEAST: Final = 28
"""The smallest type on a board 1,080 high: read from 10 m where the picture is 2 m wide."""
_ZOOM: Final = 1.4
# The map and the curve are drawn as in the window, but larger: their type of 20 becomes 28.
_DRAWN: Final = Sizes(caption=20, body=20, control=26)
_CORNER = 12.0

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WallPen:
    """A painter with the colours of a theme; lengths are in units of a board 1,080 high."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self.painter, self.theme = painter, theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def font(self, size: float, bold: bool = False) -> QFont:
        """Give the theme's type at any size."""
        return self.theme.font(round(size), bold)

    def width(self, words: str, size: float, bold: bool = False) -> float:
        """Measure the length of a text."""
        return QFontMetricsF(self.font(size, bold)).horizontalAdvance(words)

    def text(
        self, area: QRectF, words: str, size: float, colour: str,
        bold: bool = False, align: Qt.AlignmentFlag = LEFT, least: float = LEAST,
    ) -> float:  # fmt: skip
        """Draw a line, smaller where it is too long, and cut only below `least`; return its length."""
        needed = self.width(words, size, bold)
        if needed > area.width():
            size = max(least, size * area.width() / needed)
        font = self.font(size, bold)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width() + 1)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(area, int(align | Qt.TextFlag.TextDontClip), shown)
        return metrics.horizontalAdvance(shown)

    def paragraph(self, area: QRectF, words: str, sizes: tuple[float, ...], colour: str, bold: bool = False) -> None:
        """Draw a text in as many lines as fit, in the largest of the sizes in which all of it has room."""
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for size in sizes:
            font = self.font(size, bold)
            needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, area.width(), 1e4), flags, words)
            if needed.height() <= area.height() + 1 and needed.width() <= area.width():
                self.painter.setFont(font)
                self.painter.setPen(QColor(colour))
                self.painter.drawText(area, flags, words)
                return
        self.text(area, words, sizes[-1], colour, bold)

    def card(self, area: QRectF) -> None:
        """Draw a plate in the surface's colour."""
        self.painter.setPen(QPen(QColor(self.theme.colours.line), 1.5))
        self.painter.setBrush(QColor(self.theme.colours.surface))
        self.painter.drawRoundedRect(area, _CORNER, _CORNER)

    def highlight(self, area: QRectF, strength: float) -> None:
        """Highlight a row, more or less strongly (0 to 1)."""
        colour = QColor(self.theme.colours.selected)
        colour.setAlphaF(strength)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(area, _CORNER / 2, _CORNER / 2)

    def bar(self, area: QRectF, full: float, filled: float) -> None:
        """Draw a track as long as `full` and filled to `filled`, both 0 to 1 of the area."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        round_off = area.height() / 2
        for part, colour in ((full, self.theme.colours.line), (filled, self.theme.colours.accent)):
            if part > 0:
                self.painter.setBrush(QColor(colour))
                length = max(area.height(), min(1.0, part) * area.width())
                self.painter.drawRoundedRect(
                    QRectF(area.left(), area.top(), length, area.height()), round_off, round_off
                )

    @contextmanager
    def enlarged(self, area: QRectF) -> Iterator[tuple[QRectF, Theme]]:
        """Give the area and the theme in which the window's drawings come out large enough."""
        self.painter.save()
        self.painter.translate(area.topLeft())
        self.painter.scale(_ZOOM, _ZOOM)
        yield QRectF(QPointF(), area.size() / _ZOOM), replace(self.theme, sizes=_DRAWN)
        self.painter.restore()
