"""A backup in the place of a file that is open: closed, replaced, opened again; back to the old file on any failure."""

import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from regapp.log import LOGGER
from regapp.model.errors.base import RegAppError
from regapp.model.errors.event import UnknownEvent
from regapp.model.start import Contents
from regapp.services.desk import Desk, open_desk
from regapp.services.failures import foreseen_after_all
from regapp.services.file.contents import contents_for
from regapp.services.file.upkeep import restore

_WAIT_S = 2.0
"""So long the reopening waits for others who look at the file in that moment."""


@dataclass(frozen=True)
class Restored:
    """A backup is in the place of the file: the desk on it, its contents, and where the file that was there is kept."""

    desk: Desk
    contents: Contents
    kept: Path


@dataclass(frozen=True)
class NotRestored:
    """It did not come to it: the desk on the file of before, and why; None is a fault in RegApp itself."""

    desk: Desk
    error: RegAppError | None


def restore_open(desk: Desk, source: Path) -> Restored | NotRestored:
    """Put a backup in the place of the file of an open desk, and open it.

    What can be refused is refused before the desk is closed, by a typed error: OwnFile, FileLocked, FileTaken, and
    those of a backup that could not be opened. From then on the answer has another desk: this one is closed.
    """
    desk.check_writable()
    desk.check_file()
    contents = contents_for(desk, source)
    desk.close()
    kept: Path | None = None
    try:
        kept = restore(source, desk.path)
        opened = _opened(desk)
    except Exception as error:
        return NotRestored(_back_to(desk, kept), _told(error))
    # Something was there to keep: the desk had it open.
    return Restored(opened, contents, kept or desk.path)


def _back_to(desk: Desk, kept: Path | None) -> Desk:
    """Open the file of before; where it was replaced already, it is put back first."""
    if kept is not None:
        with suppress(RegAppError):
            restore(kept, desk.path)
    try:
        return _opened(desk)
    except RegAppError:
        # On a full disk nothing can be written, not even who has the file open.
        return _opened(desk, read_only=True)


def _opened(desk: Desk, *, read_only: bool = False) -> Desk:
    """Open the file once more, with the same event where it has it."""
    try:
        return open_desk(desk.path, desk.event.code, operator=desk.operator, wait_seconds=_WAIT_S, read_only=read_only)
    except UnknownEvent:
        return open_desk(desk.path, operator=desk.operator, wait_seconds=_WAIT_S, read_only=read_only)


def _told(error: Exception) -> RegAppError | None:
    known = foreseen_after_all(error)
    if known is None:
        logging.getLogger(LOGGER).error("restoring", exc_info=error)
    return known
