"""The batches of badges that were made earlier."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.plain_table import plain_table, size_table
from regapp.gui.workplace.workplace import Workplace
from regapp.services.badges.batches import Batch, batches

_WIDTHS = (110, 70, 110, 70)


class BadgeBatches(Panel):
    """A table of batches, the latest first."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._batches: list[Batch] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._none = label("muted", wrap=True)
        column.addWidget(self._none)
        self.table = plain_table(6)
        column.addWidget(self.table, 1)
        self.retranslate()

    def reload(self) -> None:
        """Read them again."""
        desk = self.workplace.desk

        def show(found: list[Batch]) -> None:
            self._batches = found
            self.retranslate()

        self.workplace.worker.ask("badge-batches", lambda: batches(desk), show, self)

    def restyle(self) -> None:
        """Give rows and columns the room that the theme's text needs."""
        size_table(self.table, self.workplace.theme, _WIDTHS)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.table.setAccessibleName(self.tr("Earlier batches"))
        self._none.setText(self.tr("No batches yet."))
        headings = [
            self.tr("When"), self.tr("Badges"), self.tr("Badge"), self.tr("Desk"), self.tr("Who"), self.tr("Sent to"),
        ]  # fmt: skip
        self.table.setHorizontalHeaderLabels(headings)
        self._none.setVisible(not self._batches)
        self.table.setVisible(bool(self._batches))
        self.restyle()
        self.table.setRowCount(len(self._batches))
        for row, batch in enumerate(self._batches):
            when = f"{self.workplace.local(batch.at):%d.%m %H:%M}" if batch.at else ""
            cells = (when, str(batch.count), batch.template, batch.desk, batch.operator, batch.target)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
