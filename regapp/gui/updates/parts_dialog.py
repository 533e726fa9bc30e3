"""The parts of RegApp with version and licence, and the text of each licence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSplitter, QTableWidgetItem, QVBoxLayout, QWidget

from regapp.gui.widgets.pieces import button, label
from regapp.gui.widgets.plain_table import plain_table, size_table
from regapp.gui.workplace.workplace import Workplace
from regapp.services.updates.parts import parts

_SIZE = (980, 560)
_WIDTHS = (180, 90)
_HALVES = (540, 400)


class PartsDialog(QDialog):
    """The dialog. The arrow keys go from part to part, Escape closes it."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Parts and licences"))
        self.resize(*_SIZE)
        self._parts = parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        text = label("muted", wrap=True)
        text.setText(self.tr("RegApp is made of these parts. Each belongs to its makers, under its own licence."))
        column.addWidget(text)
        self.table, self.text = plain_table(3), QPlainTextEdit()
        self.table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.table.setTabKeyNavigation(False)
        self.table.setRowCount(len(self._parts))
        for row, part in enumerate(self._parts):
            for place, cell in enumerate((part.name, part.version, part.licence)):
                self.table.setItem(row, place, QTableWidgetItem(cell))
        self.table.setAccessibleName(self.tr("Parts and licences"))
        size_table(self.table, workplace.theme, _WIDTHS)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        halves = QSplitter()
        halves.addWidget(self.table)
        halves.addWidget(self.text)
        halves.setSizes(_HALVES)
        column.addWidget(halves, 1)
        close = button("", self.accept)
        close.setText(self.tr("Close"))
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.table.currentCellChanged.connect(lambda row, *_: self._show(row))
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    def _show(self, row: int) -> None:
        texts = "\n\n".join(self._parts[row].texts)
        self.text.setPlainText(texts or self.tr("This part brings no text of its licence."))
