"""The board under the badge in the designer: the zoom, the place of the paper, its picture."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from regapp.gui.designer.design import Design
from regapp.gui.designer.painting import RULER, View
from regapp.gui.designer.snapping import Box, union

_BORDER: Final = 28
_STEP: Final = 1.25
_LEAST_SCALE, _MOST_SCALE = 0.2, 40.0
_MOST_PIXELS: Final = 5_000
"""The most pixels of a picture's longer side: closer zoom enlarges the picture, so that memory holds it."""
_INCH_MM: Final = 25.4


class Board(QAbstractScrollArea):
    """The board. It knows where the paper lies and scrolls where the paper is larger than the room."""

    picture_wanted = Signal()
    """The picture must be drawn again: another zoom."""
    zoomed = Signal()

    def __init__(self, design: Design) -> None:
        super().__init__()
        self._design = design
        self._picture = QImage()
        self._scale, self._fits = 4.0, True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(QSize(320, 220))
        design.changed.connect(self._follow)

    @property
    def scale(self) -> float:
        """Pixels per millimetre."""
        return self._scale

    @property
    def true_scale(self) -> float:
        """The pixels per millimetre that show the badge in its size on paper, if the screen's own size is right."""
        return self.screen().physicalDotsPerInchX() / _INCH_MM

    def fit(self) -> None:
        """Show the whole badge, as large as there is room."""
        self._fits = True
        self._rescale(self._fitting())

    def zoom(self, steps: int, anchor: QPointF | None = None) -> None:
        """Zoom in (positive) or out; the point under `anchor` (pixels; else the middle) stays where it is."""
        self.zoom_to(self._scale * _STEP**steps, anchor)

    def zoom_to(self, scale: float, anchor: QPointF | None = None) -> None:
        """Zoom to a number of pixels per millimetre."""
        self._fits = False
        fixed = anchor or QPointF(self.viewport().rect().center())
        x, y = self.view.millimetres(fixed)
        self._rescale(scale)
        off = self.view.point(x, y) - fixed
        self._scroll_by(off.x(), off.y())

    def _scroll_by(self, across: float, down: float) -> None:
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(by))

    def reveal(self, boxes: Sequence[Box]) -> None:
        """Scroll so far that boxes can be seen."""
        if not boxes or self._fits:
            return
        rect = self.view.rect(union(boxes))
        room = self.viewport().rect()
        self._scroll_by(
            _into_sight(rect.left(), rect.right(), room.right()), _into_sight(rect.top(), rect.bottom(), room.bottom())
        )

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
        """Set scroll bars for what does not fit."""
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
        """Say where the paper lies now."""
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
        """Give the size of the paper in device pixels, limited to what is drawn."""
        ratio, paper = self.devicePixelRatioF(), self._paper_size()
        ratio *= min(1.0, _MOST_PIXELS / (max(paper.width(), paper.height()) * ratio))
        return QSize(ceil(paper.width() * ratio), ceil(paper.height() * ratio))

    def show_picture(self, picture: QImage) -> None:
        """Show the badge as the PDF draws it."""
        self._picture = picture
        self.viewport().update()

    def _follow(self) -> None:
        """Take up the badge's size, which may have changed."""
        if self._fits:
            self._scale = max(_LEAST_SCALE, min(_MOST_SCALE, self._fitting()))
        self._lay_out()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole badge in sight if that was chosen."""
        super().resizeEvent(event)
        if self._fits:
            self._rescale(self._fitting())
        else:
            self._lay_out()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Follow the paper to its new place."""
        self.viewport().update()


def _into_sight(low: float, high: float, end: float) -> float:
    """Say how far to scroll in one direction to show something, or its beginning where it is larger than the room."""
    before = low - RULER - _BORDER / 2
    return before if low < RULER else max(0.0, min(before, high + _BORDER / 2 - end))
