"""The start: the frame is painted before any page is made, then the Desk; no key that comes between is lost."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from regapp.gui.person.form import PersonForm
from regapp.gui.start import open_window
from regapp.gui.window.pages import DESK, PAGES, PEOPLE
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.admission.admission import check_in
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from tests.gui.conftest import press, settle, type_text, wait_for

# Rooms of pages, and libraries that make papers.
LATER = (
    *(f"regapp.gui.{room}" for room in ("desk", "people", "badges", "attendance", "programme", "lists", "settings")),
    *(f"regapp.gui.{room}" for room in ("importing", "papers", "designer", "person", "map", "charts", "timetable")),
    *("reportlab", "qrcode", "xlsxwriter", "icalendar", "cryptography", "babel", "PIL", "svglib"),
)


@pytest.fixture
def unseen(qapp: QApplication, preferences: Preferences, tmp_path: Path) -> Iterator[Window]:
    """A window that has not been shown."""
    path = tmp_path / "demo.regapp"
    make_demo(path)[0].close()
    window = open_window(qapp, path, "", "en", preferences)
    yield window
    settle(window)
    window.close()
    window.workplace.translations.stop()
    for thing in (window, window.workplace):
        thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def starting(unseen: Window) -> Window:
    """A window that was shown this moment: the event loop has not run since."""
    unseen.show()
    return unseen


def made(window: Window) -> list[str]:
    """The names of the pages that have been made."""
    return [page.name for page in PAGES if window.stack._late[page.name].is_made]


def test_the_frame_is_painted_before_the_desk_is_made(unseen: Window) -> None:
    made_by_then: list[list[str]] = []
    unseen.stack._blank.painted.connect(lambda: made_by_then.append(made(unseen)))
    unseen.show()
    assert unseen.rail._group.checkedId() == PAGES.index(DESK)
    wait_for(lambda: unseen.stack.shown is DESK)
    assert made_by_then[0] == []
    assert made(unseen) == [DESK.name]
    assert unseen.focusWidget() is unseen.desk_page.field


def test_keys_before_the_desk_is_there_go_to_its_field(starting: Window) -> None:
    session = starting.workplace.session
    assert starting.stack.is_blank
    target = starting.focusWidget()
    assert target is not None
    type_text(target, "2")
    assert starting.stack.shown is DESK
    type_text(starting.focusWidget() or starting, "8 асанов")
    settle(starting)
    assert starting.desk_page.field.text() == "28 асанов"
    # Else the first box of the header takes them, and another session is in force.
    assert starting.workplace.session is session


def test_a_scan_before_the_desk_is_there_is_answered(starting: Window) -> None:
    person = everybody(starting.workplace.desk)[0]
    for char in person.details.number:
        type_text(starting.focusWidget() or starting, char)
    press(starting.focusWidget() or starting, Qt.Key.Key_Return)
    settle(starting)
    verdict = starting.desk_page.verdict.verdict
    assert verdict is not None
    assert verdict.participant_id == person.id


def test_another_page_chosen_before_the_first_painting_stays(starting: Window) -> None:
    starting.rail._group.button(PAGES.index(PEOPLE)).click()
    settle(starting)
    starting.repaint()
    settle(starting)
    assert starting.stack.shown is PEOPLE
    # The Desk still hears of verdicts.
    desk = starting.workplace.desk
    verdict = check_in(desk, everybody(desk)[0].id, desk.sessions()[0], overruled=True)
    starting.workplace.verdict_given.emit(verdict)
    assert starting.desk_page.verdict.verdict is verdict


def test_a_form_asked_for_before_the_first_painting_stays(starting: Window) -> None:
    keys = {key.key().toString(): key for key in starting.findChildren(QShortcut)}
    keys["Ctrl+N"].activated.emit()
    settle(starting)
    assert starting.stack.shown is DESK
    assert isinstance(starting.drawer.content, PersonForm)


def test_starting_loads_no_page_and_nothing_that_makes_papers() -> None:
    code = "import sys, regapp.gui.start; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "regapp.gui.window.window" in loaded
    assert [name for name in loaded if any(name == late or name.startswith(f"{late}.") for late in LATER)] == []
