"""The verdict: what helps with a refusal, the key on each button, and no key that a scanner could send."""

import string
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from regapp.gui.desk.verdict import OVERRULE_KEY
from regapp.gui.window.pages import PEOPLE
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.services.badges.badges import reissue
from regapp.services.badges.data import token_of
from regapp.services.people.registration import edit, everybody
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.gui.desk.test_page import someone

KEYS = {"undo_button": "Ctrl+Z", "badge_button": "Ctrl+P", "_card": "Ctrl+I", "_overrule": OVERRULE_KEY}


@pytest.fixture
def refused(window: Window) -> Window:
    """Somebody who is registered for Bishkek has shown their badge in Osh."""
    window.activateWindow()
    person = next(p for p in everybody(window.workplace.desk) if p.details.cities == ("bishkek",))
    type_text(window.desk_page.field, token_of(window.workplace.desk, person.id, 1))
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    assert outcome(window) is Outcome.NOT_REGISTERED
    return window


def outcome(window: Window) -> Outcome | None:
    shown = window.desk_page.verdict.verdict
    return shown.outcome if shown else None


def test_it_says_where_the_person_is_registered(refused: Window) -> None:
    assert refused.desk_page.verdict.lines.give.text().startswith(
        "Registered for: Bishkek. Sessions there: Registration, 2 March,"
    )


@pytest.mark.parametrize("has_badge", [True, False])
@pytest.mark.parametrize("consent", [True, False, None])
def test_who_is_in_is_given_nothing_more_and_what_remains_is_said(
    window: Window, consent: bool | None, has_badge: bool
) -> None:
    window.activateWindow()
    desk, lines = window.workplace.desk, window.desk_page.verdict.lines
    person = someone(window)
    edit(desk, person.id, person.details, replace(person.details, consent=consent, diet="vegetarian"))
    if has_badge:
        reissue(desk, person.id, "")
    said = []
    for _ in range(2):
        type_text(window.desk_page.field, token_of(desk, person.id, 1))
        press(window.desk_page.field, Qt.Key.Key_Return)
        settle(window)
        said.append((lines.give.text(), lines.advice.text(), lines.badge_line.text()))
    assert outcome(window) is Outcome.ALREADY_IN
    (given, _, _), (again, advice, badge) = said
    assert "Give: badge" in given
    assert "Give" not in again
    assert "Diet: vegetarian" in again
    remains = "ask for a signature" in again or bool(badge)
    assert remains == (consent is False or not has_badge)
    assert ("Nothing to do" in advice) != remains


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_each_button_shows_its_key(refused: Window, language: str, large: bool) -> None:
    refused.workplace.preferences.large_text = large
    refused.workplace.restyle()
    refused.workplace.speak(language)
    settle(refused)
    panel = refused.desk_page.verdict
    buttons = {name: getattr(panel, name) for name in KEYS}
    assert set(panel.findChildren(QPushButton)) == set(buttons.values())
    for name, widget in buttons.items():
        assert widget.isVisible()
        assert KEYS[name] in widget.text()


def test_the_key_admits_and_leaves_the_keyboard_in_the_field(refused: Window) -> None:
    QTest.keyClick(refused.desk_page.field, Qt.Key.Key_F9)
    wait_for(lambda: outcome(refused) is Outcome.ADMITTED)
    settle(refused)
    assert refused.focusWidget() is refused.desk_page.field


def test_nothing_that_a_scanner_sends_admits(refused: Window) -> None:
    field = refused.desk_page.field
    admitted: list[object] = []
    refused.desk_page._admitting.overrule = lambda *_: admitted.append(1)  # type: ignore[method-assign]
    keys = [Qt.Key(ord(char)) for char in string.ascii_uppercase + string.digits + " -/\\]["]
    ends = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down]
    shown = refused.desk_page.verdict.verdict
    assert shown is not None
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for held in (none, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier, control):
        # With Ctrl some are keys of the window; a scanner that sends control characters sends these.
        for key in [*([] if held == control else keys), *ends, Qt.Key.Key_BracketRight, Qt.Key.Key_M, Qt.Key.Key_J]:
            QTest.keyClick(field, key, held)
            field.setFocus()
    settle(refused)
    assert admitted == []


@pytest.mark.parametrize("kind", some_by_day([outcome for outcome in Outcome if not outcome.may_be_overruled], 8))
def test_where_nothing_is_offered_the_key_does_nothing(refused: Window, kind: Outcome) -> None:
    panel = refused.desk_page.verdict
    assert panel.verdict is not None
    admitted: list[object] = []
    refused.desk_page._admitting.overrule = lambda *_: admitted.append(1)  # type: ignore[method-assign]
    panel.show_verdict(replace(panel.verdict, outcome=kind))
    QTest.keyClick(refused.desk_page.field, Qt.Key.Key_F9)
    assert admitted == []


def test_the_key_does_nothing_on_another_page(refused: Window) -> None:
    refused.go_to(PEOPLE)
    settle(refused)
    QTest.keyClick(refused, Qt.Key.Key_F9)
    settle(refused)
    assert outcome(refused) is Outcome.NOT_REGISTERED


def test_a_long_name_stays_whole_in_a_window_that_becomes_narrower(window: Window) -> None:
    person = someone(window)
    long = replace(person.details, family="Константинопольская", given="Мухаммадсултанбек")
    window.workplace.announce(edit(window.workplace.desk, person.id, person.details, long))
    window.resize(1600, 900)
    settle(window)
    window.desk_page.scan(person.details.number)
    settle(window)
    window.resize(1024, 600)
    settle(window)
    lines = window.desk_page.verdict.lines
    for name in (lines.given, lines.family):
        assert max(map(name.fontMetrics().horizontalAdvance, name.text().split())) <= name.width()
