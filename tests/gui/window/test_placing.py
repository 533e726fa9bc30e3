"""The window comes back as it was closed, and never beyond the screens that there are."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from regapp.gui.start import open_window
from regapp.gui.window.placing import LEAST, pulled_in
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.file.demo import make_demo
from tests.gui.conftest import put_away, settle

ONE = QRect(0, 40, 1366, 728)
TWO = QRect(1366, 40, 1920, 1040)
SMALL = QRect(0, 40, 800, 560)


@pytest.mark.parametrize(
    ("place", "screens", "expected"),
    [
        (QRect(100, 60, 1100, 620), [ONE], QRect(100, 60, 1100, 620)),
        (QRect(1500, 100, 1200, 700), [ONE, TWO], QRect(1500, 100, 1200, 700)),
        (QRect(1500, 100, 1200, 700), [ONE], QRect(166, 68, 1200, 700)),
        (QRect(-900, -500, 1100, 620), [ONE], QRect(0, 40, 1100, 620)),
        (QRect(1300, 740, 1100, 620), [ONE], QRect(266, 148, 1100, 620)),
        (QRect(5000, 5000, 1100, 620), [ONE], QRect(266, 148, 1100, 620)),
        (QRect(0, 0, 4000, 3000), [ONE], ONE),
        (QRect(10, 50, 200, 100), [ONE], QRect(10, 50, 1024, 600)),
        (QRect(10, 50, 1100, 620), [SMALL], SMALL),
    ],
)
def test_a_place_is_pulled_onto_a_screen(place: QRect, screens: list[QRect], expected: QRect) -> None:
    assert pulled_in(place, screens) == expected
    assert any(screen.contains(expected) for screen in screens)


Reopen = Callable[[], Window]


@pytest.fixture
def reopen(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> Reopen:
    """Open the window as a start does, after closing the one before."""
    path, opened = tmp_path / "demo.regapp", list[Window]()
    make_demo(path)[0].close()

    def again() -> Window:
        if opened:
            put_away(opened.pop())
        window = open_window(qapp, path, "", "en", preferences)
        window.show()
        settle(window)
        opened.append(window)
        return window

    return again


def end(window: Window) -> None:
    put_away(window)


def test_size_and_place_come_back(reopen: Reopen) -> None:
    window = reopen()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry()) or screen.width() < LEAST.width()
    wanted = pulled_in(QRect(13, 47, 1040, 610), [screen])
    window.setGeometry(wanted)
    settle(window)
    window = reopen()
    assert window.size() == pulled_in(wanted, [screen.adjusted(0, 40, 0, 0)]).size()
    end(window)


def test_a_maximised_window_comes_back_maximised(reopen: Reopen) -> None:
    window = reopen()
    window.showMaximized()
    settle(window)
    window = reopen()
    assert window.windowState() & Qt.WindowState.WindowMaximized
    end(window)


def test_a_spoiled_memory_is_no_trouble(reopen: Reopen, preferences: Preferences) -> None:
    preferences._settings.setValue("window", "what?")
    window = reopen()
    assert window.width() > 0
    end(window)


def test_a_place_on_a_screen_that_has_gone_is_pulled_in(reopen: Reopen) -> None:
    window = reopen()
    window.setGeometry(9000, 9000, 1100, 620)
    settle(window)
    window = reopen()
    screen = window.screen().availableGeometry()
    assert screen.intersects(window.geometry())
    assert window.x() < screen.right() - 100 or screen.width() < LEAST.width()
    end(window)
