"""When something goes wrong: one button saves a report for whoever mends RegApp."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.named_files import with_ending
from regapp.services.desk import now
from regapp.services.file.fault_report import FaultReport, fault_report, save_report

_ENDING = ".txt"


class FaultsCard(Panel):
    """The card."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self.save = button("", self._ask)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("When something goes wrong"))
        self._text.setText(
            self.tr("A report says where RegApp failed, on what system, with which versions. It has nobody’s name.")
        )
        self.save.setText(self.tr("Save a report…"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icon."""
        set_icon(self.save, "save", self.workplace)

    def _ask(self) -> None:
        folder = next(iter(sorted(self.workplace.media.present or ())), self.workplace.papers())
        start = folder / f"regapp-report-{self.workplace.local(now().isoformat()):%Y%m%d-%H%M}{_ENDING}"
        name, _ = QFileDialog.getSaveFileName(self, self.save.text(), str(start), f"*{_ENDING}")
        if name:
            self.save_to(with_ending(Path(name), (_ENDING,)))

    def save_to(self, path: Path) -> None:
        """Make the report and write it."""
        desk, preferences = self.workplace.desk, self.workplace.preferences
        settings = {
            "language": self.workplace.language.code, "theme": preferences.theme,
            "large text": str(preferences.large_text), "sound": str(preferences.sound),
        }  # fmt: skip

        def work() -> FaultReport:
            report = fault_report(desk, settings)
            save_report(report, path)
            return report

        def done(report: FaultReport) -> None:
            text = self.tr("Report saved: {path}. Its code is {code}.").format(path=path, code=report.code)
            self.workplace.tell_saved(text, path, kind=NoticeKind.DONE)

        self.workplace.worker.act(work, done)
