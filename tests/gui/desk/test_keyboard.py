"""Where the keyboard goes: the field of the Desk has it unless something else was chosen on purpose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from regapp.gui.person.form import PersonForm
from regapp.gui.person.menu import PersonMenu
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.gui.workplace import keys
from regapp.model.checkin import Outcome
from regapp.services.badges.data import token_of
from regapp.services.people.registration import get
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.gui.desk.test_page import shown, someone

Open = Callable[[Window], None]
# Qt's screen in memory says that it cannot raise a menu; people's screens can.
popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def type_keys(text: str, end: Qt.Key | None = None) -> None:
    """Keys to whatever has the keyboard, as a keyboard or a scanner sends them."""
    for char in text:
        type_text(focused(), char)
    if end is not None:
        press(focused(), end)


def focused() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def open_card(window: Window) -> None:
    window.workplace.person_asked.emit(someone(window).id)


def open_walk_in(window: Window) -> None:
    window.workplace.walk_in_asked.emit("")


def open_edit(window: Window) -> None:
    window.workplace.edit_asked.emit(someone(window).id)


DRAWERS: dict[str, Open] = {
    "card": open_card,
    "walk-in": open_walk_in,
    "edit": open_edit,
    "queue": Window.open_print_queue,
}


def by_escape(window: Window) -> None:
    press(focused(), Qt.Key.Key_Escape)


def by_cross(window: Window) -> None:
    QTest.mouseClick(window.drawer._close, Qt.MouseButton.LeftButton)


@pytest.fixture
def active(window: Window) -> Window:
    window.activateWindow()
    wait_for(lambda: window.isActiveWindow() and window.desk_page.field.hasFocus())
    return window


@pytest.mark.parametrize("close", [by_escape, by_cross])
@pytest.mark.parametrize("name", DRAWERS)
def test_after_any_panel_the_next_scan_is_answered(active: Window, name: str, close: Open) -> None:
    person = someone(active, place=3)
    DRAWERS[name](active)
    settle(active)
    assert active.drawer.isVisible()
    close(active)
    settle(active)
    assert active.drawer.isHidden()
    assert active.desk_page.field.hasFocus()
    type_keys(token_of(active.workplace.desk, person.id, 1), Qt.Key.Key_Return)
    settle(active)
    assert shown(active) is Outcome.ADMITTED


@pytest.mark.parametrize("name", ["card", "queue"])
def test_letters_reach_the_field_though_a_panel_without_fields_is_open(active: Window, name: str) -> None:
    DRAWERS[name](active)
    settle(active)
    type_keys("абд")
    settle(active)
    assert active.desk_page.field.text() == "абд"
    assert active.desk_page.field.hasFocus()
    assert active.drawer.isHidden()
    assert active.desk_page.results.people.results


def test_letters_reach_the_field_from_every_place_of_the_desk(active: Window) -> None:
    page = active.desk_page
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            widget.setFocus()
            type_keys("аб")
            settle(active)
            assert page.field.text() == "аб", widget
            assert page.field.hasFocus()
            press(page.field, Qt.Key.Key_Escape)


def test_a_click_on_a_button_of_the_desk_leaves_the_keyboard_in_the_field(active: Window) -> None:
    person = someone(active)
    type_keys(token_of(active.workplace.desk, person.id, 1), Qt.Key.Key_Return)
    settle(active)
    QTest.mouseClick(active.desk_page.verdict.undo_button, Qt.MouseButton.LeftButton)
    settle(active)
    assert active.desk_page.field.hasFocus()


@pytest.mark.parametrize(
    "page", some_by_day([page for page in pages.PAGES if page is not pages.DESK], 3), ids=lambda page: page.name
)
def test_on_other_pages_what_had_the_keyboard_gets_it_back(active: Window, page: pages.PageEntry[QWidget]) -> None:
    active.go_to(page)
    settle(active)
    active.keyboard.give()
    before = focused()
    active.open_print_queue()
    settle(active)
    press(focused(), Qt.Key.Key_Escape)
    settle(active)
    assert focused() is before
    assert not isinstance(before, QComboBox)


def test_a_scan_into_a_half_filled_form_is_a_scan(active: Window) -> None:
    person = someone(active, place=2)
    active.workplace.walk_in_asked.emit("")
    settle(active)
    form = active.drawer.content
    assert isinstance(form, PersonForm)
    fields = [field for field in form.findChildren(QLineEdit) if field.isVisible() and field.isEnabled()]
    for number, field in enumerate(fields):
        field.setFocus()
        field.setText("+996 55")
        type_keys("51")
        text = field.text()
        token = token_of(active.workplace.desk, person.id, 1)
        type_keys(token, Qt.Key.Key_Return)
        settle(active)
        assert field.text() == text
        assert shown(active) is (Outcome.ADMITTED if number == 0 else Outcome.ALREADY_IN)
        assert active.drawer.content is form
    assert len(fields) > 5


@pytest.mark.parametrize("left", some_by_day(["", "аса", "0555 12", "17"], 2))
def test_a_scan_after_what_was_left_in_the_field(active: Window, left: str) -> None:
    people = [someone(active, place=place) for place in range(12)]
    type_keys(left)
    settle(active)
    found = [result.participant.id for result in active.desk_page.results.people.results]
    for prefix in ("", "\\000026", "000026", "\x1d"):
        for end in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            person = people.pop()
            type_keys(prefix + token_of(active.workplace.desk, person.id, 1), end)
            settle(active)
            assert shown(active) is Outcome.ADMITTED
            assert active.desk_page.field.text() == left
            assert [result.participant.id for result in active.desk_page.results.people.results] == found
            assert active.desk_page.participant == person.id


def test_a_code_that_was_read_in_part_is_no_text_of_a_form(active: Window) -> None:
    active.workplace.walk_in_asked.emit("Асан")
    settle(active)
    field = focused()
    assert isinstance(field, QLineEdit)
    before = field.text()
    type_keys(token_of(active.workplace.desk, someone(active).id, 1)[:30], Qt.Key.Key_Return)
    settle(active)
    assert shown(active) is Outcome.UNREADABLE
    assert field.text() == before


def test_what_people_type_is_no_scan(active: Window) -> None:
    """Accounts have twenty digits, documents fourteen, telephones twelve."""
    active.workplace.walk_in_asked.emit("")
    settle(active)
    form = active.drawer.content
    assert isinstance(form, PersonForm)
    field = next(field for field in form.findChildren(QLineEdit) if field.isVisible())
    for digits in ("996555123456", "20101199000123", "1180000012345678", "40817810099910004312"):
        field.setFocus()
        field.clear()
        type_keys(digits, Qt.Key.Key_Tab)
        settle(active)
        assert field.text() == digits
    assert shown(active) is None


def test_a_scan_on_the_people_page_leaves_its_table(active: Window) -> None:
    person = someone(active)
    active.go_to(pages.PEOPLE)
    settle(active)
    people = list(active.people_page.people.ids)
    for widget in (active.people_page.search, active.people_page.table):
        widget.setFocus()
        type_keys(token_of(active.workplace.desk, person.id, 1), Qt.Key.Key_Return)
        settle(active)
        assert active.people_page.people.ids == people
        assert active.people_page.search.text() == ""
        assert active.stack.shown is pages.PEOPLE
    assert shown(active) is Outcome.ALREADY_IN
    assert person.details.name in active.notice.text()


def test_a_scan_chooses_nothing_in_a_box(active: Window) -> None:
    person = someone(active)
    box = active.header._session
    before = active.workplace.session
    box.setFocus()
    type_keys(token_of(active.workplace.desk, person.id, 1), Qt.Key.Key_Return)
    settle(active)
    assert active.workplace.session == before
    assert box.currentData() == before.code if before else False
    assert shown(active) is Outcome.ADMITTED


def test_no_box_gets_the_keyboard_when_a_button_is_switched_off(active: Window) -> None:
    active.go_to(pages.PEOPLE)
    settle(active)
    page = active.people_page
    for widget in (page._import, page._doubles_button, page._walk_in):
        widget.setFocus()
        widget.setEnabled(False)
        settle(active)
        assert not isinstance(QApplication.focusWidget(), QComboBox)
        widget.setEnabled(True)


def type_into_popup(text: str) -> None:
    """Keys while a menu or a list is open, as the system sends them: to the popup."""
    for char in text:
        popup = QApplication.activePopupWidget()
        type_text((popup.focusWidget() or popup) if popup is not None else focused(), char)
    popup = QApplication.activePopupWidget()
    press((popup.focusWidget() or popup) if popup is not None else focused(), Qt.Key.Key_Return)


@popup
@pytest.mark.parametrize("opened", ["sessions", "menu"])
def test_a_scan_closes_what_is_open_and_chooses_nothing(active: Window, opened: str) -> None:
    scanned, chosen = someone(active), someone(active, place=6)
    session = active.workplace.session
    code = token_of(active.workplace.desk, scanned.id, 1)
    if opened == "sessions":
        active.header.open_sessions()
    else:
        type_keys(chosen.details.name)
        settle(active)
        menu = PersonMenu(active.workplace, active.desk_page, chosen, lambda: pytest.fail("somebody else"))
        menu.popup(active.mapToGlobal(active.rect().center()))
        menu.setActiveAction(menu.actions()[0])
    settle(active)
    assert QApplication.activePopupWidget() is not None
    type_into_popup(code)
    settle(active)
    assert QApplication.activePopupWidget() is None
    assert active.workplace.session == session
    assert active.desk_page.participant == scanned.id
    assert shown(active) is Outcome.ADMITTED
    assert get(active.workplace.desk, chosen.id).first_in == ""


@popup
def test_a_scan_while_municipalities_are_offered_is_a_scan(active: Window) -> None:
    person = someone(active)
    active.workplace.walk_in_asked.emit("")
    settle(active)
    form = active.drawer.content
    assert isinstance(form, PersonForm)
    edit = form.fields.place.edit
    edit.setFocus()
    type_keys("Кара")
    settle(active)
    assert QApplication.activePopupWidget() is not None
    type_into_popup(token_of(active.workplace.desk, person.id, 1))
    settle(active)
    assert edit.text() == "Кара"
    assert shown(active) is Outcome.ADMITTED
    type_keys("-Суу")
    assert edit.text() == "Кара-Суу"


@popup
def test_after_escape_from_the_sessions_the_field_has_the_keyboard(active: Window) -> None:
    active.header.open_sessions()
    view = active.header._session.view()
    press(view, Qt.Key.Key_Escape)
    settle(active)
    wait_for(lambda: active.focusWidget() is active.desk_page.field)


@pytest.mark.parametrize("key", keys.ABOUT)
def test_the_keys_of_the_person_in_hand_are_no_steps_within_a_text(active: Window, key: str) -> None:
    combination = QKeySequence.fromString(key)[0]  # type: ignore[index]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(active.desk_page.field, event)
    assert not event.isAccepted()


def test_without_a_session_the_last_verdict_is_not_taken_for_this_one(active: Window) -> None:
    first, second = someone(active), someone(active, place=6)
    type_keys(token_of(active.workplace.desk, first.id, 1), Qt.Key.Key_Return)
    settle(active)
    active.workplace.session = None
    type_keys(token_of(active.workplace.desk, second.id, 1), Qt.Key.Key_Return)
    settle(active)
    assert shown(active) is None
    assert active.desk_page.verdict._word.text() == "Not saved"
