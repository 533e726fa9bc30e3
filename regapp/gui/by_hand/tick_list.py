"""A field to filter by, and the people to tick below it; the keyboard never has to leave the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from regapp.gui.by_hand.tick_rows import TICK, TickRows
from regapp.gui.widgets.pieces import Panel
from regapp.gui.widgets.plain_table import rows_view
from regapp.gui.widgets.search_field import SearchField
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.table import text_line
from regapp.model.typed import MOST_TYPED
from regapp.services.people.registration import some

Question = Callable[[], list[int]]
_BODY = 13


class _FilterField(SearchField):
    """The field; the arrows move in the rows, Escape empties it."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(MOST_TYPED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the rows, or empty the field."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class TickList(Panel):
    """The list. `find` gives the question that finds the people for a text; it is asked off the GUI thread."""

    entered = Signal(object)
    """The id of the person whose row was entered: chosen, or the only one."""
    toggled = Signal(object)
    """The id of the person whose tick was pressed."""

    def __init__(self, workplace: Workplace, rows: TickRows, find: Callable[[str], Question]) -> None:
        super().__init__(workplace)
        self.rows, self._find = rows, find
        self.takes_otherwise: Callable[[str], bool] = lambda _text: False
        """Whether a text that is entered was something else than a filter, and is settled."""
        self.widths: tuple[int, ...] = ()
        self._answered: str | None = None
        self._enter_waits = False
        self.field, self.said = _FilterField(), spoken_label("strong", wrap=True)
        self.field.textChanged.connect(lambda _text: self.look())
        self.field.returnPressed.connect(self._on_enter)
        self.field.moved.connect(self._step)
        table = self.table = rows_view(rows, self._copy, lambda _point: None)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        table.setSelectionMode(table.SelectionMode.SingleSelection)
        table.horizontalHeader().setStretchLastSection(True)
        table.clicked.connect(self._on_clicked)
        table.doubleClicked.connect(self._on_clicked)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.head)
        column.addWidget(table, 1)
        column.addWidget(self.said)

    def restyle(self) -> None:
        """Give rows and columns the room that the theme's text needs."""
        self.table.verticalHeader().setDefaultSectionSize(self.workplace.theme.sizes.row)
        self._size_columns()

    def _size_columns(self) -> None:
        """Size the columns before the last one; the widest leaves it room for its heading."""
        body, header = self.workplace.theme.sizes.body, self.table.horizontalHeader()
        wide = [
            max(round(width * body / _BODY), header.sectionSizeHint(column)) for column, width in enumerate(self.widths)
        ]
        if wide:
            lacking = sum(wide) + header.sectionSizeHint(len(wide)) - self.table.viewport().width()
            wide[wide.index(max(wide))] -= max(0, lacking)
        for column, width in enumerate(wide):
            self.table.setColumnWidth(column, width)

    def look(self) -> None:
        """Find the people for the text in the field."""
        text = self.field.text().strip()

        def show(ids: list[int]) -> None:
            self._answered = text
            self._show(ids)
            if self._enter_waits:
                self._enter_waits = False
                self._enter()

        self.workplace.worker.ask(f"people of {id(self)}", self._find(text), show, self)

    def _show(self, ids: list[int]) -> None:
        if ids == self.rows.ids:
            return
        before = self._chosen_row()
        chosen = self.rows.ids[before] if before >= 0 else None
        scrolled = self.table.verticalScrollBar().value()
        self.rows.show(ids)
        if chosen is not None and ids and not self.field.text():
            self.table.selectRow(ids.index(chosen) if chosen in ids else min(before, len(ids) - 1))
        self.table.verticalScrollBar().setValue(scrolled)

    def _chosen_row(self) -> int:
        chosen = self.table.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _step(self, rows: int) -> None:
        if count := len(self.rows.ids):
            self.table.selectRow(min(max(self._chosen_row() + rows, 0), count - 1))

    def _on_enter(self) -> None:
        text = self.field.text().strip()
        if self.takes_otherwise(text):
            self.field.clear()
        elif self._answered != text:
            self._enter_waits = True
        else:
            self._enter()

    def _enter(self) -> None:
        row, count = self._chosen_row(), len(self.rows.ids)
        if not count:
            self.said.setText(self.tr("Nobody on this list fits."))
        elif row < 0 and count > 1:
            self.said.setText(self.tr("Several people fit: choose one with the arrow keys, then press Enter."))
        else:
            person = self.rows.ids[max(row, 0)]
            self.table.clearSelection()
            self.entered.emit(person)
            self.field.clear()

    def name_of(self, person: int, then: Callable[[str], None]) -> None:
        """Find somebody's name, also where the row has not been read yet; only the last one asked for is told."""
        desk = self.workplace.desk

        def question() -> str:
            return "".join(one.details.name for one in some(desk, [person]))

        self.workplace.worker.ask(f"name in {id(self)}", question, then, self)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self.toggled.emit(self.rows.ids[index.row()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space and Enter press the tick of the chosen row."""
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._size_columns()
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self._chosen_row()
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
                self.toggled.emit(self.rows.ids[row])
                return True
        return super().eventFilter(watched, event)

    def _copy(self) -> None:
        if (row := self._chosen_row()) >= 0:
            QGuiApplication.clipboard().setText(text_line(self.rows.line(row)))
