"""The preview of a list: its first rows, and over each column the field that RegApp reads, which can be changed."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from regapp.gui.importing.reading_choices import ReadingChoices
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.list_columns import Columns, Field
from regapp.services.importing.file import ListFile, ListSheet, held_by, with_columns
from regapp.services.importing.plan import ImportPlan
from regapp.texts.left_out import ignored_words
from regapp.texts.words import column_word

_ROWS = 14
_HEADING_ROWS = 50
_WIDTH = 190

Changed = Callable[[str, Columns | None], None]
"""Takes a sheet's name and its columns as the user has set them."""


class ImportColumns(Panel):
    """The chosen sheet, its heading row, and the table."""

    def __init__(self, workplace: Workplace, changed: Changed) -> None:
        super().__init__(workplace)
        self._changed = changed
        self._source: ListFile | None = None
        self._columns: dict[str, Columns | None] = {}
        self._headings: dict[str, int] = {}
        self._decided: set[str] = set()
        self._set_aside: dict[str, Columns | None] = {}
        """The columns of sheets that were passed over: a sheet that is taken again has them back."""
        self._plan: ImportPlan | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._sheet_caption, self._row_caption = label("caption"), label("caption")
        self.sheet, self.heading = ChoiceBox(), ChoiceBox()
        self._recognised = label("muted", wrap=True)
        for widget in (self._sheet_caption, self.sheet, self._row_caption, self.heading):
            head.addWidget(widget)
        head.addWidget(self._recognised, 1)
        column.addLayout(head)
        self.taken = QCheckBox()
        self.taken.clicked.connect(self._on_taken)
        self.reading = ReadingChoices(workplace)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        for choice in (self.taken, self.reading):
            choices.addWidget(choice)
        choices.addStretch(1)
        column.addLayout(choices)
        self.ignored = label("muted", wrap=True)
        column.addWidget(self.ignored)
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().hide()
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column.addWidget(self.table, 1)
        self.sheet.activated.connect(lambda _index: self._show_sheet())
        self.heading.activated.connect(lambda _index: self._on_heading())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._sheet_caption.setText(self.tr("Sheet"))
        self._row_caption.setText(self.tr("Headings in row"))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.heading.setAccessibleName(self.tr("Headings in row"))
        self.table.setAccessibleName(self.tr("Preview"))
        self.taken.setText(self.tr("Take this sheet in"))
        self.reading.retranslate()
        self.show_plan(self._plan)
        self._show_sheet()

    def show_source(self, source: ListFile, decided: Mapping[str, Columns | None] | None = None) -> None:
        """Show a list as RegApp recognised it, or as somebody has set it."""
        self._source = source
        self._decided, self._set_aside = set(decided or {}), {}
        self._columns = {item.sheet.name: item.columns for item in source.sheets}
        self._headings = {item.sheet.name: item.heading for item in source.sheets}
        for name, columns in (decided or {}).items():
            self._columns[name] = columns
            self._headings[name] = columns.row if columns is not None else self._headings[name]
        self.sheet.clear()
        for item in source.sheets:
            self.sheet.addItem(item.sheet.name or source.path.name)
        several = len(source.sheets) > 1
        self._sheet_caption.setVisible(several)
        self.sheet.setVisible(several)
        self._show_sheet()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Name the sheets, and the columns with filled cells, that are not taken."""
        self._plan = plan
        sheets = ", ".join(item.sheet for item in plan.skipped if item.row is None) if plan else ""
        columns = "; ".join(ignored_words(column, self.workplace.language) for column in plan.ignored) if plan else ""
        lines = (
            self.tr("Sheets not taken: {sheets}").format(sheets=sheets) if sheets else "",
            self.tr("Columns not taken: {columns}").format(columns=columns) if columns else "",
        )
        self.ignored.setText("\n".join(filter(None, lines)))
        self.ignored.setVisible(bool(self.ignored.text()))

    def _current(self) -> ListSheet | None:
        return self._source.sheets[max(0, self.sheet.currentIndex())] if self._source else None

    def _show_sheet(self) -> None:
        current = self._current()
        if current is None:
            return
        name = current.sheet.name
        heading = self._headings[name]
        # The first choice is a list without headings.
        self.heading.clear()
        offered = min(len(current.sheet.rows), max(_HEADING_ROWS, heading + 1))
        self.heading.addItems(["0", *(str(row + 1) for row in range(offered))])
        self.heading.setCurrentIndex(heading + 1)
        self._say_recognised(current)
        rows = current.sheet.rows[max(heading, 0) : max(heading, 0) + _ROWS]
        held = held_by(current, self._columns[name])
        table = self.table
        table.clear()
        table.setRowCount(len(rows) + 1)
        table.setColumnCount(len(held))
        for column, field in enumerate(held):
            table.setCellWidget(
                0, column, self._choice(column, field, rows[0][column] if column < len(rows[0]) else "")
            )
        for number, cells in enumerate(rows, start=1):
            for column, text in enumerate(cells[: len(held)]):
                table.setItem(number, column, self._cell(text, number == 1 and heading >= 0))
        self.restyle()

    def restyle(self) -> None:
        """Give rows and columns the room that the theme's text needs."""
        size = self.workplace.theme.sizes
        for column in range(self.table.columnCount()):
            self.table.setColumnWidth(column, round(_WIDTH * size.body / 13))
        for number in range(self.table.rowCount()):
            self.table.setRowHeight(number, size.field + 8 if number == 0 else size.row - 4)

    def _cell(self, text: str, is_heading: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(" ".join(text.split()))
        item.setToolTip(text)
        if is_heading:
            item.setFont(self.workplace.theme.font(self.workplace.theme.sizes.caption, bold=True))
        return item

    def _choice(self, column: int, field: Field | None, heading: str) -> QComboBox:
        box = ChoiceBox()
        box.addItem(self.tr("— not used —"), "")
        for known in Field:
            box.addItem(column_word(known.value, self.workplace.language), known.value)
        box.setCurrentIndex(max(0, box.findData(field.value if field else "")))
        box.setAccessibleName(heading)
        box.activated.connect(partial(self._on_choice, column, box))
        return box

    def _say_recognised(self, current: ListSheet) -> None:
        columns = self._columns[current.sheet.name]
        name = current.sheet.name
        is_taken = columns is not None and (not current.sheet.is_hidden or name in self._decided)
        several = self._source is not None and len(self._source.sheets) > 1
        self.taken.setVisible(current.columns is not None and (several or current.sheet.is_hidden))
        self.taken.setChecked(is_taken)
        if current.sheet.is_hidden and not is_taken:
            text = self.tr("This sheet is hidden and will not be imported.")
        elif columns is None and current.columns is not None and name in self._decided and several:
            text = self.tr("This sheet will not be imported.")
        elif columns is None:
            text = self.tr(
                "No name column yet: choose “Full name” or “Family name” above a column. If the list "
                "has no headings, set the heading row to 0."
            )
        elif columns.system:
            text = self.tr("An export of {system}.").format(system=columns.system)
        elif current.remembered and columns == current.columns:
            text = self.tr("Set as you did for a list with the same headings.")
        else:
            text = ""
        self._recognised.setText(text)

    def _on_taken(self, is_taken: bool) -> None:
        """Take a sheet in as it was set last, else as it was recognised; or pass it over."""
        current = self._current()
        if current is not None:
            name = current.sheet.name
            self._decided.add(name)
            if not is_taken:
                self._set_aside[name] = self._columns[name]
            self._columns[name] = (self._set_aside.get(name) or current.columns) if is_taken else None
            columns = self._columns[name]
            self._headings[name] = columns.row if columns is not None else current.heading
            self._show_sheet()
            self._changed(name, self._columns[name])

    def _on_choice(self, column: int, box: QComboBox, _index: int) -> None:
        current = self._current()
        if current is not None:
            held = held_by(current, self._columns[current.sheet.name])
            chosen = str(box.currentData())
            held[column] = Field(chosen) if chosen else None
            self._decide(current, held)

    def _on_heading(self) -> None:
        current = self._current()
        if current is not None:
            self._headings[current.sheet.name] = self.heading.currentIndex() - 1
            self._decide(current, held_by(current, self._columns[current.sheet.name]))
            self._show_sheet()

    def _decide(self, current: ListSheet, held: list[Field | None]) -> None:
        name = current.sheet.name
        heading = self._headings[name]
        found = current.columns if current.columns is not None and current.columns.row == heading else None
        cells = current.sheet.rows[heading] if heading >= 0 else []
        self._decided.add(name)
        self._columns[name] = with_columns(found, heading, cells, held)
        self._say_recognised(current)
        self._changed(name, self._columns[name])
