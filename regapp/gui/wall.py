"""Figures for a wall: one screen without any names, to be read from afar, live."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from regapp.gui.arrival_curve import draw_curve
from regapp.gui.attendance_feed import Asked, AttendanceFeed, Snapshot
from regapp.gui.attendance_views import DayView, PlacesView, WhoView
from regapp.gui.bar_chart import draw_bars
from regapp.gui.figure_texts import grouped, scope_words
from regapp.gui.map_drawing import MapData, MapDrawing
from regapp.gui.map_scale import Measure
from regapp.gui.pieces import Page
from regapp.gui.theme import DARK, LIGHT, Sizes, Theme
from regapp.gui.workplace import Workplace
from regapp.model.attendance import Cut, Scope
from regapp.services.desk import now

_FULL_WIDTH = 1920
# How much larger than in the window letters are at 1920 pixels.
_FACTOR = 2.2
_EDGE, _GAP = 40.0, 32.0
_LATEST = 4
_CLOCK_MS = 15_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Wall(Page):
    """A window of its own; Esc leaves, D changes between light and dark."""

    def __init__(
        self, workplace: Workplace, feed: AttendanceFeed, places: PlacesView, who: WhoView, day: DayView
    ) -> None:
        super().__init__(workplace)
        self.snapshot: Snapshot | None = None
        self._feed, self._places, self._who, self._day = feed, places, who, day
        self._is_dark = workplace.theme.dark
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        feed.setParent(self)
        feed.ready.connect(self._show)
        self._clock = QTimer(self)
        self._clock.timeout.connect(feed.refresh)
        self._clock.start(_CLOCK_MS)
        self.retranslate()

    def retranslate(self) -> None:
        """Words are drawn anew; figures with names are asked for in the other language."""
        self.setWindowTitle(self.tr("Attendance"))
        self._feed.refresh()
        self.update()

    def open_on(self, beside: QWidget, scope: Scope, day: date) -> None:
        """Fill a screen, another one than the window's where there is one, with figures of a scope."""
        here = beside.screen()
        other = next((screen for screen in here.virtualSiblings() if screen is not here), here)
        self.setGeometry(other.geometry())
        self.showFullScreen()
        self._feed.ask(Asked(scope, day, latest=_LATEST))

    def _show(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F11 leave, D is for dark."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif event.key() == Qt.Key.Key_D:
            self._is_dark = not self._is_dark
            self.update()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        self.draw(painter, QRectF(self.rect()))
        painter.end()

    def _theme(self, width: float) -> Theme:
        sizes = Sizes().scaled(_FACTOR * width / _FULL_WIDTH)
        return Theme(self._is_dark, DARK if self._is_dark else LIGHT, sizes)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """All of it into an area."""
        theme = self._theme(area.width())
        unit = area.width() / _FULL_WIDTH
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(theme.colours.surface))
        inner = area.adjusted(_EDGE * unit, _EDGE * unit * 0.6, -_EDGE * unit, -_EDGE * unit * 0.4)
        head = QRectF(inner.left(), inner.top(), inner.width(), theme.sizes.title * 1.3)
        self._draw_head(painter, head, theme)
        if self.snapshot is None:
            return
        figures = QRectF(inner.left(), head.bottom() + 8, inner.width(), 200 * unit)
        self._draw_figures(painter, figures, theme, self.snapshot)
        body = QRectF(inner.left(), figures.bottom() + _GAP * unit / 2, inner.width(), 0)
        body.setBottom(inner.bottom())
        left = QRectF(body.left(), body.top(), body.width() * 0.56, body.height())
        right = QRectF(left.right() + 2 * _GAP * unit, body.top(), 0, body.height())
        right.setRight(body.right())
        self._draw_map(painter, left, theme, self.snapshot)
        self._draw_right(painter, right, theme, self.snapshot)

    def _draw_head(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        event = self.workplace.desk.event
        clock = f"{event.local(now()):%H:%M}"
        painter.setPen(QColor(theme.colours.text))
        painter.setFont(theme.font(theme.sizes.section, bold=True))
        painter.drawText(area, _RIGHT, clock)
        room = area.width() - painter.fontMetrics().horizontalAdvance(clock) - 40
        words = self.workplace.text(event.short_title or event.title)
        if self.snapshot is not None and self.snapshot.asked.scope != Scope():
            words += f" · {scope_words(self.workplace, self.snapshot.asked.scope)}"
        painter.drawText(area, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room)))

    def _draw_figures(self, painter: QPainter, area: QRectF, theme: Theme, snapshot: Snapshot) -> None:
        """Arrived of registered, and municipalities, as large as there is room for."""
        standing, everywhere = snapshot.standing, self._places.municipalities_in(snapshot)
        pairs = (
            (grouped(standing.arrived), self.tr("of {count} registered").format(count=grouped(standing.registered)),
             self.tr("have arrived")),
            (grouped(standing.municipalities_arrived), self.tr("of {count}").format(count=everywhere),
             self.tr("municipalities represented")),
        )  # fmt: skip
        width = area.width() / len(pairs)
        large = theme.font(round(area.height() * 0.72), bold=True)
        for number, (figure, of, words) in enumerate(pairs):
            cell = QRectF(area.left() + number * width, area.top(), width, area.height())
            painter.setFont(large)
            painter.setPen(QColor(theme.colours.accent))
            painter.drawText(cell, _LEFT, figure)
            beside = cell.adjusted(QFontMetricsF(large).horizontalAdvance(figure) + theme.sizes.body, 0, 0, 0)
            painter.setFont(theme.font(theme.sizes.section, bold=True))
            painter.setPen(QColor(theme.colours.text))
            upper = beside.adjusted(0, beside.height() * 0.18, 0, -beside.height() / 2)
            painter.drawText(upper, _LEFT, of)
            painter.setFont(theme.font(theme.sizes.control))
            painter.setPen(QColor(theme.colours.muted))
            lower = beside.adjusted(0, beside.height() / 2, 0, -beside.height() * 0.18)
            painter.drawText(lower, _LEFT, words)

    def _draw_map(self, painter: QPainter, area: QRectF, theme: Theme, snapshot: Snapshot) -> None:
        data = self.map_data(snapshot)
        if data is not None:
            MapDrawing(data, area, theme).draw(painter)

    def map_data(self, snapshot: Snapshot) -> MapData | None:
        """The map of the whole country, or of the chosen oblast, with this wall's own figures."""
        return self._places.map_data(snapshot.asked.scope.place, Measure.ARRIVED, snapshot)

    def _draw_right(self, painter: QPainter, area: QRectF, theme: Theme, snapshot: Snapshot) -> None:
        """The curve, bars of women and men, then the last arrivals by place."""
        curve = QRectF(area.left(), area.top(), area.width(), area.height() * 0.31)
        draw_curve(painter, curve, theme, self._day.curve_of(snapshot))
        bars = area.adjusted(0, area.height() * 0.335, 0, 0)
        draw_bars(painter, bars, theme, self._who.bars(snapshot, Cut.SEX))
        line = QFontMetricsF(theme.font(theme.sizes.body)).height() * 1.2
        needed = (len(snapshot.latest) + 1) * line + theme.sizes.caption * 2
        top = max(area.top(), area.bottom() - needed)
        painter.setFont(theme.font(theme.sizes.control, bold=True))
        painter.setPen(QColor(theme.colours.text))
        painter.drawText(QRectF(area.left(), top, area.width(), line), _LEFT, self.tr("Latest arrivals"))
        painter.setFont(theme.font(theme.sizes.body))
        for number, latest in enumerate(snapshot.latest, 1):
            row = QRectF(area.left(), top + number * line, area.width(), line)
            time = f"{self.workplace.desk.event.local(latest.at):%H:%M}"
            painter.setPen(QColor(theme.colours.muted))
            painter.drawText(row, _LEFT, time)
            place = row.adjusted(painter.fontMetrics().horizontalAdvance("00:00") + theme.sizes.body, 0, 0, 0)
            painter.setPen(QColor(theme.colours.text))
            words = painter.fontMetrics().elidedText(latest.place, Qt.TextElideMode.ElideRight, round(place.width()))
            painter.drawText(place, _LEFT, words)
        painter.setFont(theme.font(round(theme.sizes.caption * 0.6)))
        painter.setPen(QColor(theme.colours.muted))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self.tr("Esc: leave · D: dark or light")
        )
