"""Building blocks of the kiosk: large buttons, labels, fields that keep nothing, and the base of its pages."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from regapp.gui.kiosk.place import KioskPlace
from regapp.gui.look.icons import BUTTON_GAP, button_icon
from regapp.gui.widgets.pieces import ButtonRole, Panel
from regapp.gui.widgets.spoken import SpokenLabel

KioskRole = Literal["", "small", "caption", "title", "word", "count", "message", "name", "wide", "language", "quiet"]
"""The kiosk's style sheet has a rule for each role."""
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LargeButton(QPushButton):
    """A button for a finger, that Enter presses as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it on Enter."""
        if event.key() in ENTERS:
            self.click()
        else:
            super().keyPressEvent(event)


def large_button(role: ButtonRole, clicked: Callable[[], object], kiosk: KioskRole = "") -> LargeButton:
    """Make a large button."""
    widget = LargeButton()
    if role:
        widget.setProperty("role", role)
    widget.setProperty("kiosk", kiosk)
    widget.clicked.connect(lambda: clicked())
    return widget


def large_label(role: KioskRole = "", *, is_spoken: bool = False) -> QLabel:
    """Make a label that breaks its lines; `is_spoken`: screen readers say it whenever it changes."""
    widget = SpokenLabel() if is_spoken else QLabel()
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setProperty("kiosk", role)
    widget.setWordWrap(True)
    return widget


class ForgetfulField(QLineEdit):
    """A field from which nothing is dragged, copied or remembered."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.setMaxLength(most)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def forget(self) -> None:
        """Empty it; with setText the steps of undo go too."""
        self.setText("")


class KioskPage(Panel):
    """A page of the kiosk. `retranslate` sets its texts in the kiosk's language."""

    def __init__(self, place: KioskPlace) -> None:
        super().__init__(place.workplace)
        self.place = place
        place.spoken_otherwise.connect(self.retranslate)
        place.scaled.connect(self.restyle)

    def begin(self) -> None:
        """Put the keyboard where somebody begins."""

    def forget(self) -> None:
        """Forget what was typed and shown."""

    def give_icon(self, widget: QPushButton, name: str) -> None:
        """Give a button an icon in the colour of its text."""
        colours, size = self.workplace.theme.colours, self.place.sizes.icon
        is_filled, is_quiet = widget.property("role") == "primary", widget.property("kiosk") == "quiet"
        colour = colours.on_accent if is_filled else colours.muted if is_quiet else colours.text
        widget.setIcon(button_icon(name, colour if widget.isEnabled() else colours.muted, size))
        widget.setIconSize(QSize(size + BUTTON_GAP, size))
