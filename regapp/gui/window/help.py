"""F1: the keys, on one page."""

from PySide6.QtWidgets import QGridLayout

from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace import keys
from regapp.gui.workplace.workplace import Workplace


class HelpPanel(Panel):
    """The keys and their meaning."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 8, 20, 20)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._rows = [(label("strong"), label("", wrap=True)) for _ in range(19)]
        for row, (key, text) in enumerate(self._rows):
            grid.addWidget(key, row, 0)
            grid.addWidget(text, row, 1)
        grid.setRowStretch(len(self._rows), 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        lines = (
            ("Enter", self.tr("Check in the person found; if several match, the first Enter selects one")),
            ("↑ ↓", self.tr("Choose among the people found")),
            ("Ctrl+N", self.tr("Register a walk-in; what you typed is kept")),
            ("Ctrl+Z", self.tr("Undo the last act of this desk; the button names it")),
            ("Ctrl+Shift+Z", self.tr("Redo what was undone last")),
            (keys.BADGE, self.tr("Print or make the badge of the person shown")),
            (keys.CARD, self.tr("Open the card of the person shown")),
            (keys.EDIT, self.tr("Edit the person shown")),
            (keys.SUBSTITUTE, self.tr("Register a substitute for the person shown")),
            (keys.TELEPHONE, self.tr("Copy the telephone of the person shown")),
            (keys.MENU, self.tr("The menu of the person shown, as with the right button")),
            ("F9", self.tr("Admit the person shown anyway; it is recorded")),
            ("F2", self.tr("Choose the session")),
            ("Ctrl+F", self.tr("Back to the Desk, into the field")),
            ("Ctrl+1 … 8", self.tr("Go to a page")),
            ("Ctrl+O", self.tr("Import a list")),
            ("F11", self.tr("On the Attendance page: the figures on a large screen; Esc leaves it")),
            ("Esc", self.tr("Clear the field, close a form")),
            ("F1", self.tr("This page")),
        )
        for (key, text), (name, meaning) in zip(self._rows, lines, strict=True):
            key.setText(name)
            text.setText(meaning)
