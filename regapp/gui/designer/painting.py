"""The drawing around and over the picture of the badge: paper, grid, fold, outlines, handles, rulers."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from regapp.gui.designer.snapping import HANDLES, Box, Guide, Handle
from regapp.gui.look.icons import pixmap
from regapp.gui.look.theme import LIGHT, Theme

RULER: Final = 24
"""The width of a ruler in pixels."""
HANDLE: Final = 9
_GRID_MM: Final = 5
_LABEL_PIXELS: Final = 44
_LABEL_STEPS: Final = (1, 5, 10, 20, 50, 100)
_TICK_PIXELS: Final = 4


@dataclass(frozen=True)
class View:
    """The place of the paper on the canvas, in pixels, and how many pixels a millimetre has."""

    paper: QRect
    scale: float

    def point(self, x: float, y: float) -> QPointF:
        """Convert millimetres to pixels."""
        return QPointF(self.paper.left() + x * self.scale, self.paper.top() + y * self.scale)

    def millimetres(self, point: QPointF) -> tuple[float, float]:
        """Convert pixels to millimetres."""
        return (point.x() - self.paper.left()) / self.scale, (point.y() - self.paper.top()) / self.scale

    def rect(self, box: Box) -> QRectF:
        """Give a box in pixels."""
        return QRectF(self.point(box.x, box.y), self.point(box.right, box.bottom))

    def handle_at(self, box: Box, point: QPointF) -> Handle | None:
        """Give the handle of a box that lies under a point."""
        reach = HANDLE / 2 + 2
        for handle in HANDLES:
            centre = handle_centre(self.rect(box), handle)
            if abs(centre.x() - point.x()) <= reach and abs(centre.y() - point.y()) <= reach:
                return handle
        return None


def handle_centre(rect: QRectF, handle: Handle) -> QPointF:
    """Give the place of a handle on an outline."""
    return QPointF(
        rect.center().x() + handle.across * rect.width() / 2, rect.center().y() + handle.down * rect.height() / 2
    )


def paint_paper(painter: QPainter, view: View, theme: Theme) -> None:
    """Draw white paper with an edge, on the board."""
    painter.fillRect(view.paper.adjusted(-1, -1, 1, 1), QColor(theme.colours.outline))
    painter.fillRect(view.paper, Qt.GlobalColor.white)


def paint_grid(painter: QPainter, view: View) -> None:
    """Draw light lines every 5 mm that darken white and leave print alone."""
    painter.save()
    painter.setClipRect(view.paper)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    colour = QColor(LIGHT.hover)
    right, bottom = view.paper.width() / view.scale, view.paper.height() / view.scale
    for step in range(1, ceil(right / _GRID_MM)):
        x = round(view.point(step * _GRID_MM, 0).x())
        painter.fillRect(x, view.paper.top(), 1, view.paper.height(), colour)
    for step in range(1, ceil(bottom / _GRID_MM)):
        y = round(view.point(0, step * _GRID_MM).y())
        painter.fillRect(view.paper.left(), y, view.paper.width(), 1, colour)
    painter.restore()


def paint_fold(painter: QPainter, view: View, fold: float) -> None:
    """Draw the fold of the card: a dashed line over the paper and a little beyond."""
    pen = QPen(QColor(LIGHT.attention), 1.5, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    x = view.point(fold, 0).x()
    painter.drawLine(QPointF(x, view.paper.top() - 8), QPointF(x, view.paper.bottom() + 8))


def paint_faint(painter: QPainter, view: View, box: Box) -> None:
    """Draw the outline of an element under the mouse."""
    painter.setPen(QPen(QColor(LIGHT.outline), 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(view.rect(box))


def paint_empty(painter: QPainter, view: View, box: Box, words: str, theme: Theme) -> None:
    """Draw the outline of a place whose picture the event does not have, and the name of the picture."""
    rect = view.rect(box)
    painter.setPen(QPen(QColor(LIGHT.outline), 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    painter.setPen(QColor(LIGHT.muted))
    painter.setFont(theme.font(theme.sizes.caption - 2))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    room = rect.adjusted(2, 1, -2, -1)
    if room.contains(painter.boundingRect(room, flags, words)):
        painter.drawText(room, flags, words)
        return
    size = round(min(theme.sizes.icon, rect.width(), rect.height()))
    if size > 0:
        corner = rect.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(corner, pixmap("image", LIGHT.muted, size))


def paint_selection(painter: QPainter, view: View, boxes: Iterable[Box], focused: bool) -> None:
    """Draw outlines of the selection; with a white edge, since a band may have the colour of the outline."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    style = Qt.PenStyle.SolidLine if focused else Qt.PenStyle.DashLine
    rects = [view.rect(box) for box in boxes]
    for pen in (QPen(Qt.GlobalColor.white, 4), QPen(QColor(LIGHT.accent), 2, style)):
        painter.setPen(pen)
        painter.drawRects(rects)


