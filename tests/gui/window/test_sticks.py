"""A stick that is put in is offered once as a place for a backup, and never costs a scan."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from regapp.gui.workplace import media_watch
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle, type_text, wait_for


@pytest.fixture
def stick(window: Window, tmp_path: Path) -> Path:
    wait_for(lambda: window.workplace.media.present is not None)
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    return stick


def put_in(window: Window, *sticks: Path) -> None:
    # The laptop's own sticks do not come between.
    window.workplace.media.close()
    window.workplace.media.take(frozenset(sticks))


def test_a_stick_that_was_there_before_is_not_offered(window: Window, stick: Path) -> None:
    window.workplace.media.present = None
    put_in(window, stick)
    assert window.status.stick.isHidden()


def test_one_click_makes_a_backup_on_it_and_leaves_the_keyboard_where_it_is(window: Window, stick: Path) -> None:
    window.activateWindow()
    put_in(window, stick)
    offer = window.status.stick
    assert not offer.isHidden()
    assert "KINGSTON" in offer.offer.text()
    QTest.mouseClick(offer.offer, Qt.MouseButton.LeftButton)
    wait_for(lambda: str(stick) in window.notice.text())
    settle(window)
    assert offer.isHidden()
    assert window.focusWidget() is window.desk_page.field
    (made,) = (stick / "RegApp").glob("*.regapp")
    copy = open_desk(made)
    assert len(everybody(copy)) == 132
    copy.close()
    assert window.status._backup.text().endswith("→ RegApp")
    window.go_to(SETTINGS)
    window.settings_page.file.restore.click()
    dialog = window.settings_page.file.dialog
    assert dialog is not None
    wait_for(lambda: dialog.copies.chosen() == made)
    dialog.reject()
    settle(window)


def test_it_is_offered_once_and_goes_with_the_stick(window: Window, stick: Path) -> None:
    offer = window.status.stick
    put_in(window, stick)
    put_in(window)
    assert offer.isHidden()
    put_in(window, stick)
    assert not offer.isHidden()
    offer.no.click()
    for sticks in ((), (stick,)):
        put_in(window, *sticks)
        assert offer.isHidden()


@pytest.mark.parametrize("why", ["the file is on it", "the second folder is on it"])
def test_a_stick_that_needs_no_offer(window: Window, stick: Path, why: str) -> None:
    if why == "the file is on it":
        put_in(window, window.workplace.desk.path.parent)
    else:
        window.workplace.preferences.files.second_folder = stick / "backups"
        put_in(window, stick)
    assert window.status.stick.isHidden()


def test_a_stick_that_hangs_keeps_nobody_waiting(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, released = threading.Event(), threading.Event()

    def hangs() -> frozenset[Path]:
        asked.set()
        released.wait(20)
        return frozenset()

    monkeypatch.setattr(media_watch, "media", hangs)
    window.workplace.media._station.wake()
    wait_for(asked.is_set)
    page = window.desk_page
    page._admitting.check_in(everybody(window.workplace.desk)[0].id)
    wait_for(lambda: page.verdict.verdict is not None)
    type_text(page.field, "аб")
    wait_for(lambda: bool(page.results.people.results))
    released.set()


def test_a_stick_that_takes_nothing_is_said(window: Window, stick: Path) -> None:
    (stick / "RegApp").write_text("a file")
    put_in(window, stick)
    window.status.stick.offer.click()
    wait_for(lambda: "cannot be written" in window.notice.text())


def test_back_up_to_a_chosen_folder(window: Window, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_in(window, stick)
    started: list[str] = []

    def choose(_parent: object, _title: str, start: str) -> str:
        started.append(start)
        return str(stick / "mine")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    window.go_to(SETTINGS)
    window.settings_page.file._elsewhere.click()
    wait_for(lambda: "mine" in window.notice.text())
    assert started == [str(stick)]
    assert len(list((stick / "mine").glob("*.regapp"))) == 1
