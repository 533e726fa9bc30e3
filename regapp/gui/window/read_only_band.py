"""A band across the window for as long as the file may only be read, with who has it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.pieces import Panel, label
from regapp.gui.workplace.workplace import Workplace


class ReadOnlyBand(Panel):
    """The band. It has no cross: nobody is to forget that nothing can be done here."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.setObjectName("readOnly")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(8)
        self._icon, self._text = QLabel(), label("", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        workplace.event_changed.connect(self.retranslate)
        self.retranslate()

    def text(self) -> str:
        """Give the sentence shown; empty where the file can be written to."""
        return self._text.text()

    def retranslate(self) -> None:
        """Set the sentence in the language in force."""
        why = self.workplace.why_read_only
        self._text.setText(why)
        self.setVisible(bool(why))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icon."""
        theme = self.workplace.theme
        self._icon.setPixmap(pixmap("lock", theme.colours.on_verdict, theme.sizes.icon))
