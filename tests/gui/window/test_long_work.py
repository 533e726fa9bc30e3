"""Long work: each has its own bar and cross, and no event is changed under it."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from regapp.model.errors.acts import Cancelled
from regapp.model.progress import Progress
from regapp.resources import resource
from regapp.services.event.events import add_event
from regapp.services.file.directories import import_directory
from tests.gui.conftest import settle, wait_for


class Slow:
    """Work that goes on until it is let go, or cancelled."""

    def __init__(self, window: Window, label: str) -> None:
        self.let_go, self.outcome = threading.Event(), ""
        window.workplace.worker.long_work(label, self._work, self._done, self._failed)

    def _work(self, progress: Progress) -> str:
        while not self.let_go.wait(0.005):
            progress(1, 2)
        return "done"

    def _done(self, outcome: str) -> None:
        self.outcome = outcome

    def _failed(self, error: object) -> None:
        assert isinstance(error, Cancelled)
        self.outcome = "cancelled"


@pytest.fixture
def slow(window: Window) -> Iterator[tuple[Slow, Slow]]:
    works = Slow(window, "First"), Slow(window, "Second")
    yield works
    for work in works:
        work.let_go.set()


def test_bar_and_cross_belong_to_the_work_that_is_shown(window: Window, slow: tuple[Slow, Slow]) -> None:
    first, second = slow
    wait_for(lambda: window.status._work.text() == "Second: 1 / 2")
    window.status._cancel.click()
    wait_for(lambda: second.outcome == "cancelled")
    assert not first.outcome
    assert window.status._bar.isVisible()
    wait_for(lambda: window.status._work.text() == "First: 1 / 2")
    first.let_go.set()
    wait_for(lambda: first.outcome == "done")
    assert not window.status._bar.isVisible()


def test_the_bar_stays_when_other_work_ends(window: Window, slow: tuple[Slow, Slow]) -> None:
    first, second = slow
    first.let_go.set()
    wait_for(lambda: first.outcome == "done")
    assert window.status._cancel.isVisible()
    assert window.status._work.text().startswith("Second")
    second.let_go.set()
    settle(window)


def test_failures_of_questions_asked_anew_are_dropped(window: Window) -> None:
    worker, failures, answers = window.workplace.worker, [], []  # type: ignore[var-annotated]
    worker.failed.connect(failures.append)
    begun, go_on = threading.Event(), threading.Event()

    def refused() -> str:
        begun.set()
        go_on.wait(10)
        raise Cancelled

    worker.ask("topic", refused, answers.append)
    begun.wait(10)
    worker.ask("topic", lambda: "answer", answers.append)
    go_on.set()
    settle(window)
    assert (answers, failures) == (["answer"], [])


def choose(box: QComboBox, data: str) -> None:
    """As a click on an entry does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_no_other_event_or_directory_comes_under_long_work(window: Window, tmp_path: Path) -> None:
    workplace, desk = window.workplace, window.workplace.desk
    event = desk.event
    add_event(desk, "next", "Next", event.starts, event.ends)
    source = resource("units", event.units, "municipalities.csv")
    newer, _ = import_directory(desk, Path(shutil.copy(source, tmp_path / "newer.csv")))
    window.go_to(SETTINGS)
    settle(window)
    events, directories = window.settings_page.events.events, window.settings_page.directory.names
    slow = Slow(window, "Report")
    for box, other in ((events, "next"), (directories, newer)):
        before = box.currentIndex()
        workplace.notice.emit("", "done")
        choose(box, other)
        assert window.notice.text() == "Wait for “Report” to finish, or cancel it."
        assert box.currentIndex() == before
    assert workplace.desk.event == event
    told = list[bool]()
    workplace.use_event(event.code, told.append)
    wait_for(lambda: told == [True])
    slow.let_go.set()
    settle(window)
    choose(events, "next")
    settle(window)
    assert workplace.desk.event.code == "next"
