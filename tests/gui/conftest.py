"""The real window, offscreen, on a real file."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from regapp import sync
from regapp.badges.template import Element, Template
from regapp.gui.designer.page import Designer
from regapp.gui.scanners import camera_station
from regapp.gui.scanners.finding import Found, ThisMachine
from regapp.gui.scanning import speech
from regapp.gui.start import make_application, open_window
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.badges.templates import save_template
from regapp.services.desk import open_desk
from tests.gui.camera.fake_cameras import FakeCameras
from tests.gui.gui_thread import watch_store

PATIENCE_S = 30.0
PLAIN_BADGE = Template(
    "plain", 90, 60, elements=(
        Element("band", 0, 0, 90, 4, colour="category"),
        Element("text", 5, 10, 50, 10, field="family", size=20, least=10, bold=True),
        Element("text", 5, 20, 50, 8, field="given", size=14, least=8),
        Element("qr", 60, 10, 25, 25, field="token"),
        Element("text", 5, 45, 30, 6, text="Osh", size=10),
    ),
)  # fmt: skip


@pytest.fixture(autouse=True)
def asked_on_the_gui_thread(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Where the window asked the file on the GUI thread: nowhere, since it would stand still until the disk answers."""
    asked = watch_store(monkeypatch)
    yield asked
    assert asked == [], "\n".join(asked)


class _Nobody:
    """Finds no hub in the network."""

    def __init__(self, _told: object) -> None: ...

    def close(self) -> None:
        """There is nothing to end."""


@pytest.fixture(autouse=True)
def alone_in_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hubs of tests that run beside this one are not found."""
    monkeypatch.setattr(sync, "Looking", _Nobody, raising=False)


@pytest.fixture(autouse=True)
def without_devices(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is plugged into this machine is none of a test's business."""
    monkeypatch.setattr(ThisMachine, "find", lambda _self: Found())
    monkeypatch.setattr(speech, "_QT", "PySide6.QtNoVoices")
    monkeypatch.setattr(camera_station, "this_machine", lambda _changed, _parent: FakeCameras())


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
def open_on(
    qapp: QApplication, preferences: Preferences, alone_in_network: None, without_devices: None
) -> Iterator[Callable[[Path], Window]]:
    """Opens windows and closes them at the end."""
    windows: list[Window] = []

    def opened(path: Path, language: str = "en") -> Window:
        window = open_window(qapp, path, "", language, preferences)
        windows.append(window)
        # Tests scan the same badge again sooner than anybody could; how that is told is tested by itself.
        window.scans.repeats.within_s = -1.0
        window.resize(1366, 740)
        window.show()
        wait_for(lambda: not window.stack.is_blank)
        settle(window)
        return window

    yield opened
    for window in windows:
        put_away(window)
    qapp.processEvents()


@pytest.fixture
def demo(made_demo: Path, tmp_path: Path) -> Path:
    """A demo conference for one test."""
    return Path(shutil.copy(made_demo, tmp_path / "demo.regapp"))


@pytest.fixture
def window(open_on: Callable[[Path], Window], demo: Path) -> Window:
    """The window on the demo conference."""
    return open_on(demo)


@pytest.fixture
def designer_window(open_on: Callable[[Path], Window], demo: Path) -> Window:
    """The window on the demo conference with a plain badge of its own."""
    path = demo
    desk = open_desk(path)
    save_template(desk, PLAIN_BADGE)
    desk.close()
    window = open_on(path)
    window.activateWindow()
    return window


@pytest.fixture
def designer(designer_window: Window) -> Designer:
    """The designer on the plain badge."""
    designer_window.workplace.designer_asked.emit(PLAIN_BADGE.name)
    settle(designer_window)
    assert designer_window.designer is not None
    return designer_window.designer


def put_away(window: Window) -> None:
    """Close a window and let go of all that belongs to it."""
    settle(window)
    workplace = window.workplace
    # First, so that nobody is asked about what is not saved.
    workplace.close()
    window.close()
    workplace.translations.stop()
    for thing in (window, workplace):
        thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # Qt's wrapper keeps the names of a deleted window, and through them all its pages, until the process ends.
    vars(window).clear()


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
