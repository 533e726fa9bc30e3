"""The names by which a screen reader calls the controls of a window."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.gui.words.names import name_of

CONTROLS: Final = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QProgressBar, QTextEdit,
)  # fmt: skip
WHOLES: Final = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
PARTS: Final = (QHeaderView, QScrollBar)
"""They belong to a view, which has the name, as what lies in one of the wholes does."""


def controls(top: QWidget) -> Iterator[QWidget]:
    """What one can use of a window: widgets of the kinds that do something, and all that take the keyboard."""
    for widget in top.findChildren(QWidget):
        is_part = isinstance(widget, PARTS) or isinstance(widget.parent(), WHOLES)
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if widget.isVisible() and not is_part and (takes_keys or isinstance(widget, CONTROLS)):
            yield widget


def spoken_name(widget: QWidget) -> str:
    """Its name; a box's is on Linux what is chosen in it, and what it is for is the name of its label."""
    told = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [other.text(QAccessible.Text.Name) for other, _ in told.relations(QAccessible.RelationFlag.Label)]
        return widget.accessibleName().strip() or "".join(labels).strip()
    return str(told.text(QAccessible.Text.Name)).strip()


def nameless(top: QWidget) -> Iterator[str]:
    """Controls that a reader has no name for."""
    for widget in controls(top):
        if not spoken_name(widget):
            yield f"{name_of(widget)} ({type(widget).__name__}) has no name"
