"""Nothing that was typed is lost without a word, whatever the form and however it is left."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from regapp.gui.window.pages import PEOPLE, PROGRAMME, SETTINGS
from regapp.gui.window.window import Window
from regapp.services.file.demo import make_demo
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text
from tests.gui.drafts.forms import FORMS, Form

CTRL = Qt.KeyboardModifier.ControlModifier
PEOPLE_REGISTERED = 12
LEFT_BY_THE_WINDOW = ("Ctrl+N", "Ctrl+O", "another page", "print queue", "closed")


def open_form(window: Window, form: Form) -> QLineEdit:
    form.open(window)
    settle(window)
    field = form.field(window)
    assert field is not None
    assert field.isVisible()
    return field


def fill(window: Window, form: Form) -> None:
    field = open_form(window, form)
    field.setFocus()
    field.clear()
    type_text(field, form.typed)


def leave(window: Window, field: QLineEdit, way: str) -> None:
    """Leave a form in one of the ways in which a registrar does."""
    match way:
        case "Esc":
            press(field, Qt.Key.Key_Escape)
        case "x":
            window.drawer._close.click()
        case "Cancel":
            side = window.programme_page.side
            assert side.form is not None
            side.form._cancel.click()
        case "Ctrl+N":
            QTest.keyClick(window, Qt.Key.Key_N, CTRL)
        case "Ctrl+O":
            # The dialog of files itself is no part of this.
            window._open_import(Path("missing.xlsx"))
        case "another page":
            window.go_to(PEOPLE)
        case "print queue":
            window.open_print_queue()
    settle(window)


def quit_keeping(window: Window) -> list[str]:
    """Close the window, keeping what is not saved; gives the lines of the question."""
    settle(window)
    window.close()
    dialog = window.leaving.dialog
    assert dialog is not None
    assert window.isVisible()
    said = [line.text() for line in dialog.lines]
    assert dialog.focusWidget() is dialog.keep
    dialog.keep.click()
    assert not window.isVisible()
    assert window.workplace.is_closed
    return said


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demo conference, made once: each test has a copy of its own."""
    path = tmp_path_factory.mktemp("made") / "demo.regapp"
    make_demo(path, PEOPLE_REGISTERED)[0].close()
    return path


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "demo.regapp"))


def ways() -> list[tuple[str, str]]:
    return [(name, way) for name, form in FORMS.items() for way in (*form.closes, *LEFT_BY_THE_WINDOW)]


@pytest.mark.parametrize(("name", "way"), some_by_day([pytest.param(*case) for case in ways()], 20))
def test_what_was_typed_comes_back(
    open_on: Callable[[Path], Window], path: Path, monkeypatch: pytest.MonkeyPatch, name: str, way: str
) -> None:
    form, window = FORMS[name], open_on(path)
    window.activateWindow()
    fill(window, form)
    if way == "closed":
        (line,) = quit_keeping(window)
        assert form.listed in line
        window = open_on(path)
    else:
        left = form.field(window)
        assert left is not None
        leave(window, left, way)
        if way in form.closes:
            assert window.notice.text().startswith("Kept as a draft.")
    field = open_form(window, form)
    if field.text() != form.typed:
        offer = form.offer(window)
        assert offer.isVisible()
        assert offer.takes[0].text().startswith("Go on with the draft from ")
        offer.takes[0].click()
        settle(window)
        assert not offer.isVisible()
    assert field.text() == form.typed
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [window]


@pytest.mark.parametrize("name", some_by_day(FORMS, 4))
def test_a_form_in_which_nothing_was_typed_leaves_no_draft(window: Window, name: str) -> None:
    form = FORMS[name]
    field = open_form(window, form)
    leave(window, field, (*form.closes, "another page")[0])
    assert window.notice.text() == ""
    assert window.workplace.drafts.unsaved() == []
    window.go_to(PROGRAMME)
    window.go_to(SETTINGS)
    window.close()
    assert window.leaving.dialog is None
    assert window.workplace.is_closed


@pytest.mark.parametrize("name", some_by_day(FORMS, 4))
def test_what_is_discarded_at_the_end_is_gone(open_on: Callable[[Path], Window], path: Path, name: str) -> None:
    form, window = FORMS[name], open_on(path)
    fill(window, form)
    window.close()
    assert window.leaving.dialog is not None
    window.leaving.dialog.discard.click()
    assert window.workplace.is_closed
    assert list(window.workplace.preferences.drafts_folder.glob("*")) == []
    again = open_on(path)
    field = open_form(again, form)
    assert field.text() != form.typed
    assert not form.offer(again).isVisible()
