"""The conflicts among the entries of one subject: decisions without a file."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from regapp.model.clashes import overlap
from regapp.model.entries.conflict import CameIn, FieldConflict, PresenceConflict, Said
from regapp.model.entries.made_at import made_at
from regapp.model.entry import Entry, Kind
from regapp.model.event import Session
from regapp.model.field_shapes import well_formed
from regapp.model.fold import effective

_SETS: Final = frozenset({Kind.SET, Kind.MERGED})
_NOT_CHOSEN: Final = frozenset({"number", "written"})
"""Fields that no person fills in."""


def field_conflicts(entries: Iterable[Entry], came: set[str], ours: set[str]) -> list[FieldConflict]:
    """The fields of a subject that entries which `came` and entries of `ours` set differently, by their names.

    `came` and `ours` are ids; neither side knew of the other.
    """
    standing = effective(entries)
    if any(entry.kind == Kind.ERASED for entry in standing):
        return []
    theirs, mine = last_said(standing, came), last_said(standing, ours)
    found = []
    for name in sorted(theirs.keys() & mine.keys()):
        (value, entry), (other_value, other) = theirs[name], mine[name]
        if value == other_value:
            continue
        sides = sorted(((entry, value), (other, other_value)), key=lambda side: side[0].order)
        lost, chosen = (Said(said, by.desk, made_at(by), by.entry_id) for by, said in sides)
        found.append(FieldConflict(entry.subject, name, chosen, lost))
    return found


def last_said(standing: Iterable[Entry], ids: set[str]) -> dict[str, tuple[Any, Entry]]:
    """Field -> its last value among these entries, and the entry."""
    return {
        name: (value, entry)
        for entry in standing
        if entry.kind in _SETS and entry.entry_id in ids
        for name, value in well_formed(entry.subject, entry.body.get("fields")).items()
        if name not in _NOT_CHOSEN
    }


def presence_conflicts(
    participant: int, entries: Iterable[Entry], came: set[str], ours: set[str], sessions: Sequence[Session]
) -> list[PresenceConflict]:
    """The check-ins of somebody that do not go together, of which neither desk knew the other's, by their times."""
    standing = [entry for entry in effective(entries) if entry.kind == Kind.CHECKED_IN]
    known = {session.code: session for session in sessions}
    found: dict[tuple[str, ...], PresenceConflict] = {}
    for theirs in (entry for entry in standing if entry.entry_id in came):
        for mine in (entry for entry in standing if entry.entry_id in ours):
            if theirs.desk != mine.desk and _do_not_go_together(known, theirs, mine):
                first, second = sorted((_came_in(theirs), _came_in(mine)), key=lambda item: (item.at, item.desk))
                what = (first.session, first.desk, second.session, second.desk)
                found.setdefault(what, PresenceConflict(participant, first, second))
    return sorted(found.values(), key=lambda conflict: (conflict.first.at, conflict.second.at))


def _do_not_go_together(known: dict[str, Session], one: Entry, two: Entry) -> bool:
    codes = one.body["session"], two.body["session"]
    if codes[0] == codes[1]:
        return True
    first, second = (known.get(code) for code in codes)
    if first is None or second is None:
        return False
    # A session without a city is in all of them.
    return bool(first.city and second.city) and first.city != second.city and overlap(first, second)


def _came_in(entry: Entry) -> CameIn:
    return CameIn(entry.body["session"], entry.desk, made_at(entry), entry.entry_id)
