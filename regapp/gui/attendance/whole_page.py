"""The whole Attendance page as one upright picture: figures, map, oblasts, bars, curve."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from regapp.gui.attendance.feed import Snapshot
from regapp.gui.attendance.views import DayView, PlacesView, WhoView
from regapp.gui.charts.arrival_curve import draw_curve
from regapp.gui.charts.bar_chart import draw_bars
from regapp.gui.charts.picture import Picture
from regapp.gui.look.theme import Theme
from regapp.gui.map.drawing import MapDrawing
from regapp.model.attendance import Cut

_WIDTH, _HEIGHT = 760.0, 1030.0
_GAP = 16.0
# The heights of the four bands: figures, map, table beside bars, curve.
_BANDS = (60.0, 350.0, 390.0, 182.0)

Tiles = tuple[tuple[str, str], ...]


def whole_page(
    title: str, tiles: Tiles, snapshot: Snapshot, places: PlacesView, who: WhoView, day: DayView
) -> Picture:  # fmt: skip
    """Draw one picture of all views."""
    data, curve = places.map.data, day.curve_of(snapshot)
    table = places.table_of([(place, 0) for place in snapshot.places])
    bars = [who.bars(snapshot, cut) for cut in (Cut.SEX, Cut.AGE)]

    def draw(painter: QPainter, area: QRectF, theme: Theme) -> None:
        tops, y = [], area.top()
        for height in _BANDS:
            tops.append(QRectF(area.left(), y, area.width(), height))
            y += height + _GAP
        figures, map_band, middle, foot = tops
        _draw_tiles(painter, figures, theme, tiles)
        if data is not None:
            MapDrawing(data, map_band, theme).draw(painter)
        half = (area.width() - 2 * _GAP) / 2
        table.draw(painter, QRectF(middle.left(), middle.top(), half, middle.height()), theme)
        right = QRectF(middle.left() + half + 2 * _GAP, middle.top(), half, middle.height())
        draw_bars(painter, right, theme, bars[0])
        draw_bars(painter, right.adjusted(0, 150, 0, 0), theme, bars[1])
        draw_curve(painter, foot, theme, curve)

    return Picture(title, _WIDTH, _HEIGHT, draw)


def _draw_tiles(painter: QPainter, area: QRectF, theme: Theme, tiles: Tiles) -> None:
    width = area.width() / len(tiles)
    for number, (value, words) in enumerate(tiles):
        cell = QRectF(area.left() + number * width, area.top(), width - 8, area.height())
        painter.setPen(QColor(theme.colours.text))
        painter.setFont(theme.font(theme.sizes.title, bold=True))
        painter.drawText(cell, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, value)
        painter.setPen(QColor(theme.colours.muted))
        painter.setFont(theme.font(theme.sizes.caption))
        below = cell.adjusted(0, theme.sizes.title * 1.4, 0, 0)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), words)
