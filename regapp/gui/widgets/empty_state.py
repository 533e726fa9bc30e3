"""The content in place of an empty list: an icon, a word, what to do next, and a button for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.pieces import button, label
from regapp.gui.workplace.workplace import Workplace


class EmptyState(QFrame):
    """The empty state. `act` is the act of the button."""

    def __init__(self, workplace: Workplace, act: Callable[[], None]) -> None:
        super().__init__()
        self._workplace = workplace
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        self._icon, self.title, self.text = QLabel(), label("section"), label("muted", wrap=True)
        self.button = button("primary", act)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, icon_name: str, title: str, text: str, act: str) -> None:
        """Show an icon and words; without `act` there is no button."""
        theme = self._workplace.theme
        self._icon.setPixmap(pixmap(icon_name, theme.colours.line, theme.sizes.icon * 4))
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(act)
        self.button.setVisible(bool(act))
