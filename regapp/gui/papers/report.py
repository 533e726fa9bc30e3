"""The report for donors: its language, its parts, its look, and the two files it is saved as."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from regapp.gui.papers.report_targets import ReportTargets
from regapp.gui.papers.report_text import ReportText
from regapp.gui.preview.page_picture import page_count
from regapp.gui.preview.page_view import PageView
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, card, label, line, scrolled, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import LANGUAGES
from regapp.model.papers.donor_report import OPTIONAL_PARTS, USUAL_PARTS, DonorReport, Part
from regapp.model.progress import Progress
from regapp.services.desk import Changes
from regapp.services.donor_report.papers import report_name, report_pages, write_both, write_report
from regapp.services.donor_report.report import report_data
from regapp.texts.catalogue import Language
from regapp.texts.languages import language_choices

_CHOICES_WIDTH = 330
# The preview follows ticks, but not more often than this.
_REFRESH_MS = 300


class ReportView(Panel):
    """The view of the report for donors."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._report: DonorReport | None = None
        self._counting, self._again = False, False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._choices, column = card(8)
        self._fill_choices(column)
        row.addWidget(self._choices)
        frame, shown = card(0)
        self.pages = PageView(workplace)
        shown.addWidget(self.pages, 1)
        row.addWidget(frame, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._draw)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._on_event)
        self.retranslate()

    def _fill_choices(self, column: QVBoxLayout) -> None:
        self._title, self._about = label("section"), label("muted", wrap=True)
        self._caption = label("caption")
        self.language = ChoiceBox()
        self._caption.setBuddy(self.language)
        for code in LANGUAGES:
            self.language.addItem(code, code)
        self.language.setCurrentIndex(self.language.findData(self.paper_language.code))
        self.language.currentIndexChanged.connect(lambda _index: self.reload())
        self._parts_caption = label("caption", wrap=True)
        self.ticks = {part: QCheckBox() for part in OPTIONAL_PARTS}
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._caption)
        column.addWidget(self.language)
        column.addWidget(self._scrolled_parts(), 1)
        column.addWidget(line())
        self.save_both = button("primary", self._ask_both)
        self.save_pdf, self.save_xlsx = (button("", partial(self._ask_one, kind)) for kind in ("pdf", "xlsx"))
        for widget in self._buttons():
            column.addWidget(widget)

    def _scrolled_parts(self) -> QScrollArea:
        """Make the ticks scroll; with large text there may be no room for all of them."""
        inside = QFrame()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._parts_caption)
        for part, tick in self.ticks.items():
            tick.setChecked(part in USUAL_PARTS)
            tick.toggled.connect(lambda _on: self._timer.start())
            column.addWidget(tick)
        self.text = ReportText(self.workplace)
        self.targets = ReportTargets(self.workplace)
        column.addWidget(self.targets)
        column.addWidget(self.text)
        column.addStretch(1)
        return scrolled(inside)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Report for donors"))
        self._about.setText(
            self.tr("Figures, a map, tables and lists of municipalities. Of people it names only speakers.")
        )
        self._caption.setText(self.tr("Language of the report"))
        for code, name in language_choices(self.workplace.language):
            self.language.setItemText(self.language.findData(code), name)
        self._parts_caption.setText(self.tr("In addition to the summary and the method:"))
        words = {
            Part.PEOPLE: self.tr("Sex, category, age"),
            Part.GROUPS: self.tr("Working language, disability"),
            Part.PLACES: self.tr("Places and the map"),
            Part.DAYS: self.tr("Days, cities, sessions"),
            Part.SPEAKERS: self.tr("Speakers, by name"),
            Part.GUESTS: self.tr("Guests from abroad, the press"),
            Part.EARLIER: self.tr("Earlier events"),
            Part.REPRESENTED: self.tr("Who was represented"),
            Part.UNREPRESENTED: self.tr("Who was not represented"),
            Part.SIGNING: self.tr("A place to sign"),
        }
        for part, tick in self.ticks.items():
            tick.setText(words[part])
        self.save_both.setText(self.tr("Save both…"))
        self.save_pdf.setText(self.tr("Save PDF…"))
        self.save_xlsx.setText(self.tr("Save XLSX…"))
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        self._choices.setFixedWidth(round(_CHOICES_WIDTH * self.workplace.theme.sizes.body / 13))
        for widget in self._buttons():
            set_icon(widget, "file-down", self.workplace)

    def _buttons(self) -> Sequence[QPushButton]:
        return self.save_both, self.save_pdf, self.save_xlsx

    def showEvent(self, event: QShowEvent) -> None:
        """Count and draw when the view comes into sight."""
        super().showEvent(event)
        self.reload()

    def _on_changed(self, changes: Changes) -> None:
        """Leave single check-ins to the next opening or saving: the report says when its data were counted."""
        if changes.everything:
            self.reload()

    def _on_event(self) -> None:
        self._report = None
        self.pages.number = 0

    def parts(self) -> frozenset[Part]:
        """Give the ticked parts."""
        return frozenset(part for part, tick in self.ticks.items() if tick.isChecked())

    def report_language(self) -> Language:
        """Give the language of the report."""
        return Language(str(self.language.currentData()))

    # The preview

    def reload(self) -> None:
        """Count again, and draw. Counting very many people takes a while, so it has progress and can be cancelled.

        A request made while counting is counted after it.
        """
        if not self.isVisible():
            return
        if self._counting:
            self._again = True
            return
        desk, language = self.workplace.desk, self.report_language()
        self._counting, self._again = True, False

        def done(report: DonorReport) -> None:
            self._counting = False
            self._report = report
            if self._again:
                self.reload()
            else:
                self._draw()

        def failed(error: object) -> None:
            self._counting = False
            self._keep_language()
            self.workplace.worker.failed.emit(error)

        self.workplace.worker.long_work(
            self.tr("Report"), lambda progress: report_data(desk, language, progress), done, failed
        )

    def _keep_language(self) -> None:
        """Keep the report that was counted last, in its language."""
        if self._report is not None:
            with QSignalBlocker(self.language):
                self.language.setCurrentIndex(self.language.findData(self._report.language))
            self._draw()

    def _draw(self) -> None:
        """Draw the counted report, with the ticked parts."""
        if self._report is None:
            return
        desk, report = self.workplace.desk, self._report.with_parts(self.parts())

        def question() -> tuple[bytes, int]:
            content = report_pages(desk, report)
            return content, page_count(content)

        self.workplace.worker.ask("report", question, lambda found: self.pages.show_pdf(*found), self)

    # The files

    def _ask_one(self, kind: str) -> None:
        start = self.workplace.papers() / f"{self._name()}.{kind}"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(start), f"{kind.upper()} (*.{kind})"
        )
        if name:
            path = Path(name)
            self.save([path if path.suffix.casefold() == f".{kind}" else path.with_name(f"{path.name}.{kind}")])

    def _ask_both(self) -> None:
        title = self.tr("Choose a folder for the report")
        folder = QFileDialog.getExistingDirectory(self, title, str(self.workplace.papers()))
        if folder:
            self.save([Path(folder, f"{self._name()}.{kind}") for kind in ("pdf", "xlsx")])

    def _name(self) -> str:
        return report_name(self.workplace.desk, str(self.language.currentData()))

    def save(self, outs: Sequence[Path]) -> None:
        """Write the report to one file or several, all or none; then open a PDF."""
        desk, language, parts = self.workplace.desk, self.report_language(), self.parts()

        def work(progress: Progress) -> DonorReport:
            report = report_data(desk, language, progress).with_parts(parts)
            if len(outs) == 1:
                write_report(desk, report, outs[0], progress)
            else:
                write_both(desk, report, outs, progress)
            return report

        def done(_report: DonorReport) -> None:
            said = "; ".join(map(str, outs))
            self.workplace.tell_saved(self.tr("Saved: {path}").format(path=said), *outs)

        self.workplace.worker.long_work(self.tr("Report"), work, done)
