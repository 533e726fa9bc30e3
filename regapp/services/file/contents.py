"""The contents of a conference file that is not open: whose it is, and how far the work in it had come."""

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regapp.model.entries.made_at import made_at
from regapp.model.errors.event import UnknownEvent
from regapp.model.errors.files import DamagedEntry, DamagedFile, NoEvent, OwnFile
from regapp.model.start import Contents
from regapp.scratch import scratch_folder
from regapp.services.attendance.census import WHOLE, Census
from regapp.services.desk import Desk, open_desk
from regapp.store import journal, queries
from regapp.store.files.copying import copy_whole, reading
from regapp.store.files.names import is_same_file
from regapp.store.files.replacing import verify_source
from regapp.texts.catalogue import Language


def contents_of(path: Path, event: str = "") -> Contents:
    """Give the contents of a whole file, of this or an older version: of the event of that code if it has it.

    The file is left as it is: a copy of it is opened, and brought up to date where it is older. Not for the file that
    this process has open: a look at it would let go of SQLite's locks. Typed errors where a desk could not open it.
    """
    verify_source(path)
    with scratch_folder("look") as folder, _told_of(path):
        copy = folder / path.name
        with reading(path) as db:
            copy_whole(db, copy)
        desk = _opened(copy)
        try:
            return contents(_seen_from(desk, event))
        finally:
            desk.close()


def contents_for(desk: Desk, path: Path) -> Contents:
    """Give the contents of a file that could take the place of an open one. OwnFile if it is that one."""
    if is_same_file(path, desk.path):
        raise OwnFile(str(path))
    return contents_of(path, desk.event.code)


def contents(desk: Desk) -> Contents:
    """Give the contents of an open file."""
    figures = Census.load(desk).figures_for(WHOLE, Language("en"))
    moments = [made_at(entry) for entry in desk.ask(journal.newest)]
    last = desk.event.local(max(moments)) if moments else None
    return Contents(desk.event.short_title or desk.event.title, figures.registered, figures.arrived, last)


def _opened(copy: Path) -> Desk:
    try:
        return open_desk(copy)
    except UnknownEvent as error:
        raise NoEvent(str(copy)) from error


def _seen_from(desk: Desk, event: str) -> Desk:
    codes = {item.code.casefold() for item in desk.ask(queries.events)}
    return desk.for_event(event) if event.casefold() in codes else desk


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Let what is wrong with a copy be said of the file itself."""
    try:
        yield
    except (DamagedFile, DamagedEntry, NoEvent) as error:
        raise dataclasses.replace(error, path=str(path)) from error
