"""The page of somebody's certificate as it will be printed; arrows go to the next person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from regapp.gui.preview.page_picture import fitted_picture
from regapp.gui.preview.page_turner import PageTurner
from regapp.gui.preview.zoom_area import ZoomArea
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.certificates import NotEligible
from regapp.model.errors.people import UnknownPerson
from regapp.services.certificates.certificates import Making, earned_by, preview_certificate
from regapp.services.people.registration import get


class CertificatePreview(Panel):
    """The preview of one page, as large as there is room."""

    drawn = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._people: Sequence[int] = ()
        self._name = ""
        self._making = Making()
        self.number = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.area = ZoomArea(workplace)
        self.area.sharper_wanted.connect(self._draw)
        (self.picture,) = self.area.pictures
        column.addWidget(self.area, 1)
        self._note = label("caption", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._note)
        # A name may be longer than there is room for between the arrows.
        self._where = label("caption", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._where)
        turner = self._turner = PageTurner(workplace, self._go, self.area)
        self.before, self.after = turner.before, turner.after
        turner.where.hide()
        column.addWidget(turner)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.before.setAccessibleName(self.tr("Previous certificate"))
        self.after.setAccessibleName(self.tr("Next certificate"))
        for named in (self.picture, self.area):
            named.setAccessibleName(self.tr("Preview"))
        self._note.setText(self.tr("The code in this preview is a sample; real codes appear only in the saved file."))
        self._say_where()
        self._turner.restyle()

    def show_people(self, people: Sequence[int], making: Making) -> None:
        """Show the first of these people's certificates, or keep the one shown if the people are the same."""
        same = list(people) == list(self._people)
        self._people, self._making = people, making
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
        desk, language, making = self.workplace.desk, self.workplace.language, self._making
        participant, pixels = self._people[self.number], self.area.pixels

        def question() -> tuple[str, QImage]:
            try:
                item = earned_by(desk, get(desk, participant), making.rule)
            except (NotEligible, UnknownPerson):
                # An undo took it back since people were counted; they are counted again, and nobody asked for this one.
                return "", QImage()
            page = preview_certificate(desk, item, making, language)
            return item.person.details.name, fitted_picture(page, 0, pixels)

        self.workplace.worker.ask("certificate-preview", question, self._show, self)

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
        for widget in (self._where, self.before, self.after, self._note):
            widget.setVisible(count > 0)
