"""The Lists page: import a list (drop it or choose it), look at what it comes to, take it in; export the attendees."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from regapp.gui.messages import failure
from regapp.gui.pieces import Page, button, card, label, repolish, set_icon
from regapp.gui.worker import Progress
from regapp.gui.workplace import Workplace
from regapp.model.errors import RegAppError
from regapp.services.desk import Act, Changes
from regapp.services.exporting import export_attendees
from regapp.services.identities import Status
from regapp.services.import_plan import ImportPlan
from regapp.services.import_writing import run_import
from regapp.services.importing import plan_import
from regapp.services.rejects import save_rejects
from regapp.texts.sentences import problem

_SHOWN_PROBLEMS = 12
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
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._done = False
        self._act: Act | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        self._title = label("title")
        outer.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._make_import(), 3)
        row.addWidget(self._make_export(), 2, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row, 1)
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
        self._summary = label("strong", wrap=True)
        column.addWidget(self._summary)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        self._details = label("", wrap=True)
        self._details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll.setWidget(self._details)
        column.addWidget(scroll, 1)
        row = QHBoxLayout()
        self._take = button("primary", self.take_in)
        self._rejects = button("", self._ask_rejects)
        self._undo = button("", self._undo_import)
        for widget in (self._take, self._rejects, self._undo):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        return frame

    def _make_export(self) -> QWidget:
        frame, column = card(spacing=8)
        self._export_title = label("section")
        self._export_text = label("muted", wrap=True)
        self._export = button("primary", self._ask_export)
        column.addWidget(self._export_title)
        column.addWidget(self._export_text)
        column.addSpacing(4)
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
        self._take.setText(self.tr("Take in"))
        self._rejects.setText(self.tr("Save the rows left out…"))
        self._undo.setText(self.tr("Undo the import"))
        self._export_title.setText(self.tr("Export"))
        self._export_text.setText(
            self.tr("The list of participants as a workbook (xlsx), a text table (csv) or for paper (pdf).")
        )
        self._export.setText(self.tr("Save the list…"))
        self._show_plan()
        self.restyle()

    def restyle(self) -> None:
        """Icons of the theme."""
        for widget, name in (
            (self._choose, "folder-open"), (self._take, "download"), (self._rejects, "file-down"),
            (self._undo, "undo-2"), (self._export, "file-down"),
        ):  # fmt: skip
            set_icon(widget, name, self.workplace)

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
        self._path, self._plan, self._done = path, None, False
        self._show_plan()
        desk = self.workplace.desk

        def work(progress: Progress) -> ImportPlan:
            return plan_import(desk, path, progress)

        def done(plan: ImportPlan) -> None:
            if self._path == path:
                self._plan = plan
                self._show_plan()

        self.workplace.worker.long_work(self.tr("Reading"), work, done, self._on_failed)

    def _on_failed(self, error: RegAppError | None) -> None:
        self._plan = None
        self._show_plan()
        self._summary.setText(failure(error, self.workplace.language))

    def take_in(self) -> None:
        """Write the plan: all of it or nothing."""
        plan, path = self._plan, self._path
        if plan is None or path is None or self._done:
            return
        desk = self.workplace.desk
        self._take.setEnabled(False)

        def work(progress: Progress) -> Changes:
            return run_import(desk, plan, path.name, progress)

        def done(changes: Changes) -> None:
            self._done = True
            self._act = desk.last_act("import")
            self._show_plan()
            self.workplace.announce(changes)

        def failed(error: RegAppError | None) -> None:
            self._show_plan()
            self._summary.setText(failure(error, self.workplace.language))

        self.workplace.worker.long_work(self.tr("Import"), work, done, failed)

    def _undo_import(self) -> None:
        self.workplace.undo(self._act)
        self._path, self._plan, self._done = None, None, False
        self._show_plan()

    def _show_plan(self) -> None:
        plan = self._plan
        changes = plan is not None and bool(plan.new or plan.changes)
        self._take.setVisible(plan is not None and not self._done)
        self._take.setEnabled(changes)
        self._rejects.setVisible(plan is not None and bool(plan.rejects))
        self._undo.setVisible(self._done and changes)
        self.restyle()
        if plan is None:
            self._summary.setText(self.tr("Reading {name}…").format(name=self._path.name) if self._path else "")
            self._details.setText("")
            return
        name = self._path.name if self._path else ""
        head = self.tr("Taken in: {name}") if self._done else self.tr("Ready to take in: {name}")
        if not changes:
            head = self.tr("Nothing new in {name}")
        self._summary.setText(head.format(name=name))
        self._details.setText("\n".join(self._lines(plan)))

    def _lines(self, plan: ImportPlan) -> list[str]:
        language = self.workplace.language
        lines = [
            self.tr("Rows: {count}").format(count=plan.rows),
            self.tr("New people: {count}").format(count=plan.added),
            self.tr("Here already: {count}").format(count=plan.same),
            self.tr("Here already, with something new: {count}").format(count=plan.updated),
            self.tr("Possible doubles, taken in and named below: {count}").format(count=plan.count(Status.POSSIBLE)),
            self.tr("Left out: {count}").format(count=plan.count(Status.UNUSABLE)),
        ]
        for name, count in plan.skipped:
            text = self.tr("Sheet “{name}” was passed over: no column of names; rows: {count}")
            lines.append(text.format(name=name, count=count))
        troubled = [item for item in plan.items if item.problems]
        if troubled:
            lines.append("")
            lines.append(self.tr("To look at:"))
        for item in troubled[:_SHOWN_PROBLEMS]:
            reasons = ", ".join(problem(code, language) for code in item.problems)
            where = f"{item.sheet}, " if item.sheet else ""
            lines.append(
                self.tr("{where}row {row}: {name} ({reasons})").format(
                    where=where, row=item.row, name=item.name or "—", reasons=reasons
                )
            )
        if len(troubled) > _SHOWN_PROBLEMS:
            lines.append(self.tr("… and {count} more").format(count=len(troubled) - _SHOWN_PROBLEMS))
        return lines

    def _ask_rejects(self) -> None:
        if self._path is None:
            return
        start = self._path.with_name(f"{self._path.stem}-rejects.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rows left out"), str(start), "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.save_rejects(Path(name) if Path(name).suffix else Path(f"{name}.xlsx"))

    def save_rejects(self, out: Path) -> None:
        """Write the rows left out, with their reasons."""
        plan, language = self._plan, self.workplace.language
        if plan is None:
            return

        def done(count: int) -> None:
            self.workplace.notice.emit(self.tr("Rows left out: {count}. {path}").format(count=count, path=out), "done")

        self.workplace.worker.act(lambda: save_rejects(plan, out, language), done)

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
