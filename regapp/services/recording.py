"""Papers of which the journal keeps a record: none has its name before its record is on the disk."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from regapp.model.errors.base import RegAppError
from regapp.services.acts import Act
from regapp.services.desk import Changes, Desk
from regapp.services.output import check_free, whole_file
from regapp.services.undo import undo
from regapp.store.files.durable import sync_file

T = TypeVar("T")
Record = Callable[[], tuple[Act | None, Changes]]
"""Journals a paper in one transaction; gives the act that takes the record back, and what changed."""


def make_recorded(desk: Desk, out: Path, draw: Callable[[Path], T], record: Record | None) -> tuple[T, Changes]:
    """Draw a paper whole under another name, record it, then give it its name: in this order, so that a cut at any
    moment leaves at most a record without a paper, which is made again or undone.

    Where the name cannot be given, the record is taken back. `record` is None where the journal knows the paper
    already. FileLocked or ReadOnlyFile before any work, WriteFailed, DiskFull, and what drawing raises.
    """
    if record is not None:
        desk.check_writable()
    check_free((out,))
    act, changes = None, Changes()
    try:
        with whole_file(out) as partial:
            drawn = draw(partial)
            if record is not None:
                sync_file(partial)
                act, changes = record()
    except BaseException:
        if act is not None:
            # Where that fails too, the act is still there to be undone.
            with suppress(RegAppError):
                undo(desk, act)
        raise
    return drawn, changes
