"""What the erasure of somebody demands of the journal: the personal data in the bodies of their entries go.

A merge of their record with another one holds them too, also where it was undone: the two are one person no more, and
what the merge said stands under the other one's id. The hub goes by the same rule (`regapp.redact_erased`).
"""

from collections.abc import Iterable
from sqlite3 import Connection

from regapp.model.entry import Entry, Kind
from regapp.store import journal


def redact(db: Connection, entries: list[Entry]) -> bool:
    """Empty out of the journal what the erasure of somebody among these, or tied to these, demands.

    Whether there was any.
    """
    erased = {entry.subject for entry in entries if entry.kind == Kind.ERASED and entry.is_understood}
    events = {entry.event for entry in entries}
    merges = [merge for event in events for merge in journal.merges_with(db, event, erased)]
    erased |= _erased_elsewhere(db, entries)
    concerned = [entry for entry in entries if {entry.subject, _other(entry)} & erased]
    return bool(erased) and journal.redact(db, [*concerned, *merges])


def _erased_elsewhere(db: Connection, entries: Iterable[Entry]) -> set[str]:
    """Who was erased among those whom merges name."""
    named = {(entry.event, _other(entry)) for entry in entries if entry.kind == Kind.MERGED}
    return {
        subject
        for (_, subject), theirs in journal.of_subjects(db, named)
        if any(entry.kind == Kind.ERASED and entry.is_understood for entry in theirs)
    }


def _other(entry: Entry) -> str:
    return str(entry.body.get("other", ""))
