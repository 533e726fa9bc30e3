"""Every view of the window as a screen reader meets it: each control has a name."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
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
from tests.pictures.stage import Look
from tests.pictures.steady import steady
from tests.pictures.tour import make_files, tour

CONTROLS: Final = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QProgressBar, QTextEdit,
)  # fmt: skip
WHOLES: Final = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
PARTS: Final = (QHeaderView, QScrollBar)
"""They belong to a view, which has the name, as what lies in one of the wholes does."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    folder = tmp_path_factory.mktemp("conference")
    with steady():
        yield make_files(folder)


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader that listens: Qt tells it of all that comes and goes."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


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


@pytest.mark.usefixtures("reader")
def test_every_control_has_a_name(qapp: QApplication, files: tuple[Path, Path], tmp_path: Path) -> None:
    nameless: dict[str, str] = {}
    for view, top in tour(qapp, files, tmp_path / "look", Look("en", "light")):
        for widget in controls(top):
            if not spoken_name(widget):
                nameless.setdefault(f"{name_of(widget)} ({type(widget).__name__})", view)
    assert nameless == {}, "\n".join(f"{view}: {name}" for name, view in nameless.items())
