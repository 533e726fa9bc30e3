"""The question before many badges are printed: how many, and on how many sheets."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from regapp.gui.workplace.workplace import Workplace
from regapp.services.printing.orders import OrderSize
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.quantities import counted

UNASKED: Final = 10
"""The most badges that are printed without a question."""
_QUESTION: Final = QT_TRANSLATE_NOOP("Counted", "Print {count} badge on {sheets}?|Print {count} badges on {sheets}?")
_SHEETS: Final = QT_TRANSLATE_NOOP("Counted", "{count} sheet|{count} sheets")


class PrintQuestion(QMessageBox):
    """The question. Enter prints, since somebody has just asked for it; Esc does not, and prints nothing."""

    def __init__(self, workplace: Workplace, parent: QWidget, order: OrderSize, go_on: Callable[[], None]) -> None:
        super().__init__(parent)
        language = workplace.language
        self.setWindowTitle("RegApp")
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        sheets = counted(_SHEETS, order.sheets, language)
        self.setText(counted(_QUESTION, order.badges, language, sheets=sheets))
        self.setInformativeText(self.tr("Enter prints. Esc prints nothing."))
        self.yes = self.addButton(self.tr("Print"), QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(self.tr("Do not print"), QMessageBox.ButtonRole.RejectRole)
        self.yes.setProperty("role", "primary")
        self.setDefaultButton(self.yes)
        self.setEscapeButton(self.no)
        self.accepted.connect(go_on)
        self.finished.connect(lambda _result: self.deleteLater())
