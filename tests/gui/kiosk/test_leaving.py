"""Only the operator's PIN ends the kiosk, and until then nothing of the program is in reach."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from regapp.gui.kiosk.window import Kiosk
from regapp.gui.start import show
from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.unattended import Unattended
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.admission.operator_pin import kept_form
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle
from tests.gui.kiosk.standing import PIN, Clock, key_of, keyboard_at, somebody, strike, tap

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


def type_pin(kiosk: Kiosk, window: Window, pin: str) -> None:
    if kiosk.page is not kiosk.leaving:
        tap(kiosk.start.leave_button)
    for digit in pin:
        tap(key_of(kiosk.leaving.pad, digit))
    if kiosk.leaving.leave.isEnabled():
        tap(kiosk.leaving.leave)
    settle(window)


def test_wrong_pins_wait_longer_and_longer_and_the_right_one_leaves(kiosk: Kiosk, window: Window, clock: Clock) -> None:
    left = []
    kiosk.left.connect(lambda: left.append(True))
    for seconds in (5, 10, 20):
        type_pin(kiosk, window, "0000")
        assert kiosk.leaving.message.text() == f"Wrong PIN. Wait: {seconds} s"
        # The right one has to wait too.
        type_pin(kiosk, window, PIN)
        assert not kiosk.leaving.leave.isEnabled()
        assert left == []
        kiosk.leaving.forget()
        clock.now += seconds
        kiosk._tick()
    assert kiosk.leaving.message.text() == ""
    assert window.workplace.preferences.kiosk.wrong_pins == 3
    type_pin(kiosk, window, PIN)
    assert left == [True]
    assert window.workplace.preferences.kiosk.wrong_pins == 0


def test_a_new_start_forgets_no_wrong_pin(window: Window) -> None:
    window.workplace.preferences.kiosk.pin = kept_form(PIN)
    window.workplace.preferences.kiosk.wrong_pins = 3
    kiosk = Kiosk(window.workplace, Clock())
    assert kiosk.leaving.tries.left(1_000.0) == 20
    kiosk.shut()
    kiosk.deleteLater()


def test_the_pin_by_keyboard_and_not_in_sight(kiosk: Kiosk, window: Window) -> None:
    left = []
    kiosk.left.connect(lambda: left.append(True))
    tap(kiosk.start.leave_button)
    QTest.keyClicks(keyboard_at(), PIN)
    assert PIN not in kiosk.leaving.field.displayText()
    strike(Qt.Key.Key_Return)
    settle(window)
    assert left == [True]


@pytest.mark.parametrize("page", ["start", "by_name", "answer", "leaving", "more_time"])
def test_no_key_and_no_close_leaves(kiosk: Kiosk, window: Window, page: str) -> None:
    desk = window.workplace.desk
    scan_one = somebody(window)
    kiosk.admitting.ask(scan_one.details.name, "".join(filter(str.isdigit, scan_one.details.phone))[-4:])
    settle(window)
    come = [person.id for person in everybody(desk) if person.first_in]
    kiosk._open(getattr(kiosk, page))
    for key, modifiers in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F4, ALT), (Qt.Key.Key_Z, CTRL),
        (Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Y, CTRL), (Qt.Key.Key_N, CTRL), (Qt.Key.Key_O, CTRL),
        (Qt.Key.Key_F, CTRL), (Qt.Key.Key_I, CTRL), (Qt.Key.Key_P, CTRL), (Qt.Key.Key_1, CTRL), (Qt.Key.Key_W, CTRL),
        (Qt.Key.Key_Q, CTRL), (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_V, CTRL), (Qt.Key.Key_A, CTRL),
    ):  # fmt: skip
        strike(key, modifiers)
        assert kiosk.page is getattr(kiosk, page), (key, modifiers)
    settle(window)
    assert not kiosk.close()
    assert kiosk.isVisible()
    assert not window.isVisible()
    assert QApplication.activePopupWidget() is None
    assert [person.id for person in everybody(desk) if person.first_in] == come


def test_what_is_on_the_clipboard_cannot_be_pasted(kiosk: Kiosk) -> None:
    QApplication.clipboard().setText("Вашингтонов")
    tap(kiosk.start.name_button)
    strike(Qt.Key.Key_V, CTRL)
    strike(Qt.Key.Key_Insert, SHIFT)
    assert kiosk.by_name.name.text() == ""


# In place of the window


@pytest.fixture
def unattended(window: Window) -> Iterator[Unattended]:
    window.workplace.preferences.kiosk.pin = kept_form(PIN)
    found = window.findChild(Unattended)
    assert found is not None
    yield found
    if found.kiosk is not None:
        kiosk = found.kiosk
        kiosk.shut()
        kiosk.deleteLater()
        QCoreApplication.sendPostedEvents(kiosk, QEvent.Type.DeferredDelete)


def test_from_settings_to_the_kiosk_and_back(window: Window, unattended: Unattended, preferences: Preferences) -> None:
    preferences.kiosk.pin = ""
    window.go_to(SETTINGS)
    settle(window)
    card = window.settings_page.kiosk
    assert not card.start.isEnabled()
    card.pin.setText("123")
    assert not card.set_pin.isEnabled()
    card.pin.setText(PIN)
    tap(card.set_pin)
    settle(window)
    assert card.pin.text() == ""
    assert PIN not in Path(preferences._settings.fileName()).read_text(encoding="utf-8")
    card.prints.click()
    assert not preferences.kiosk.prints
    card.start.click()
    kiosk = unattended.kiosk
    assert kiosk is not None
    assert preferences.kiosk.is_on
    assert (kiosk.isVisible(), kiosk.isFullScreen(), window.isVisible()) == (True, True, False)
    kiosk.activateWindow()
    assert QTest.qWaitForWindowActive(kiosk)
    type_pin(kiosk, window, PIN)
    assert unattended.kiosk is None
    assert (window.isVisible(), preferences.kiosk.is_on) == (True, False)


def test_a_program_that_was_killed_comes_back_as_a_kiosk(
    qapp: QApplication,
    window: Window,
    unattended: Unattended,
    open_on: Callable[[Path], Window],
    preferences: Preferences,
    tmp_path: Path,
) -> None:
    show(window)
    assert window.isVisible()
    assert unattended.kiosk is None
    window.workplace.doings.kiosk_asked.emit()
    # As a new process reads it, before this one has ended.
    again = Preferences(Path(preferences._settings.fileName()))
    assert again.kiosk.is_on
    unattended._end()
    preferences.kiosk.is_on = True
    window.hide()
    show(window)
    kiosk = unattended.kiosk
    assert kiosk is not None
    assert not window.isVisible()
    assert kiosk.isVisible()
    kiosk.activateWindow()
    type_pin(kiosk, window, "0000")
    assert unattended.kiosk is kiosk


def test_without_a_pin_that_fits_there_is_no_kiosk(window: Window, unattended: Unattended) -> None:
    preferences = window.workplace.preferences.kiosk
    preferences.is_on = True
    for damaged in ("", "scrypt:00", "1234"):
        preferences.pin = damaged
        assert not preferences.is_on
        window.workplace.doings.kiosk_asked.emit()
        assert unattended.kiosk is None
        assert window.isVisible()


def test_the_end_of_the_program_ends_the_kiosk(window: Window, unattended: Unattended) -> None:
    window.workplace.doings.kiosk_asked.emit()
    kiosk = unattended.kiosk
    assert kiosk is not None
    window.workplace.closing.emit()
    assert not kiosk.isVisible()


def test_the_end_of_the_systems_session_ends_all_and_the_next_start_is_a_kiosk(
    window: Window, unattended: Unattended, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workplace.doings.kiosk_asked.emit()
    kiosk = unattended.kiosk
    assert kiosk is not None
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _application: True, raising=False)
    kiosk.close()
    assert not kiosk.isVisible()
    assert window.workplace.is_closed
    assert window.workplace.preferences.kiosk.is_on


def test_other_windows_are_hidden_and_come_back(window: Window, unattended: Unattended) -> None:
    window.open_help()
    settle(window)
    guide = window.guide
    assert guide.isVisible()
    window.workplace.doings.kiosk_asked.emit()
    assert not guide.isVisible()
    assert not window.isVisible()
    unattended._end()
    assert guide.isVisible()
    assert window.isVisible()
    guide.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from regapp.gui.start import make_application, open_window, show
from regapp.gui.workplace.preferences import Preferences
from regapp.services.admission.operator_pin import kept_form

preferences = Preferences(Path(sys.argv[2]))
preferences.kiosk.pin = kept_form("4711")
window = open_window(make_application(), Path(sys.argv[1]), "", "en", preferences)
show(window)
window.workplace.doings.kiosk_asked.emit()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_kill_in_the_moment_after_the_start_leaves_it_a_kiosk(demo: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "killed.ini"
    ended = subprocess.run([sys.executable, "-c", KILLED, demo, chosen], check=False, capture_output=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    assert Preferences(chosen).kiosk.is_on
