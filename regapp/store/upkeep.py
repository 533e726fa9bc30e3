"""Checking the file, and making a copy of it fit to be put back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection

from regapp.model.finding import Finding, FindingKind
from regapp.model.printing import PENDING, JobState, Trouble
from regapp.store import journal
from regapp.store.entries import many
from regapp.store.entries.faults import lasting_faults
from regapp.store.failures import foreseen
from regapp.store.files.connecting import connect
from regapp.store.files.copying import copy_at, illegible_entry
from regapp.store.rebuilding import rebuild
from regapp.store.schema import PROJECTIONS


def projected_rows(db: Connection, table: str) -> list[tuple[object, ...]]:
    """All rows of a projection in an order of their own, for comparing two files."""
    return sorted((tuple(row) for row in db.execute(f"SELECT * FROM {table}")), key=repr)


def check(db: Connection, path: Path, folder: Path) -> list[Finding]:
    """The faults of the file: its pages, the journal's numbers, projections that differ from the journal.

    A scratch copy is rebuilt in `folder` for the comparison.
    """
    with foreseen(path):
        broken = [row[0] for row in db.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
    if broken:
        return [Finding(FindingKind.PAGES, text) for text in broken]
    findings = [Finding(FindingKind.GAP, desk) for desk in journal.gaps(db)]
    illegible = illegible_entry(db)
    if illegible is not None:
        # What the journal says cannot be compared with the projections.
        return [*findings, Finding(FindingKind.ENTRY, f"{illegible[0]}/{illegible[1]}")]
    findings += lasting_faults(db)
    scratch_path = folder / "scratch.regapp"
    with copy_at(scratch_path) as copy:
        db.backup(copy)
    with foreseen(path), closing(connect(scratch_path, read_only=False)) as scratch:
        return [*findings, *_compared(scratch)]


def _compared(scratch: Connection) -> list[Finding]:
    """The projections of a scratch copy that differ once they are computed again."""
    findings = []
    scratch.execute("PRAGMA synchronous = OFF")
    try:
        scratch.execute("INSERT INTO participant_search (participant_search, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        findings.append(Finding(FindingKind.SEARCH, "participant_search"))
    scratch.execute("BEGIN IMMEDIATE")
    many.follow_all(scratch)
    scratch.execute("COMMIT")
    for table in PROJECTIONS:
        scratch.execute(f"CREATE TEMP TABLE before_{table} AS SELECT * FROM main.{table}")
    scratch.execute("BEGIN IMMEDIATE")
    rebuild(scratch)
    scratch.execute("COMMIT")
    return findings + [
        Finding(FindingKind.PROJECTION, table)
        for table in PROJECTIONS
        if _differs(scratch, f"main.{table}", f"temp.before_{table}")
    ]


def _differs(db: Connection, first: str, second: str) -> bool:
    return any(
        db.execute(f"SELECT 1 FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other}) LIMIT 1").fetchone()
        for one, other in ((first, second), (second, first))
    )


def silence_queue(path: Path) -> None:
    """In a copy, badges that wait to be printed become unclear: once put back, it must not print them a second time."""
    with foreseen(path), copy_at(path) as copy:
        if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'print_job'").fetchone():
            marks = ", ".join("?" * len(PENDING))
            values = [JobState.UNCLEAR, Trouble.FORGOTTEN, *PENDING]
            copy.execute(f"UPDATE print_job SET state = ?, trouble = ? WHERE state IN ({marks})", values)
            copy.commit()
