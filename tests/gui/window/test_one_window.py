"""Nothing shows itself as a window of its own while the pages are made: the keyboard would go there."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from regapp.gui.window.pages import PAGES
from regapp.gui.window.window import Window
from tests.gui.conftest import settle


class _Shown(QObject):
    """Notes what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note it."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["made_demo", "made_conference"])
def test_each_page_comes_without_another_window(
    qapp: QApplication, open_on: Callable[[Path], Window], tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    path = Path(shutil.copy(request.getfixturevalue(kind), tmp_path / "x.regapp"))
    shown = _Shown()
    qapp.installEventFilter(shown)
    window = open_on(path)
    window.activateWindow()
    for page in PAGES:
        window.go_to(page)
        settle(window)
    qapp.removeEventFilter(shown)
    assert shown.names == ["Window"]
    assert window.isActiveWindow()
