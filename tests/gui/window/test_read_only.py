"""A second window on the same file looks like one that only reads, and offers nothing that it cannot do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)

from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.start import open_window
from regapp.gui.window.pages import DESK, DESKS, PAGES, PEOPLE, PageEntry
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.admission.admission import check_in
from regapp.services.badges.data import token_of
from regapp.services.badges.templates import save_template
from regapp.services.desk import Desk
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import add_walk_in, everybody
from regapp.store.store import Store
from tests.by_day import some_by_day
from tests.gui.conftest import PLAIN_BADGE, put_away, settle, type_text, wait_for

popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Desk]:
    """The desk that has the file, with an own design, arrivals and a possible double."""
    desk = make_demo(tmp_path / "demo.regapp")[0]
    save_template(desk, PLAIN_BADGE)
    people = everybody(desk)
    for person in people[:5]:
        check_in(desk, person.id, desk.sessions()[0], overruled=True)
    add_walk_in(desk, people[0].details)
    yield desk
    desk.close()


@pytest.fixture
def second(qapp: QApplication, preferences: Preferences, first: Desk) -> Iterator[Window]:
    """A window on the same file."""
    window = open_window(qapp, first.path, "", "en", preferences)
    window.resize(1366, 740)
    window.show()
    window.activateWindow()
    wait_for(lambda: not window.stack.is_blank)
    settle(window)
    yield window
    put_away(window)


@pytest.fixture
def refused(second: Window, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was begun and could not be done: the acts that reached the file and were refused there."""
    found: list[str] = []
    check = Store.check_writable

    def noted(store: Store) -> None:
        if store is second.workplace.desk.store:
            found.append("write")
        check(store)

    monkeypatch.setattr(Store, "check_writable", noted)
    second.workplace.worker.failed.connect(lambda error: found.append(str(error)))
    return found


def why(window: Window) -> str:
    return window.workplace.why_read_only


@pytest.mark.parametrize("language", some_by_day(["ky", "ru", "en"], 1))
def test_it_looks_like_one(second: Window, language: str) -> None:
    second.workplace.speak(language)
    settle(second)
    assert second.read_only.isVisible()
    assert second.read_only.text() == why(second)
    assert second.windowTitle().endswith(")")
    assert second.read_only.width() == second.width()
    for page in PAGES:
        second.go_to(page)
        settle(second)
        assert second.read_only.isVisible()


def test_the_first_one_looks_like_always(window: Window) -> None:
    assert not window.read_only.isVisible()
    assert window.workplace.why_read_only == ""
    assert window.desk_page._walk_in.isEnabled()
    assert not window.windowTitle().endswith(")")


def test_a_control_that_is_held_says_why_and_comes_back(second: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    button = second.desk_page._walk_in
    for _ in range(2):
        assert not button.isEnabled()
        assert button.toolTip() == why(second)
        button.setEnabled(True)
        button.setToolTip("a walk-in")
    monkeypatch.setattr(type(second.workplace.desk), "is_read_only", False)
    second.workplace.event_changed.emit()
    assert button.isEnabled()
    assert button.toolTip() == "a walk-in"
    monkeypatch.undo()


KEYS = ("Ctrl+N", "Ctrl+Z", "Ctrl+P", "Ctrl+O", "F9")


@pytest.mark.parametrize("key", some_by_day(KEYS, 3))
def test_keys_say_why(second: Window, refused: list[str], key: str) -> None:
    QTest.keySequence(second, key)
    settle(second)
    assert refused == []
    assert second.drawer.content is None
    if key == "Ctrl+P":
        # Of nobody in hand there is nothing more to say.
        assert second.notice.text() == "Choose somebody first."
    elif key != "F9":
        assert second.notice.text() == why(second)


def test_enter_opens_the_card_and_a_scan_says_why(second: Window, refused: list[str]) -> None:
    person = everybody(second.workplace.desk)[8]
    field = second.desk_page.field
    type_text(field, person.details.number)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(second)
    assert second.notice.text() == why(second)
    type_text(field, token_of(second.workplace.desk, person.id, 1))
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(second)
    field.clear()
    type_text(field, f"{person.details.family} {person.details.given}")
    settle(second)
    second.desk_page.results.step(0)
    assert "opens the card" in second.desk_page.finder._hint.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: isinstance(second.drawer.content, Card))
    assert refused == []


