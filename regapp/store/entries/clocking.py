"""After which reading an act must come, where entries stand in the journal whose clock was far ahead.

The desk's clock does not follow them. An act about the same subject must come after them all the same, or it would say
nothing: a name that was typed under a clock of another year could never be corrected.
"""

from collections.abc import Iterable
from sqlite3 import Connection
from typing import Final

from regapp.model.clock import HybridClock, is_possible
from regapp.model.entry import subject_participant
from regapp.store import journal
from regapp.store.merging import members, subjects_of

_IS_OVERTAKEN: Final = "clock_overtaken"
"""The setting of a file that has entries from far ahead."""


def start(db: Connection, clock: HybridClock) -> None:
    """Let a clock go on from what the file has seen."""
    for reading in journal.last_clocks(db):
        clock.observe(reading)
    if db.execute("SELECT 1 FROM setting WHERE key = ?", [_IS_OVERTAKEN]).fetchone():
        clock.is_overtaken = True


def latest_of(db: Connection, event: int, subjects: Iterable[str], clock: HybridClock) -> dict[str, int]:
    """The latest reading among the entries of each subject; a person has those of all their records.

    Nothing where the clock has followed every entry, and so comes after them of itself.
    """
    if not clock.is_overtaken:
        return {}
    note(db, clock)
    return {subject: _latest(db, event, subject) for subject in set(subjects)}


def note(db: Connection, clock: HybridClock) -> None:
    """Remember in the file if entries stand in it that its clock does not follow."""
    if clock.is_overtaken:
        db.execute("INSERT OR IGNORE INTO setting VALUES (?, '1')", [_IS_OVERTAKEN])


def _latest(db: Connection, event: int, subject: str) -> int:
    person = subject_participant(subject)
    records = [(event, subject)] if person is None else subjects_of(event, members(db, person))
    clocks = (entry.clock for _, entries in journal.of_subjects(db, records) for entry in entries)
    return max(filter(is_possible, clocks), default=0)
