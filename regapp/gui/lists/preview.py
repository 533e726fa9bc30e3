"""The first rows of a list, as it will be saved: drag headings to order columns, click them to sort."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from regapp.gui.look.theme import Theme
from regapp.model.papers.table import Column, Row, as_text

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_PER_CHARACTER = 7.2
_LEAST, _MOST = 84, 240
Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    """The model of the rows. It keeps all of them: there are few."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self.rows: Sequence[Row] = ()

    def show(self, columns: tuple[Column, ...], rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.columns, self.rows = columns, rows
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows shown."""
        return len(self.rows)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Give a cell."""
        if role in (_DISPLAY, _TIP):
            cell = self.rows[index.row()][index.column()]
            return "" if cell is None else str(as_text(cell))
        if role == _ALIGNMENT:
            side = Qt.AlignmentFlag.AlignRight if self.columns[index.column()].figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Give a heading."""
        if orientation == Qt.Orientation.Horizontal and role in (_DISPLAY, _TIP) and section < len(self.columns):
            return self.columns[section].heading
        return None


class ListPreview(QTableView):
    """The rows. `reordered`: the places of the columns in their new order. `sorted_by`: a column, whether downwards."""

    reordered = Signal(object)
    sorted_by = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows = _Model()
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # Read the order when the heading has been let go.
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.timeout.connect(self._on_moved)
        header.sectionMoved.connect(lambda *_: self._moved.start(0))
        header.sectionClicked.connect(self._on_clicked)
        # Else the style draws a frame where the scroll bars meet.
        self.setCornerWidget(QWidget())
        self._sort: tuple[int, bool] = (-1, False)

    def show_rows(self, columns: tuple[Column, ...], rows: Sequence[Row], sort: tuple[int, bool], theme: Theme) -> None:
        """Show rows; `sort` is the column they are sorted by (-1: none of these), and whether downwards."""
        self._sort = sort
        self.rows.show(columns, rows)
        self.verticalHeader().setDefaultSectionSize(theme.sizes.row - 6)
        factor = theme.sizes.body / 13
        for index, column in enumerate(columns):
            width = max(_LEAST, column.width * _PER_CHARACTER) * factor
            heading = self.horizontalHeader().sectionSizeHint(index)
            self.setColumnWidth(index, round(min(_MOST * factor, max(width, heading))))
        order = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(sort[0], order)

    def _on_clicked(self, section: int) -> None:
        column, descending = self._sort
        self.sorted_by.emit(section, not descending if section == column else False)

    def _on_moved(self) -> None:
        """Put the columns themselves into the order of the dragged headings."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        if order == sorted(order):
            return
        header.blockSignals(True)
        for logical in range(header.count()):
            header.moveSection(header.visualIndex(logical), logical)
        header.blockSignals(False)
        sort = order.index(self._sort[0]) if self._sort[0] in order else -1
        columns = tuple(self.rows.columns[index] for index in order)
        self._sort = (sort, self._sort[1])
        self.rows.show(columns, [tuple(row[index] for index in order) for row in self.rows.rows])
        self.reordered.emit(order)
