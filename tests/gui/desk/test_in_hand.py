"""One person is in hand, visibly: all buttons and keys of the Desk are about that one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from regapp.gui.person.card import Card
from regapp.gui.person.form import PersonForm
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.model.participant import Participant
from regapp.services.badges.data import token_of
from regapp.services.people.registration import everybody, get
from tests.gui.conftest import press, settle, type_text
from tests.gui.desk.test_page import someone

popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(window: Window) -> tuple[Participant, Participant]:
    """Somebody checked in a moment ago, and somebody else whose row is highlighted."""
    window.activateWindow()
    first, second = someone(window), someone(window, place=7)
    type_text(window.desk_page.field, token_of(window.workplace.desk, first.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    type_text(window.desk_page.field, second.details.name)
    settle(window)
    assert window.desk_page.results.chosen() is not None
    return first, second


def family_shown(window: Window) -> str:
    return window.desk_page.verdict.lines.family.text()


def test_the_old_verdict_steps_back_as_soon_as_somebody_types(window: Window) -> None:
    person = someone(window)
    field = window.desk_page.field
    type_text(field, token_of(window.workplace.desk, person.id, 1))
    press(field, Qt.Key.Key_Return)
    settle(window)
    assert family_shown(window) == person.details.family
    type_text(field, "щ")
    assert window.desk_page.participant is None
    assert not window.desk_page.verdict.lines.family.isVisible()
    assert not window.desk_page.verdict.badge_button.isEnabled()
    assert person.details.name in window.desk_page.verdict.last_scans._lines[0].text()
    press(field, Qt.Key.Key_Escape)
    assert window.desk_page.participant == person.id
    assert family_shown(window) == person.details.family


def test_the_highlighted_person_is_shown_and_not_checked_in(
    window: Window, two: tuple[Participant, Participant]
) -> None:
    _, second = two
    assert family_shown(window) == second.details.family
    assert window.desk_page.participant == second.id
    assert get(window.workplace.desk, second.id).first_in == ""


@pytest.mark.parametrize("how", ["Ctrl+I", "Ctrl+E", "Ctrl+Shift+N", "card button"])
def test_keys_and_buttons_are_about_the_highlighted_person(
    window: Window, two: tuple[Participant, Participant], how: str
) -> None:
    _, second = two
    window.activateWindow()
    field = window.desk_page.field
    match how:
        case "Ctrl+I":
            QTest.keyClick(field, Qt.Key.Key_I, CTRL)
        case "Ctrl+E":
            QTest.keyClick(field, Qt.Key.Key_E, CTRL)
        case "Ctrl+Shift+N":
            QTest.keyClick(field, Qt.Key.Key_N, CTRL | SHIFT)
        case _:
            window.desk_page.verdict._card.click()
    settle(window)
    content = window.drawer.content
    if isinstance(content, Card):
        assert content.participant == second.id
    else:
        assert isinstance(content, PersonForm)
        assert second.details.name in window.drawer.title.text()
    assert get(window.workplace.desk, second.id).first_in == ""


def test_ctrl_p_is_about_the_highlighted_person(
    window: Window, two: tuple[Participant, Participant], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(window.desk_page.badges, "ask", asked.append)
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_P, CTRL)
    window.desk_page.verdict.badge_button.click()
    assert asked == [two[1].id] * 2


def test_ctrl_t_copies_the_telephone_of_the_highlighted_person(
    window: Window, two: tuple[Participant, Participant]
) -> None:
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_T, CTRL)
    settle(window)
    assert QApplication.clipboard().text() == two[1].details.phone
    assert two[1].details.phone in window.notice.text()


@popup
def test_the_right_button_highlights_and_offers_everything(window: Window) -> None:
    window.activateWindow()
    type_text(window.desk_page.field, "аб")
    settle(window)
    page, found = window.desk_page, window.desk_page.results
    person = found.people.results[1].participant
    place = found.visualRect(found.people.index(1)).center()
    offered: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text().partition("\t")[0] for action in menu.actions())
        menu.close()

    timer = _soon(look)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, found.viewport().mapToGlobal(place))
    QApplication.sendEvent(found.viewport(), event)
    timer.stop()
    assert page.participant == person.id
    assert offered == [
        "Check in", "Card", "Edit", "Badge", "Substitute…", "Message for the desk…", "Copy the telephone",
    ]  # fmt: skip
    assert get(window.workplace.desk, person.id).first_in == ""


def test_nobody_in_hand_is_said(window: Window) -> None:
    window.activateWindow()
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_I, CTRL)
    settle(window)
    assert window.drawer.isHidden()
    assert window.notice.text() == "Choose somebody first."


def test_on_the_people_page_keys_are_about_the_selected_row(
    window: Window, two: tuple[Participant, Participant]
) -> None:
    window.go_to(pages.PEOPLE)
    settle(window)
    table = window.people_page.table
    table.selectRow(5)
    QTest.keyClick(table, Qt.Key.Key_I, CTRL)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    assert card.participant == window.people_page.people.ids[5]


def test_an_open_card_is_in_hand_before_the_page(
    window: Window, two: tuple[Participant, Participant], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    window.workplace.badge_asked.connect(asked.append)
    monkeypatch.setattr(window.desk_page.badges, "ask", lambda _participant: None)
    other = everybody(window.workplace.desk)[40]
    window.workplace.person_asked.emit(other.id)
    settle(window)
    QTest.keyClick(window.drawer, Qt.Key.Key_P, CTRL)
    assert asked == [other.id]


def test_the_answer_to_an_older_text_never_stays(window: Window) -> None:
    """Whatever the order in which answers come: what is shown belongs to the text in the field."""
    field, results = window.desk_page.field, window.desk_page.results
    for text in ("аб", "Асан", "ж", "0555"):
        type_text(field, text)
        press(field, Qt.Key.Key_Escape)
        settle(window)
        assert results.people.results == []
        type_text(field, text)
        press(field, Qt.Key.Key_Backspace)
        left = field.text()
        settle(window)
        assert window.desk_page.finder.answered == left
        field.clear()
        field.textEdited.emit("")
        settle(window)
        assert results.people.results == []
        assert window.desk_page.participant is None


def _soon(act: Callable[[], None]) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.start(50)
    return timer
