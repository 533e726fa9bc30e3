"""A finished PDF to view: one page at a time, arrows and keys go to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from regapp.gui.preview.page_picture import fitted_picture
from regapp.gui.preview.page_turner import PageTurner
from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace

_STEPS = {
    Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1,
}  # fmt: skip


class PageView(Panel):
    """The view of the pages in a PDF's bytes."""

    drawn = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._content = b""
        self.number, self.count = 0, 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.area = ZoomArea(workplace)
        self.area.sharper_wanted.connect(self._draw)
        (self.picture,) = self.area.pictures
        self.setFocusProxy(self.area)
        column.addWidget(self.area, 1)
        turner = self._turner = PageTurner(workplace, self.go, self.area)
        self.before, self.where, self.after = turner.before, turner.where, turner.after
        column.addWidget(turner)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setAccessibleName(self.tr("Pages"))
        self.before.setAccessibleName(self.tr("Previous page"))
        self.after.setAccessibleName(self.tr("Next page"))
        for named in (self.picture, self.area):
            named.setAccessibleName(self.tr("Preview"))
        self._say_where()

    def show_pdf(self, content: bytes, count: int) -> None:
        """Show a PDF of `count` pages; the page in sight stays, if it still exists."""
        self._content, self.count = content, count
        self.number = min(self.number, max(0, count - 1))
        self._draw()

    def go(self, step: int) -> None:
        """Go on by a number of pages."""
        number = min(max(0, self.number + step), self.count - 1)
        if self.count and number != self.number:
            self.number = number
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages with page keys and arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.go(step)

    def _draw(self) -> None:
        self._say_where()
        content, number, pixels = self._content, self.number, self.area.pixels
        self.workplace.worker.ask("page", lambda: fitted_picture(content, number, pixels), self._show, self)

    def _show(self, image: QImage) -> None:
        self.area.show_pages(image)
        self.drawn.emit()

    def _say_where(self) -> None:
        self.where.setText(
            self.tr("Page {number} of {count}").format(number=self.number + 1, count=self.count) if self.count else ""
        )
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number < self.count - 1)
        for widget in (self.before, self.after):
            widget.setVisible(self.count > 1)
        self._turner.restyle()
