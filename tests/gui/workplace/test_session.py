"""The session in force changes only when somebody changes it; where it is lost, nobody is checked in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.window.window import Window
from regapp.gui.workplace.notices import NoticeKind
from regapp.services.badges.data import token_of
from regapp.services.desk import Changes
from regapp.services.people.registration import get
from regapp.services.programme.programme import remove_session
from tests.gui.conftest import press, settle, type_text
from tests.gui.desk.test_page import shown, someone

popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


def lose_session(window: Window) -> str:
    session = window.workplace.session
    assert session is not None
    remove_session(window.workplace.desk, session.code)
    window.workplace.announce(Changes(everything=True))
    settle(window)
    return session.code


def test_a_session_that_is_removed_is_not_replaced_by_another(window: Window) -> None:
    lose_session(window)
    assert window.workplace.sessions
    assert window.workplace.session is None
    assert window.header._session.currentIndex() == -1
    assert "choose another" in window.notice.text()
    person = someone(window)
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    assert shown(window) is None
    assert get(window.workplace.desk, person.id).first_in == ""
    # The words for a loss would leave the notice as it is: nobody would see that the scan was answered.
    assert "Not checked in" in window.notice.text()
    assert window.desk_page._count.text() == "No session is chosen"


def test_undo_brings_it_back_into_force(window: Window) -> None:
    code = lose_session(window)
    window.workplace.undo()
    settle(window)
    assert window.workplace.session is not None
    assert window.workplace.session.code == code
    assert window.header._session.currentData() == code


def test_choosing_another_one_goes_on(window: Window) -> None:
    lose_session(window)
    other = window.workplace.sessions[2].code
    window.workplace.choose_session(other)
    window.workplace.undo()
    settle(window)
    assert window.workplace.session is not None
    assert window.workplace.session.code == other


def test_a_change_is_said_with_the_way_back(window: Window) -> None:
    before = window.workplace.session
    other = window.workplace.sessions[2]
    window.workplace.choose_session(other.code)
    assert window.workplace.text(other.title) in window.notice.text()
    assert window.notice._back.isVisible()
    window.notice._back.click()
    assert window.workplace.session == before
    window.workplace.notice.emit("No problems found in the file.", NoticeKind.DONE)
    assert window.notice._back.isHidden()


@popup
def test_the_box_of_sessions_is_reached_by_a_click_or_its_key_and_lets_go(window: Window) -> None:
    window.activateWindow()
    box = window.header._session
    assert not box.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_F2)
    settle(window)
    assert box.view().isVisible()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    settle(window)
    assert window.desk_page.field.hasFocus()
    after = window.workplace.session
    press(window.desk_page.field, Qt.Key.Key_Down)
    assert window.workplace.session == after
