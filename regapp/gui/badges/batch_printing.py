"""Printing a batch: the printer and the number of copies."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from regapp.gui.printing.printers import Printers
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace

_MOST_COPIES = 9


class BatchPrinting(Panel):
    """The row above the buttons of the Badges page; `print` is one of those. `asked`: somebody wants to print."""

    asked = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.printer, self.copies = ChoiceBox(), ChoiceBox()
        self._captions = [label("caption"), label("caption")]
        self.print = writes(button("primary", self.asked.emit), workplace)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, (caption, box) in enumerate(zip(self._captions, (self.printer, self.copies), strict=True)):
            caption.setBuddy(box)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(caption, 0, column)
            grid.addWidget(box, 1, column)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 2)
        self.printer.currentIndexChanged.connect(lambda _index: self._keep())
        workplace.printing.printers_listed.connect(self._show)
        self._printers: tuple[str, ...] = ()
        self._anybody = False
        self.retranslate()

    def reload(self) -> None:
        """Ask for the list of printers."""
        self.workplace.printing.list_printers()

    def chosen(self) -> str:
        """Give the printer's name; empty where there is none."""
        return str(self.printer.currentData() or "")

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for caption, text in zip(self._captions, (self.tr("Printer"), self.tr("Copies")), strict=True):
            caption.setText(text)
        self.print.setText(self.tr("Print"))
        copies = self.copies.currentIndex()
        self.copies.clear()
        for count in range(1, _MOST_COPIES + 1):
            self.copies.addItem(str(count), count)
        self.copies.setCurrentIndex(max(0, copies))
        self._fill()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.print, "printer", self.workplace)

    def enable(self, on: bool) -> None:
        """Enable printing if there is anybody to print for."""
        self._anybody = on
        self._show_whether()

    def _show_whether(self) -> None:
        self.print.setEnabled(self._anybody and bool(self.chosen()))
        self.restyle()

    def _show(self, printers: Printers) -> None:
        self._printers = printers.names
        self._fill()

    def _fill(self) -> None:
        kept = self.workplace.preferences.printing.batch_printer
        names = dict.fromkeys([*self._printers, *([kept] if kept else [])])
        with QSignalBlocker(self.printer):
            self.printer.clear()
            for name in names:
                self.printer.addItem(name, name)
            if not names:
                self.printer.addItem(self.tr("No printer"), "")
            self.printer.setCurrentIndex(max(0, self.printer.findData(kept)))
        self._show_whether()

    def _keep(self) -> None:
        if self.chosen():
            self.workplace.preferences.printing.batch_printer = self.chosen()
