"""Typing at the real window: from the keystroke to the painted results. `python -m tests.bench.typing FILE`."""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from regapp.gui.start import make_application, open_window
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from tests.bench.measuring import Timer, report

QUERIES = (
    "асанов азамат", "Gulnara", "жусуп", "ким", "токтогул", "abdykadyrov", "чолпонбаев темир", "г", "сулайманов",
    "fcfyjd", "бекова назгүл", "нарын", "айыл өкмөтү", "0199 012", "Öztürk", "мамытова жибек э",
)  # fmt: skip


def press(window: Window, char: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window.desk_page.field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def until_painted(window: Window) -> None:
    """Turn the event loop until the answer to the last key has come, then paint it."""
    page = window.desk_page
    while page.finder.answered != page.field.text():
        # As the real event loop does, sleep until something comes: turning would starve the searching thread.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    page.finder._stack.repaint()


def measure_typing(window: Window, rounds: int) -> None:
    keys, typos = Timer(), Timer()
    for _ in range(rounds):
        for query in QUERIES:
            window.desk_page.field.clear()
            for char in query:
                with keys.one():
                    press(window, char)
                    until_painted(window)
        for query in ("Бекава Назгүл", "Чолпанбаев Темер", "Жусубова Токтокан"):
            window.desk_page.field.clear()
            window.desk_page.field.setText(query[:-1])
            with typos.one():
                press(window, query[-1])
                until_painted(window)
    figure = f"p50 {keys.ms(0.5):.1f}, p99 {keys.ms(0.99):.1f} ms"
    report(f"keystroke to painted results ({len(keys.seconds)} keys)", figure, "p99 <= 16 ms")
    report("the same where only a typo explains the query", f"p50 {typos.ms(0.5):.1f}, max {typos.ms(1):.1f} ms", "")


def window_on(path: Path, folder: Path) -> Window:
    """The window on a file, as large as on the laptops at the desks, its preferences in `folder`."""
    preferences = Preferences(folder / "w.ini")
    preferences.sound = False
    window = open_window(make_application(), path, "", "ky", preferences)
    window.resize(1366, 740)
    window.show()
    while window.stack.is_blank:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="regapp-typing-") as folder:
        window = window_on(Path(sys.argv[1]), Path(folder))
        measure_typing(window, 3)
        window.close()


if __name__ == "__main__":
    main()