@pytest.fixture
def no_dialogs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Dialogs of the system answer at once, with a file that may be made or is there."""
    out = tmp_path / "out"
    out.mkdir()
    ready = tmp_path / "ready.svg"
    ready.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>'
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out / "file.pdf"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(ready), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(ready)], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("", False))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColorDialog().currentColor())
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QDialog, "exec", lambda *_: 0)


def offered(window: Window) -> list[QAbstractButton]:
    """The buttons that somebody can press now."""
    content = [window._content]
    return [
        button
        for top in content
        for button in top.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and not isinstance(button.parent(), QComboBox)
    ]


def actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from actions(inner)
        elif action.isEnabled() and action.isVisible() and not action.isSeparator():
            yield action


def name_of(window: Window, widget: QWidget) -> str:
    owner = widget.parent()
    while owner is not None and not type(owner).__module__.startswith("regapp."):
        owner = owner.parent()
    names = [name for name, value in vars(owner).items() if value is widget] if owner is not None else []
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(owner).__name__}.{names[0]}" if names else f"{type(owner).__name__} “{text}”"


def press_everything(window: Window, refused: list[str], page: PageEntry[QWidget]) -> set[str]:
    """Press each button that is offered, and what appears by that; gives which."""
    pressed: set[str] = set()
    before: set[str] = set()
    while fresh := {name: button for button in offered(window) if (name := name_of(window, button)) not in pressed}:
        # What the last press has brought comes first: the next one may hide it.
        said = next((name for name in fresh if name not in before), next(iter(fresh)))
        before, button = set(fresh), fresh[said]
        pressed.add(said)
        menu = getattr(button, "menu", lambda: None)()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            trigger_all(window, menu)
        else:
            button.click()
        wait_for(lambda: not window.workplace.worker.under_way)
        settle(window)
        assert refused == [], said
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog | QMenu) and dialog.isVisible():
                dialog.close()
        if window.stack.shown is not page:
            window.go_to(page)
            settle(window)
    return pressed


def trigger_all(window: Window, menu: QMenu) -> None:
    for action in list(actions(menu)):
        action.trigger()
        wait_for(lambda: not window.workplace.worker.under_way)
        settle(window)


@pytest.mark.parametrize("page", some_by_day(PAGES, 6), ids=lambda page: page.name)
def test_no_page_offers_what_then_fails(
    second: Window, refused: list[str], no_dialogs: None, page: PageEntry[QWidget]
) -> None:
    second.go_to(page)
    settle(second)
    pressed = press_everything(second, refused, page)
    # All that these two have writes, or is the field of the Desk.
    assert pressed or page in (DESK, DESKS)


def test_the_card_and_the_forms_offer_nothing(second: Window, refused: list[str], no_dialogs: None) -> None:
    people = everybody(second.workplace.desk)
    for person in (people[0], people[7]):
        second.go_to(DESK)
        second.workplace.person_asked.emit(person.id)
        wait_for(lambda: isinstance(second.drawer.content, Card))
        settle(second)
        card = second.drawer.content
        assert isinstance(card, Card)
        for button in card.findChildren(QPushButton):
            assert not button.isEnabled()
            assert button.toolTip() == why(second)
        trigger_all(second, card._more.menu())
        for action in card._more.menu().actions():
            assert not action.isEnabled()
            assert action.toolTip() == why(second)
        second.person_drawer.open_edit(person)
        settle(second)
        form = second.drawer.content
        assert isinstance(form, PersonForm)
        assert not form._button.isEnabled()
    assert refused == []


@popup
def test_the_menus_of_tables(second: Window, refused: list[str], no_dialogs: None) -> None:
    shown: list[set[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        shown.append({action.text() for action in actions(menu)})
        held = [action for action in menu.actions() if not action.isSeparator() and not action.isEnabled()]
        assert {action.toolTip() for action in held} == {why(second)}
        menu.close()

    second.go_to(PEOPLE)
    settle(second)
    page = second.people_page
    for rows in (1, 2):
        for row in range(rows):
            page.table.selectionModel().select(page.people.index(row, 0), _ROW)
        QTimer.singleShot(50, look)
        page._show_menu(QPoint())
    assert shown == [{"Open the card", "Copy"}, {"Compare the two…", "Copy"}]
    assert refused == []


def test_an_import_that_was_dropped_or_looked_at_offers_nothing(
    second: Window, refused: list[str], tmp_path: Path
) -> None:
    lists = tmp_path / "list.csv"
    lists.write_text("Фамилия;Имя;Муниципалитет\nАсанов;Улан;Төлөк\n", encoding="utf-8")
    second.lists_page.examine(lists)
    wait_for(lambda: not second.workplace.worker.under_way)
    settle(second)
    wizard = second.lists_page.importing.wizard
    assert not wizard._take.isEnabled()
    second.workplace.import_asked.emit(lists)
    settle(second)
    assert second.notice.text() == why(second)
    assert refused == []
