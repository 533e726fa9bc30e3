"""Python's collector of cyclic garbage runs on the GUI thread alone.

On another thread it can come upon an object of Qt. Its destructor holds a lock of Qt and waits for Python, while the
GUI thread holds Python and waits for that lock: the window stands still for ever.
"""

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer

_LOOK_MS: Final = 1_000
_NAME: Final = "garbage"


def collect_on_gui_thread(application: QCoreApplication) -> None:
    """Let nothing else than the application's event loop collect garbage from now on. Once is enough."""
    if application.findChild(QTimer, _NAME) is None:
        gc.disable()
        timer = QTimer(application)
        timer.setObjectName(_NAME)
        timer.timeout.connect(collect_what_is_due)
        timer.start(_LOOK_MS)


def collect_what_is_due() -> None:
    """Collect the oldest generation that is due, as Python would have done by itself."""
    due = [number for number, limit in enumerate(gc.get_threshold()) if gc.get_count()[number] > limit > 0]
    if due:
        gc.collect(max(due))
