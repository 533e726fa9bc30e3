"""Scrolling through everybody: how long a step holds the window up. `python -m tests.bench.scrolling FILE`."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from regapp.gui.window.pages import PEOPLE
from regapp.gui.window.window import Window
from tests.bench.measuring import Timer, report
from tests.bench.typing import window_on

STEPS = 200


def measure_scrolling(window: Window) -> None:
    """Drag the bar from top to bottom, turning the event loop as a mouse does, some sixty times a second."""
    window.go_to(PEOPLE)
    table, people = window.people_page.table, window.people_page.people
    until_idle(window)
    bar = table.verticalScrollBar()
    held_up = Timer()
    for step in range(1, STEPS + 1):
        with held_up.one():
            bar.setValue(round(bar.maximum() * step / STEPS))
            table.viewport().repaint()
        QApplication.processEvents()
        time.sleep(0.012)
    start = time.perf_counter()
    while people.person(len(people.ids) - 1) is None:
        QApplication.processEvents()
        time.sleep(0.001)
    shown = time.perf_counter() - start
    figure = f"p50 {held_up.ms(0.5):.1f}, p99 {held_up.ms(0.99):.1f}, max {held_up.ms(1):.1f} ms"
    report(f"a step of scrolling through {len(people.ids):,} people", figure, "p99 <= 16 ms")
    report("the last rows, after the bar was let go", f"{shown * 1000:.0f} ms", "<= 100 ms")


def until_idle(window: Window) -> None:
    """Turn the event loop until nothing is under way."""
    while not window.workplace.worker.is_idle:
        QApplication.processEvents()
        time.sleep(0.001)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="regapp-scrolling-") as folder:
        window = window_on(Path(sys.argv[1]), Path(folder))
        measure_scrolling(window)
        window.close()


if __name__ == "__main__":
    main()
