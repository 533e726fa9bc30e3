"""Pages as they will be printed, as large as there is room, or enlarged by wheel and keys and moved about."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from regapp.gui.preview.paper_picture import PaperPicture
from regapp.gui.workplace.workplace import Workplace

_STEP = 1.25
_LARGEST = 4.0
"""The closest zoom, in sizes on paper."""
_PIXELS = 1_600
"""The longer side of a page in pixels, sharp on every screen that shows all of it; a closer look asks for more."""
_MOST_PIXELS = 4_800
_INCH_MM = 25.4
_GAP = 16
_NEARLY = 1.01
"""What is as large as the whole page but for rounding is the whole page."""
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ZoomArea(QScrollArea):
    """The pages beside each other. Ctrl with the wheel, + and - zoom; 0 and Esc show the whole page again."""

    zoomed = Signal()
    """Another zoom is in force."""
    sharper_wanted = Signal()
    """The pages must be drawn again with `pixels`."""

    def __init__(self, workplace: Workplace, count: int = 1) -> None:
        super().__init__()
        self.pictures: Sequence[PaperPicture] = [PaperPicture(workplace) for _ in range(count)]
        self.pixels = _PIXELS
        """The pixels that the longer side of a page should have."""
        self._scale: float | None = None
        """Pixels per millimetre; None while the whole page is shown."""
        self._held: QPoint | None = None
        content = self._content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for picture in self.pictures:
            row.addWidget(picture, 1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for keys, act in self._acts().items():
            QShortcut(QKeySequence(f"Ctrl+{keys}"), self).activated.connect(act)

    def _acts(self) -> dict[str, Callable[[], None]]:
        return {
            "+": lambda: self.zoom(1), "=": lambda: self.zoom(1), "-": lambda: self.zoom(-1), "0": self.fit,
        }  # fmt: skip

    # The pages

    def show_pages(self, *pages: QImage) -> None:
        """Show pages, of which there may be fewer than places; the zoom stays."""
        for index, picture in enumerate(self.pictures):
            if index < len(pages):
                picture.show_page(pages[index])
            picture.setVisible(index < max(1, len(pages)))
        self._apply()
        self.zoomed.emit()

    # The zoom

    @property
    def is_enlarged(self) -> bool:
        """Whether the pages are shown at a zoom of their own."""
        return self._scale is not None

    @property
    def true_scale(self) -> float:
        """The pixels per millimetre that show a page in its size on paper, if the screen's own size is right."""
        return self.screen().physicalDotsPerInchX() / _INCH_MM

    @property
    def scale(self) -> float:
        """The pixels per millimetre in force; 0 where there is no page."""
        return self._scale if self._scale is not None else self._fitting()

    def _fitting(self) -> float:
        """Give the scale that shows whole pages; without scroll bars, which come with a closer one."""
        page, room = self.pictures[0].millimetres, self.maximumViewportSize()
        count = sum(not picture.isHidden() for picture in self.pictures)
        if page.isEmpty() or not count:
            return 0.0
        width = (room.width() - (count - 1) * _GAP) / count
        return min(width / page.width(), room.height() / page.height())

    def zoom(self, steps: int, at: QPointF | None = None) -> None:
        """Zoom in (positive) or out; the point under `at` (the middle, if none is meant) stays where it is."""
        self.zoom_to(self.scale * _STEP**steps, at)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom to a number of pixels per millimetre; at less than the whole page the whole page is shown."""
        before = self.scale
        if not before:
            return
        scale = min(scale, max(self.true_scale * _LARGEST, self._fitting()))
        if scale <= self._fitting() * _NEARLY and scale < before:
            self.fit()
            return
        point = at or QPointF(self.viewport().rect().center())
        on_paper = self.millimetres(point)
        self._scale = scale
        self._apply()
        off = (self.millimetres(point) - on_paper) * scale
        self._scroll_by(-off.x(), -off.y())
        self._tell()

    def millimetres(self, point: QPointF) -> QPointF:
        """Give the place on the first page under a point of the viewport."""
        picture = self.pictures[0]
        page = picture.millimetres * self.scale
        slack = QPointF(picture.width() - page.width(), picture.height() - page.height()) / 2
        return (point - picture.mapTo(self.viewport(), QPointF(0, 0)) - slack) / self.scale

    def _scroll_by(self, across: float, down: float) -> None:
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(by))

    def fit(self) -> None:
        """Show the whole page."""
        self._scale = None
        self._apply()
        self._tell()

    def show_true(self) -> None:
        """Show the page as large as on paper."""
        self.zoom_to(self.true_scale)

    def _apply(self) -> None:
        self.setWidgetResizable(self._scale is None)
        for picture in self.pictures:
            picture.enlarge(self._scale)
        if self._scale is not None:
            self._content.adjustSize()
        hand = Qt.CursorShape.ArrowCursor if self._scale is None else Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(hand)

    def _tell(self) -> None:
        self.zoomed.emit()
        page = self.pictures[0].millimetres
        longest = max(page.width(), page.height()) * self.scale * self.devicePixelRatioF()
        wanted = min(_MOST_PIXELS, _PIXELS * max(1, ceil(longest / _PIXELS)))
        if wanted != self.pixels:
            self.pixels = wanted
            self.sharper_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the zoom of a page that fits itself into another room."""
        super().resizeEvent(event)
        self.zoomed.emit()

    # Mouse and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        turn = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn:
                self.setFocus()
                self.zoom(1 if turn > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the page that is held."""
        if self._held is not None:
            by = event.position().toPoint() - self._held
            self._held = event.position().toPoint()
            self._scroll_by(-by.x(), -by.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the page."""
        self._held = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -, show the whole page with 0 and Esc; what means nothing here is for the page around."""
        acts = {**self._acts(), "1": self.show_true}
        if event.text() in acts and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            acts[event.text()]()
        elif event.key() == Qt.Key.Key_Escape and self.is_enlarged:
            self.fit()
        elif self.is_enlarged and event.key() not in _PAGE_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()
