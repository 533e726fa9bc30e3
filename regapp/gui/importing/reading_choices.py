"""The choices about how a list is read: the encoding of a text table, and its hidden rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.sheets import ENCODINGS
from regapp.services.importing.file import ListFile
from regapp.services.importing.plan import Decisions


class ReadingChoices(Panel):
    """The encoding, where the list is a text table, and the hidden rows, where it has any."""

    encoding_chosen = Signal(str)
    hidden_rows_chosen = Signal(bool)
    """Whether hidden rows stay out."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._hidden = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._encoding_caption, self._rows_caption = label("caption"), label("caption")
        self.encoding, self.hidden_rows = ChoiceBox(), ChoiceBox()
        for widget in (self._encoding_caption, self.encoding, self._rows_caption, self.hidden_rows):
            row.addWidget(widget)
        self.encoding.activated.connect(lambda _index: self.encoding_chosen.emit(self.encoding.currentText()))
        self.hidden_rows.activated.connect(lambda index: self.hidden_rows_chosen.emit(index == 1))
        self.hidden_rows.addItems(["", ""])
        self.retranslate()
        self.setVisible(False)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        rows = self.tr("Hidden rows: {count}").format(count=self._hidden)
        self._encoding_caption.setText(self.tr("Encoding"))
        self._rows_caption.setText(rows)
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.hidden_rows.setAccessibleName(rows)
        self.hidden_rows.setItemText(0, self.tr("import"))
        self.hidden_rows.setItemText(1, self.tr("leave out"))

    def show_source(self, source: ListFile | None, decisions: Decisions) -> None:
        """Show how a list is read."""
        encoding = source.encoding if source else ""
        sheets = [item.sheet for item in source.sheets] if source else []
        taken = (sheet for sheet in sheets if decisions.columns.get(sheet.name, not sheet.is_hidden))
        self._hidden = sum(len(sheet.hidden_rows) for sheet in taken)
        if encoding and self.encoding.currentText() != encoding:
            self.encoding.clear()
            self.encoding.addItems([*dict.fromkeys((encoding, *ENCODINGS))])
        for widget in (self._encoding_caption, self.encoding):
            widget.setVisible(bool(encoding))
        for widget in (self._rows_caption, self.hidden_rows):
            widget.setVisible(self._hidden > 0)
        self.hidden_rows.setCurrentIndex(int(decisions.without_hidden_rows))
        self.retranslate()
        self.setVisible(bool(encoding or self._hidden))
