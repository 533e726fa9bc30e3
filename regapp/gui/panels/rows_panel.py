"""A list in the drawer: rows below each other, or a sentence where there are none."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace


class RowsPanel(Panel):
    """The base of such lists: `rows_below` holds the rows, `empty` says that there are none; `spacing` in pixels."""

    def __init__(self, workplace: Workplace, spacing: int = 0) -> None:
        super().__init__(workplace)
        self._shown: Sequence[QWidget] = ()
        self.empty = label("muted", wrap=True)
        self.rows_below = QVBoxLayout()
        self.rows_below.setSpacing(spacing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addLayout(self.rows_below)
        column.addStretch(1)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of those before."""
        for row in self._shown:
            self.rows_below.removeWidget(row)
            row.deleteLater()
        self._shown = rows
        for row in rows:
            self.rows_below.addWidget(row)
        self.empty.setVisible(not rows)
