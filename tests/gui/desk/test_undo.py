"""Undo and redo: the button names its act and is grey exactly while Ctrl+Z does nothing; one act is one undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.person.form import PersonForm
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.services.badges.data import token_of
from regapp.services.people.registration import cancel, edit, everybody, get
from regapp.services.people.substitutes import begun_for, substitute
from tests.gui.conftest import press, settle, type_text
from tests.gui.desk.test_page import someone

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(window: Window) -> None:
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_Z, CTRL)
    settle(window)


def redo(window: Window) -> None:
    QTest.keyClick(window.desk_page.field, Qt.Key.Key_Z, CTRL | SHIFT)
    settle(window)


def scan(window: Window, person: int) -> None:
    type_text(window.desk_page.field, token_of(window.workplace.desk, person, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)


def button_text(window: Window) -> str | None:
    """What the button says; None while it is grey."""
    button = window.desk_page.verdict.undo_button
    return button.toolTip() if button.isEnabled() else None


def test_the_button_names_the_last_act_and_its_person_and_not_who_is_shown(window: Window) -> None:
    window.activateWindow()
    assert button_text(window) is None
    first, second = someone(window), someone(window, place=4)
    scan(window, first.id)
    assert button_text(window) == f"Undo: check-in – {first.details.name}  Ctrl+Z"
    type_text(window.desk_page.field, second.details.name)
    settle(window)
    # While somebody types, the key is the text's.
    assert button_text(window) == f"Undo: check-in – {first.details.name}"
    press(window.desk_page.field, Qt.Key.Key_Escape)
    cancel(window.workplace.desk, second.id)
    settle(window)
    assert button_text(window) == f"Undo: cancelled registration – {second.details.name}  Ctrl+Z"
    undo(window)
    assert not get(window.workplace.desk, second.id).details.cancelled
    assert button_text(window) == f"Undo: check-in – {first.details.name}  Ctrl+Z"
    undo(window)
    assert get(window.workplace.desk, first.id).first_in == ""
    assert button_text(window) is None


def test_grey_exactly_while_there_is_nothing(window: Window) -> None:
    window.activateWindow()
    people = [someone(window, place=place) for place in range(4)]
    desk = window.workplace.desk
    for person in people:
        scan(window, person.id)
        assert (button_text(window) is not None) == (desk.last_act() is not None)
    for _ in people:
        assert button_text(window) is not None
        undo(window)
    assert button_text(window) is None
    before = len(desk.acts)
    undo(window)
    assert len(desk.acts) == before


def test_a_walk_in_is_one_undo_and_one_redo(window: Window) -> None:
    window.activateWindow()
    people = len(everybody(window.workplace.desk))
    window.workplace.walk_in_asked.emit("Асылбекова Нурай")
    settle(window)
    form = window.drawer.content
    assert isinstance(form, PersonForm)
    form.submit()
    settle(window)
    if form is window.drawer.content:
        form.submit()
        settle(window)
    newcomer = window.desk_page.participant
    assert newcomer is not None
    assert get(window.workplace.desk, newcomer).first_in
    assert len(everybody(window.workplace.desk)) == people + 1
    assert button_text(window) == "Undo: registration – Асылбекова Нурай  Ctrl+Z"
    undo(window)
    assert len(everybody(window.workplace.desk)) == people
    assert button_text(window) is None
    redo(window)
    assert len(everybody(window.workplace.desk)) == people + 1
    assert get(window.workplace.desk, newcomer).first_in


def test_undoing_an_edit_keeps_the_person_in_hand(window: Window) -> None:
    window.activateWindow()
    person = someone(window)
    scan(window, person.id)
    changes = edit(window.workplace.desk, person.id, person.details, replace(person.details, position="судья"))
    window.workplace.announce(changes)
    settle(window)
    undo(window)
    assert window.desk_page.participant == person.id
    assert window.desk_page.verdict.verdict is not None


def test_the_last_scans_follow(window: Window) -> None:
    window.activateWindow()
    first, second = someone(window), someone(window, place=4)
    scan(window, first.id)
    scan(window, second.id)
    lines = window.desk_page.verdict.last_scans._lines
    undo(window)
    assert window.desk_page.participant == second.id
    assert lines[0].text().endswith(f"{second.details.name} · undone")
    undo(window)
    assert lines[1].text().endswith(f"{first.details.name} · undone")
    redo(window)
    assert not lines[1].text().endswith("undone")
    assert get(window.workplace.desk, first.id).first_in


def test_elsewhere_the_act_is_named_with_the_way_back(window: Window) -> None:
    window.activateWindow()
    person = someone(window)
    scan(window, person.id)
    window.go_to(pages.PEOPLE)
    settle(window)
    QTest.keyClick(window.people_page.table, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert window.notice.text() == f"Undone: check-in – {person.details.name}. Ctrl+Shift+Z does it again."
    QTest.keyClick(window.people_page.table, Qt.Key.Key_Z, CTRL | SHIFT)
    settle(window)
    assert get(window.workplace.desk, person.id).first_in
    assert window.notice.text() == f"Done again: check-in – {person.details.name}. Ctrl+Z undoes it."


def test_a_new_act_ends_what_can_be_done_again(window: Window) -> None:
    window.activateWindow()
    first, second = someone(window), someone(window, place=4)
    scan(window, first.id)
    undo(window)
    scan(window, second.id)
    redo(window)
    assert get(window.workplace.desk, first.id).first_in == ""
    assert "nothing to do again" in window.notice.text()


@pytest.mark.parametrize("text", ["а", "Асан"])
def test_ctrl_z_in_a_text_is_the_text_s(window: Window, text: str) -> None:
    window.activateWindow()
    person = someone(window)
    scan(window, person.id)
    type_text(window.desk_page.field, text)
    settle(window)
    undo(window)
    assert get(window.workplace.desk, person.id).first_in


def word(window: Window) -> str:
    return window.desk_page.verdict._word.text()


def test_what_is_done_again_is_shown_as_done(window: Window) -> None:
    window.activateWindow()
    first, second = someone(window), someone(window, place=4)
    scan(window, first.id)
    scan(window, second.id)
    for _ in range(2):
        undo(window)
        assert word(window) == "Undone"
        assert button_text(window) == f"Undo: check-in – {first.details.name}  Ctrl+Z"
        redo(window)
        assert word(window) == "Admitted"
        assert button_text(window) == f"Undo: check-in – {second.details.name}  Ctrl+Z"
        assert get(window.workplace.desk, second.id).first_in


def test_the_button_names_what_each_act_leaves_also_after_it_is_done_again(window: Window) -> None:
    window.activateWindow()
    desk = window.workplace.desk
    first, second, third = (someone(window, place=place) for place in (0, 4, 7))
    scan(window, first.id)
    window.workplace.announce(edit(desk, second.id, second.details, replace(second.details, position="судья")))
    cancel(desk, third.id)
    settle(window)
    said = [button_text(window)]
    for _ in range(3):
        undo(window)
        said.append(button_text(window))
    for expected in reversed(said[:-1]):
        redo(window)
        assert button_text(window) == expected


def test_a_refusal_goes_when_its_reason_was_undone(window: Window) -> None:
    window.activateWindow()
    person = someone(window)
    _, changes = substitute(window.workplace.desk, person.id, replace(begun_for(person), family="Petrov", given="Ivan"))
    window.workplace.announce(changes)
    scan(window, person.id)
    assert word(window) == "Registration cancelled"
    assert "Substitute: Petrov Ivan." in " ".join(window.desk_page.verdict.lines.spoken)
    undo(window)
    assert (word(window), window.desk_page.participant) == ("Chosen", person.id)
    assert "Enter" not in window.desk_page.verdict.lines.advice.text()
    redo(window)
    type_text(window.desk_page.field, person.details.name)
    settle(window)
    press(window.desk_page.field, Qt.Key.Key_Down)
    settle(window)
    assert "cancelled" in window.desk_page.verdict.lines.advice.text()


def test_an_open_card_is_headed_by_the_name_as_it_is(window: Window) -> None:
    window.activateWindow()
    person = someone(window)
    window.workplace.person_asked.emit(person.id)
    settle(window)
    changed = replace(person.details, given="Zed")
    window.workplace.announce(edit(window.workplace.desk, person.id, person.details, changed))
    settle(window)
    assert window.drawer.title.text() == changed.name
    undo(window)
    assert window.drawer.title.text() == person.details.name


def test_letters_left_in_the_field_do_not_keep_ctrl_z_from_the_scan(window: Window) -> None:
    """A scan of the wrong badge is undone at once, whatever was typed before it."""
    window.activateWindow()
    page, desk = window.desk_page, window.workplace.desk
    person = next(p for p in everybody(desk) if p.details.cities == ("osh",) and not p.first_in)
    page.field.setFocus()
    QTest.keyClicks(page.field, "abc")
    settle(window)
    page.answer_scanner(token_of(desk, person.id, 1))
    settle(window)
    assert get(desk, person.id).first_in
    assert page.field.text() == "abc"
    assert "Ctrl+Z" in page.verdict.undo_button.text()
    QTest.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert get(desk, person.id).first_in == ""
    assert page.field.text() == "abc"
