"""The question before a desk loses its access: what will happen, and that a new code is needed to come back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from regapp.model.entries.hub import SeenDesk


class TakeOutQuestion(QMessageBox):
    """The question. Enter and Esc leave everything as it is."""

    def __init__(self, parent: QWidget, desk: SeenDesk, go_on: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle("RegApp")
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        name = " ".join(filter(None, (desk.number, desk.label)))
        self.setText(self.tr("Take the access of this desk away: {desk}?").format(desk=name))
        self.setInformativeText(
            self.tr("It gets nothing more from the others and sends nothing more. To come back it needs a new code.")
        )
        self.yes = self.addButton(self.tr("Take away"), QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)
        self.accepted.connect(go_on)
        self.finished.connect(lambda _result: self.deleteLater())
