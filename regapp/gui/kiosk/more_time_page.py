"""The question before the kiosk goes back to its start: nothing of the participant is seen behind it.

Nobody loses what they typed unasked: WCAG 2.2.1, EN 301 549 9.2.2.1 want a warning and a simple way to more time.
"""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from regapp.gui.kiosk.pieces import KioskPage, large_button, large_label
from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.widgets.spoken import announce

SECONDS = 20
"""WCAG asks for these at least."""
_SECOND_MS = 1_000


class MoreTimePage(KioskPage):
    """The page that counts down; `wanted` asks for more time, `over` says that nobody did."""

    wanted = Signal()
    over = Signal()

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place)
        self.left = SECONDS
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(24)
        self._title, self.count, self._text = large_label("word"), large_label("count"), large_label()
        self.more = large_button("primary", self.wanted.emit, "wide")
        column.addStretch(1)
        for widget in (self._title, self.count, self._text):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.more, 2)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.timer = QTimer(self)
        self.timer.setInterval(_SECOND_MS)
        self.timer.timeout.connect(self._tick)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the kiosk's language."""
        translate = self.place.language.translate
        self._title.setText(translate("Kiosk", "Do you need more time?"))
        self._text.setText(translate("Kiosk", "Then everything typed is erased and the kiosk goes back to the start."))
        self.more.setText(translate("Kiosk", "More time"))
        self._show_count()

    def _show_count(self) -> None:
        text = self.place.language.translate("Kiosk", "{seconds} s")
        self.count.setText(text.format(seconds=self.left))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter for the wish to go on: it goes to where it would have gone."""
        if not event.text().strip():
            super().keyPressEvent(event)
            return
        self.wanted.emit()
        field = QApplication.focusWidget()
        if field is not None and not self.isVisible():
            QCoreApplication.sendEvent(field, event.clone())

    def begin(self) -> None:
        """Count down from the beginning, and ask aloud."""
        self.left = SECONDS
        self._show_count()
        self.timer.start()
        self.more.setFocus()
        announce(self, self._title.text(), is_urgent=True)
        self.place.say(self._title.text())

    def forget(self) -> None:
        """Stop counting."""
        self.timer.stop()

    def _tick(self) -> None:
        self.left -= 1
        if self.left <= 0:
            self.timer.stop()
            self.over.emit()
        else:
            self._show_count()
