"""The real window on a real X server, for tests that press real keys: run as a program, told by lines what to do.

It answers each line with one line of JSON; verdicts come by themselves.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from regapp.gui.start import make_application, open_window
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.admission.admission import Verdict


def tell(**what: Any) -> None:
    print(json.dumps(what, ensure_ascii=False), flush=True)


def state(window: Window) -> dict[str, Any]:
    """What has the keyboard and what is in it."""
    focus = QApplication.focusWidget()
    popup = QApplication.activePopupWidget()
    return {
        "field": focus.text() if isinstance(focus, QLineEdit) else None,
        "focus": type(focus).__name__,
        "desk": window.desk_page.field.text(),
        "popup": popup is not None,
        "page": window.stack.shown.name if window.stack.shown is not None else "",
        "active": window.isActiveWindow(),
    }


def answer(window: Window, line: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        "walk-in": lambda: window.workplace.walk_in_asked.emit(""),
        "sessions": window.header.open_sessions,
        "settings": lambda: window.go_to(pages.SETTINGS),
        "desk": lambda: window.go_to(pages.DESK),
        "clear": window.desk_page.field.clear,
        "button": window.drawer._close.setFocus,
        "quit": window.close,
    }
    if line in acts:
        acts[line]()
    # What the act has brought about is seen once it is done.
    QTimer.singleShot(50, window, lambda: tell(state=state(window)))


def main(file: str, settings: str) -> None:
    application = make_application()
    preferences = Preferences(Path(settings))
    preferences.sound = False
    window = open_window(application, Path(file), "", "en", preferences)
    window.resize(1100, 700)
    window.show()

    def say_verdict(verdict: Verdict) -> None:
        foreign = verdict.known.foreign
        tell(
            verdict=verdict.outcome.value, person=verdict.participant_id, foreign=foreign and foreign.value,
            desk=window.desk_page.field.text(), again=verdict.again,
        )  # fmt: skip

    window.workplace.verdict_shown.connect(say_verdict)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(lambda *_: answer(window, sys.stdin.readline().strip()))

    def begin() -> None:
        if window.stack.is_blank or not window.workplace.worker.is_idle:
            QTimer.singleShot(20, window, begin)
        else:
            tell(ready=int(window.winId()))

    begin()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:3])
