"""A page of a paper as it will be printed, as large as there is room."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel

from regapp.gui.workplace.workplace import Workplace

_LEAST = QSize(120, 120)
_ANY = QSize(16_777_215, 16_777_215)
"""Without a limit, as Qt has it."""


class PaperPicture(QLabel):
    """One page, whole, in its own proportions."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.image = QImage()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(_LEAST)
        workplace.theme_changed.connect(self._scale)

    @property
    def millimetres(self) -> QSizeF:
        """Give the size of the page on paper."""
        if self.image.isNull():
            return QSizeF()
        return QSizeF(self.image.size()) * (1000 / self.image.dotsPerMeterX())

    def enlarge(self, pixels_per_mm: float | None) -> None:
        """Have a fixed size; None for the size that there is room for."""
        if pixels_per_mm is None or self.image.isNull():
            self.setMinimumSize(_LEAST)
            self.setMaximumSize(_ANY)
        else:
            self.setFixedSize((self.millimetres * pixels_per_mm).toSize())

    def show_page(self, image: QImage) -> None:
        """Show a page; an empty picture clears it."""
        self.image = image
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the page with the window."""
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        if self.image.isNull():
            self.clear()
            return
        ratio = self.devicePixelRatioF()
        page = QPixmap.fromImage(self.image).scaled(
            self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        page.setDevicePixelRatio(ratio)
        painter = QPainter(page)
        # White paper on a white card needs an edge.
        painter.setPen(QColor(self._workplace.theme.colours.line))
        painter.drawRect(QRectF(QPointF(0.5, 0.5), page.deviceIndependentSize() - QSizeF(1, 1)))
        painter.end()
        self.setPixmap(page)
