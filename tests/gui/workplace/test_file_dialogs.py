"""The dialogs for files speak the language of the program, whatever the language of the system."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QTreeView, QWidget

from regapp.gui.window.window import Window

LATIN = re.compile(r"[A-Za-z]{2,}")
NAMES = re.compile(r"CSV|Alt\+\w+|root|home|tmp|\*\.csv|/\S*")
"""Ends of file names, keys, and folders of the machine."""


def words_of(dialog: QFileDialog) -> Iterator[str]:
    for widget in dialog.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QComboBox) and not widget.isEditable() and widget.objectName() == "fileTypeCombo":
            yield from (widget.itemText(index) for index in range(widget.count()))
        if isinstance(widget, QTreeView):
            model = widget.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal))
    yield from (action.text() for action in dialog.findChildren(QAction))


@pytest.mark.parametrize("language", ["ru", "ky"])
@pytest.mark.parametrize(
    ("accept", "files"),
    [
        (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFile),
        (QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
        (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
    ],
    ids=["open", "save", "folder"],
)
def test_every_word_of_a_dialog_is_translated(
    window: Window, language: str, accept: QFileDialog.AcceptMode, files: QFileDialog.FileMode
) -> None:
    window.workplace.speak(language)
    dialog = QFileDialog(window, "", "", "CSV (*.csv)")
    dialog.setAcceptMode(accept)
    dialog.setFileMode(files)
    dialog.show()
    QApplication.processEvents()
    english = {word for word in words_of(dialog) if LATIN.search(NAMES.sub("", word))}
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert english == set()


@pytest.mark.parametrize(
    ("system", "native"),
    [(["ru-RU", "en-US"], {"ru"}), (["ky-KG"], {"ky"}), (["de-DE"], set()), (["C"], {"en"}), ([], {"en"})],
)
def test_the_system_s_own_dialog_is_used_where_it_speaks_the_same(
    window: Window, monkeypatch: pytest.MonkeyPatch, system: list[str], native: set[str]
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: system)
    found = set()
    for language in ("ky", "ru", "en"):
        window.workplace.speak(language)
        if not QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs):
            found.add(language)
    assert found == native
