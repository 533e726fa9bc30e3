"""An update on a stick is offered while no session is on; the version before is a click away; parts are listed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from regapp import __version__
from regapp.gui.updates import offer as offer_module
from regapp.gui.updates.parts_dialog import PartsDialog
from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from regapp.services.updates.versions import Versions
from regapp.version_choice import program_folder
from tests.gui.conftest import settle, wait_for
from tests.gui.window.test_sticks import put_in
from tests.services.updates.conftest import MakeUpdate, installed, key, make_update, started

__all__ = ["installed", "key", "make_update"]


@pytest.fixture
def updatable(window: Window, installed: Versions) -> Window:
    """The window of a RegApp 1.0.0 that was installed from a package."""
    wait_for(lambda: window.workplace.media.present is not None)
    window.status.update_offer.versions = installed
    window.settings_page.version.versions = installed
    window.workplace.versions_changed.emit()
    window.activateWindow()
    window.desk_page.field.setFocus()
    return window


def test_a_stick_with_an_update_is_offered_and_one_click_puts_it_in(
    updatable: Window, installed: Versions, make_update: MakeUpdate
) -> None:
    stick, offer = make_update().parent, updatable.status.update_offer
    put_in(updatable, stick)
    settle(updatable)
    assert not offer.isHidden()
    assert "1.1.0" in offer.offer.text()
    QTest.mouseClick(offer.offer, Qt.MouseButton.LeftButton)
    settle(updatable)
    assert "1.1.0" in updatable.notice.text()
    assert offer.isHidden()
    assert updatable.focusWidget() is updatable.desk_page.field
    # The stick comes again.
    put_in(updatable)
    put_in(updatable, stick)
    settle(updatable)
    assert offer.isHidden()
    assert program_folder(installed.program, installed.home) == installed.home / "1.1.0"


def test_in_a_folder_of_the_stick_too(updatable: Window, make_update: MakeUpdate) -> None:
    path = make_update()
    folder = path.parent / "RegApp"
    folder.mkdir()
    path.rename(folder / path.name)
    put_in(updatable, path.parent)
    settle(updatable)
    assert not updatable.status.update_offer.isHidden()
    put_in(updatable)
    assert updatable.status.update_offer.isHidden()


def test_nothing_is_offered_while_a_session_is_on(
    updatable: Window, make_update: MakeUpdate, monkeypatch: pytest.MonkeyPatch
) -> None:
    (session, *_) = updatable.workplace.sessions
    borders = {
        session.starts - timedelta(seconds=1): True, session.starts: False,
        session.ends - timedelta(seconds=1): False, max(each.ends for each in updatable.workplace.sessions): True,
    }  # fmt: skip
    stick = make_update().parent
    for moment, expected in borders.items():
        monkeypatch.setattr(offer_module, "now", lambda moment=moment: moment)
        put_in(updatable)
        put_in(updatable, stick)
        settle(updatable)
        assert updatable.status.update_offer.isHidden() is not expected, moment


@pytest.mark.parametrize("wrong", ["other key", "older", "other libraries", "cut"])
def test_what_cannot_be_put_in_is_not_offered_and_said_when_chosen(
    wrong: str, updatable: Window, installed: Versions, make_update: MakeUpdate, monkeypatch: pytest.MonkeyPatch
) -> None:
    match wrong:
        case "other key":
            path = make_update(signed_by=Ed25519PrivateKey.generate())
        case "older":
            path = make_update("0.9.0")
        case "other libraries":
            path = make_update(needs="b" * 64)
        case _:
            path = make_update()
            path.write_bytes(path.read_bytes()[:-30])
    put_in(updatable, path.parent)
    settle(updatable)
    assert updatable.status.update_offer.isHidden()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    updatable.go_to(SETTINGS)
    before = updatable.notice.text()
    updatable.settings_page.version.update_from.click()
    settle(updatable)
    assert updatable.notice.text() != before
    assert installed.waiting == ""
    assert updatable.settings_page.version.back.isHidden()


def test_settings_say_what_starts_next_and_let_it_be(
    updatable: Window, installed: Versions, make_update: MakeUpdate, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_update()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    updatable.go_to(SETTINGS)
    card = updatable.settings_page.version
    assert card.back.isHidden()
    card.update_from.click()
    settle(updatable)
    assert "1.1.0" in card._waiting.text()
    assert not card._waiting.isHidden()
    assert "1.0.0" in card.back.text()
    card.back.click()
    settle(updatable)
    assert card._waiting.isHidden()
    assert installed.waiting == ""


def test_the_version_before_is_a_click_away(updatable: Window, installed: Versions, make_update: MakeUpdate) -> None:
    installed.put_in(installed.read(make_update()))
    card = updatable.settings_page.version
    card.versions = started(installed, "1.1.0")
    updatable.go_to(SETTINGS)
    updatable.workplace.versions_changed.emit()
    assert not card.back.isHidden()
    assert "1.0.0" in card.back.text()
    card.back.click()
    settle(updatable)
    assert program_folder(installed.program, installed.home) == installed.program
    assert "1.0.0" in updatable.notice.text()


def test_settings_say_that_an_update_did_not_start(
    updatable: Window, installed: Versions, make_update: MakeUpdate
) -> None:
    installed.put_in(installed.read(make_update()))
    for _ in range(2):
        program_folder(installed.program, installed.home)
    updatable.go_to(SETTINGS)
    updatable.workplace.versions_changed.emit()
    card = updatable.settings_page.version
    assert "1.1.0 did not start" in card._waiting.text()
    assert not card._waiting.isHidden()
    assert card.back.isHidden()


def test_a_checkout_is_not_updated(
    updatable: Window, installed: Versions, make_update: MakeUpdate, tmp_path: Path
) -> None:
    checkout = replace(installed, program=tmp_path)
    updatable.status.update_offer.versions = updatable.settings_page.version.versions = checkout
    put_in(updatable, make_update().parent)
    settle(updatable)
    assert updatable.status.update_offer.isHidden()
    updatable.workplace.versions_changed.emit()
    assert updatable.settings_page.version.update_from.isHidden()


def test_parts_with_their_licences(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[PartsDialog] = []

    def look(dialog: QDialog) -> int:
        assert isinstance(dialog, PartsDialog)
        dialog.show()
        QApplication.processEvents()
        cells = [
            [item.text() if (item := dialog.table.item(row, column)) else "" for column in range(3)]
            for row in range(dialog.table.rowCount())
        ]
        rows = {name: row for row, (name, _, _) in enumerate(cells)}
        assert cells[rows["RegApp"]][1] == __version__
        assert {"PySide6_Essentials", "reportlab", "qrcode", "sqlite-utils"} <= rows.keys()
        assert [name for name, _, licence in cells if not licence] == []
        assert "Lucide" in dialog.text.toPlainText()
        assert "|" not in dialog.text.toPlainText()
        assert "icons/lucide/ — outlines — " in dialog.text.toPlainText()
        dialog.table.setCurrentCell(rows["reportlab"], 0)
        assert "ReportLab" in dialog.text.toPlainText()
        shown.append(dialog)
        return 0

    monkeypatch.setattr(PartsDialog, "exec", look)
    window.go_to(SETTINGS)
    window.settings_page.version.parts.click()
    assert shown
