"""The log: a file for RegApp's own failures, so that nobody has to see them on the screen."""

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

LOGGER = "regapp"
_MEGABYTE = 1 << 20


def log_path() -> Path:
    """Give the path of the log."""
    return user_log_path("regapp", appauthor=False) / "regapp.log"


def crash_path() -> Path:
    """Give the path of the file in which a process that ends at once says where it was."""
    return log_path().with_name("regapp-crashes.log")


class _OwnFileHandler(RotatingFileHandler):
    """A log that its user alone can read: names of people may stand in it."""

    def _open(self) -> TextIOWrapper:
        opened = super()._open()
        with suppress(OSError):
            os.chmod(self.baseFilename, 0o600)
        return opened


def start_log() -> None:
    """Write warnings and failures to the log file; keep no log if the folder is not writable."""
    logger = logging.getLogger(LOGGER)
    if logger.handlers:
        return
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = _OwnFileHandler(
            log_path(), maxBytes=_MEGABYTE, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.propagate = False
