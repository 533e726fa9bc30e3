"""The canvas of the designer: the badge as the PDF draws it, on a board with rulers; mouse and keys work on it."""

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from regapp.gui import designer_painting as paint
from regapp.gui.designer_acts import box_of, hit
from regapp.gui.designer_design import Design
from regapp.gui.designer_painting import RULER, View
from regapp.gui.designer_pointer import Pointer, Press
from regapp.gui.designer_snapping import Handle, union
from regapp.gui.designer_words import picture_word
from regapp.gui.workplace import Workplace

_BORDER: Final = 28
_STEP: Final = 1.25
_LEAST_SCALE, _MOST_SCALE = 1.0, 60.0
_INCH_MM: Final = 25.4
_CURSORS: Final = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor, (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor, (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor, (0, 1): Qt.CursorShape.SizeVerCursor,
}  # fmt: skip
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Canvas(QAbstractScrollArea):
    """Shows one side of the design and lets it be changed."""

    picture_wanted = Signal()
    """The picture must be drawn anew: another zoom."""
    properties_wanted = Signal()
    """Enter: on to the properties of what is selected."""
    zoomed = Signal()

    def __init__(self, workplace: Workplace, design: Design) -> None:
        super().__init__()
        self._workplace, self._design = workplace, design
        self._pointer = Pointer(design)
        self._picture = QImage()
        self._under: int | None = None
        self._scale, self._fits = 4.0, True
        self.shows_grid = self.snaps = True
        self.images: frozenset[str] = frozenset()
        """The names of the event's pictures; a place for another one stays empty on paper."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(320, 220))
        self.viewport().setMouseTracking(True)
        design.changed.connect(self._on_changed)

    # Zoom and place

    @property
    def scale(self) -> float:
        """Pixels per millimetre."""
        return self._scale

    @property
    def fits(self) -> bool:
        """Whether the whole badge is kept in sight."""
        return self._fits

    @property
    def true_scale(self) -> float:
        """Pixels per millimetre at which the badge is as large as on paper, as far as the screen says its size."""
        return self.screen().physicalDotsPerInchX() / _INCH_MM

    def fit(self) -> None:
        """The whole badge, as large as there is room."""
        self._fits = True
        self._rescale(self._fitting())

    def zoom(self, steps: int) -> None:
        """Nearer (positive) or farther."""
        self.zoom_to(self._scale * _STEP**steps)

    def zoom_to(self, scale: float) -> None:
        """So many pixels per millimetre."""
        self._fits = False
        self._rescale(scale)

    def _rescale(self, scale: float) -> None:
        self._scale = max(_LEAST_SCALE, min(_MOST_SCALE, scale))
        self._lay_out()
        self.viewport().update()
        self.zoomed.emit()
        self.picture_wanted.emit()

    def _fitting(self) -> float:
        page, room = self._design.page, self.viewport().size()
        width, height = room.width() - RULER - 2 * _BORDER, room.height() - RULER - 2 * _BORDER
        return min(width / page.width, height / page.height)

    def _lay_out(self) -> None:
        """Scroll bars for what does not fit."""
        room, paper = self.viewport().size(), self._paper_size()
        for bar, size, space in (
            (self.horizontalScrollBar(), paper.width(), room.width()),
            (self.verticalScrollBar(), paper.height(), room.height()),
        ):
            bar.setPageStep(space)
            bar.setSingleStep(20)
            bar.setRange(0, max(0, size + 2 * _BORDER + RULER - space))

    def _paper_size(self) -> QSize:
        page = self._design.page
        return QSize(max(1, round(page.width * self._scale)), max(1, round(page.height * self._scale)))

    @property
    def view(self) -> View:
        """Where the paper lies now."""
        room, paper = self.viewport().size(), self._paper_size()
        corner = []
        for size, space, bar in (
            (paper.width(), room.width(), self.horizontalScrollBar()),
            (paper.height(), room.height(), self.verticalScrollBar()),
        ):
            slack = space - RULER - size
            corner.append(RULER + slack // 2 if slack >= 2 * _BORDER else RULER + _BORDER - bar.value())
        return View(QRect(corner[0], corner[1], paper.width(), paper.height()), self._scale)

    @property
    def picture_size(self) -> QSize:
        """The device pixels that the paper has."""
        ratio, paper = self.devicePixelRatioF(), self._paper_size()
        return QSize(ceil(paper.width() * ratio), ceil(paper.height() * ratio))

    def show_picture(self, picture: QImage) -> None:
        """The badge as the PDF draws it."""
        self._picture = picture
        self.viewport().update()

    def _on_changed(self) -> None:
        if self._fits:
            self._scale = self._fitting()
        self._lay_out()
        self._under = None
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        """Keep the whole badge in sight where that was wanted."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._fits:
            self._rescale(self._fitting())
        else:
            self._lay_out()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """The paper lies elsewhere."""
        self.viewport().update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The board, the badge, what is selected, the rulers."""
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
        """Drag; or point out what lies under the mouse."""
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
        """The drag is a step."""
        if event.button() == Qt.MouseButton.LeftButton and self._pointer.is_busy:
            self._pointer.release()
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer and farther; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the mouse any more."""
        super().leaveEvent(event)
        self._under = None
        self.viewport().update()

    # The keys

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the elements first, then on."""
        return self._design.choose_next(1 if forward else -1) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything that the mouse does, and more."""
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
