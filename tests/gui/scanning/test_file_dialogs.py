"""A scan while a dialog for files is open: it is answered, and the name in the dialog stays as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from regapp.gui.window.window import Window
from regapp.services.badges.data import token_of
from regapp.services.people.registration import get
from tests.by_day import some_by_day
from tests.gui.conftest import settle
from tests.gui.desk.test_page import someone

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
KINDS = {
    "open": (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile),
    "save": (QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
    "folder": (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
}


@pytest.fixture(params=KINDS)
def dialog(window: Window, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[QFileDialog]:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name in ("1 list.pdf", "10 list.pdf", "list.pdf"):
        (folder / name).write_text("")
        (folder / f"{name} more").mkdir()
    made = QFileDialog(window, "", str(folder), "*.pdf")
    accept, files = KINDS[request.param]
    made.setAcceptMode(accept)
    made.setFileMode(files)
    made.setModal(True)
    made.show()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def press(key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to what is in front, as the system sends it."""
    in_front: QWidget | None = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert in_front is not None
    QTest.keyClick(in_front, Qt.Key(ord(key.upper())) if isinstance(key, str) else key, held)
    QApplication.processEvents()


@pytest.mark.parametrize("end", some_by_day([Qt.Key.Key_Return, Qt.Key.Key_Tab], 1))
@pytest.mark.parametrize("name", ["", "l", "1", "other.pdf"])
def test_the_name_stays(window: Window, dialog: QFileDialog, name: str, end: Qt.Key) -> None:
    person = someone(window)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    press("x")
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    for letter in name:
        press(letter)
    for digit in token_of(window.workplace.desk, person.id, 1):
        press(digit)
    press(end)
    settle(window)
    assert get(window.workplace.desk, person.id).first_in
    assert (field.text(), dialog.isVisible()) == (name, True)
