"""The tour, under way in the window of a demo."""

from pathlib import Path

import pytest

from regapp.gui.window.window import Window
from tests.gui.conftest import settle


@pytest.fixture
def toured(window: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window with the tour, as the start shows it; no other program opens its papers."""
    monkeypatch.setattr(window.workplace, "open_paper", lambda _path: None)
    window.activateWindow()
    window.tour.offer(leads_on=False)
    settle(window)
    return window


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where papers go."""
    return tmp_path / "badges.pdf"
