"""The scanners' card: devices switched on and off, and the code on the screen that says what a scanner does."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

from regapp.gui.preferences.scanning import ScanPreferences
from regapp.gui.scanners.devices import Device, DeviceKind
from regapp.gui.scanners.finding import Found, ThisMachine
from regapp.gui.settings.scanner_card import ScannerCard
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.scanning.arrivals import Arrival, Ending
from regapp.model.scanning.assembling import GAP_MS, MOST_GAP_MS
from regapp.model.scanning.trial import TRIAL_CODE
from regapp.services.badges.data import token_of
from tests.gui.conftest import settle, wait_for
from tests.gui.desk.test_page import shown, someone
from tests.gui.scanning.test_key_hold import Keys

PORT = Device("serial:1", "UART (/dev/ttyX)", DeviceKind.SERIAL, "/dev/no-such-port", is_surely_scanner=False)


@pytest.fixture
def card(window: Window) -> ScannerCard:
    window.activateWindow()
    wait_for(window.isActiveWindow)
    window.go_to(pages.SETTINGS)
    settle(window)
    return window.settings_page.scanner


@pytest.mark.parametrize("end", ["\n", "\t", ""])
def test_a_keyboard_scanner_is_tried_out(window: Window, card: ScannerCard, end: str) -> None:
    card.begin.click()
    assert card.code.isVisible()
    keys = Keys(window)
    keys.press(TRIAL_CODE + end, gap_ms=20)
    keys.pause()
    wait_for(lambda: "whole" in card.result.text())
    words = {"\n": "Ends with Enter.", "\t": "Ends with Tab.", "": "Ends with no key: RegApp waits for the pause."}
    assert card.result.text().splitlines() == [
        "The code came whole.", "From: a keyboard scanner", words[end], "Longest time between two keys: 20 ms",
    ]  # fmt: skip
    assert card.take_gap.isHidden()
    assert shown(window) is None


def test_a_garbled_code_is_put_right_and_said(window: Window, card: ScannerCard) -> None:
    card.begin.click()
    keys = Keys(window)
    keys.press(TRIAL_CODE.translate(str.maketrans("1234567890", "&é\"'(-è_çà")) + "\n")
    assert card.result.text().startswith("The code came whole. The keyboard layout had garbled it")
    keys.pause()
    keys.press("something else\n")
    assert card.result.text().startswith("Something else came.")


def test_a_slow_scanner_gets_its_time(window: Window, card: ScannerCard) -> None:
    card.begin.click()
    assert window.scans.hold.gap_ms == MOST_GAP_MS
    keys = Keys(window)
    keys.press(TRIAL_CODE + "\n", gap_ms=60)
    assert "Longest time between two keys: 60 ms" in card.result.text()
    assert "95 ms" in card.take_gap.text()
    card.take_gap.click()
    assert window.workplace.preferences.scanning.gap_ms == 95
    assert card.take_gap.isHidden()
    card.begin.click()
    assert window.scans.hold.gap_ms == 95
    window.go_to(pages.DESK)
    person = someone(window)
    keys.press(token_of(window.workplace.desk, person.id, 1) + "\n", gap_ms=60)
    settle(window)
    assert shown(window) is Outcome.ADMITTED


def test_it_listens_only_while_it_is_seen(window: Window, card: ScannerCard) -> None:
    card.begin.click()
    assert card.is_listening
    window.workplace.scanners.came.emit(Arrival(TRIAL_CODE, "Honeywell 1900", ending=Ending.REPORT))
    assert card.result.text().splitlines()[1:] == [
        "From: Honeywell 1900", "The device itself says where the code ends.",
    ]  # fmt: skip
    window.go_to(pages.DESK)
    assert not card.is_listening
    assert window.scans.hold.gap_ms == GAP_MS
    window.workplace.scanners.came.emit(Arrival(token_of(window.workplace.desk, someone(window).id, 1), "Honeywell"))
    settle(window)
    assert shown(window) is Outcome.ADMITTED


def test_the_code_on_the_screen_admits_nobody(window: Window, card: ScannerCard) -> None:
    window.go_to(pages.DESK)
    Keys(window).press(TRIAL_CODE + "\n")
    settle(window)
    assert shown(window) is Outcome.OTHER_EVENT


def test_devices_are_listed_and_switched(window: Window, card: ScannerCard, monkeypatch: pytest.MonkeyPatch) -> None:
    scanners = window.workplace.scanners
    monkeypatch.setattr(ThisMachine, "find", lambda _self: Found((PORT,), ("hidapi",)))
    scanners.look()
    wait_for(lambda: PORT.key in card.boxes)
    box = card.boxes[PORT.key]
    assert (box.text(), box.isChecked()) == (PORT.name, False)
    assert "hidapi" in card._missing.text()
    assert not card._missing.isHidden()
    box.click()
    assert window.workplace.preferences.scanning.is_on(PORT.key, usual=False)
    # There is no such port.
    wait_for(lambda: "cannot be read" in box.text())
    assert box.isChecked()
    box.click()
    wait_for(lambda: box.text() == PORT.name)
    monkeypatch.setattr(ThisMachine, "find", lambda _self: Found())
    scanners.look()
    wait_for(lambda: card.boxes == {})
    assert card._missing.isHidden()


@pytest.mark.parametrize(
    ("kept", "gap"), [("35", 35), ("5", 15), ("9999", 120), ("abc", GAP_MS), ("", GAP_MS), ("999999999", GAP_MS)]
)
def test_what_was_kept_is_read_with_care(tmp_path: Path, kept: str, gap: int) -> None:
    settings = QSettings(str(tmp_path / "x.ini"), QSettings.Format.IniFormat)
    settings.setValue("scan_gap_ms", kept)
    assert ScanPreferences(settings).gap_ms == gap


def test_the_card_has_its_place_in_the_order_of_the_keyboard(card: ScannerCard) -> None:
    assert card.begin.focusPolicy() & Qt.FocusPolicy.TabFocus.value
