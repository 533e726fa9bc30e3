"""The desks as the hub has seen them last, one in each row."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QVBoxLayout

from regapp.gui.widgets.pieces import Panel
from regapp.gui.widgets.plain_table import plain_table, size_table
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entries.hub import SeenDesk
from regapp.texts.quantities import number_text
from regapp.texts.standing import TOLD_CLOCK_MS, clock_of_desk, heard_text

_WIDTHS: Final = (150, 220, 130, 170, 110, 120, 150)
_NUMBER, _NAME, _HEARD, _CLOCK, _VERSION, _UNSENT, _ACCESS = range(len(_WIDTHS))


class DesksTable(Panel):
    """The table. The chosen desk stays chosen while the figures are renewed."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.table = plain_table(len(_WIDTHS))
        self.table.setSelectionMode(self.table.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        # Longer words of a language make a column wider, and the name gives way.
        self.table.horizontalHeader().setStretchLastSection(False)
        column.addWidget(self.table)
        self._desks: Sequence[SeenDesk] = ()
        self.retranslate()

    @property
    def chosen(self) -> SeenDesk | None:
        """The desk that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self._desks[rows[0].row()] if rows and rows[0].row() < len(self._desks) else None

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Desk"), self.tr("Name"), self.tr("Last heard"), self.tr("Clock"), self.tr("Version"),
                self.tr("Unsent"), self.tr("Access"),
            ]
        )  # fmt: skip
        self.table.setAccessibleName(self.tr("Desks"))
        self.show_desks(self._desks)

    def restyle(self) -> None:
        """Make rows and columns as large as the theme's text needs."""
        self.show_desks(self._desks)

    def show_desks(self, desks: Sequence[SeenDesk]) -> None:
        """Show desks, the chosen one chosen again."""
        chosen = self.chosen
        self._desks = tuple(desks)
        self.table.setRowCount(len(self._desks))
        for row, desk in enumerate(self._desks):
            for column, text in enumerate(self._texts(desk)):
                self._set(row, column, text, desk)
        number = chosen.number if chosen is not None else ""
        row = next((row for row, desk in enumerate(self._desks) if desk.number == number), -1)
        if row < 0:
            self.table.clearSelection()
        elif self.chosen is None or self.chosen.number != number:
            self.table.selectRow(row)
        size_table(self.table, self.workplace.theme, _WIDTHS)
        header = self.table.horizontalHeader()
        for column in range(len(_WIDTHS)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)

    def _texts(self, desk: SeenDesk) -> tuple[str, ...]:
        language, sync = self.workplace.language, self.workplace.sync
        number = desk.number
        if number == self.workplace.desk.number:
            number = self.tr("{number}, this one").format(number=number)
        if not desk.has_joined and desk.heard_ms is None:
            waits = "" if desk.is_revoked else self.tr("has a code")
            return number, desk.label, heard_text(desk.heard_ms, 0, language), "", "", "", waits or self._access(desk)
        return (
            number,
            desk.label or desk.machine,
            heard_text(desk.heard_ms, sync.hub_ms, language),
            clock_of_desk(desk.offset_ms, language),
            desk.program,
            number_text(desk.unsent, language),
            self._access(desk),
        )

    def _access(self, desk: SeenDesk) -> str:
        return self.tr("taken away") if desk.is_revoked else self.tr("yes")

    def _set(self, row: int, column: int, text: str, desk: SeenDesk) -> None:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(row, column, item)
        item.setText(text)
        item.setToolTip(text)
        if column == _UNSENT:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        colours = self.workplace.theme.colours
        is_odd = column == _CLOCK and abs(desk.offset_ms) > TOLD_CLOCK_MS
        colour = colours.attention if is_odd else colours.muted if desk.is_revoked else colours.text
        item.setForeground(QColor(colour))
        font = QFont(self.table.font())
        font.setBold(desk.number == self.workplace.desk.number and column == _NUMBER)
        item.setFont(font)
