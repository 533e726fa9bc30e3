"""Desk lists made in one click, and fresh ones each hour."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from regapp.gui.by_hand.print_view import PrintView
from regapp.gui.by_hand.view import PRINT
from regapp.gui.window.lists_page import BY_HAND
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.gui.workplace import hourly_lists
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.files import DiskFull
from regapp.services.desk_lists import hourly
from regapp.services.file.conference import create_conference
from regapp.services.programme.programme import remove_session
from tests.gui.conftest import settle, wait_for
from tests.services.desk_lists.papers import texts


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The papers that were opened."""
    found: list[Path] = []
    monkeypatch.setattr(Workplace, "open_paper", lambda _place, path: found.append(path))
    return found


@pytest.fixture
def view(window: Window) -> PrintView:
    return shown(window)


def shown(window: Window) -> PrintView:
    window.go_to(LISTS)
    window.lists_page.go_to(BY_HAND)
    window.lists_page.by_hand.go_to(PRINT)
    finish(window)
    return window.lists_page.by_hand.print


def finish(window: Window) -> None:
    wait_for(lambda: not window.workplace.worker.under_way)
    settle(window)


@pytest.fixture
def on_the_day(window: Window, monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The moment, which a test can change: in the first session."""
    session = window.workplace.sessions[0]
    moment = [session.starts + timedelta(hours=1)]
    for module in (hourly_lists, hourly):
        monkeypatch.setattr(module, "now", lambda: moment[0])
    return moment


def test_one_click_makes_the_list_of_the_session(window: Window, view: PrintView, opened: list[Path]) -> None:
    for _ in range(2):
        view.one.click()
        finish(window)
    session = window.workplace.session
    assert session is not None
    assert [path.name for path in opened] == [f"desk-list-{session.code}.pdf", f"desk-list-{session.code} (2).pdf"]
    assert "01-0" in texts(opened[0])[0]


def test_all_lists_of_the_day(window: Window, view: PrintView, opened: list[Path]) -> None:
    event, session = window.workplace.desk.event, window.workplace.session
    assert session is not None
    day = event.day_of(session)
    view.all_of_day.click()
    finish(window)
    wanted = [one.code for one in window.workplace.sessions if event.day_of(one) == day]
    assert [path.stem.removeprefix("desk-list-") for path in opened] == wanted
    assert "28 February" in view.all_of_day.text()


def test_an_empty_list_is_made_too(open_on: Callable[[Path], Window], tmp_path: Path, opened: list[Path]) -> None:
    path = tmp_path / "empty.regapp"
    create_conference(path).close()
    window = open_on(path)
    shown(window).one.click()
    finish(window)
    assert len(texts(opened[0])) == 1


def test_without_a_session_there_is_no_list(window: Window, view: PrintView, opened: list[Path]) -> None:
    for session in window.workplace.sessions:
        window.workplace.announce(remove_session(window.workplace.desk, session.code))
    settle(window)
    assert not view.one.isEnabled()
    assert not view.all_of_day.isEnabled()
    assert "F2" in view._about.text()


def test_each_hour_there_are_fresh_lists(window: Window, view: PrintView, on_the_day: list[datetime]) -> None:
    folder = window.workplace.desk.path.parent / "backups"
    assert view.hourly.checkState() is Qt.CheckState.Unchecked
    view.hourly.click()
    finish(window)
    first = {path.name for path in folder.glob("desk-list-*.pdf")}
    assert first
    time = f"{window.workplace.desk.event.local(on_the_day[0]):%d.%m %H:%M}"
    assert view.last.text() == f"Written last: {time}"
    on_the_day[0] += timedelta(minutes=59)
    window.workplace.hourly_lists.look()
    finish(window)
    assert {path.name for path in folder.glob("desk-list-*.pdf")} == first
    on_the_day[0] += timedelta(minutes=1)
    window.workplace.hourly_lists.look()
    finish(window)
    assert len({path.name for path in folder.glob("desk-list-*.pdf")}) == 2 * len(first)
    view.hourly.click()
    on_the_day[0] += timedelta(hours=2)
    window.workplace.hourly_lists.look()
    finish(window)
    assert len({path.name for path in folder.glob("desk-list-*.pdf")}) == 2 * len(first)


def test_a_stick_gets_the_lists_too(
    window: Window, view: PrintView, on_the_day: list[datetime], tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    window.workplace.preferences.files.second_folder = stick
    view.hourly.click()
    finish(window)
    assert not stick.exists()
    stick.mkdir()
    on_the_day[0] += timedelta(hours=1)
    window.workplace.hourly_lists.look()
    finish(window)
    assert list(stick.glob("desk-list-*.pdf"))


def test_on_a_day_without_sessions_nothing_is_written(
    window: Window, view: PrintView, on_the_day: list[datetime]
) -> None:
    on_the_day[0] += timedelta(days=300)
    view.hourly.click()
    finish(window)
    assert "no session is today" in view.last.text()
    assert not list(window.workplace.desk.path.parent.rglob("desk-list-*.pdf"))


def test_a_failure_is_said_once(
    window: Window, view: PrintView, on_the_day: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))

    def full(*_args: object) -> list[Path]:
        raise DiskFull("backups")

    monkeypatch.setattr(hourly_lists, "write_todays_lists", full)
    view.hourly.click()
    finish(window)
    on_the_day[0] += timedelta(hours=1)
    window.workplace.hourly_lists.look()
    finish(window)
    assert len(said) == 1
    assert said[0].startswith("The lists of this hour were not written.")
    assert view.last.text() == "Not written yet"
