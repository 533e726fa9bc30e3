"""The places of a map's labels: inside where there is room, else beside with a line, so that none overlap."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from regapp.gui.look.theme import Theme
from regapp.gui.map.scale import text_on

MARKER: Final = 7.0
"""The radius of a town's mark in pixels."""
_GAP = 4.0
_PAD = 4.0
_DISTANCES = (0.0, 10.0, 22.0, 36.0, 52.0, 72.0, 96.0, 124.0)
# Parts of the free room by which a label inside may be moved.
_SHIFTS = ((0, 0), (0, 0.25), (0, -0.25), (0.2, 0), (-0.2, 0), (0.2, 0.2), (-0.2, 0.2), (0.35, 0), (-0.35, 0))
_GRID = 12
# A name may run over its place's edge by this part of its length at either end.
_OVER = 0.08
_DIRECTIONS = ((0, -1), (1, 0), (-1, 0), (0, 1), (0.8, -0.8), (-0.8, -0.8), (0.8, 0.8), (-0.8, 0.8))


def _spots(outline: QPainterPath, spot: QPointF) -> list[QPointF]:
    """Give points of a place, the nearest to its best spot first."""
    bounds = outline.boundingRect()
    parts = [number / _GRID for number in range(1, _GRID)]
    points = [
        QPointF(bounds.left() + x * bounds.width(), bounds.top() + y * bounds.height()) for x in parts for y in parts
    ]
    return [spot, *sorted(points, key=lambda point: QPointF(point - spot).manhattanLength())]


@dataclass(frozen=True)
class Label:
    """A label's rectangle; `leader` where a line leads to it from the mark at `spot`."""

    code: str
    name: str
    figure: str
    rect: QRectF
    spot: QPointF
    leader: bool = False


class Labels:
    """The collection of a map's labels within `body`."""

    def __init__(self, body: QRectF, theme: Theme) -> None:
        self._body = body
        self._name = QFontMetricsF(theme.font(theme.sizes.caption))
        self._figure = QFontMetricsF(theme.font(theme.sizes.control, bold=True))
        self._small = QFontMetricsF(theme.font(theme.sizes.caption, bold=True))
        self._placed: list[Label] = []
        self._waiting: list[Label] = []
        self._taken: list[QRectF] = []

    def keep_free(self, spot: QPointF) -> None:
        """Keep labels off the mark at a spot."""
        side = 2 * MARKER + 4
        self._taken.append(QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side))

    def inside(
        self, code: str, spot: QPointF, width: float, height: float, name: str, figure: str, outline: QPainterPath
    ) -> bool:
        """Put figure and name, or the figure alone, inside a place; False where neither fits."""
        for words in (name, ""):
            size = self._size(words, figure)
            spare_x, spare_y = width - size.width(), height + 2 * _PAD - size.height()
            if spare_x < 0 or spare_y < 0:
                continue
            shifted = (spot + QPointF(dx * spare_x, dy * spare_y) for dx, dy in _SHIFTS)
            for middle in _spots(outline, spot) if words else shifted:
                rect = QRectF(QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2), size)
                # A name over the edge would be unreadable on the neighbour's colour.
                over = _OVER * size.width()
                if words and not outline.contains(rect.adjusted(over, 2 * _PAD, -over, -2 * _PAD)):
                    continue
                if not any(rect.intersects(taken) for taken in self._taken):
                    self._placed.append(Label(code, words, figure, rect, spot))
                    self._taken.append(rect)
                    return True
        return False

    def _size(self, name: str, figure: str) -> QSizeF:
        width = max(self._name.horizontalAdvance(name), self._figure.horizontalAdvance(figure)) + _PAD
        return QSizeF(width, self._figure.height() + (self._name.height() if name else 0.0))

    def later(self, code: str, spot: QPointF, name: str, figure: str) -> None:
        """Add a label to place beside its place, after all others."""
        self._waiting.append(Label(code, name, figure, QRectF(), spot, leader=True))

    def placed(self) -> tuple[Label, ...]:
        """Give all labels with their rectangles."""
        for label in sorted(self._waiting, key=lambda waiting: (waiting.spot.y(), waiting.spot.x())):
            rect = self._beside(label)
            self._placed.append(Label(label.code, label.name, label.figure, rect, label.spot, leader=True))
            self._taken.append(rect)
        self._waiting = []
        return tuple(self._placed)

    def _beside(self, label: Label) -> QRectF:
        """Give the nearest free place; where all are taken, the nearest."""
        width = self._name.horizontalAdvance(label.name) + self._small.horizontalAdvance(label.figure) + 3 * _PAD + 4
        size = QSizeF(width, self._name.height() + 2)
        candidates = list(self._round(label.spot, size))
        free = (rect for rect in candidates if not any(rect.intersects(taken) for taken in self._taken))
        return next(free, candidates[0])

    def _round(self, spot: QPointF, size: QSizeF) -> Iterator[QRectF]:
        room = self._body.adjusted(2, 2, -2, -2)
        for distance in _DISTANCES:
            for dx, dy in _DIRECTIONS:
                reach = MARKER + _GAP + distance
                centre = spot + QPointF(dx * (reach + size.width() / 2), dy * (reach + size.height() / 2))
                rect = QRectF(QPointF(centre.x() - size.width() / 2, centre.y() - size.height() / 2), size)
                if room.contains(rect):
                    yield rect
        corner = QPointF(min(spot.x(), room.right() - size.width()), max(room.top(), spot.y() - MARKER - size.height()))
        yield QRectF(corner, size)


def draw_label(painter: QPainter, label: Label, fill: QColor | None, theme: Theme) -> None:
    """Draw a label on its place's colour (None: hatched), or on a plate of its own beside it."""
    if label.leader:
        _draw_beside(painter, label, theme)
        return
    if fill is None:
        _draw_plate(painter, label.rect, theme)
    ink = text_on(fill) if fill is not None else QColor(theme.colours.text)
    figure_height = QFontMetricsF(theme.font(theme.sizes.control, bold=True)).height()
    painter.setPen(ink)
    painter.setFont(theme.font(theme.sizes.control, bold=True))
    top = QRectF(label.rect.left(), label.rect.top(), label.rect.width(), figure_height)
    painter.drawText(top, Qt.AlignmentFlag.AlignCenter, label.figure)
    painter.setFont(theme.font(theme.sizes.caption))
    below = label.rect.adjusted(-8, figure_height - 2, 8, 0)
    painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, label.name)


def _draw_plate(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    plate = QColor(theme.colours.surface)
    plate.setAlphaF(0.88)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plate)
    painter.drawRoundedRect(rect, 4, 4)


def _draw_beside(painter: QPainter, label: Label, theme: Theme) -> None:
    near = QPointF(
        min(max(label.spot.x(), label.rect.left()), label.rect.right()),
        min(max(label.spot.y(), label.rect.top()), label.rect.bottom()),
    )
    painter.setPen(QPen(QColor(theme.colours.muted), 1))
    painter.drawLine(label.spot, near)
    painter.setBrush(QColor(theme.colours.muted))
    painter.drawEllipse(label.spot, 1.5, 1.5)
    _draw_plate(painter, label.rect, theme)
    inner = label.rect.adjusted(_PAD, 0, -_PAD, 0)
    painter.setPen(QColor(theme.colours.text))
    painter.setFont(theme.font(theme.sizes.caption))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label.name)
    painter.setFont(theme.font(theme.sizes.caption, bold=True))
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label.figure)
