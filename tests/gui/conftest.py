"""The real window, offscreen, on a real file."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.preferences import Preferences
from regapp.gui.start import make_application, open_window
from regapp.gui.window import Window
from regapp.services.demo import make_demo

PATIENCE_S = 10.0


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    chosen = Preferences(tmp_path / "regapp.ini")
    chosen.theme = "light"
    chosen.sound = False
    chosen.operator = "Aizada"
    return chosen


@pytest.fixture
def open_on(qapp: QApplication, preferences: Preferences) -> Iterator[Callable[[Path], Window]]:
    """Opens windows and closes them at the end."""
    windows: list[Window] = []

    def opened(path: Path, language: str = "en") -> Window:
        window = open_window(qapp, path, "", language, preferences)
        windows.append(window)
        window.resize(1366, 740)
        window.show()
        settle(window)
        return window

    yield opened
    for window in windows:
        settle(window)
        workplace = window.workplace
        window.close()
        workplace.translations.stop()
        for thing in (window, workplace):
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()


@pytest.fixture
def window(open_on: Callable[[Path], Window], tmp_path: Path) -> Window:
    """The window on the demo conference."""
    path = tmp_path / "demo.regapp"
    make_demo(path)[0].close()
    return open_on(path)


def settle(window: Window) -> None:
    """Let the window finish what is under way."""
    wait_for(lambda: window.workplace.worker.is_idle)
    QApplication.processEvents()


def wait_for(condition: Callable[[], bool]) -> None:
    """Run the event loop until something is true."""
    end = time.monotonic() + PATIENCE_S
    while True:
        QApplication.processEvents()
        if condition():
            return
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.002)


def type_text(widget: QWidget, text: str) -> None:
    """Keys as a keyboard sends them (QTest.keyClicks cannot send Cyrillic)."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def press(widget: QWidget, key: Qt.Key) -> None:
    """One key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
