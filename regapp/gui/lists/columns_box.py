"""The columns of a list: the chosen ones, ordered by dragging, and those that can be added."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.services.lists.fields import field_word, fields_with

_NAME = int(Qt.ItemDataRole.UserRole)


class _Columns(QListWidget):
    """A list of columns; double click, Enter, Delete or the mouse move a column to the other list."""

    taken = Signal(str)
    moved = Signal(int)
    """Alt and an arrow: one place up (-1) or down (1)."""

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a column over with Enter and Delete, up and down with Alt and an arrow."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.taken.emit(str(item.data(_NAME)))

    def names(self) -> tuple[str, ...]:
        """Give its columns, in order."""
        return tuple(str(self.item(row).data(_NAME)) for row in range(self.count()))


class ListColumnsBox(Panel):
    """The chosen columns above, the others below."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.columns: tuple[str, ...] = ()
        self._headings: dict[str, str] = {}
        self.chosen_list, self.others_list = _Columns(), _Columns()
        self._captions = (label("caption"), label("caption"))
        self._hint = label("caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for caption, columns, stretch in zip(self._captions, (self.chosen_list, self.others_list), (3, 2), strict=True):
            caption.setBuddy(columns)
            column.addWidget(caption)
            column.addWidget(columns, stretch)
        column.addWidget(self._hint)
        # A drag arrives as an insertion and a removal: read the order when both are done.
        self._dropped = QTimer(self)
        self._dropped.setSingleShot(True)
        self._dropped.timeout.connect(self._on_dropped)
        for columns in (self.chosen_list, self.others_list):
            for signal in (columns.model().rowsInserted, columns.model().rowsRemoved, columns.model().rowsMoved):
                signal.connect(lambda *_: self._dropped.start(0))
        self.others_list.taken.connect(self.add)
        self.chosen_list.taken.connect(self.remove)
        self.chosen_list.moved.connect(self.move_current)
        workplace.sessions_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._captions[0].setText(self.tr("Columns of the list"))
        self._captions[1].setText(self.tr("More columns"))
        self._hint.setText(
            self.tr("Drag to reorder. Double-click or Enter adds or removes a column; Alt with the arrows moves it.")
        )
        self.chosen_list.setAccessibleName(self.tr("Columns of the list"))
        self.others_list.setAccessibleName(self.tr("More columns"))
        language = self.workplace.language
        fields = fields_with(self.workplace.sessions, language)
        self._headings = {name: field_word(name, item, language) for name, item in fields.items()}
        self._fill()

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show other columns, without signalling a change; skip unknown ones."""
        self.columns = tuple(columns)
        self._fill()

    def add(self, name: str) -> None:
        """Add a column after the selected one, or at the end."""
        row = self.chosen_list.currentRow()
        at = row + 1 if row >= 0 else len(self.columns)
        below = self.others_list.currentRow()
        self._change((*self.columns[:at], name, *self.columns[at:]), at)
        self.others_list.setCurrentRow(min(below, self.others_list.count() - 1))

    def remove(self, name: str) -> None:
        """Remove a column."""
        row = self.chosen_list.currentRow()
        self._change(tuple(item for item in self.columns if item != name), min(row, len(self.columns) - 2))

    def move_current(self, step: int) -> None:
        """Move the selected column up or down."""
        row = self.chosen_list.currentRow()
        to = row + step
        if row >= 0 and 0 <= to < len(self.columns):
            columns = list(self.columns)
            columns.insert(to, columns.pop(row))
            self._change(tuple(columns), to)

    def _change(self, columns: tuple[str, ...], row: int) -> None:
        self.columns = columns
        self._fill()
        self.chosen_list.setCurrentRow(row)
        self.changed.emit()

    def _on_dropped(self) -> None:
        columns = tuple(dict.fromkeys(self.chosen_list.names()))
        if columns != self.columns:
            self._change(columns, self.chosen_list.currentRow())

    def _fill(self) -> None:
        self.columns = tuple(name for name in self.columns if name in self._headings)
        others = [name for name in self._headings if name not in self.columns]
        for columns, names in ((self.chosen_list, self.columns), (self.others_list, others)):
            columns.clear()
            for name in names:
                item = QListWidgetItem(self._headings[name])
                item.setData(_NAME, name)
                item.setToolTip(self._headings[name])
                columns.addItem(item)
        self._dropped.stop()
