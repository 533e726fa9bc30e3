"""The organisers' own text in the report for donors: kept with the event as soon as the field is left."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.desk import Changes
from regapp.services.event.report_text import set_report_text

_LEAST_HIGH = 84


class ReportText(Panel):
    """A field of several lines, each a paragraph; Ctrl+Z outside it takes back what was kept."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self._caption = label("caption", wrap=True)
        self.field = writes(QPlainTextEdit(), workplace)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(_LEAST_HIGH)
        self.field.installEventFilter(self)
        self._caption.setBuddy(self.field)
        column.addWidget(self._caption)
        column.addWidget(self.field)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._take)
        self._show()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._caption.setText(self.tr("A text of your own after the cover"))
        self.field.setPlaceholderText(self.tr("Plain text; each line is a paragraph."))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the text when the field is left, or its page by a key."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.keep()
        return False

    def keep(self) -> None:
        """Keep what was typed, where it differs."""
        desk, text = self.workplace.desk, self.field.toPlainText()
        if text == desk.event.report_text or not self.workplace.can_write():
            return
        self.workplace.worker.act(lambda: set_report_text(desk, text), self.workplace.announce)

    def _on_changed(self, changes: Changes) -> None:
        if changes.everything:
            self._show()

    def _show(self) -> None:
        if not self.field.hasFocus():
            self._take()

    def _take(self) -> None:
        kept = self.workplace.desk.event.report_text
        if self.field.toPlainText() != kept:
            self.field.setPlainText(kept)
