"""The wall: the figures in large type on a screen of their own, for everybody in the hall; places, never names."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QStyle

from regapp.gui.attendance.feed import Asked, AttendanceFeed, CensusKeeper, Snapshot
from regapp.gui.attendance.wall_data import WallData, day_to_show, wall_data
from regapp.gui.attendance.wall_drawing import LATEST, WallLayout, board_size, draw_board, draw_clock, draw_latest
from regapp.gui.attendance.wall_pen import WallPen
from regapp.gui.look.theme import Theme
from regapp.gui.map.shapes import MapShapes, load_shapes
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Scope
from regapp.services.attendance.census import WHOLE
from regapp.services.desk import Changes, now
from regapp.texts.words import day_text

_TICK_MS: Final = 1_000
_GLOW_MS: Final = 1_600


def draw_wall(painter: QPainter, area: QRectF, theme: Theme, data: WallData, time: str, day: str) -> None:
    """Draw the whole wall into any area: a picture of it, or a page."""
    size, scale = board_size(area.width(), area.height())
    painter.save()
    painter.fillRect(area, QColor(theme.colours.background))
    painter.translate(area.topLeft())
    painter.scale(scale, scale)
    pen, layout = WallPen(painter, theme), WallLayout(size)
    draw_board(pen, layout, data)
    draw_clock(pen, layout.clock, time, day)
    draw_latest(pen, layout.latest, data, 0.0)
    painter.restore()


class Wall(Panel):
    """A separate window that fills a screen. `keeper` is the census of a page that already counts the same event."""

    def __init__(self, workplace: Workplace, keeper: CensusKeeper | None = None) -> None:
        super().__init__(workplace)
        self.setWindowFlag(Qt.WindowType.Window)
        # The program ends with the main window, even while the wall is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.data: WallData | None = None
        self.scope = WHOLE
        self._snapshot: Snapshot | None = None
        self._shapes: MapShapes | None = None
        self._board: QPixmap | None = None
        self._glow = 0.0
        self._minute = ""
        if keeper is None:
            keeper = CensusKeeper()
            workplace.keep_up(keeper)
        self._feed = AttendanceFeed(workplace, keeper, "wall", self)
        self._feed.ready.connect(self._show)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_GLOW_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._set_glow)
        workplace.changed.connect(self._on_changed)
        workplace.closing.connect(self.close)
        self.retranslate()

    def open_full_screen(self, screen: QScreen | None = None) -> None:
        """Fill a screen: the one given, else one without the main window, else the only one."""
        screens = QGuiApplication.screens()
        active = QGuiApplication.focusWindow()
        here = active.screen() if active is not None else QGuiApplication.primaryScreen()
        chosen = screen or next((other for other in screens if other is not here), here)
        self.setScreen(chosen)
        self.setGeometry(chosen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.workplace.screen_filled.emit(self)

    def show_scope(self, scope: Scope) -> None:
        """Show other figures: of a day, a session, a city, a category or a place."""
        self.scope = scope
        self._ask()

    def _ask(self) -> None:
        latest = self._snapshot.latest if self._snapshot and self._snapshot.asked.scope == self.scope else ()
        day = day_to_show(self.workplace, self.scope, latest[0].at if latest else None, now())
        self._feed.ask(Asked(self.scope, day, latest=LATEST))

    def _show(self, found: Snapshot) -> None:
        before = self._snapshot
        self._snapshot = found
        latest = found.latest[0].at if found.latest else None
        if day_to_show(self.workplace, self.scope, latest, now()) != found.asked.day:
            self._ask()
        self._renew()
        if before is not None and latest is not None and latest not in [item.at for item in before.latest]:
            self._begin_glow()

    def take(self, found: Snapshot, shapes: MapShapes) -> None:
        """Show these figures, with outlines that another view has already read."""
        self._snapshot, self._shapes = found, shapes
        self._renew()

    def _renew(self) -> None:
        """Draw the snapshot again in the language, theme and minute in force."""
        if self._snapshot is not None:
            self.data = wall_data(self.workplace, self._snapshot, self._shapes, now())
            self.setAccessibleDescription(f"{self.data.arrived} / {self.data.registered}")
            self._board = None
            self.update()

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self._ask()

    def retranslate(self) -> None:
        """Set the window's name, and the names in the figures."""
        self.setWindowTitle(self.tr("Attendance on a large screen"))
        self._ask()

    def restyle(self) -> None:
        """Draw in another theme."""
        self._board = None
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the clock and ask for figures."""
        super().showEvent(event)
        self._clock.start()
        self._ask()
        if self._shapes is None:
            self.workplace.worker.ask("wall map", load_shapes, self._take_shapes, self)

    def _take_shapes(self, shapes: MapShapes) -> None:
        self._shapes = shapes
        self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock and the glow."""
        super().hideEvent(event)
        self._clock.stop()
        self._fade.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc and F11."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        else:
            super().keyPressEvent(event)

    def _local_now(self) -> datetime:
        return self.workplace.desk.event.local(now())

    def _tick(self) -> None:
        """Move the clock and the mark in the curve on, once a minute."""
        minute = f"{self._local_now():%H:%M}"
        if minute != self._minute:
            self._minute = minute
            self._renew()

    def _begin_glow(self) -> None:
        """Highlight the newest arrival for a moment, unless the system asks for no movement."""
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
            self._fade.stop()
            self._fade.start()

    def _set_glow(self, value: object) -> None:
        self._glow = float(value) if isinstance(value, float) else 0.0
        size, scale = board_size(self.width(), self.height())
        area = WallLayout(size).latest
        self.update(QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the board from its kept picture, and over it the clock and the latest arrivals."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.workplace.theme.colours.background))
        if self.data is not None:
            size, scale = board_size(self.width(), self.height())
            layout = WallLayout(size)
            painter.drawPixmap(0, 0, self._kept(layout, scale, self.data))
            painter.scale(scale, scale)
            pen, local = WallPen(painter, self.workplace.theme), self._local_now()
            draw_clock(pen, layout.clock, f"{local:%H:%M}", day_text(local.date(), self.workplace.language))
            draw_latest(pen, layout.latest, self.data, self._glow)
        painter.end()

    def _kept(self, layout: WallLayout, scale: float, data: WallData) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._board is None or self._board.size() != self.size() * ratio:
            self._board = QPixmap(self.size() * ratio)
            self._board.setDevicePixelRatio(ratio)
            self._board.fill(QColor(self.workplace.theme.colours.background))
            painter = QPainter(self._board)
            painter.scale(scale, scale)
            draw_board(WallPen(painter, self.workplace.theme), layout, data)
            painter.end()
        return self._board
