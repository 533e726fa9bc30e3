"""Taking in a hand-over file, in portions between which the desk works on."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

from regapp.model.entries.conflict import Conflict
from regapp.model.entry import Entry
from regapp.model.progress import Progress
from regapp.services.conflicts.finding import find_conflicts
from regapp.services.conflicts.keeping import keep_conflicts
from regapp.services.desk import Desk
from regapp.store import journal, queries
from regapp.store.entries import event_keys
from regapp.store.store import Transaction
from regapp.store.sync import short_numbers
from regapp.store.sync.arriving import Meeting
from regapp.store.sync.incoming import entry_of
from regapp.sync.handover.reading import HandoverFile, opened

AT_ONCE: Final = 200
"""Entries that are journalled in one transaction: about 30 milliseconds."""


@dataclass(frozen=True)
class TakenIn:
    """How taking in a hand-over file went."""

    entries: int
    new: int
    desks: dict[str, int]
    """Desk -> how many of its entries are new here."""
    number: str
    """This desk's number now."""
    parted_from: str
    """This desk's number before, where a copy of this file goes on with it; else nothing."""
    renumbered: int
    """How many people got another short number."""
    conflicts: list[Conflict]
    """What this file and the other one have said without knowing of each other."""


def take_in(desk: Desk, path: Path, passphrase: str = "", progress: Progress | None = None) -> TakenIn:
    """Take in what a hand-over file has and this file has not.

    Nothing before the whole file was found to be signed with a key of this file; see `reading.opened` for its errors.
    What came before a cancel stays: taking the file again brings the rest.
    """
    desk.check_writable()
    store, before = desk.store, desk.number
    damaged = store.ask(event_keys.damaged)
    keys = {event: key for event, key in store.ask(queries.event_keys).items() if event not in damaged}
    with opened(path, keys, passphrase) as file:
        meeting = Meeting(store.ask(journal.marks))
        try:
            entries = _take(desk, file, meeting, progress)
        finally:
            renumbered = _finish(desk, progress)
    if any(moved.is_own for moved in meeting.moved):
        desk.acts.forget()
    parted_from = before if desk.number != before else ""
    conflicts = find_conflicts(desk, meeting.before, meeting.shared)
    keep_conflicts(desk, conflicts)
    return TakenIn(entries, meeting.new, meeting.came, desk.number, parted_from, renumbered, conflicts)


def _take(desk: Desk, file: HandoverFile, meeting: Meeting, progress: Progress | None) -> int:
    """Take in all entries; how many the file has."""
    done, total = 0, sum(file.header.marks.values())
    for portion in _portions(file.rows()):
        known = desk.store.ask(meeting.pass_known, portion)
        if rest := portion[known:]:
            desk.store.write(lambda tx, rest=rest: _journalled(tx, rest, meeting))  # type: ignore[misc]
        done += len(portion)
        if progress:
            progress(done, max(done, total))
    return done


def _journalled(tx: Transaction, entries: list[Entry], meeting: Meeting) -> None:
    meeting.take(tx, entries)


def _finish(desk: Desk, progress: Progress | None) -> int:
    """Let the tables follow what came, also after a cancel; how many people got another short number."""
    try:
        desk.follow(progress)
    finally:
        desk.follow()
        renumbered = desk.write(_settle_numbers)
    return renumbered


def _portions(rows: Iterator[list[Any]]) -> Iterator[list[Entry]]:
    """The entries, never of two desks at once."""
    entries = (entry_of([*row, None]) for row in rows)
    for _, of_desk in groupby(entries, key=attrgetter("desk")):
        portion: list[Entry] = []
        for entry in of_desk:
            portion.append(entry)
            if len(portion) == AT_ONCE:
                yield portion
                portion = []
        if portion:
            yield portion


def _settle_numbers(tx: Transaction) -> int:
    renumbered = short_numbers.give_own(tx)
    short_numbers.count_on(tx, journal.own_desk(tx.db))
    return renumbered
