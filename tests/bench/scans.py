"""A queue at the door: scans by key events in the real window, so many a second, none of them lost.

`python -m tests.bench.scans [--seconds 60] [--rate 20] [--people 2000]`. From the last key of a code until its verdict,
which is on the disk, is painted. It ends with 1 if a scan was lost or answered for somebody else.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from regapp.cli import main as run_command
from regapp.gui.window.window import Window
from regapp.model.papers.list_definition import ListFilter
from regapp.services.admission.admission import Verdict
from regapp.services.badges.data import token_of
from regapp.services.lists.rows import ids_of
from tests.bench.measuring import percentile, report
from tests.bench.typing import window_on

_KEY_MS = 1
_PATIENCE_S = 30.0


class Queue:
    """People who come to the door at an even pace, each with a badge."""

    def __init__(self, window: Window, people: list[int], rate: float) -> None:
        self.window, self.rate = window, rate
        self.badges = [(person, token_of(window.workplace.desk, person, 1)) for person in people]
        self.sent = dict[int, float]()
        """When the last key of each person's code was pressed."""
        self.took = list[float]()
        self.accepted = 0
        self.others = 0
        """Verdicts about nobody, or about somebody who was not scanned."""
        window.workplace.verdict_shown.connect(self._on_verdict)

    def run(self) -> None:
        """Scan all of them, and wait for the last answer."""
        begin = time.monotonic()
        for number, (person, code) in enumerate(self.badges):
            self._turn_until(begin + number / self.rate)
            self._scan(person, code)
        end = time.monotonic() + _PATIENCE_S
        while len(self.took) < len(self.badges) and time.monotonic() < end:
            self._turn_until(time.monotonic() + 0.05)

    def _turn_until(self, moment: float) -> None:
        """Turn the event loop until a moment, asleep where nothing happens."""
        while (left := moment - time.monotonic()) > 0:
            QTimer.singleShot(max(1, round(left * 1000)), self.window, lambda: None)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _scan(self, person: int, code: str) -> None:
        handle, at = self.window.windowHandle(), time.monotonic_ns() // 1_000_000
        for char in code + "\r":
            at += _KEY_MS
            key = Qt.Key.Key_Return if char == "\r" else Qt.Key(ord(char))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char)
                event.setTimestamp(at)
                if char == "\r" and kind == QEvent.Type.KeyPress:
                    self.sent[person] = time.perf_counter()
                QApplication.sendEvent(handle, event)

    def _on_verdict(self, verdict: Verdict) -> None:
        self.window.desk_page.verdict.repaint()
        person = verdict.participant_id
        if person is None or person not in self.sent:
            self.others += 1
            return
        self.took.append(time.perf_counter() - self.sent.pop(person))
        self.accepted += verdict.outcome.is_accepted


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--people", type=int, default=2_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="regapp-scans-") as folder:
        file = Path(folder) / "scans.regapp"
        run_command(["--file", str(file), "demo", "--people", str(arguments.people)])
        window = window_on(file, Path(folder))
        window.activateWindow()
        people = ids_of(window.workplace.desk, ListFilter(), "number")
        count = min(len(people), round(arguments.seconds * arguments.rate))
        queue = Queue(window, people[:count], arguments.rate)
        queue.run()
        took = [1000 * seconds for seconds in queue.took]
        lost = count - len(took)
        figure = f"p50 {percentile(took, 0.5):.1f}, p99 {percentile(took, 0.99):.1f} ms"
        report(f"scan to painted verdict, {arguments.rate:g} a second ({count} scans)", figure, "p99 <= 50 ms")
        report("longest; lost; answered for others", f"{max(took):.0f} ms; {lost}; {queue.others}", "0; 0")
        report("let in of these", str(queue.accepted), "")
        window.close()
    return 1 if lost or queue.others else 0


if __name__ == "__main__":
    sys.exit(main())
