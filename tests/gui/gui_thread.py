"""Notes who asks the file on the GUI thread, which must not wait for a disk."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regapp.store.store import Store

ROOT = Path(__file__).resolve().parents[2]
GUI, TESTS = ROOT / "regapp" / "gui", ROOT / "tests"
OPENING = {("regapp/gui/start.py", "open_window"), ("regapp/gui/start.py", "_carried_out")}
"""What may read on the GUI thread: it runs before there is a window."""


def watch_store(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where the window's own code asks the file on this thread from now on: `regapp/gui/people/page.py:210 search`."""
    gui_thread, found = threading.get_ident(), list[str]()

    def watched(method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if threading.get_ident() == gui_thread and (place := _asking_place()):
                found.append(place)
            return method(*args, **more)

        return call

    for name in ("read", "write"):
        monkeypatch.setattr(Store, name, watched(getattr(Store, name)))
    return found


def _asking_place() -> str:
    """The innermost line of the window that is being run; empty where a test asks, or the window is being opened."""
    place, frame = "", sys._getframe(2)
    while frame is not None:
        path = Path(frame.f_code.co_filename)
        if not place and path.is_relative_to(TESTS):
            return ""
        if path.is_relative_to(GUI):
            file, function = path.relative_to(ROOT).as_posix(), frame.f_code.co_name
            if (file, function) in OPENING:
                return ""
            place = place or f"{file}:{frame.f_lineno} {function}"
        frame = frame.f_back  # type: ignore[assignment]
    return place
