"""Faults of RegApp's own go to the log, and a report is saved by one button."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from regapp.gui.window.pages import SETTINGS
from regapp.gui.window.window import Window
from tests.gui.conftest import settle, wait_for

SCRIPT = """
import sys, threading, faulthandler
from regapp.log import start_log
from regapp.gui.faults import FaultLog
from PySide6.QtCore import QObject, QTimer, QCoreApplication, qWarning
start_log()
faults = FaultLog()
faults.start()
app = QCoreApplication([])
def slot():
    raise ValueError("in a slot")
QTimer.singleShot(0, slot)
QTimer.singleShot(0, lambda: qWarning("of Qt"))
def failing():
    raise KeyError("on a thread")
thread = threading.Thread(target=failing, name="regapp-test")
thread.start(); thread.join()
QTimer.singleShot(50, app.quit)
app.exec()
if sys.argv[1:]:
    faulthandler._sigsegv()
faults.stop()
"""


def run(folder: Path, *words: str) -> tuple[int, str, str]:
    """Run the script with a log in a folder; its status, the log and what a crash left."""
    places = {"XDG_STATE_HOME": str(folder), "XDG_DATA_HOME": str(folder), "HOME": str(folder), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *words], env=places, cwd=Path(__file__).parents[3], check=False,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    logs = {path.name: path.read_text(encoding="utf-8") for path in folder.rglob("*.log")}
    return done.returncode, logs.get("regapp.log", ""), logs.get("regapp-crashes.log", "")


def test_what_fails_anywhere_is_in_the_log(tmp_path: Path) -> None:
    status, log, crash = run(tmp_path)
    assert status == 0
    for word in ("ValueError: in a slot", "KeyError: 'on a thread'", "On regapp-test", "Qt: of Qt"):
        assert word in log
    assert crash == ""


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_process_that_ends_at_once_says_where(tmp_path: Path) -> None:
    status, _, crash = run(tmp_path, "crash")
    assert status < 0
    assert "Segmentation fault" in crash
    assert "<module>" in crash


def test_one_button_saves_a_report(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.go_to(SETTINGS)
    settle(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), ""))
    window.settings_page.faults.save.click()
    wait_for(lambda: "report.txt" in window.notice.text())
    code = window.notice.text().split("code is ")[1][:8]
    assert code in (tmp_path / "report.txt").read_text(encoding="utf-8")
