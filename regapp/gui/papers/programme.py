"""The programme to print: its language and city, its pages, the PDF."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from regapp.gui.preview.page_picture import page_count
from regapp.gui.preview.page_view import PageView
from regapp.gui.widgets.boxes import ChoicePanel
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.named_files import with_ending
from regapp.services.programme.paper import programme_pages, programme_paper, write_programme
from regapp.texts.catalogue import Language
from regapp.texts.languages import language_choices
from regapp.texts.quantities import number_text

_CHOICES_WIDTH = 330
_BOXES = ("language", "city")


class ProgrammeChoices(ChoicePanel):
    """The boxes of the language and of the city."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, _BOXES)
        self.place.hide()
        self.arrange(self.grid(("language",), ("city",)))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force; the choices stay."""
        self.caption({"language": self.tr("Language of the paper"), "city": self.tr("City")})
        self.fill("language", language_choices(self.workplace.language), usual=self.paper_language.code)
        self.fill_cities()


class ProgrammePaperView(Panel):
    """The view of the programme as it will be printed."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._left, column = card(8)
        self._title, self._about = label("section"), label("muted", wrap=True)
        self.choices = ProgrammeChoices(workplace)
        self.told = label("strong", wrap=True)
        self.save = button("primary", self._ask_where)
        for widget in (self._title, self._about, self.choices):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.told)
        column.addWidget(self.save)
        row.addWidget(self._left)
        frame, shown = card(0)
        self.pages = PageView(workplace)
        shown.addWidget(self.pages, 1)
        row.addWidget(frame, 1)
        self._count = 0
        self.choices.changed.connect(self.reload)
        workplace.changed.connect(lambda _changes: self.reload())
        workplace.event_changed.connect(self._on_event)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Programme"))
        self._about.setText(
            self.tr("Sessions by day and city, with rooms and speakers, and a code for the address of the materials.")
        )
        self.save.setText(self.tr("Programme as PDF…"))
        self._say_count()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        self._left.setFixedWidth(round(_CHOICES_WIDTH * self.workplace.theme.sizes.body / 13))
        set_icon(self.save, "file-down", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw when the view comes into sight."""
        super().showEvent(event)
        self.reload()

    def _on_event(self) -> None:
        """Drop the cities and the pages of the earlier event."""
        self.pages.number = 0
        self.choices.forget("city")
        self.choices.retranslate()
        self.reload()

    def _say_count(self) -> None:
        self.told.setText(self.tr("Sessions: {count}").format(count=number_text(self._count, self.workplace.language)))

    def reload(self) -> None:
        """Draw the programme as it is now."""
        if not self.isVisible():
            return
        desk, language, city = self.workplace.desk, self._paper_language(), self.choices.text("city")

        def question() -> tuple[int, bytes, int]:
            paper = programme_paper(desk, language, city)
            content = programme_pages(desk, paper)
            return paper.count, content, page_count(content)

        def show(found: tuple[int, bytes, int]) -> None:
            self._count, content, pages = found
            self._say_count()
            self.pages.show_pdf(content, pages)

        self.workplace.worker.ask("paper", question, show, self)

    def _paper_language(self) -> Language:
        return Language(self.choices.text("language"))

    # The file

    def _ask_where(self) -> None:
        parts = ("programme", self.workplace.desk.event.code, self.choices.text("city"), self.choices.text("language"))
        name = name_for_file("-".join(part for part in parts if part), "programme")
        start = str(self.workplace.papers() / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the programme"), start, "PDF (*.pdf)")
        if chosen:
            self.make(with_ending(Path(chosen), (".pdf",)))

    def make(self, out: Path) -> None:
        """Write the programme as it is then, and open it."""
        desk, language, city = self.workplace.desk, self._paper_language(), self.choices.text("city")

        def work(_progress: Progress) -> int:
            return write_programme(desk, out, language, city)

        def done(_count: int) -> None:
            self.workplace.tell_saved(self.tr("Saved: {path}").format(path=out), out)

        self.workplace.worker.long_work(self.tr("Programme"), work, done)
