"""The window makes backups by itself: while people are checked in, before an import, at the end."""

from datetime import timedelta
from pathlib import Path

import pytest

from regapp.gui.window.window import Window
from regapp.model.participant import Details
from regapp.services.desk import Changes, now, open_desk
from regapp.services.people.registration import add_walk_in, everybody
from tests.gui.conftest import settle, wait_for


def backups(window: Window) -> list[Path]:
    return sorted((window.workplace.desk.path.parent / "backups").glob("*-auto-*.regapp"))


def register(window: Window) -> None:
    person = add_walk_in(window.workplace.desk, Details(family="Асанов", cities=("osh",)))[0]
    window.workplace.announce(Changes(frozenset({person.id})))
    settle(window)


def test_a_quarter_of_an_hour_after_an_act_there_is_a_backup(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    register(window)
    window.workplace.backups.look()
    settle(window)
    assert backups(window) == []
    later = now() + timedelta(minutes=15)
    monkeypatch.setattr("regapp.gui.workplace.backup_keeper.now", lambda: later)
    window.workplace.backups.look()
    wait_for(lambda: bool(backups(window)) and window.workplace.worker.is_idle)
    settle(window)
    (made,) = backups(window)
    copy = open_desk(made)
    assert len(everybody(copy)) == 133
    copy.close()
    assert window.status._backup.text().endswith("→ backups")
    assert str(made.parent) in window.status._backup.toolTip()


def test_without_an_act_there_is_none(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    later = now() + timedelta(days=1)
    monkeypatch.setattr("regapp.gui.workplace.backup_keeper.now", lambda: later)
    window.workplace.backups.look()
    settle(window)
    assert backups(window) == []


def test_a_second_folder_gets_one_at_once_and_a_lost_one_is_said(window: Window, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window.settings_page.file.use_second(stick)
    wait_for(lambda: bool(list(stick.glob("*.regapp"))) and window.workplace.worker.is_idle)
    settle(window)
    assert len(backups(window)) == 1
    for item in stick.iterdir():
        item.unlink()
    stick.rmdir()
    window.settings_page.file.make_backup()
    settle(window)
    wait_for(lambda: "is not there" in window.notice.text())
    assert "as soon as it is there" in window.settings_page.file.second_text.text()


def test_the_end_of_work_makes_one(window: Window) -> None:
    register(window)
    settle(window)
    folder = window.workplace.desk.path.parent / "backups"
    window.close()
    (made,) = folder.glob("*-auto-*.regapp")
    copy = open_desk(made)
    assert len(everybody(copy)) == 133
    copy.close()
