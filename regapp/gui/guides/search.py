"""The search in the guides: a field, how many places were found, and which of them is in sight."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.search_field import SearchField
from regapp.gui.workplace.workplace import Workplace

_PAUSE_MS: Final = 200
"""What is typed without a pause is sought once; the digits of a scan are gone before."""


class Search(Panel):
    """The field and its count."""

    sought = Signal(str)
    """Something else is sought, without spaces round it; empty for nothing."""
    turned = Signal(int)
    """The next place is wanted: 1, or -1 for the one before."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.field, self.count = SearchField(), label("muted")
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self._sought = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.seek)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self.field.setPlaceholderText(self.tr("Search in all guides"))
        self.field.setAccessibleName(self.tr("Search in all guides"))

    def seek(self) -> None:
        """Seek what is in the field, unless it was sought already."""
        self._pause.stop()
        wanted, before = self.field.text().strip(), self._sought
        if wanted != before:
            self._sought = wanted
            self.sought.emit(wanted)

    def say_found(self, now: int, count: int) -> None:
        """Say which of the places found is in sight."""
        if count:
            self.count.setText(self.tr("{now} of {count}").format(now=now + 1, count=count))
        else:
            self.count.setText(self.tr("Nothing found") if self._sought else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next place with Enter, with Shift to the one before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self.seek()
            else:
                self.turned.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
