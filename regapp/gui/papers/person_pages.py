"""The page of one person after another as it will be printed; arrows go to the next."""

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from regapp.gui.preview.page_picture import fitted_picture
from regapp.gui.preview.page_turner import PageTurner
from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace

Page = tuple[str, bytes] | None
"""Somebody's name and the PDF of their paper; None if they get none any more."""


class PersonPages(Panel):
    """The preview of one page, as large as there is room. A subclass says how a person's page is made."""

    drawn = Signal()

    def __init__(self, workplace: Workplace, topic: str) -> None:
        super().__init__(workplace)
        self._topic = topic
        self._people: Sequence[int] = ()
        self._name = ""
        self.number = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.area = ZoomArea(workplace)
        self.area.sharper_wanted.connect(self._draw)
        (self.picture,) = self.area.pictures
        column.addWidget(self.area, 1)
        self.note = label("caption", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.note)
        # A name may be longer than there is room for between the arrows.
        self._where = label("caption", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._where)
        turner = self._turner = PageTurner(workplace, self._go, self.area)
        self.before, self.after = turner.before, turner.after
        turner.where.hide()
        column.addWidget(turner)

    @abstractmethod
    def page_maker(self, participant: int) -> Callable[[], Page]:
        """Give what makes the page of a person, off the GUI thread."""

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for named in (self.picture, self.area):
            named.setAccessibleName(self.tr("Preview"))
        self._say_where()
        self._turner.restyle()

    def show_pages_of(self, people: Sequence[int]) -> None:
        """Show the page of the first of these people, or keep the one shown if the people are the same."""
        same = list(people) == list(self._people)
        self._people = people
        self.number = self.number if same else 0
        self._draw()

    def _go(self, step: int) -> None:
        self.number = min(max(0, self.number + step), max(0, len(self._people) - 1))
        self._draw()

    def _draw(self) -> None:
        self._say_where()
        if not self._people:
            self._show(("", QImage()))
            return
        if not self.isVisible():
            return
        make, pixels = self.page_maker(self._people[self.number]), self.area.pixels

        def question() -> tuple[str, QImage]:
            # Where an undo took it back since people were counted, they are counted again.
            page = make()
            return (page[0], fitted_picture(page[1], 0, pixels)) if page else ("", QImage())

        self.workplace.worker.ask(self._topic, question, self._show, self)

    def _show(self, found: tuple[str, QImage]) -> None:
        self._name, image = found
        self._say_where()
        self.area.show_pages(image)
        self.drawn.emit()

    def _say_where(self) -> None:
        count = len(self._people)
        text = self.tr("{number} of {count}: {name}").format(number=self.number + 1, count=count, name=self._name)
        self._where.setText(text)
        self.before.setEnabled(self.number > 0)
        self.after.setEnabled(self.number < count - 1)
        for widget in (self._where, self.before, self.after):
            widget.setVisible(count > 0)
        self.note.setVisible(count > 0 and bool(self.note.text()))
