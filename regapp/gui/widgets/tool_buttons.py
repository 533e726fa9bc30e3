"""Buttons with an icon alone; their names are read out and shown as tips."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton

from regapp.gui.look.icons import icon, pixmap
from regapp.gui.look.theme import Theme


def tool(acts: Callable[[], object]) -> QToolButton:
    """Make a button with an icon alone; its name is read out and shown as a tip."""
    button = QToolButton()
    button.setProperty("role", "tool")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda: acts())
    return button


def name_tool(button: QToolButton, words: str, key: str = "") -> None:
    """Set the name of a tool, and its key."""
    button.setAccessibleName(words)
    button.setToolTip(f"{words}  {key}" if key else words)


def dress_tool(button: QToolButton, icon_name: str, theme: Theme) -> None:
    """Set its icon in the colours of the theme, pale where it is disabled."""
    colours, size = theme.colours, theme.sizes.icon
    image = icon(icon_name, colours.text, size, colours.accent)
    image.addPixmap(pixmap(icon_name, colours.outline, size), QIcon.Mode.Disabled)
    button.setIcon(image)
    button.setIconSize(QSize(size, size))
