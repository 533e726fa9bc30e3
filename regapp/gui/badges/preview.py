"""The first pages as the printer will print them, one after the other."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from regapp.gui.preview.page_picture import fitted_picture
from regapp.gui.preview.page_turner import PageTurner
from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.widgets.pieces import Panel
from regapp.gui.workplace.workplace import Workplace
from regapp.services.badges.badges import preview_page
from regapp.services.badges.layout import Layout


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
        self.area = ZoomArea(workplace, 2)
        self.area.sharper_wanted.connect(self._draw)
        self.pictures = self.area.pictures
        column.addWidget(self.area, 1)
        turner = self._turner = PageTurner(workplace, self._go, self.area)
        self.before, self._where, self.after = turner.before, turner.where, turner.after
        column.addWidget(turner)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.before.setAccessibleName(self.tr("Previous page"))
        self.after.setAccessibleName(self.tr("Next page"))
        self.area.setAccessibleName(self.tr("Preview"))
        for picture, text in zip(self.pictures, (self.tr("Preview"), self.tr("The back")), strict=True):
            picture.setAccessibleName(text)
        self._say_where()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        self._turner.restyle()

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
        desk, language, layout = self.workplace.desk, self.paper_language, self._layout
        skip = layout.skip % self._places
        start = max(0, self.number * self._places - skip)
        end = (self.number + 1) * self._places - skip
        people, pixels = list(self._people[start:end]), self.area.pixels
        page = layout if self.number == 0 else replace(layout, skip=0)

        def question() -> list[QImage]:
            content = preview_page(desk, people, page, language)
            pictures = (fitted_picture(content, number, pixels) for number in (0, 1))
            return [picture for picture in pictures if not picture.isNull()]

        self.workplace.worker.ask("badge-preview", question, self._show, self)

    def _show(self, images: list[QImage]) -> None:
        self._images = images
        self.area.show_pages(*images)
        self.drawn.emit()

    def _say_where(self) -> None:
        self._where.setText(self.tr("Page {number} of {count}").format(number=self.number + 1, count=self._pages))
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number < self._pages - 1)
        for widget in (self._where, self.before, self.after):
            widget.setVisible(self._pages > 1)
        self.restyle()
