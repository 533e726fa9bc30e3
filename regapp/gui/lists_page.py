"""The Lists page: lists in (drop or choose one), unclear places of people who are here, and lists out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.import_wizard import ImportWizard
from regapp.gui.pieces import Page, button, card, label, repolish, set_icon
from regapp.gui.place_questions import PlaceQuestions
from regapp.gui.worker import Progress
from regapp.gui.workplace import Workplace
from regapp.services.desk import Changes
from regapp.services.exporting import export_attendees
from regapp.services.settled_places import PlaceQuestion, open_questions, settle

_LIST_KINDS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"


class _DropArea(QFrame):
    """Takes a file that is dropped on it."""

    def __init__(self, page: "ListsPage") -> None:
        super().__init__()
        self._page = page
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _light(self, on: bool) -> None:
        self.setProperty("active", "true" if on else "false")
        repolish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """The first file is the list."""
        self._light(False)
        path = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if path:
            self._page.examine(Path(path))


class ListsPage(Page):
    """Lists in and out."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        self._title = label("title")
        outer.addWidget(self._title)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        start = QWidget()
        row = QHBoxLayout(start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._make_import())
        left.addWidget(self._make_places(), 1)
        left.addStretch(0)
        row.addLayout(left, 3)
        row.addWidget(self._make_export(), 2, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(start)
        self.wizard = ImportWizard(workplace)
        self.wizard.closed.connect(lambda: self._stack.setCurrentIndex(0))
        self._stack.addWidget(self.wizard)
        workplace.changed.connect(self._on_changed)
        self.retranslate()

    def _make_import(self) -> QWidget:
        frame, column = card(spacing=12)
        self._import_title = label("section")
        column.addWidget(self._import_title)
        self.drop = _DropArea(self)
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(8)
        self._drop_text = label("muted", wrap=True)
        self._drop_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._choose = button("primary", self.ask_list)
        inside.addWidget(self._drop_text)
        inside.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.drop)
        return frame

    def _make_places(self) -> QWidget:
        """Places that lists left unclear, of people who are here."""
        frame, column = card(spacing=8)
        self._places_title = label("section")
        column.addWidget(self._places_title)
        self.questions = PlaceQuestions(self.workplace, self._settle)
        column.addWidget(self.questions, 1)
        self._places = frame
        frame.hide()
        return frame

    def _make_export(self) -> QWidget:
        frame, column = card(spacing=12)
        self._export_title = label("section")
        self._export_text = label("muted", wrap=True)
        self._export = button("", self._ask_export)
        for widget in (self._export_title, self._export_text):
            column.addWidget(widget)
        column.addWidget(self._export, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def retranslate(self) -> None:
        """All words anew."""
        self._title.setText(self.tr("Lists"))
        self._import_title.setText(self.tr("Import"))
        self._drop_text.setText(
            self.tr("Drop a list here: xlsx, xls, ods or csv. Nothing is changed before you say so.")
        )
        self._choose.setText(self.tr("Choose a list…"))
        self._places_title.setText(self.tr("Places to settle"))
        self._export_title.setText(self.tr("Export"))
        self._export_text.setText(
            self.tr("The list of participants as a workbook (xlsx), a text table (csv) or for paper (pdf).")
        )
        self._export.setText(self.tr("Save the list…"))
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        for widget, name in ((self._choose, "folder-open"), (self._export, "file-down")):
            set_icon(widget, name, self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for unclear places only when one looks."""
        super().showEvent(event)
        self._ask_places()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._ask_places()

    def _ask_places(self) -> None:
        desk = self.workplace.desk

        def show(questions: list[PlaceQuestion]) -> None:
            self.questions.show_questions(questions, {})
            self._places.setVisible(bool(questions))

        self.workplace.worker.ask("open-places", lambda: open_questions(desk), show, self)

    def _settle(self, question: PlaceQuestion, code: str) -> None:
        desk = self.workplace.desk
        decided = {question.key: (question.text, code)}
        self.workplace.worker.act(lambda: settle(desk, decided), self.workplace.announce)

    def ask_list(self) -> None:
        """Choose a list with the system's dialog."""
        kinds = self.tr("Lists")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a list"), str(Path.home()), f"{kinds} ({_LIST_KINDS})"
        )
        if name:
            self.examine(Path(name))

    def examine(self, path: Path) -> None:
        """Read a list and show what it comes to; nothing is written."""
        self._stack.setCurrentWidget(self.wizard)
        self.wizard.examine(path)

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
