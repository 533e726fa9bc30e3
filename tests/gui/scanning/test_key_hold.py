"""Keys that come to the window as the system sends them: a scan is nobody's text, and typed text is nobody's scan."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from regapp.gui.person.form import PersonForm
from regapp.gui.scanning.wedge import TAKES_CODES
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.scanning.assembling import GAP_MS
from regapp.services.badges.data import token_of
from tests.gui.conftest import settle, wait_for
from tests.gui.desk.test_page import shown, someone

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SPECIAL = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\b": Qt.Key.Key_Backspace, "\x1b": Qt.Key.Key_Escape}


class Keys:
    """Sends keys to a window, each at its time."""

    def __init__(self, window: Window) -> None:
        handle = window.windowHandle()
        assert isinstance(handle, QWindow)
        self.handle, self.now = handle, 1_000

    def press(self, text: str, gap_ms: int = 3, held: Qt.KeyboardModifier = NONE, key: int | None = None) -> None:
        for char in text:
            self.now += gap_ms
            number = key if key is not None else SPECIAL.get(char, Qt.Key(ord(char.upper())) if char.isascii() else 0)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, number, held, char)
                event.setTimestamp(self.now)
                QApplication.sendEvent(self.handle, event)

    def pause(self) -> None:
        QTest.qWait(6 * GAP_MS)
        self.now += 1_000


@pytest.fixture
def keys(window: Window) -> Keys:
    window.activateWindow()
    wait_for(lambda: window.isActiveWindow() and window.desk_page.field.hasFocus())
    return Keys(window)


def open_form(window: Window) -> QLineEdit:
    window.workplace.walk_in_asked.emit("")
    settle(window)
    assert isinstance(window.drawer.content, PersonForm)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def test_a_scan_is_never_seen_in_the_field(window: Window, keys: Keys) -> None:
    field = open_form(window)
    texts = list[str]()
    field.textChanged.connect(texts.append)
    keys.press("ab", gap_ms=60)
    keys.pause()
    keys.press(token_of(window.workplace.desk, someone(window).id, 1) + "\n")
    settle(window)
    assert shown(window) is Outcome.ADMITTED
    assert texts == ["a", "ab"]
    # What can be undone in the field can still be undone.
    assert field.isUndoAvailable()


@pytest.mark.parametrize("end", ["\n", "\t", "", "\n\n"])
def test_each_end_of_a_code(window: Window, keys: Keys, end: str) -> None:
    keys.press(token_of(window.workplace.desk, someone(window).id, 1) + end)
    keys.pause()
    settle(window)
    assert shown(window) is Outcome.ADMITTED
    assert window.desk_page.field.text() == ""
    assert window.desk_page.field.hasFocus()


def test_typed_letters_come_whole_and_in_order(window: Window, keys: Keys) -> None:
    field = open_form(window)
    for gap_ms in (1, 20, 45, 80):
        field.clear()
        keys.press("асан", gap_ms)
        keys.pause()
        assert field.text() == "асан"


def test_enter_follows_what_was_typed_in_a_hurry(window: Window, keys: Keys) -> None:
    entered = list[str]()
    window.desk_page.finder.scan_asked.connect(entered.append)
    keys.press("1-999\n", gap_ms=10)
    assert entered == ["1-999"]


def test_a_key_that_edits_comes_after_the_letters_before_it(window: Window, keys: Keys) -> None:
    field = open_form(window)
    keys.press("ab\bc", gap_ms=5)
    keys.pause()
    assert field.text() == "ac"


def test_what_an_input_method_writes_comes_after_the_letters_before_it(window: Window, keys: Keys) -> None:
    field = open_form(window)
    keys.press("ab", gap_ms=5)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("ң")
    QApplication.sendEvent(field, commit)
    assert field.text() == "abң"


def test_a_click_finds_the_letters_before_it_in_their_place(window: Window, keys: Keys) -> None:
    field = open_form(window)
    keys.press("ab", gap_ms=5)
    assert field.text() == ""
    corner = QPointF(1, 1)
    click = QMouseEvent(
        QEvent.Type.MouseButtonPress, corner, corner, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, NONE
    )
    QApplication.sendEvent(keys.handle, click)
    assert field.text() == "ab"


def test_a_key_that_is_held_down_is_no_scan(window: Window, keys: Keys) -> None:
    field = open_form(window)
    for _ in range(30):
        keys.now += 30
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, "a", True)
        event.setTimestamp(keys.now)
        QApplication.sendEvent(keys.handle, event)
    keys.press("\n")
    assert field.text() == "a" * 30
    assert shown(window) is None


def test_control_characters_within_a_scan_are_no_shortcuts(window: Window, keys: Keys) -> None:
    person = someone(window)
    code = token_of(window.workplace.desk, person.id, 1)
    keys.press(code[:22])
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CTRL, "\x1a")
    override.ignore()
    QApplication.sendEvent(keys.handle, override)
    assert override.isAccepted()
    keys.press("\x1a", held=CTRL, key=Qt.Key.Key_Z)
    keys.press(code[22:])
    keys.press("\r", held=CTRL, key=Qt.Key.Key_M)
    settle(window)
    assert shown(window) is Outcome.ADMITTED
    alone = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CTRL, "\x1a")
    alone.ignore()
    QApplication.sendEvent(keys.handle, alone)
    assert not alone.isAccepted()


def test_a_field_for_codes_gets_its_code(window: Window, keys: Keys) -> None:
    field = open_form(window)
    field.setProperty(TAKES_CODES, True)
    code = token_of(window.workplace.desk, someone(window).id, 1)
    keys.press(code)
    keys.pause()
    assert (field.text(), shown(window)) == (code, None)


def test_a_field_for_codes_gets_it_as_it_was_meant(window: Window, keys: Keys) -> None:
    field = open_form(window)
    field.setProperty(TAKES_CODES, True)
    code = token_of(window.workplace.desk, someone(window).id, 1)
    keys.press(code.translate(str.maketrans("1234567890", "&é\"'(-è_çà")))
    keys.pause()
    assert (field.text(), shown(window)) == (code, None)


def test_words_that_come_in_a_hurry_are_entered_in_the_desks_field(window: Window, keys: Keys) -> None:
    keys.press("somebody\n")
    settle(window)
    assert window.desk_page.field.text() == "somebody"
    assert shown(window) is None


def test_a_web_address_that_is_entered_by_hand_is_named(window: Window, keys: Keys) -> None:
    """A scanner as slow as a hand, or somebody who pastes what a telephone has read."""
    keys.press("www.example.org\n", gap_ms=60)
    settle(window)
    assert window.desk_page.verdict._word.text() == "Not a RegApp badge"
    assert window.desk_page.field.text() == ""
    keys.pause()
    keys.press("somebody\n", gap_ms=60)
    settle(window)
    assert window.desk_page.field.text() == "somebody"


def test_words_that_come_in_a_hurry_elsewhere_are_a_scan(window: Window, keys: Keys) -> None:
    field = open_form(window)
    keys.press("SOMEBODY\n")
    settle(window)
    assert (field.text(), shown(window)) == ("", Outcome.UNREADABLE)


def test_the_same_badge_twice_in_a_moment_is_one_scan(window: Window, keys: Keys) -> None:
    window.scans.repeats.within_s = 60.0
    code = token_of(window.workplace.desk, someone(window).id, 1)
    for _ in range(3):
        keys.press(code + "\n")
        keys.pause()
        settle(window)
    assert shown(window) is Outcome.ADMITTED
    # After an undo the badge is scanned again on purpose.
    window.workplace.undo()
    settle(window)
    keys.press(code + "\n")
    settle(window)
    assert shown(window) is Outcome.ADMITTED


def test_two_codes_at_once_mean_nobody(window: Window, keys: Keys) -> None:
    first, second = (token_of(window.workplace.desk, someone(window, place=place).id, 1) for place in (0, 3))
    keys.press("".join(a + b for a, b in zip(first + "\n", second + "\n", strict=True)))
    keys.pause()
    settle(window)
    assert shown(window) is Outcome.UNREADABLE
    assert window.desk_page.field.text() == ""
