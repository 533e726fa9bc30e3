"""A file that somebody may choose: a button for the system's dialog, the name of what was chosen, and no file again."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from regapp.gui.widgets.middle_label import MiddleLabel
from regapp.gui.widgets.pieces import button


class FileChoice(QWidget):
    """The choice. `kinds` are patterns of file names, as `*.csv *.txt`."""

    chosen = Signal()
    """Another file was chosen, or none."""

    def __init__(self, kinds: str) -> None:
        super().__init__()
        self._kinds = kinds
        self.path: Path | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.choose, self.remove = button("", self._ask), button("", lambda: self.take(None))
        self._name = MiddleLabel()
        row.addWidget(self.choose)
        row.addWidget(self._name, 1)
        row.addWidget(self.remove)
        self.setFocusProxy(self.choose)
        self._show()

    def name(self, what: str, choose: str, remove: str) -> None:
        """Say what the file is, and the words of the two buttons."""
        self.choose.setText(choose)
        self.remove.setText(remove)
        for each in (self.choose, self.remove):
            each.setAccessibleName(f"{each.text()}: {what}")

    def _ask(self) -> None:
        start = self.path.parent if self.path is not None else Path.home()
        name, _ = QFileDialog.getOpenFileName(self, self.choose.accessibleName(), str(start), self._kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path | None) -> None:
        """Take a file, or none."""
        self.path = path
        if path is None:
            # Before its button goes: what is hidden gives the keyboard to whatever comes next.
            self.choose.setFocus()
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        self._name.setText(self.path.name if self.path is not None else "")
        self._name.setToolTip(str(self.path or ""))
        self.remove.setVisible(self.path is not None)
