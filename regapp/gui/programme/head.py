"""The head of the Programme page: its title, its keys, the programme to print, the materials, a new session."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace


class ProgrammeHead(Panel):
    """The head with three buttons: `materials` and `new` are the acts of two, the third leads to the paper."""

    def __init__(self, workplace: Workplace, materials: Callable[[], None], new: Callable[[], None]) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._title, self._keys = label("title"), label("caption", wrap=True)
        self._materials, self._new = button("", materials), writes(button("primary", new), workplace)
        self._paper = button("", workplace.programme_paper_asked.emit)
        row.addWidget(self._title)
        row.addSpacing(8)
        row.addWidget(self._keys, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._paper)
        row.addWidget(self._materials)
        row.addWidget(self._new)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Programme"))
        self._keys.setText(self.tr("Drag or Alt+arrows: move · Enter: edit · N: new"))
        self._paper.setText(self.tr("Programme as PDF"))
        self._paper.setToolTip(self.tr("Opens it under Lists, Documents, to look at and save."))
        self._materials.setText(self.tr("Materials"))
        self._new.setText(self.tr("New session"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons; disable the new session where the file is read only."""
        set_icon(self._paper, "file-down", self.workplace)
        set_icon(self._materials, "qr-code", self.workplace)
        set_icon(self._new, "plus", self.workplace)
        self._new.setEnabled(not self.workplace.desk.is_read_only)
