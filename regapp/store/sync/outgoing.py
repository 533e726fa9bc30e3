"""Entries to send, as they stand in the journal."""

from collections.abc import Iterator, Mapping
from sqlite3 import Connection
from typing import Any

from regapp.model.clock import COUNTER_BITS
from regapp.store import journal
from regapp.store.failures import IllegibleEntry

_NAMES = ("lseq", "entry_id", "clock", "operator", "event", "kind", "version", "subject", "body")
_SELECTED = ", ".join(_NAMES)


def rows_after(db: Connection, desk: str, lseq: int, most: int) -> list[dict[str, Any]]:
    """The desk's next entries after a number, at most so many, up to a gap. The bodies are text."""
    rows = db.execute(
        f"SELECT {_SELECTED} FROM journal WHERE desk = ? AND lseq > ? AND lseq <= ? ORDER BY lseq",
        [desk, lseq, lseq + most],
    ).fetchall()
    return [dict(zip(_NAMES, row, strict=True)) for number, row in enumerate(rows, start=lseq + 1) if row[0] == number]


def lacking_at(db: Connection, heads: Mapping[str, int], desk: str) -> dict[str, int]:
    """Other desk -> the newest number the hub has of it, where this file has later ones."""
    return {
        name: heads.get(name, 0)
        for name, last in journal.marks(db).items()
        if name != desk and last > heads.get(name, 0)
    }


def ids_after(db: Connection, desk: str, lseq: int, most: int) -> list[str]:
    """The ids of the desk's next entries after a number."""
    rows = db.execute(
        "SELECT entry_id FROM journal WHERE desk = ? AND lseq > ? ORDER BY lseq LIMIT ?", [desk, lseq, most]
    )
    return [row[0] for row in rows]


def latest_ms_after(db: Connection, desk: str, lseq: int) -> int:
    """The latest time of the desk's entries after a number, in ms UTC; 0 where there are none."""
    row = db.execute("SELECT max(clock) FROM journal WHERE desk = ? AND lseq > ?", [desk, lseq]).fetchone()
    return int(row[0] or 0) >> COUNTER_BITS


def times_after(db: Connection, desk: str, lseq: int, most: int) -> list[tuple[str, int, int]]:
    """Id, number and reading of the clock of the desk's next entries after a number."""
    rows = db.execute(
        "SELECT entry_id, lseq, clock FROM journal WHERE desk = ? AND lseq > ? ORDER BY lseq LIMIT ?",
        [desk, lseq, most],
    )
    return [(row[0], row[1], row[2]) for row in rows]


def all_rows(db: Connection) -> Iterator[list[Any]]:
    """All entries by desk and number, as rows; of other desks those whose text is damaged are passed over.

    IllegibleEntry for this desk's own.
    """
    own = journal.own_desk(db)
    selected = _SELECTED.replace("body", "CAST(body AS BLOB)")
    for *row, body in db.execute(f"SELECT desk, {selected} FROM journal ORDER BY desk, lseq"):
        try:
            yield [*row, body.decode()]
        except UnicodeDecodeError as error:
            if row[0] == own:
                raise IllegibleEntry(own, row[1]) from error


def others(db: Connection) -> set[str]:
    """The other desks of which the file has entries."""
    return journal.marks(db).keys() - {journal.own_desk(db)}
