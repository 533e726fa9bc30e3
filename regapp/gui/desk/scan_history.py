"""The last twenty scans, each with its undo, whatever was done since."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from regapp.gui.desk.last_scans import LastScans, PastScan
from regapp.gui.panels.rows_panel import RowsPanel
from regapp.gui.widgets.pieces import button, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.acts import Act


class ScanHistory(RowsPanel):
    """The history, for the drawer. It follows the scans of the Desk."""

    def __init__(self, workplace: Workplace, scans: LastScans) -> None:
        super().__init__(workplace, spacing=4)
        self._scans = scans
        self.undo_buttons: list[QPushButton] = []
        for signal in (workplace.verdict_shown, workplace.undone, workplace.redone):
            signal.connect(self._on_more)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.empty.setText(self.tr("Nothing was scanned yet."))
        self.reload()

    def _on_more(self, _what: object) -> None:
        self.reload()

    def reload(self) -> None:
        """Show the last scans, the newest first."""
        self.undo_buttons = []
        acts = set(self.workplace.desk.acts)
        self.show_rows([self._row(each, acts) for each in self._scans.past])

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
