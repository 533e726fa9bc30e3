"""The people who are registered and have not come, with telephones: a table by place, to call and to tick off."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QTableView, QVBoxLayout, QWidget

from regapp.gui.charts.figure_card import FigureCard
from regapp.gui.charts.picture import Picture, paper_theme
from regapp.gui.charts.picture_saving import SaveButton
from regapp.gui.charts.picture_sheet import Heading
from regapp.gui.charts.table_drawing import DrawnRow, DrawnTable, table_picture
from regapp.gui.person.people_table import ParticipantsModel
from regapp.gui.widgets.pieces import Panel
from regapp.gui.widgets.plain_table import rows_view
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.list_definition import ListFilter
from regapp.model.papers.table import text_line
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.attendance.missing import missing_table
from regapp.services.lists.rows import ids_of
from regapp.services.people.registration import some
from regapp.services.tables import paper_words, write_table
from regapp.texts.quantities import number_text
from regapp.texts.words import column_word

COLUMNS = (
    ("municipality", "municipality"), ("name", "sort_key"), ("phone", "phone"), ("category", "category"),
    ("note", "note"),
)  # fmt: skip
_WIDTHS = (270, 270, 150, 140)
_SEARCH_WIDTH = 320
_DRAWN_WIDTHS = (3.0, 3.2, 1.8, 1.6, 2.0)
_PICTURE_ROWS = 40
_WIDTH = 900.0
_BODY = 13


class MissingView(Panel):
    """The view of those who have not come. `heading` gives the heading of its pictures."""

    def __init__(self, workplace: Workplace, heading: Callable[[], Heading]) -> None:
        super().__init__(workplace)
        self._heading = heading
        self._missing: list[int] = []
        self._first: list[Participant] = []
        self._is_stale = False
        self._save = SaveButton(workplace, "missing", self.picture, heading, self.save_table, with_pdf=False)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._look())
        self._count = spoken_label("caption")
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._make_table())
        self._panel = FigureCard(self._save, body, (self._count, self.search))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self.retranslate()

    def _make_table(self) -> QTableView:
        self.people = ParticipantsModel(self.workplace, COLUMNS)
        table = self.table = rows_view(self.people, self.copy, self._show_menu)
        table.horizontalHeader().setStretchLastSection(True)
        self.people.found.connect(table.setCurrentIndex)
        table.activated.connect(lambda index: self.workplace.person_asked.emit(self.people.ids[index.row()]))
        return table

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._panel.title.setText(self.tr("Registered, not come yet"))
        self.search.setPlaceholderText(self.tr("Name, municipality, phone…"))
        self.search.setAccessibleName(self.tr("Search among those missing"))
        self.table.setAccessibleName(self.tr("Registered, not come yet"))
        self._save.retranslate()
        self.people.forget()
        self.restyle()
        self._show_count()

    def restyle(self) -> None:
        """Set the rows and columns for the theme's text."""
        theme = self.workplace.theme
        self._save.retranslate()
        self.search.setFixedWidth(round(_SEARCH_WIDTH * theme.sizes.body / _BODY))
        self.table.verticalHeader().setDefaultSectionSize(theme.sizes.row)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, round(width * theme.sizes.body / _BODY))

    def show_missing(self, ids: list[int]) -> None:
        """Show these people, in this order."""
        if ids != self._missing or self._is_stale:
            self._missing = ids
            self._look()

    def forget(self) -> None:
        """Read the rows again, because somebody's details may have changed."""
        self.people.forget()
        self._is_stale = True

    def _look(self) -> None:
        """Find those of the missing who fit what was typed, and the first of them for the picture."""
        self._is_stale = False
        word, missing, desk = self.search.text().strip(), self._missing, self.workplace.desk

        def question() -> tuple[list[int], list[Participant]]:
            ids = missing
            if word:
                fitting = set(ids_of(desk, ListFilter(words=word, cancelled="with"), erased=True))
                ids = [person for person in missing if person in fitting]
            return ids, some(desk, ids[:_PICTURE_ROWS])

        self.workplace.worker.ask("missing", question, lambda found: self._show(*found), self)

    def _show(self, ids: list[int], first: list[Participant]) -> None:
        self._first = first
        if ids == self.people.ids:
            return
        current = self.people.ids[index.row()] if (index := self.table.currentIndex()).isValid() else None
        scrolled = self.table.verticalScrollBar().value()
        self.people.show(ids)
        if current in ids:
            self.table.selectRow(ids.index(current))
        self.table.verticalScrollBar().setValue(scrolled)
        self._show_count()

    def _show_count(self) -> None:
        self._count.setText(
            self.tr("People: {count}").format(count=number_text(len(self.people.ids), self.workplace.language))
        )

    def selected(self) -> list[int]:
        """Give the ids of the people in the selected rows."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.people.ids[row] for row in rows]

    def copy(self) -> None:
        """Copy the selected rows as text that Excel reads as cells."""
        people, ids = self.people, self.selected()
        self._copy(lambda: [text_line(row) for row in people.cells(ids)])

    def copy_numbers(self) -> None:
        """Copy the telephones of the selected people, one a line."""
        desk, ids = self.workplace.desk, self.selected()
        self._copy(lambda: [person.details.phone for person in some(desk, ids) if person.details.phone])

    def _copy(self, lines: Callable[[], list[str]]) -> None:
        def put(found: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n".join(found))

        self.workplace.worker.ask("copied people", lines, put)

    def _show_menu(self, point: QPoint) -> None:
        people = self.selected()
        if people:
            menu = QMenu(self)
            if len(people) == 1:
                menu.addAction(self.tr("Open the card"), lambda: self.workplace.person_asked.emit(people[0]))
            menu.addAction(self.tr("Copy the telephone"), self.copy_numbers)
            menu.addAction(self.tr("Copy the rows"), self.copy)
            menu.exec(self.table.viewport().mapToGlobal(point))

    def picture(self) -> Picture:
        """Draw the first rows as a picture."""
        language = self.workplace.language
        rows = tuple(DrawnRow(self.people.cells_of(person)) for person in self._first)
        more = len(self.people.ids) - len(rows)
        note = self.tr("and {count} more").format(count=number_text(more, self.workplace.language)) if more else ""
        headings = tuple(column_word(name, language) for name, _ in COLUMNS)
        table = DrawnTable(headings, _DRAWN_WIDTHS, rows, note=note)
        return table_picture(self._panel.title.text(), _WIDTH, table, paper_theme())

    def save_table(self, path: Path) -> None:
        """Write the people shown as xlsx, csv or pdf, with progress."""
        desk, language, ids, heading = self.workplace.desk, self.workplace.language, self.people.ids, self._heading()
        title = self._panel.title.text()
        subtitle = f"{heading.event} · {heading.scope} · {heading.counted}"

        def work(progress: Progress) -> Path:
            table = missing_table(desk, ids, language, title, subtitle)
            write_table(replace(table, paper=paper_words(desk, language, people=len(ids))), path, progress)
            return path

        def done(written: Path) -> None:
            self.workplace.tell_saved(self.tr("Saved: {path}").format(path=written), written)

        self.workplace.worker.long_work(title, work, done)
