"""Lists out: whom, which columns in which order, and as what."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from regapp.gui.pieces import Page, button, card, label, set_icon
from regapp.gui.worker import Progress
from regapp.gui.workplace import Workplace
from regapp.services.exporting import export_attendees


class ListMaker(Page):
    """Saves the list of participants."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=12)
        outer.addWidget(frame, 0, Qt.AlignmentFlag.AlignTop)
        self._export_title = label("section")
        self._export_text = label("muted", wrap=True)
        self._export = button("", self._ask_export)
        for widget in (self._export_title, self._export_text):
            column.addWidget(widget)
        column.addWidget(self._export, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self._export_title.setText(self.tr("Export"))
        self._export_text.setText(
            self.tr("The list of participants as a workbook (xlsx), a text table (csv) or for paper (pdf).")
        )
        self._export.setText(self.tr("Save the list…"))
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        set_icon(self._export, "file-down", self.workplace)

    def _ask_export(self) -> None:
        start = self.workplace.papers() / "participants.xlsx"
        kinds = "XLSX (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Save the list"), str(start), kinds)
        if name:
            self.export(Path(name) if Path(name).suffix else Path(f"{name}.{chosen[:4].strip().lower() or 'xlsx'}"))

    def export(self, out: Path) -> None:
        """Write the list of participants, with progress."""
        desk, language = self.workplace.desk, self.workplace.language

        def work(progress: Progress) -> int:
            return export_attendees(desk, out, language, progress)

        def done(count: int) -> None:
            self.workplace.notice.emit(self.tr("People: {count}. {path}").format(count=count, path=out), "done")

        self.workplace.worker.long_work(self.tr("Export"), work, done)
