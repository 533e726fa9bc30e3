"""Faults of RegApp's own go to the log, whoever meets them: Python, a thread, Qt, or the process that ends at once."""

import faulthandler
import logging
import sys
import threading
from types import TracebackType
from typing import IO, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from regapp.log import LOGGER, crash_path

_log = logging.getLogger(LOGGER)
_LEVELS: Final = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class FaultLog:
    """Writes faults down from its `start` to its `stop`."""

    def __init__(self) -> None:
        self._crashes: IO[str] | None = None

    def start(self) -> None:
        """Begin. Where no crash file can be written, the rest is written all the same."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        qInstallMessageHandler(self._on_qt)
        try:
            crash_path().parent.mkdir(parents=True, exist_ok=True)
            self._crashes = crash_path().open("a", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._crashes)

    def stop(self) -> None:
        """Leave faults to Python and Qt again."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        _log.error("In the window", exc_info=(kind, error, traceback))

    def _on_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_type is not SystemExit and failed.exc_value is not None:
            name = failed.thread.name if failed.thread is not None else "?"
            _log.error("On %s", name, exc_info=(failed.exc_type, failed.exc_value, failed.exc_traceback))

    def _on_qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in _LEVELS:
            _log.log(_LEVELS[kind], "Qt: %s", message)
