"""The last twenty scans, each with its undo, whatever was done since."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from regapp.gui.desk.last_scans import LastScans, PastScan
from regapp.gui.widgets.pieces import Panel, button, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.acts import Act


class ScanHistory(Panel):
    """The history, for the drawer. It follows the scans of the Desk."""

    def __init__(self, workplace: Workplace, scans: LastScans) -> None:
        super().__init__(workplace)
        self._scans = scans
        self.undo_buttons: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self._empty = label("muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addLayout(self._list)
        column.addStretch(1)
        for signal in (workplace.verdict_shown, workplace.undone, workplace.redone):
            signal.connect(self._on_more)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._empty.setText(self.tr("Nothing was scanned yet."))
        self.reload()

    def _on_more(self, _what: object) -> None:
        self.reload()

    def reload(self) -> None:
        """Show the last scans, the newest first."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.undo_buttons = []
        past = self._scans.past
        acts = set(self.workplace.desk.acts)
        self._rows = [self._row(each, acts) for each in past]
        for row in self._rows:
            self._list.addWidget(row)
        self._empty.setVisible(not past)

    def _row(self, past: PastScan, acts: set[Act]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        text = label("", wrap=True)
        text.setText(self._scans.text_of(past))
        row.addWidget(text, 1)
        act = past.verdict.act
        if act is not None:
            undo = writes(button("", partial(self.workplace.undo, act)), self.workplace)
            undo.setText(self.tr("Undo"))
            undo.setAccessibleName(f"{undo.text()}: {text.text()}")
            undo.setEnabled(act in acts and not past.is_undone)
            self.undo_buttons.append(undo)
            row.addWidget(undo)
        return holder
