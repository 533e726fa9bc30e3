"""A file that was copied to a second laptop: RegApp asks once which desk this is, and exchanges nothing before."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from regapp.gui.window.window import Window
from regapp.model.entries.hub import LineState
from regapp.services.desk import open_desk
from regapp.services.file.starting import settle_here
from regapp.store.files import machine
from tests.gui.conftest import settle, wait_for
from tests.gui.hubs import shared
from tests.sync.conftest import Hub, engine, hub

__all__ = ["engine", "hub"]
Open = Callable[[Path], Window]


@pytest.fixture
def copied(demo: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that was used on another laptop."""
    come_from(demo, monkeypatch)
    return demo


def come_from(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk(path)
    with monkeypatch.context() as there:
        there.setattr(machine, "_number", lambda: "there")
        there.setattr("platform.node", lambda: "laptop-osh")
        settle_here(desk)
    desk.close()


def shown_number(window: Window) -> str:
    (text,) = [label.text() for label in window.findChildren(QLabel) if label.text().startswith("Desk ")]
    return text.split()[1]


def asks(window: Window) -> bool:
    settle(window)
    return "laptop-osh" in window.oddities.text()


@pytest.mark.parametrize("is_new", [False, True])
def test_it_asks_once(open_on: Open, copied: Path, is_new: bool) -> None:
    window = open_on(copied)
    wait_for(lambda: asks(window))
    bar = window.oddities
    assert bar._accept.isVisible()
    assert bar._new_desk.isVisible()
    (bar._new_desk if is_new else bar._accept).click()
    settle(window)
    assert not asks(window)
    number = window.workplace.desk.number
    assert (500 <= int(number) <= 999) if is_new else number == "01"
    wait_for(lambda: shown_number(window) == number)
    assert (f"desk {number} now" in window.notice.text()) is is_new
    window.close()
    window.workplace.close()
    again = open_on(copied)
    settle(again)
    assert not asks(again)
    assert again.workplace.desk.number == number


@pytest.mark.parametrize(("is_new", "number"), [(False, "02"), (True, "03")])
def test_nothing_is_exchanged_before_the_answer(
    open_on: Open, hub: Hub, demo: Path, monkeypatch: pytest.MonkeyPatch, is_new: bool, number: str
) -> None:
    both = shared(hub, demo)
    come_from(both.second, monkeypatch)
    window = open_on(both.second)
    wait_for(lambda: asks(window))
    until = time.monotonic() + 1
    while time.monotonic() < until:
        QApplication.processEvents()
        assert window.workplace.sync.standing.state is LineState.NONE
    (window.oddities._new_desk if is_new else window.oddities._accept).click()
    wait_for(lambda: window.workplace.sync.standing.state is LineState.CONNECTED)
    wait_for(lambda: window.workplace.desk.number == number)
    wait_for(lambda: shown_number(window) == number)


def test_what_is_told_only_has_one_answer(open_on: Open, demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("regapp.services.file.starting.free_room", lambda _path: 1 << 20)
    window = open_on(demo)
    wait_for(lambda: "1 MB" in window.oddities.text())
    assert window.oddities._accept.isVisible()
    assert not window.oddities._new_desk.isVisible()
