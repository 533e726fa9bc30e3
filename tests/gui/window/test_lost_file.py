"""The file is taken away while the window works on it: it says so by itself, and one button saves everything."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.gui.window.window import Window
from regapp.model.errors.files import DamagedFile
from regapp.model.participant import Details
from regapp.services.desk import open_desk
from regapp.services.file.upkeep import check
from regapp.services.people.registration import add_walk_in, everybody
from tests.gui.conftest import settle, type_text, wait_for


def take_away(window: Window) -> Path:
    path = window.workplace.desk.path
    path.unlink()
    window._guard.look()
    wait_for(lambda: not window.rescue.isHidden())
    return path


def test_it_is_said_though_nobody_writes(window: Window) -> None:
    path = take_away(window)
    assert str(path) in window.rescue.text()
    assert window.status._state.text() == "Nothing is saved now"


def test_an_act_that_is_refused_says_it_too(window: Window) -> None:
    window.workplace.desk.path.unlink()
    field = window.desk_page.field
    type_text(field, everybody(window.workplace.desk)[0].details.family)
    settle(window)
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: not window.rescue.isHidden())


def test_one_button_saves_everything_and_the_work_goes_on(window: Window) -> None:
    people = len(everybody(window.workplace.desk))
    path = take_away(window)
    window.rescue.save()
    wait_for(lambda: window.rescue.isHidden())
    settle(window)
    wait_for(lambda: "goes on" in window.notice.text())
    desk = window.workplace.desk
    assert desk.path == path
    assert window.status._state.text() == f"All changes saved in {path.name}"
    assert path.exists()
    window.person_drawer.open_walk_in("Асанов Тест")
    settle(window)
    window.drawer.dismiss()
    desk.write(lambda tx: tx.set("later", "yes"))
    assert len(everybody(desk)) == people
    assert check(desk) == []


def test_the_next_start_goes_on_with_the_saved_file(window: Window, tmp_path: Path) -> None:
    path = window.workplace.desk.path
    other = tmp_path / "somebody.regapp"
    other.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    other.replace(path)
    window._guard.look()
    wait_for(lambda: not window.rescue.isHidden())
    window.rescue.save()
    wait_for(lambda: window.rescue.isHidden())
    settle(window)
    saved = window.workplace.desk.path
    assert saved != path
    assert window.workplace.preferences.files.successor(path) == saved
    assert path.read_bytes()[16:] == bytes(5000)
    desk = open_desk(saved, read_only=True)
    assert len(everybody(desk)) == 132
    desk.close()


def test_a_place_that_takes_nothing_is_said_and_the_next_attempt_goes_home(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("regapp.gui.window.rescue_bar._home", lambda: tmp_path / "home")
    take_away(window)
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    window.rescue._target = blocked / "file.regapp"
    window.rescue.save()
    wait_for(lambda: bool(window.notice.text()))
    settle(window)
    window.rescue.save()
    wait_for(lambda: window.rescue.isHidden())
    settle(window)
    assert window.workplace.desk.path == tmp_path / "home" / "file.regapp"


def test_closing_the_window_saves_what_the_lost_file_had(window: Window) -> None:
    path = window.workplace.desk.path
    add_walk_in(window.workplace.desk, Details(family="Асанов", cities=("osh",)))
    path.unlink()
    window.close()
    desk = open_desk(path)
    assert len(everybody(desk)) == 133
    assert check(desk) == []
    desk.close()


def test_what_is_saved_at_the_end_is_found_at_the_next_start(window: Window, tmp_path: Path) -> None:
    path = window.workplace.desk.path
    other = tmp_path / "other.regapp"
    other.write_bytes(b"x")
    other.replace(path)
    window.close()
    saved = window.workplace.preferences.files.successor(path)
    assert saved != path
    desk = open_desk(saved)
    assert len(everybody(desk)) == 132
    desk.close()


def test_the_keyboard_is_in_the_field_after_all_is_saved(window: Window) -> None:
    window.activateWindow()
    take_away(window)
    QTest.mouseClick(window.rescue._save, Qt.MouseButton.LeftButton)
    wait_for(lambda: window.rescue.isHidden())
    settle(window)
    wait_for(lambda: "goes on" in window.notice.text())
    assert window.focusWidget() is window.desk_page.field


def test_the_last_verdict_gives_way_to_what_was_not_saved(window: Window) -> None:
    people = everybody(window.workplace.desk)
    page = window.desk_page
    page._admitting.check_in(people[0].id)
    wait_for(lambda: page.verdict.verdict is not None)
    settle(window)
    window.workplace.desk.path.unlink()
    page._admitting.check_in(people[1].id)
    wait_for(lambda: page.verdict.verdict is None)
    assert page.verdict._word.text() == "Not saved"
    wait_for(lambda: not window.rescue.isHidden())
    assert window.notice.text() == ""


def test_a_damaged_file_is_not_promised_to_be_saved(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(*_: object) -> None:
        raise DamagedFile("x")

    monkeypatch.setattr("regapp.gui.window.rescue_bar.save_elsewhere", damaged)
    take_away(window)
    window.rescue.save()
    wait_for(lambda: window.rescue._save.isHidden())
    assert "start it again" in window.rescue.text()


def test_what_lay_on_a_stick_is_saved_at_home(window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("regapp.services.file.rescue.removable_medium", lambda _path: "/media/aizada/STICK")
    monkeypatch.setattr("regapp.gui.window.rescue_bar._home", lambda: tmp_path / "home")
    take_away(window)
    assert window.rescue._target == tmp_path / "home" / window.workplace.desk.path.name
