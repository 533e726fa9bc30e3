"""The first pages as the printer will print them, one after the other."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from regapp.gui.preview.page_picture import fitted_picture
from regapp.gui.preview.page_turner import PageTurner
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.services.badges.badges import preview_page
from regapp.services.badges.layout import Layout

_PIXELS = 1100
_ROOM = 24


class BadgePreview(Panel):
    """The preview of a page with the people who will be on it; arrows go to the next page."""

    drawn = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._people: Sequence[int] = ()
        self._layout = Layout()
        self._places, self.number, self._pages = 1, 0, 1
        self._images: list[QImage] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.pictures = [QLabel(), QLabel()]
        row = QHBoxLayout()
        row.setSpacing(16)
        for picture in self.pictures:
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            picture.setMinimumSize(QSize(120, 150))
            row.addWidget(picture, 1)
        column.addLayout(row, 1)
        turner = self._turner = PageTurner(workplace, self._go)
        self.before, self._where, self.after = turner.before, turner.where, turner.after
        column.addWidget(turner)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.before.setAccessibleName(self.tr("The page before"))
        self.after.setAccessibleName(self.tr("The next page"))
        for picture, text in zip(self.pictures, (self.tr("How it will look"), self.tr("The back")), strict=True):
            picture.setAccessibleName(text)
        self._say_where()
        self.restyle()

    def restyle(self) -> None:
        """Draw the edge of the pages again."""
        self._turner.restyle()
        self._scale()

    def show_people(self, people: Sequence[int], layout: Layout, places: int) -> None:
        """Show the first page of these people's badges, `places` of them on a page."""
        same = layout == self._layout and list(people) == list(self._people)
        self._people, self._layout, self._places = people, layout, places
        # Dividing cards move badges from page to page; only the first page is shown, and it is right.
        count = len(people) + layout.skip % places
        self._pages = 1 if layout.dividers else max(1, -(-count // places))
        self.number = self.number if same else 0
        self._draw()

    def _go(self, step: int) -> None:
        self.number = min(max(0, self.number + step), self._pages - 1)
        self._draw()

    def _draw(self) -> None:
        self._say_where()
        if not self.isVisible():
            return
        desk, language, layout = self.workplace.desk, self.workplace.language, self._layout
        skip = layout.skip % self._places
        start = max(0, self.number * self._places - skip)
        end = (self.number + 1) * self._places - skip
        people = list(self._people[start:end])
        page = layout if self.number == 0 else replace(layout, skip=0)

        def question() -> list[QImage]:
            content = preview_page(desk, people, page, language)
            pictures = (fitted_picture(content, number, _PIXELS) for number in (0, 1))
            return [picture for picture in pictures if not picture.isNull()]

        self.workplace.worker.ask("badge-preview", question, self._show, self)

    def _show(self, images: list[QImage]) -> None:
        self._images = images
        self._scale()
        self.drawn.emit()

    def _say_where(self) -> None:
        self._where.setText(self.tr("Page {number} of {count}").format(number=self.number + 1, count=self._pages))
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number < self._pages - 1)
        for widget in (self._where, self.before, self.after):
            widget.setVisible(self._pages > 1)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the pages with the window."""
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        for index, picture in enumerate(self.pictures):
            picture.setVisible(index < max(1, len(self._images)))
        ratio = self.devicePixelRatioF()
        width = (self.width() - _ROOM * (len(self._images) + 1)) // max(1, len(self._images))
        room = QSize(max(50, width), max(50, self.height() - 3 * _ROOM))
        for picture, image in zip(self.pictures, self._images, strict=False):
            scaled = QPixmap.fromImage(image).scaled(
                room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            scaled.setDevicePixelRatio(ratio)
            picture.setPixmap(self._edged(scaled))

    def _edged(self, page: QPixmap) -> QPixmap:
        """Draw an edge, because white paper on a white card needs one."""
        painter = QPainter(page)
        painter.setPen(QColor(self.workplace.theme.colours.line))
        painter.drawRect(QRectF(QPointF(0.5, 0.5), page.deviceIndependentSize() - QSizeF(1, 1)))
        painter.end()
        return page
