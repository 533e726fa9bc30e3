"""Tables of rows to read: whole rows selected, no grid, fixed heights, the last column as wide as there is room."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
)

from regapp.gui.look.theme import Theme

_BODY = 13


class MiddleElision(QStyledItemDelegate):
    """The drawing of cells that end in what nobody may miss: where there is no room, their middle gives way."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Say where the dots go; on one line, since of several each would end in dots."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText


def plain_table(columns: int) -> QTableWidget:
    """Make a table with a number of columns and no rows."""
    table = QTableWidget(0, columns)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def rows_view(model: QAbstractItemModel, copy: Callable[[], object], menu: Callable[[QPoint], object]) -> QTableView:
    """Make a view of many rows: several can be selected, Ctrl+C copies them, the right button opens a menu of acts."""
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(menu)
    action = QAction(table)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(copy)
    table.addAction(action)
    return table


def size_table(table: QTableWidget, theme: Theme, widths: Sequence[int]) -> None:
    """Make rows and first columns as large as the theme's text needs; `widths` are those of usual text, in pixels.
    A wider heading has its room."""
    table.verticalHeader().setDefaultSectionSize(theme.sizes.row)
    for column, width in enumerate(widths):
        heading = table.horizontalHeader().sectionSizeHint(column)
        table.setColumnWidth(column, max(round(width * theme.sizes.body / _BODY), heading))
