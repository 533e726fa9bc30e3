"""An X server in memory, the real window on it, and keys pressed as a scanner presses them."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from regapp.model.scanning.keys import X11_OFFSET, us_letter

PROGRAMS: Final = ("Xvfb", "xdotool", "setxkbmap", "xkbcomp")
MISSING: Final = [program for program in PROGRAMS if shutil.which(program) is None]
_PATIENCE_S: Final = 60.0
ENTER, TAB, CAPS, SHIFT, NEXT_GROUP = "36", "23", "66", "50", "ISO_Next_Group"

_PLACES: Final = {
    us_letter(place, shifted=shifted): (place + X11_OFFSET, shifted)
    for shifted in (True, False) for place in range(2, 58) if us_letter(place, shifted=shifted)
}  # fmt: skip


@dataclass
class RealWindow:
    """The window in its process, on a display of its own."""

    process: subprocess.Popen[str]
    display: str
    _waiting: str = ""

    def run(self, *command: str) -> None:
        subprocess.run(command, env={**os.environ, "DISPLAY": self.display}, check=True, timeout=_PATIENCE_S)

    def layout(self, layouts: str, options: str = "") -> None:
        self.run("setxkbmap", "-layout", layouts, "-option", "", *(["-option", options] if options else []))
        # The window hears of it in its own time.
        time.sleep(0.3)

    def keys(self, *names: str, delay_ms: int = 2) -> None:
        self.run("xdotool", "key", "--delay", str(delay_ms), *names)

    def scan(self, text: str, *end: str, delay_ms: int = 2) -> None:
        """Press the keys that type a text on a US keyboard, as scanners do."""
        keys = list[str]()
        for char in text:
            place, shifted = _PLACES[char]
            keys.append(f"shift+{place}" if shifted else str(place))
        self.keys(*keys, *end, delay_ms=delay_ms)

    def ask(self, line: str = "state") -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        found: dict[str, Any] = self.next("state")["state"]
        return found

    def next(self, key: str, patience_s: float = _PATIENCE_S) -> dict[str, Any]:
        """The next line that has a key; others are passed over."""
        end = time.monotonic() + patience_s
        while time.monotonic() < end:
            line = self._line(end - time.monotonic())
            if line and key in (found := json.loads(line)):
                return dict(found)
        raise TimeoutError(key)

    def _line(self, patience_s: float) -> str:
        assert self.process.stdout is not None
        output = self.process.stdout.fileno()
        end = time.monotonic() + patience_s
        while "\n" not in self._waiting:
            ready, _, _ = select.select([output], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                return ""
            piece = os.read(output, 65_536).decode()
            if not piece:
                raise EOFError("the window has ended")
            self._waiting += piece
        line, _, self._waiting = self._waiting.partition("\n")
        return line

    def has_more_verdicts(self, patience_s: float = 0.6) -> bool:
        try:
            self.next("verdict", patience_s)
        except TimeoutError:
            return False
        return True


@contextmanager
def x_server() -> Iterator[str]:
    """An X server of its own; gives its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def real_window(display: str, file: Path, folder: Path) -> Iterator[RealWindow]:
    """The window on a file, in front, with the keyboard."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.gui.scanning.real_window", str(file), str(folder / "real.ini")],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    window = RealWindow(process, display)
    try:
        number = window.next("ready")["ready"]
        # There is no window manager: somebody has to give the window the keyboard.
        window.run("xdotool", "windowfocus", "--sync", str(number))
        end = time.monotonic() + _PATIENCE_S
        while not window.ask()["active"]:
            assert time.monotonic() < end, "the window has no keyboard"
        yield window
    finally:
        process.terminate()
        process.wait(20)
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            pipe.close()
