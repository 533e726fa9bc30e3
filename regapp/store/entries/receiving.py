"""Taking in entries of other desks: what is new, what is known, and what cannot be kept."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection

from regapp.log import LOGGER
from regapp.model.entries.received import storable
from regapp.model.entry import Entry
from regapp.store import journal

_log = logging.getLogger(LOGGER)


@dataclass(frozen=True)
class Received:
    """Counts of the entries that came: new, known already, or not kept."""

    new: int = 0
    known: int = 0
    clashing: int = 0
    """Their number or id belongs to another entry: two desks go under one number. The first that came is kept."""
    is_forked: bool = False
    """One of the clashing goes under this desk's own number: a copy of the file has gone on as this desk."""
    unreadable: int = 0
    """They lack a desk, number or id by which they could be told from others."""


def take_in(db: Connection, entries: Iterable[Entry]) -> tuple[Received, list[Entry]]:
    """Add the entries that the journal does not have yet; gives how it went with all, and those that it has now."""
    read = list(map(storable, entries))
    sound = [entry for entry in read if entry is not None]
    unreadable = len(read) - len(sound)
    new, kept, clashing = (len(sound), sound, []) if journal.insert_all_if_new(db, sound) else _each(db, sound)
    if clashing or unreadable:
        desks = ", ".join(sorted({entry.desk for entry in clashing})) or "-"
        _log.warning("Entries not kept: %d unreadable, %d clashing, of desks %s", unreadable, len(clashing), desks)
    is_forked = any(_is_taken(db, entry) for entry in clashing)
    return Received(new, len(kept) - new, len(clashing), is_forked, unreadable), kept


def _each(db: Connection, entries: Iterable[Entry]) -> tuple[int, list[Entry], list[Entry]]:
    """Add entries of which some are known: how many were new, those that the journal has now, and those that clash."""
    new = 0
    kept: list[Entry] = []
    clashing: list[Entry] = []
    for entry in entries:
        if journal.insert_if_new(db, entry):
            new += 1
            kept.append(entry)
        elif journal.is_known(db, entry):
            journal.take_standing(db, entry)
            kept.append(entry)
        else:
            clashing.append(entry)
    return new, kept, clashing


def _is_taken(db: Connection, entry: Entry) -> bool:
    """Whether this desk itself has given the number of an entry to another one."""
    return entry.desk == journal.own_desk(db) and journal.has_place(db, entry)