def paint_faulty(painter: QPainter, view: View, boxes: Iterable[Box]) -> None:
    """Draw red frames round elements of which one covers the other."""
    colour = QColor(LIGHT.refused)
    painter.setPen(QPen(colour, 2))
    colour.setAlpha(36)
    painter.setBrush(colour)
    painter.drawRects([view.rect(box) for box in boxes])


def paint_handles(painter: QPainter, view: View, box: Box) -> None:
    """Draw the eight handles of one element."""
    painter.setPen(QPen(QColor(LIGHT.accent), 1.5))
    painter.setBrush(Qt.GlobalColor.white)
    rect = view.rect(box)
    for handle in HANDLES:
        centre = handle_centre(rect, handle)
        painter.drawRect(QRectF(centre.x() - HANDLE / 2, centre.y() - HANDLE / 2, HANDLE, HANDLE))


def paint_guides(painter: QPainter, view: View, guides: Iterable[Guide]) -> None:
    """Draw thin lines that something has snapped to."""
    painter.setPen(QPen(QColor(LIGHT.refused), 1))
    for guide in guides:
        if guide.upright:
            x = view.point(guide.at, 0).x()
            painter.drawLine(QPointF(x, view.paper.top() - 6), QPointF(x, view.paper.bottom() + 6))
        else:
            y = view.point(0, guide.at).y()
            painter.drawLine(QPointF(view.paper.left() - 6, y), QPointF(view.paper.right() + 6, y))


def paint_band(painter: QPainter, view: View, band: Box, theme: Theme) -> None:
    """Draw the rubber band."""
    colour = QColor(theme.colours.accent)
    painter.setPen(QPen(colour, 1))
    colour.setAlpha(30)
    painter.setBrush(colour)
    painter.drawRect(view.rect(band))


def paint_rulers(painter: QPainter, view: View, area: QRect, theme: Theme, marked: Box | None) -> None:
    """Draw a ruler in mm above and one at the left, with the selection marked on them."""
    colours = theme.colours
    painter.setFont(theme.font(theme.sizes.caption - 2))
    for upright in (False, True):
        strip = QRect(0, 0, RULER, area.height()) if upright else QRect(0, 0, area.width(), RULER)
        painter.fillRect(strip, QColor(colours.surface))
        if marked is not None:
            rect = view.rect(marked).toAlignedRect()
            part = QRect(0, rect.top(), RULER, rect.height()) if upright else QRect(rect.left(), 0, rect.width(), RULER)
            painter.fillRect(part & strip, QColor(colours.selected))
        _paint_ticks(painter, view, area, theme, upright)
    painter.fillRect(QRect(0, 0, RULER, RULER), QColor(colours.surface))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.drawLine(0, RULER, area.width(), RULER)
    painter.drawLine(RULER, 0, RULER, area.height())


def _paint_ticks(painter: QPainter, view: View, area: QRect, theme: Theme, upright: bool) -> None:
    origin = view.paper.top() if upright else view.paper.left()
    length = area.height() if upright else area.width()
    labels = next((step for step in _LABEL_STEPS if step * view.scale >= _LABEL_PIXELS), _LABEL_STEPS[-1])
    ticks = next((step for step in _LABEL_STEPS if step * view.scale >= _TICK_PIXELS), _LABEL_STEPS[-1])
    first = floor((RULER - origin) / view.scale / ticks) * ticks
    for value in range(first, ceil((length - origin) / view.scale) + 1, ticks):
        at = origin + value * view.scale
        with_label = value % labels == 0
        tick = 10 if with_label else 6 if value % 5 == 0 else 3
        painter.setPen(QPen(QColor(theme.colours.outline), 1))
        if upright:
            painter.drawLine(QPointF(RULER - tick, at), QPointF(RULER, at))
        else:
            painter.drawLine(QPointF(at, RULER - tick), QPointF(at, RULER))
        if with_label:
            painter.setPen(QColor(theme.colours.muted))
            _paint_label(painter, str(value), at, upright)


def _paint_label(painter: QPainter, text: str, at: float, upright: bool) -> None:
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    if not upright:
        painter.drawText(QRectF(at + 3, 0, 40, RULER - 8), flags, text)
        return
    painter.save()
    painter.translate(0, at - 3)
    painter.rotate(-90)
    painter.drawText(QRectF(0, 0, 40, RULER - 8), flags, text)
    painter.restore()
