"""Faults of a file with which it opens all the same; a desk says them when it opens the file."""

from sqlite3 import Connection

from regapp.matching.places.directories import DEFAULT_UNITS, loaded_directory
from regapp.model.clock import COUNTER_BITS, wall_ms
from regapp.model.finding import Finding, FindingKind
from regapp.store import comparing, journal, queries
from regapp.store.entries import event_keys, many

_WRONG_CLOCK_MS = 10 * 60 * 1000


def lasting_faults(db: Connection) -> list[Finding]:
    """Damaged keys of events, and directories that events name and nobody can read."""
    events = queries.events(db)
    codes = {event.number: event.code for event in events}
    keys = [Finding(FindingKind.KEY, codes.get(event, str(event))) for event in event_keys.damaged(db)]
    tables = comparing.unit_tables(db)
    unread = {
        event.units
        for event in events
        if event.units in tables and loaded_directory(tables[event.units], event.units) is None
    }
    missing = {event.units for event in events} - tables.keys() - {"", DEFAULT_UNITS}
    return keys + [Finding(FindingKind.DIRECTORY, name) for name in sorted(unread | missing)]


def at_opening(db: Connection) -> list[Finding]:
    """Faults to say when the file is opened: the lasting ones, tables that could not follow the journal, and newest
    entries from later than now."""
    behind = [Finding(FindingKind.PROJECTION, "participant")] * bool(many.runs(db))
    return lasting_faults(db) + behind + [Finding(FindingKind.CLOCK, "")] * (reading_ahead(db) is not None)


def reading_ahead(db: Connection) -> int | None:
    """The reading of the newest entry where it is later than this computer's clock; a few minutes are forgiven."""
    latest = max(journal.last_clocks(db), default=0)
    return latest if latest > wall_ms() + _WRONG_CLOCK_MS << COUNTER_BITS else None
