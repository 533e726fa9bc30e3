"""From the demo to a conference of one's own: the window closes, and the first start asks again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from regapp.gui import start
from regapp.gui.start import open_window
from regapp.gui.tour.tasks import Task
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from tests.gui.conftest import settle, wait_for


class Application:
    """The running program: somebody does something in the window, which then closes."""

    def __init__(self, application: QApplication, does: Callable[[Window], None], windows: list[Window]) -> None:
        self._application, self._does, self._windows = application, does, windows

    def exec(self) -> int:
        """Run until the window is closed."""
        window = self._windows[-1]
        wait_for(lambda: not window.stack.is_blank)
        settle(window)
        self._does(window)
        return 7


def begin_own(window: Window) -> None:
    """Do all tasks, then go on."""
    assert window.tour.isVisible()
    for task in Task:
        window.tour._watch.done.emit(task)
    window.tour.own.click()


def only_close(window: Window) -> None:
    """Press the window's own cross."""
    assert window.tour.isVisible()
    window.close()


# The offscreen screen has words for the log, which the program keeps.
@pytest.mark.logs
@pytest.mark.parametrize("is_shell", [False, True])
@pytest.mark.parametrize(("does", "opened", "status"), [(begin_own, 2, 0), (only_close, 1, 7)])
def test_the_way_to_ones_own_conference(
    qapp: QApplication,
    preferences: Preferences,
    made_demo: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    does: Callable[[Window], None],
    opened: int,
    status: int,
    is_shell: bool,
) -> None:
    windows, asked = list[Window](), list[Path]()
    tried = Path(shutil.copy(made_demo, tmp_path / "conference-demo.regapp"))

    def open_asking(_application: object, file: Path, event: str, language: str, _kept: object) -> Window | None:
        asked.append(file)
        if len(asked) > 1:
            return None
        windows.append(open_window(qapp, tried, event, language, preferences))
        return windows[-1]

    monkeypatch.setattr(start, "make_application", lambda: Application(qapp, does, windows))
    monkeypatch.setattr(start, "open_asking", open_asking)
    own = tmp_path / "conference.regapp"
    assert start.run(own, "", "en", tried if is_shell else None) == status
    assert asked == [tried if is_shell else own, own][:opened]
    if opened == 1:
        start.put_away(windows[-1])
    windows.clear()
    qapp.processEvents()
