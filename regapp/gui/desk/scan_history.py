"""The last twenty scans, each with its undo, whatever was done since."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from regapp.gui.desk.last_scans import KEPT, LastScans, PastScan
from regapp.gui.panels.rows_panel import RowsPanel
from regapp.gui.widgets.pieces import button, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.admission.earlier_scans import EarlierScan, earlier_scans


class ScanHistory(RowsPanel):
    """The history, for the drawer. It follows the scans of the Desk."""

    def __init__(self, workplace: Workplace, scans: LastScans) -> None:
        super().__init__(workplace, spacing=4)
        self._scans = scans
        self._earlier: list[PastScan] = []
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
        """Show the last scans, the newest first; those before the start come from the journal."""
        self._show_all()
        desk, since = self.workplace.desk, self._scans.since
        self.workplace.worker.ask("earlier scans", lambda: earlier_scans(desk, since, KEPT), self._take_earlier, self)

    def _take_earlier(self, found: list[EarlierScan]) -> None:
        local = self.workplace.desk.event.local
        self._earlier = [PastScan(scan.verdict, local(scan.at), scan.is_undone) for scan in found]
        self._show_all()

    def _show_all(self) -> None:
        self.undo_buttons = []
        self.show_rows([self._row(each) for each in [*self._scans.past, *self._earlier][:KEPT]])

    def _row(self, past: PastScan) -> QWidget:
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
            undo.setEnabled(self.workplace.desk.acts.can_take(act) and not past.is_undone)
            self.undo_buttons.append(undo)
            row.addWidget(undo)
        return holder
