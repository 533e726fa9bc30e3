"""The button that names the act it undoes, and is grey exactly while Ctrl+Z does nothing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from regapp.gui.widgets.pieces import Panel, set_icon
from regapp.gui.workplace.workplace import Workplace

_KEY = "Ctrl+Z"
_PADDING = 46
"""Pixels for the edges, and the gap beside the icon."""


class UndoButton(QPushButton):
    """The button; a long name is shortened, the key stays."""

    def __init__(self, workplace: Workplace, panel: Panel) -> None:
        super().__init__(panel)
        self._workplace = workplace
        self._key = _KEY
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: workplace.undo())
        workplace.undoing.changed.connect(self.say)
        self.say()

    def show_key(self, is_own: bool) -> None:
        """Show the key beside the words while it is the button's, and not a text's."""
        key = _KEY if is_own else ""
        if key != self._key:
            self._key = key
            self.say()

    def say(self) -> None:
        """Name the act in the language in force."""
        act = self._workplace.undoing.text
        self.setEnabled(bool(act))
        text = self.tr("Undo: {act}").format(act=act) if act else self.tr("Undo")
        with_key = f"{text}  {self._key}".strip()
        self.setToolTip(with_key)
        self.setAccessibleName(text)
        metrics, room = self.fontMetrics(), self.width() - self._workplace.theme.sizes.icon - _PADDING
        if self.isVisible() and metrics.horizontalAdvance(with_key) > room:
            key = f"  {self._key}" if self._key else ""
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(key))
            with_key = f"{shown}{key}"
        self.setText(with_key)
        set_icon(self, "undo-2", self._workplace)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.say()

    def showEvent(self, event: QShowEvent) -> None:
        """Show as much of the name as there is room for."""
        super().showEvent(event)
        self.say()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the panel."""
        return QSize(60, super().minimumSizeHint().height())
