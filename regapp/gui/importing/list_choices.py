"""Choices about a whole list: the letters of a text table, a sheet that is hidden, rows that are hidden."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.sheets import ENCODINGS
from regapp.services.importing.file import ListFile, ListSheet


class ListChoices(Panel):
    """The choices that a list gives reason for; without one, nothing is shown."""

    encoding_chosen = Signal(str)
    sheet_chosen = Signal(bool)
    """Whether the hidden sheet in sight is taken in."""
    hidden_rows_chosen = Signal(bool)
    """Whether hidden rows are taken in."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = FlowLayout(self)
        self._caption: QLabel = label("caption")
        self.encoding = ChoiceBox()
        for name in ENCODINGS:
            self.encoding.addItem(name.upper().replace("_", " "), name)
        self.hidden_sheet, self.hidden_rows = QCheckBox(), QCheckBox()
        self._hidden = 0
        for widget in (self._caption, self.encoding, self.hidden_sheet, self.hidden_rows):
            row.addWidget(widget)
            widget.hide()
        self.encoding.activated.connect(lambda _index: self.encoding_chosen.emit(str(self.encoding.currentData())))
        self.hidden_sheet.clicked.connect(self.sheet_chosen)
        self.hidden_rows.clicked.connect(self.hidden_rows_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._caption.setText(self.tr("Letters are wrong? Encoding:"))
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.hidden_sheet.setText(self.tr("Take in this sheet, which is hidden in the file"))
        text = self.tr("Take in rows that are hidden in the file: {count}")
        self.hidden_rows.setText(text.format(count=self._hidden))

    def show_list(self, source: ListFile, *, with_hidden_rows: bool) -> None:
        """Show what can be chosen about a list."""
        for widget in (self._caption, self.encoding):
            widget.setVisible(bool(source.encoding))
        self.encoding.setCurrentIndex(self.encoding.findData(source.encoding))
        self._hidden = sum(len(item.sheet.hidden_rows) for item in source.sheets)
        self.hidden_rows.setVisible(self._hidden > 0)
        self.hidden_rows.setChecked(with_hidden_rows)
        self.retranslate()

    def show_sheet(self, current: ListSheet, *, is_taken: bool) -> None:
        """Show whether the sheet in sight is taken in, where it is hidden."""
        self.hidden_sheet.setVisible(current.sheet.is_hidden)
        self.hidden_sheet.setChecked(is_taken)
