"""A table of rows to read: whole rows selected, no grid, fixed heights, the last column as wide as there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget

from regapp.gui.theme import Theme

_BODY = 13


def plain_table(columns: int) -> QTableWidget:
    """A table with so many columns and no rows."""
    table = QTableWidget(0, columns)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def size_table(table: QTableWidget, theme: Theme, widths: Sequence[int]) -> None:
    """Rows and the first columns as large as the theme's text asks for; `widths` are those of usual text, in pixels."""
    table.verticalHeader().setDefaultSectionSize(theme.sizes.row)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, round(width * theme.sizes.body / _BODY))
