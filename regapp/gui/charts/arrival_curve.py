"""A day's arrivals as a curve: people so far against those expected, on the event's clocks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF

from regapp.gui.charts.picture import Picture
from regapp.gui.look.theme import Theme
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Arrivals
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text

_SIZE = (820.0, 380.0)
_LINES = 4
_MOST_POINTS = 600
_DASHES = (5.0, 4.0)
_HOUR = timedelta(hours=1)
_OPENS, _CLOSES = 8, 18
_STEPS = (1, 2, 5)

Points = tuple[tuple[datetime, int], ...]


@dataclass(frozen=True)
class Curve:
    """The data of the chart; `local` puts a moment on the event's clocks, `now` is marked if it falls in the day."""

    arrivals: Arrivals
    local: Callable[[datetime], datetime]
    now: datetime
    arrived: str
    expected: str
    now_word: str
    language: Language


class _Axes:
    """The conversion of moments and numbers of people to points of an area."""

    def __init__(self, curve: Curve, area: QRectF, theme: Theme) -> None:
        self.curve, self.theme = curve, theme
        points = (*curve.arrivals.arrived, *curve.arrivals.expected)
        highest = max((count for _, count in points), default=0)
        self.step = next(
            digit * 10**power for power in range(9) for digit in _STEPS if digit * 10**power * _LINES >= highest
        )
        self.top = self.step * max(1, -(-highest // self.step))
        self.first, self.last = self._hours([moment for moment, _ in points])
        metrics = QFontMetricsF(theme.font(theme.sizes.caption))
        self.line = metrics.height()
        left = metrics.horizontalAdvance(number_text(self.top, curve.language)) + 10
        self.plot = area.adjusted(left, 2 * self.line + 8, -16, -self.line - 8)

    def _hours(self, moments: list[datetime]) -> tuple[datetime, datetime]:
        """Give the whole hours around the moments, or the usual hours of a day where there are none."""
        local = self.curve.local
        noon = datetime.combine(self.curve.arrivals.day, datetime.min.time(), UTC)
        midnight = noon - (local(noon).utcoffset() or timedelta())
        if not moments:
            return midnight + _OPENS * _HOUR, midnight + _CLOSES * _HOUR
        first = (min(moments) - midnight) // _HOUR
        last = -(-(max(moments) - midnight) // _HOUR)
        return midnight + first * _HOUR, midnight + max(last, first + 2) * _HOUR

    def x(self, moment: datetime) -> float:
        """Give the place of a moment; moments outside lie at the edge."""
        share = (moment - self.first) / (self.last - self.first)
        return float(self.plot.left() + min(1.0, max(0.0, share)) * self.plot.width())

    def y(self, count: float) -> float:
        """Give the height of a number of people."""
        return float(self.plot.bottom() - count / self.top * self.plot.height())

    def steps(self, points: Points, end: datetime) -> QPolygonF:
        """Give a line that rises where people came, level in between, to `end`."""
        stride = max(1, len(points) // _MOST_POINTS)
        kept = points[::stride] if not points or points[::stride][-1] == points[-1] else (*points[::stride], points[-1])
        corners = [QPointF(self.x(self.first), self.y(0))]
        for moment, count in kept:
            corners.append(QPointF(self.x(moment), corners[-1].y()))
            corners.append(QPointF(self.x(moment), self.y(count)))
        corners.append(QPointF(max(self.x(end), corners[-1].x()), corners[-1].y()))
        return QPolygonF(corners)

    def slopes(self, points: Points) -> QPolygonF:
        """Give a line from point to point for the people expected: even, level before and after."""
        (_, first), (_, last) = points[0], points[-1]
        ends = (QPointF(self.x(self.first), self.y(first)), QPointF(self.x(self.last), self.y(last)))
        return QPolygonF([ends[0], *(QPointF(self.x(moment), self.y(count)) for moment, count in points), ends[1]])

    def ticks(self) -> Iterator[datetime]:
        """Give whole hours, as many as there is room for."""
        metrics = QFontMetricsF(self.theme.font(self.theme.sizes.caption))
        hours = (self.last - self.first) // _HOUR
        room = self.plot.width() / max(1, hours)
        every = next((n for n in (1, 2, 3, 4, 6) if n * room > metrics.horizontalAdvance("00:00") + 12), 12)
        return (self.first + hour * _HOUR for hour in range(0, hours + 1, every))


def draw_curve(painter: QPainter, area: QRectF, theme: Theme, curve: Curve) -> None:
    """Draw the chart: solid for those who came, dashed for those expected."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    axes = _Axes(curve, area, theme)
    _draw_grid(painter, axes)
    _draw_key(painter, area, axes)
    arrivals = curve.arrivals
    if arrivals.expected:
        painter.setPen(_pen(theme.colours.muted, dashed=True))
        painter.drawPolyline(axes.slopes(arrivals.expected))
    is_today = axes.first <= curve.now <= axes.last
    if arrivals.arrived:
        line = axes.steps(arrivals.arrived, curve.now if is_today else arrivals.arrived[-1][0])
        _draw_filling(painter, axes, line)
        painter.setPen(_pen(theme.colours.accent))
        painter.drawPolyline(line)
    if is_today:
        _draw_now(painter, axes)


def _pen(colour: str, dashed: bool = False) -> QPen:
    pen = QPen(QColor(colour), 2.0 if dashed else 2.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern(_DASHES)
    return pen


def _draw_filling(painter: QPainter, axes: _Axes, line: QPolygonF) -> None:
    path = QPainterPath()
    path.addPolygon(line)
    path.lineTo(line.last().x(), axes.plot.bottom())
    path.closeSubpath()
    colour = QColor(axes.theme.colours.accent)
    colour.setAlphaF(0.12)
    painter.fillPath(path, colour)


def _draw_grid(painter: QPainter, axes: _Axes) -> None:
    theme, plot = axes.theme, axes.plot
    painter.setFont(theme.font(theme.sizes.caption))
    for count in range(0, axes.top + 1, axes.step):
        y = axes.y(count)
        painter.setPen(QPen(QColor(theme.colours.outline if count == 0 else theme.colours.line), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QColor(theme.colours.muted))
        words = QRectF(plot.left() - 208, y - axes.line / 2, 200, axes.line)
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            number_text(count, axes.curve.language),
        )
    for moment in axes.ticks():
        x = axes.x(moment)
        painter.setPen(QPen(QColor(theme.colours.outline), 1))
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
        painter.setPen(QColor(theme.colours.muted))
        words = QRectF(x - 60, plot.bottom() + 6, 120, axes.line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{axes.curve.local(moment):%H:%M}")


def _draw_key(painter: QPainter, area: QRectF, axes: _Axes) -> None:
    """Draw the names of the two lines, with the last figure of each."""
    theme, arrivals = axes.theme, axes.curve.arrivals
    metrics = QFontMetricsF(theme.font(theme.sizes.body))
    left = axes.plot.left()
    entries = (
        (axes.curve.arrived, arrivals.arrived, _pen(theme.colours.accent)),
        (axes.curve.expected, arrivals.expected, _pen(theme.colours.muted, dashed=True)),
    )
    for word, points, pen in entries:
        middle = area.top() + metrics.height() / 2
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(left + 30, middle))
        words = f"{word}: {number_text(points[-1][1] if points else 0, axes.curve.language)}"
        painter.setPen(QColor(theme.colours.text))
        painter.setFont(theme.font(theme.sizes.body))
        at = QRectF(left + 38, area.top(), area.width(), metrics.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        left += 38 + metrics.horizontalAdvance(words) + 24


def _draw_now(painter: QPainter, axes: _Axes) -> None:
    """Draw a line at this moment, with the time over it."""
    theme, curve = axes.theme, axes.curve
    x = axes.x(curve.now)
    painter.setPen(QPen(QColor(theme.colours.attention), 1.5))
    painter.drawLine(QPointF(x, axes.plot.top() - 2), QPointF(x, axes.plot.bottom()))
    painter.setFont(theme.font(theme.sizes.caption, bold=True))
    words = f"{curve.now_word} {curve.local(curve.now):%H:%M}"
    width = painter.fontMetrics().horizontalAdvance(words) + 4
    left = min(max(x - width / 2, axes.plot.left()), axes.plot.right() + 16 - width)
    at = QRectF(left, axes.plot.top() - axes.line - 3, width, axes.line)
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter, words)


class ArrivalCurve(Panel):
    """The curve as a widget."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.curve: Curve | None = None
        self.setMinimumSize(300, 160)

    def show_curve(self, curve: Curve) -> None:
        """Show other arrivals."""
        self.curve = curve
        last = curve.arrivals.arrived[-1][1] if curve.arrivals.arrived else 0
        self.setAccessibleDescription(f"{curve.arrived}: {number_text(last, curve.language)}")
        self.update()

    def restyle(self) -> None:
        """Draw in another theme."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the curve."""
        if self.curve is not None:
            painter = QPainter(self)
            draw_curve(painter, QRectF(self.rect()).adjusted(16, 8, -8, -4), self.workplace.theme, self.curve)
            painter.end()

    def picture(self, title: str) -> Picture | None:
        """Give the curve shown, to be saved."""
        curve = self.curve
        if curve is None:
            return None
        return Picture(title, *_SIZE, lambda painter, area, theme: draw_curve(painter, area, theme, curve))
