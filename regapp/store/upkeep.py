"""Rebuilding the projections, checking the file, backing it up."""

import sqlite3
from pathlib import Path
from sqlite3 import Connection

from regapp.model.errors.files import DamagedFile
from regapp.model.finding import Finding, FindingKind
from regapp.model.printing import PENDING, JobState, Trouble
from regapp.model.progress import Progress
from regapp.store import files, journal
from regapp.store.failures import foreseen
from regapp.store.place_words import is_directory
from regapp.store.projections import refold
from regapp.store.schema import PROJECTIONS

_BATCH = 5_000


def rebuild(db: Connection, progress: Progress | None = None) -> int:
    """Empty the projections and replay the journal, within the caller's transaction; how many subjects there are."""
    db.execute("INSERT INTO participant_search (participant_search) VALUES ('delete-all')")
    for table in PROJECTIONS:
        db.execute(f"DELETE FROM {table}")
    # Directories first: the words by which people are found come from them.
    subjects = sorted(journal.all_subjects(db), key=lambda subject: not is_directory(subject))
    for start in range(0, len(subjects), _BATCH):
        refold(db, subjects[start : start + _BATCH])
        if progress:
            progress(min(start + _BATCH, len(subjects)), len(subjects))
    return len(subjects)


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
    scratch_path = folder / "scratch.regapp"
    copy_to(db, scratch_path)
    scratch = files.connect(scratch_path, read_only=False)
    try:
        scratch.execute("PRAGMA synchronous = OFF")
        try:
            scratch.execute("INSERT INTO participant_search (participant_search, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            findings.append(Finding(FindingKind.SEARCH, "participant_search"))
        for table in PROJECTIONS:
            scratch.execute(f"CREATE TEMP TABLE before_{table} AS SELECT * FROM main.{table}")
        scratch.execute("BEGIN IMMEDIATE")
        rebuild(scratch)
        scratch.execute("COMMIT")
        findings.extend(
            Finding(FindingKind.PROJECTION, table)
            for table in PROJECTIONS
            if _differs(scratch, f"main.{table}", f"temp.before_{table}")
        )
    finally:
        scratch.close()
    return findings


def _differs(db: Connection, first: str, second: str) -> bool:
    return any(
        db.execute(f"SELECT 1 FROM (SELECT * FROM {one} EXCEPT SELECT * FROM {other}) LIMIT 1").fetchone()
        for one, other in ((first, second), (second, first))
    )


def copy_to(db: Connection, target: Path) -> None:
    """A consistent copy of an open file, also while it is written to (SQLite's online backup)."""
    with foreseen(target):
        copy = sqlite3.connect(target)
        try:
            db.backup(copy)
        finally:
            copy.close()


def silence_queue(path: Path) -> None:
    """In a copy, badges that wait to be printed become unclear: once put back, it must not print them a second time."""
    with foreseen(path):
        copy = sqlite3.connect(path)
        try:
            if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'print_job'").fetchone():
                marks = ", ".join("?" * len(PENDING))
                values = [JobState.UNCLEAR, Trouble.FORGOTTEN, *PENDING]
                copy.execute(f"UPDATE print_job SET state = ?, trouble = ? WHERE state IN ({marks})", values)
                copy.commit()
        finally:
            copy.close()


def verify_backup(path: Path) -> None:
    """Raise the typed error if the file at `path` is no whole RegApp file of a version that can be opened."""
    files.recognise(path)
    with foreseen(path):
        db = files.connect(path, read_only=True, immutable=True)
        try:
            files.examine(db, path)
            if db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise DamagedFile(str(path))
        finally:
            db.close()
