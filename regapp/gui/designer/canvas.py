"""The canvas of the designer: the badge as the PDF draws it, on a board with rulers; mouse and keys work on it."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QWheelEvent

from regapp.gui.designer import painting as paint
from regapp.gui.designer.acts import box_of, hit
from regapp.gui.designer.board import Board
from regapp.gui.designer.design import Design
from regapp.gui.designer.painting import View
from regapp.gui.designer.pointer import Pointer, Press
from regapp.gui.designer.snapping import Handle, union
from regapp.gui.designer.words import picture_word
from regapp.gui.workplace.workplace import Workplace
from regapp.services.designer.designs import Flaw

_CURSORS: Final = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor, (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor, (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor, (0, 1): Qt.CursorShape.SizeVerCursor,
}  # fmt: skip
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Canvas(Board):
    """The canvas that shows one side of the design and lets people change it."""

    properties_wanted = Signal()
    """Enter: go to the properties of the selection."""

    def __init__(self, workplace: Workplace, design: Design) -> None:
        super().__init__(design)
        self._workplace = workplace
        self._pointer = Pointer(design)
        self._under: int | None = None
        self.shows_grid = self.snaps = True
        self.images: frozenset[str] = frozenset()
        """The names of the event's pictures; a place for another one stays empty on paper."""
        self._faulty: frozenset[tuple[int, int]] = frozenset()
        """The sides and the numbers of elements that cover one another."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        design.changed.connect(self._forget_under)

    def _forget_under(self) -> None:
        self._under = None
        if not self._pointer.is_busy:
            self.reveal([box_of(element) for element in self._design.selected])

    def show_flaws(self, flaws: Iterable[Flaw]) -> None:
        """Mark elements that cover one another."""
        covered = (flaw.where for flaw in flaws if flaw.where)
        self._faulty = frozenset((side, number) for side, *numbers in covered for number in numbers)
        self.viewport().update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the board, the badge, the selection, the rulers."""
        theme, design, view = self._workplace.theme, self._design, self.view
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colours.board)
        paint.paint_paper(painter, view, theme)
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(view.paper, self._picture)
        if self.shows_grid:
            paint.paint_grid(painter, view)
            self._paint_empty(painter, view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if design.template.fold:
            fold = design.template.fold
            paint.paint_fold(painter, view, design.template.width - fold if design.side else fold)
        self._paint_selection(painter, view)
        if self._pointer.band is not None:
            paint.paint_band(painter, view, self._pointer.band, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        boxes = [box_of(element) for element in design.selected]
        paint.paint_rulers(painter, view, self.viewport().rect(), theme, union(boxes) if boxes else None)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colours.accent)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_empty(self, painter: QPainter, view: View) -> None:
        for element in self._design.elements:
            if element.kind == "image" and element.image not in self.images:
                words = picture_word(element.image)
                paint.paint_empty(painter, view, box_of(element), words, self._workplace.theme)

    def _paint_selection(self, painter: QPainter, view: View) -> None:
        design = self._design
        faulty = (number for side, number in self._faulty if side == design.side and number < len(design.elements))
        paint.paint_faulty(painter, view, [box_of(design.elements[number]) for number in sorted(faulty)])
        if self._under is not None and self._under < len(design.elements) and self._under not in design.chosen:
            paint.paint_faint(painter, view, box_of(design.elements[self._under]))
        boxes = [box_of(element) for element in design.selected]
        paint.paint_selection(painter, view, boxes, self.hasFocus())
        if len(boxes) == 1:
            paint.paint_handles(painter, view, boxes[0])
        paint.paint_guides(painter, view, self._pointer.guides)

    # The mouse

    def _handle_at(self, point: QPointF) -> Handle | None:
        selected = self._design.selected
        return self.view.handle_at(box_of(selected[0]), point) if len(selected) == 1 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or begin to drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        keys = event.modifiers()
        x, y = self.view.millimetres(event.position())
        add, below = bool(keys & Qt.KeyboardModifier.ControlModifier), bool(keys & Qt.KeyboardModifier.AltModifier)
        handle = None if add else self._handle_at(event.position())
        self._pointer.press(Press(x, y, handle, add, below))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag; or highlight the element under the mouse."""
        x, y = self.view.millimetres(event.position())
        if self._pointer.is_busy:
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) or not self.snaps
            self._pointer.move(x, y, self._scale, free)
            self.viewport().update()
            return
        handle = self._handle_at(event.position())
        under = hit(self._design.elements, x, y)
        self._under = under[0] if under else None
        over = Qt.CursorShape.SizeAllCursor if set(under) & set(self._design.chosen) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(_CURSORS[handle] if handle else over)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Record the drag as a step."""
        if event.button() == Qt.MouseButton.LeftButton and self._pointer.is_busy:
            self._pointer.release()
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn:
                self.zoom(1 if turn > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Remove the highlight."""
        super().leaveEvent(event)
        self._under = None
        self.viewport().update()

    # The keys

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the elements with Tab first, then on."""
        return self._design.choose_next(1 if forward else -1) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by keys everything that the mouse does, and more."""
        design, key = self._design, Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            design.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            design.paste()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            design.choose(range(len(design.elements)))
        elif key == Qt.Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            design.duplicate()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            design.delete()
        elif key in _ARROWS:
            self._nudge(_ARROWS[key], event.modifiers())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.properties_wanted.emit()
        elif key == Qt.Key.Key_Escape and (self._pointer.is_busy or design.chosen):
            self._pointer.cancel() if self._pointer.is_busy else design.choose(())
        elif not self._zoom_key(event.text()):
            super().keyPressEvent(event)

    def _zoom_key(self, text: str) -> bool:
        acts = {"+": lambda: self.zoom(1), "=": lambda: self.zoom(1), "-": lambda: self.zoom(-1), "0": self.fit}
        if text not in acts:
            return False
        acts[text]()
        return True

    def _nudge(self, arrow: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        by = 5.0 if keys & Qt.KeyboardModifier.ShiftModifier else 0.5
        if keys & Qt.KeyboardModifier.ControlModifier:
            by = 0.1
        self._design.nudge(arrow[0] * by, arrow[1] * by)
