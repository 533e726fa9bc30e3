"""The guides on paper: all of a language as one PDF, and the registrar's as a card for the table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.progress import Progress
from regapp.named_files import with_ending
from regapp.services.guides.paper import write_card, write_guides
from regapp.texts.catalogue import Language


class GuidePapers(Panel):
    """The two buttons."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.save = button("", self._ask_where)
        self.card = button("", self.print_card)
        row.addWidget(self.save)
        row.addWidget(self.card)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self.save.setText(self.tr("Save as PDF…"))
        self.card.setText(self.tr("Card for the table…"))
        self.card.setToolTip(self.tr("Opens the registrar’s guide as two pages; print it from there."))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.save, "file-down", self.workplace)
        set_icon(self.card, "printer", self.workplace)

    def _ask_where(self) -> None:
        start = str(self._place("guides"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the guides"), start, "PDF (*.pdf)")
        if chosen:
            self.make(with_ending(Path(chosen), (".pdf",)), write_guides)

    def print_card(self) -> None:
        """Write the card beside the conference file, and open it."""
        self.make(self._place("card"), write_card)

    def make(self, out: Path, write: Callable[[Path, Language], None]) -> None:
        """Write a PDF, and open it."""
        language = self.workplace.language

        def work(_progress: Progress) -> None:
            write(out, language)

        def done(_nothing: None) -> None:
            self.workplace.tell_saved(self.tr("Saved: {path}").format(path=out), out)

        self.workplace.worker.long_work(self.tr("Guides"), work, done)

    def _place(self, what: str) -> Path:
        return self.workplace.papers() / f"regapp-{what}-{self.workplace.language.code}.pdf"
