"""Finding conflicts in a file whose entries have met those of another one."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from regapp.model.entries.conflict import Conflict, DoubleConflict
from regapp.model.entry import Entry, subject_participant
from regapp.services.conflicts.telling import field_conflicts, presence_conflicts
from regapp.services.desk import Desk
from regapp.services.people.doubles import doubles_of, older_first
from regapp.store import comparing, journal, queries
from regapp.store.files.connecting import Connection

_MOST: Final = 500
"""People that desks register while their line is cut: each takes milliseconds to look for."""

Marks = Mapping[str, int]
Runs = Mapping[str, tuple[int, int]]
"""Desk -> its entries from number to number, both included."""


def find_conflicts(desk: Desk, before: Marks, shared: Marks) -> list[Conflict]:
    """Find what this file and another one have said of one another's things and people, without knowing.

    `before`: desk -> the newest of its entries that this file had; `shared`: the newest that the other one has. What
    lies between came; what this file has beyond `shared` is ours.
    """
    came = {name: (before.get(name, 0) + 1, last) for name, last in shared.items() if last > before.get(name, 0)}
    ours = {name: (shared.get(name, 0) + 1, last) for name, last in desk.ask(journal.marks).items()}
    return find_between(desk, came, {name: run for name, run in ours.items() if name not in came and run[0] <= run[1]})


def find_between(desk: Desk, came: Runs, ours: Runs) -> list[Conflict]:
    """Find what `came` and what is `ours` say of one another's things and people; neither knew of the other."""
    return desk.ask(_contested, desk.event.number, came, ours) + _doubles(desk, came, ours)


def _contested(db: Connection, event: int, came: Runs, ours: Runs) -> list[Conflict]:
    """The fields and check-ins about which both sides have said something."""
    subjects = _subjects(db, event, came) & _subjects(db, event, ours)
    sessions = queries.sessions(db, event)
    found: list[Conflict] = []
    for (_, subject), entries in journal.of_subjects(db, [(event, subject) for subject in subjects]):
        theirs, mine = _ids(entries, came), _ids(entries, ours)
        found += field_conflicts(entries, theirs, mine)
        if (participant := subject_participant(subject)) is not None:
            found += presence_conflicts(participant, entries, theirs, mine, sessions)
    return found


def _subjects(db: Connection, event: int, runs: Runs) -> set[str]:
    every = (journal.subjects_of_run(db, desk, first, last) for desk, (first, last) in runs.items())
    return {subject for run in every for number, subject in run if number == event}


def _ids(entries: list[Entry], runs: Runs) -> set[str]:
    nowhere = (1, 0)
    return {
        entry.entry_id
        for entry in entries
        for first, last in [runs.get(entry.desk, nowhere)]
        if first <= entry.lseq <= last
    }


def _doubles(desk: Desk, came: Runs, ours: Runs) -> list[Conflict]:
    """People whom both sides have registered, as far as two records look alike.

    Very many people on both sides come from lists; those the search for possible duplicates among everybody finds.
    """
    mine = desk.ask(_registered, desk.event.number, ours)
    theirs = desk.ask(_registered, desk.event.number, came) if mine else set[int]()
    # Whose people are fewer are looked for among the others.
    few, many = sorted((theirs, mine), key=len)
    if not 0 < len(few) <= _MOST:
        return []
    apart = desk.ask(comparing.told_apart, desk.event.number)
    pairs = {}
    for person in desk.ask(queries.by_ids, sorted(few)):
        if person.removed or person.erased:
            continue
        for other in doubles_of(desk, person.details, known=person):
            if other.id in many and frozenset((person.id, other.id)) not in apart:
                first, second = older_first(desk, person, other)
                pairs[first.id, second.id] = DoubleConflict(first.id, second.id)
    return [pairs[pair] for pair in sorted(pairs)]


def _registered(db: Connection, event: int, runs: Runs) -> set[int]:
    """The people of whom all entries stand in these runs."""
    counts: Counter[journal.Subject] = Counter()
    for desk, (first, last) in runs.items():
        counts += journal.counts_of_run(db, desk, first, last)
    people = ((subject, subject_participant(subject[1])) for subject in counts if subject[0] == event)
    return {
        person for subject, person in people
        if person is not None and journal.count_of(db, subject) == counts[subject]
    }  # fmt: skip
