"""The timetable of a day: shows sessions, moves them by mouse and keys, begins new ones."""

from dataclasses import replace
from datetime import date
from math import inf
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from regapp.gui.timetable import painting as paint
from regapp.gui.timetable.layout import Grid, Placed, Rectangle, Span, lay_out
from regapp.gui.timetable.painting import BlockWords
from regapp.gui.timetable.pointer import (
    FINE_STEP,
    STEP,
    Drag,
    Grip,
    at_edge,
    drag_to,
    hold_over_days,
    press,
    result,
    shifted,
)
from regapp.gui.timetable.words import block_words, hours_text, spoken
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Session
from regapp.services.programme.view import Programme, Slot

_ALT, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_NEW_LETTERS: Final = ("n", "т")
"""One key in the two layouts."""
_NEW_MINUTES: Final = 60
_EDGE: Final = 20


class Timetable(QAbstractScrollArea):
    """One day of the programme."""

    chosen = Signal(str)
    """A session's code, or nothing."""
    opened = Signal()
    """The form of the chosen session is to open."""
    changed = Signal(object, object)
    """A session before and after the change."""
    begun = Signal(object, object, int)
    """A new session: its Span, the day, the column."""
    pointed = Signal(QPoint)
    """A session is being dragged over this point of the screen."""
    act_asked = Signal(str)
    """`new`, `copy`, `remove`, `close`, `previous`, `next` (day): asked for by a key."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._programme = Programme()
        self._drag: Drag | None = None
        self._pressed_from = ""
        self.code = ""
        self.day = workplace.desk.event.starts
        self.grid: Grid = self._laid_out()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(QSize(320, 200))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    # Showing

    def show_programme(self, programme: Programme, day: date, code: str) -> None:
        """Show a day, with a session chosen; a drag goes on."""
        self._programme, self.day, self.code = programme, day, code
        self.lay_out()

    def lay_out(self) -> None:
        """Put everything in its place again."""
        self.grid = self._laid_out()
        room = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), self.grid.height, room.height()),
            (self.horizontalScrollBar(), self.grid.width, room.width()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(24)
            bar.setRange(0, max(0, round(whole) - part))
        slot = self._programme.slot(self.code)
        self.setAccessibleDescription(spoken(self.words(slot)) if slot else "")
        self.viewport().update()

    def _laid_out(self) -> Grid:
        sessions = [slot.session for slot in self._programme.slots]
        room = self.viewport().size()
        factor = self._workplace.theme.sizes.body / 13
        return lay_out(self._workplace.desk.event, self.day, sessions, room.width(), room.height(), factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the columns as wide as there is room."""
        super().resizeEvent(event)
        self.lay_out()

    def words(self, slot: Slot) -> BlockWords:
        """Give the words of a session's block."""
        return block_words(slot, self._programme, self._workplace)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid, the blocks, the dragged one, the headings over them."""
        place, grid = self._workplace, self.grid
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(place.theme.colours.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, down = self._offset()
        painter.translate(-across, -down)
        paint.paint_grid(painter, grid, place.theme)
        for item in grid.placed:
            self._paint_session(painter, item)
        if self._drag is not None and self._drag.began:
            self._paint_ghost(painter, self._drag)
        painter.translate(0, down)
        cities = place.desk.event.cities
        paint.paint_heads(painter, grid, place.theme, lambda city: place.text(cities.get(city, {})) or city, place.text)
        painter.resetTransform()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(place.theme.colours.accent))
            painter.drawRoundedRect(self.viewport().rect().adjusted(0, 0, -1, -1), 5, 5)
        painter.end()

    def _paint_session(self, painter: QPainter, item: Placed) -> None:
        slot = self._programme.slot(item.session.code)
        if slot is None:
            return
        words = self.words(slot)
        if self.grid.has_rooms and any(self.grid.columns[item.column].room.values()):
            words = replace(words, room="")
        drag = self._drag
        faint = drag is not None and drag.began and drag.session is not None and drag.session.code == item.session.code
        draw = paint.paint_band if item.band else paint.paint_block
        draw(painter, item.box, words, self._workplace.theme, item.session.code == self.code, faint)

    def _paint_ghost(self, painter: QPainter, drag: Drag) -> None:
        title = self._workplace.text(drag.session.title) if drag.session else ""
        box = self.grid.box(min(drag.column, len(self.grid.columns) - 1), drag.span)
        paint.paint_ghost(painter, box, hours_text(drag.span), title, self._workplace.theme)

    def _offset(self) -> tuple[int, int]:
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _point(self, point: QPointF) -> tuple[float, float]:
        across, down = self._offset()
        return point.x() + across, point.y() + down

    def at(self, minute: int, column: int) -> QPoint:
        """Give the place of a minute of a column, in pixels of the viewport."""
        across, down = self._offset()
        place = self.grid.columns[column]
        return QPoint(round(place.left + place.width / 2 - across), round(self.grid.y(minute) - down))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a session, or start a drag."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x, y = self._point(event.position())
        if event.button() != Qt.MouseButton.LeftButton or event.position().y() < self.grid.top or not self.grid.columns:
            return
        drag = press(self._workplace.desk.event, self.grid, x, y)
        # The side panel opens on the release of the button: columns must not move under the mouse.
        self._pressed_from, self.code = self.code, drag.session.code if drag.session else ""
        self.lay_out()
        self._drag = drag

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag; or show by the pointer what can be dragged."""
        x, y = self._point(event.position())
        if self._drag is None:
            hit = self.grid.at(x, y) if event.position().y() >= self.grid.top else None
            shape = Qt.CursorShape.ArrowCursor
            if hit is not None:
                shape = Qt.CursorShape.SizeVerCursor if at_edge(hit, y) else Qt.CursorShape.OpenHandCursor
            self.viewport().setCursor(shape)
            return
        if self._drag.session is not None and self._drag.grip is Grip.BLOCK and self._drag.began:
            self.pointed.emit(event.globalPosition().toPoint())
        if self._workplace.desk.is_read_only:
            return
        self._follow(event.position().y())
        if event.position().y() < 0:
            hold_over_days(self._drag, self.grid)
        else:
            drag_to(self._drag, self.grid, x, y, FINE_STEP if event.modifiers() & _SHIFT else STEP)
        self.viewport().update()

    def _follow(self, y: float) -> None:
        """Scroll where the mouse reaches the upper or lower edge."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if y > room - _EDGE:
            bar.setValue(bar.value() + _EDGE // 2)
        elif 0 <= y < self.grid.top + _EDGE:
            bar.setValue(bar.value() - _EDGE // 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged."""
        drag, self._drag = self._drag, None
        self.viewport().update()
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if not drag.began:
            if self.code != self._pressed_from:
                self.chosen.emit(self.code)
            return
        if drag.grip is Grip.EMPTY:
            if drag.span.end > drag.span.start:
                self.begun.emit(drag.span, self.day, drag.column)
        elif (moved := result(drag, self._workplace.desk.event, self.grid)) is not None:
            self.changed.emit(drag.session, moved)
        else:
            self.chosen.emit(self.code)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a session; begin a new one in empty time."""
        self._drag = None
        x, y = self._point(event.position())
        if event.position().y() < self.grid.top or not self.grid.columns:
            return
        if self.grid.at(x, y) is not None:
            self.opened.emit()
        else:
            start = int(self.grid.minute(y) // 30 * 30)
            self.begun.emit(Span(start, min(start + _NEW_MINUTES, 24 * 60)), self.day, self.grid.column_at(x))

    @property
    def is_dragging(self) -> bool:
        """Whether something is being dragged."""
        return self._drag is not None and self._drag.began

    # The keys

    def choose(self, code: str) -> None:
        """Choose a session of the day, or none."""
        if code == self.code:
            return
        self.code = code
        self.lay_out()
        self.reveal()
        self.chosen.emit(code)

    def reveal(self) -> None:
        """Scroll to the chosen session."""
        item = self.grid.find(self.code)
        if item is None:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        low = round(item.box.y + item.box.height) + 8 - room
        bar.setValue(min(max(bar.value(), low), round(item.box.y - self.grid.top) - 8))

    def event(self, event: QEvent) -> bool:
        """Cancel a drag on Escape, before any other widget gets the key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.is_dragging:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by keys all that the mouse does."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        acts = {
            Qt.Key.Key_Insert: "new", Qt.Key.Key_Delete: "remove", Qt.Key.Key_Backspace: "remove",
            Qt.Key.Key_PageUp: "previous", Qt.Key.Key_PageDown: "next",
        }  # fmt: skip
        if key == Qt.Key.Key_Escape and (self._drag is not None or self.code):
            self._let_go()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.code:
            self.opened.emit()
        elif key in _ARROWS and keys & _ALT:
            self._shift(_ARROWS[key], bool(keys & _SHIFT))
        elif key in _ARROWS:
            self._choose_next(_ARROWS[key])
        elif key == Qt.Key.Key_D and keys & _CTRL:
            self.act_asked.emit("copy")
        elif key in acts and not keys & _CTRL:
            self.act_asked.emit(acts[key])
        elif event.text().casefold() in _NEW_LETTERS and not keys & _CTRL:
            self.act_asked.emit("new")
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.act_asked.emit("remove")
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        if self._drag is not None:
            self._drag = None
            self.viewport().update()
        else:
            self.act_asked.emit("close")

    def _shift(self, arrow: tuple[int, int], longer: bool) -> None:
        """Move by Alt and an arrow: 15 minutes or a day; with Shift make longer and shorter."""
        slot = self._programme.slot(self.code)
        if slot is None or self._workplace.desk.is_read_only:
            return
        minutes = arrow[1] * STEP
        moved = shifted(slot.session, 0 if longer else minutes, arrow[0], minutes if longer else 0)
        if moved is not None and (longer or self._stays(moved, arrow)):
            self.changed.emit(slot.session, moved)

    def _stays(self, moved: Session, arrow: tuple[int, int]) -> bool:
        """Whether a session moved by minutes stays on its day."""
        return bool(arrow[0]) or self._workplace.desk.event.day_of(moved) == self.day

    def _choose_next(self, arrow: tuple[int, int]) -> None:
        """Choose the nearest session in a direction; the first one where none is chosen."""
        here = self.grid.find(self.code)
        if here is None:
            order = sorted(self.grid.placed, key=lambda item: (item.box.y, item.box.x))
            self.choose(order[0].session.code if order else "")
            return
        away = {item.session.code: _distance(here.box, item.box, arrow) for item in self.grid.placed}
        nearest = min(away, key=lambda code: away[code])
        if away[nearest] < inf:
            self.choose(nearest)


def _distance(here: Rectangle, there: Rectangle, arrow: tuple[int, int]) -> float:
    """Say how far a block lies in a direction; infinity behind. Distance sideways counts three times."""
    across = (there.x + there.width / 2) - (here.x + here.width / 2)
    down = there.y - here.y
    along = across * arrow[0] + down * arrow[1]
    aside = abs(down if arrow[0] else across)
    return along + 3 * aside if along > 1 else inf
