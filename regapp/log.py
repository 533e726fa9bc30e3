"""The log: where a failure of RegApp's own is written down, so that nobody has to see it on the screen."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

LOGGER = "regapp"
_MEGABYTE = 1 << 20


def log_path() -> Path:
    """Where the log lies."""
    return user_log_path("regapp", appauthor=False) / "regapp.log"


def start_log() -> None:
    """Write warnings and failures to the log file; without one where the folder cannot be written to."""
    logger = logging.getLogger(LOGGER)
    if logger.handlers:
        return
    try:
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            log_path(), maxBytes=_MEGABYTE, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.propagate = False
