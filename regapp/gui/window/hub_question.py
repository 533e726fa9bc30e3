"""The question before the window of the hub closes: the other desks would be on their own."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import counted

_USED: Final = QT_TRANSLATE_NOOP(
    "Counted",
    "This laptop is the hub; {count} other desk used it within the last minute."
    "|This laptop is the hub; {count} other desks used it within the last minute.",
)


class HubQuestion(QMessageBox):
    """The question. Enter and Esc leave the window open."""

    def __init__(self, window: QWidget, others: int, language: Language, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self.setWindowTitle("RegApp")
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setText(counted(_USED, others, language))
        self.setInformativeText(
            self.tr("Nothing is lost: each desk goes on, and they exchange again when RegApp is open here.")
        )
        self.yes = self.addButton(self.tr("Close RegApp"), QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)
        self.accepted.connect(leave)
        self.finished.connect(lambda _result: self.deleteLater())
