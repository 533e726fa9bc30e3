"""The question before a desk leaves its hub, or a laptop ends it: who hears nothing more, and that nothing is lost."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from regapp.gui.workplace.workplace import Workplace
from regapp.texts.quantities import number_text


class LeaveQuestion(QMessageBox):
    """The question. Enter and Esc leave everything as it is."""

    def __init__(self, workplace: Workplace, parent: QWidget, go_on: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle("RegApp")
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        sync = workplace.sync
        if sync.is_hub:
            self.setText(self.tr("End the hub on this laptop?"))
            text = self.tr(
                "The other desks hear nothing from each other until another laptop is the hub and lets them in with "
                "new codes. All that they have sent is in this file. Desks heard within the last minute: {count}."
            )
            self.setInformativeText(text.format(count=number_text(len(sync.needed_by), workplace.language)))
            yes = self.tr("End the hub")
        else:
            place = sync.known.address.place if sync.known.address else ""
            self.setText(self.tr("Leave the hub {place}?").format(place=place))
            self.setInformativeText(
                self.tr(
                    "This desk hears nothing more from the others. It can then be the hub itself, or join another one "
                    "with a code. Nothing is lost: what was not sent waits in this file."
                )
            )
            yes = self.tr("Leave")
        self.yes = self.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)
        self.accepted.connect(go_on)
        self.finished.connect(lambda _result: self.deleteLater())
