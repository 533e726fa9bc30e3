"""The marks of events' keys: a digest of a key stands in the journal, so that a damaged key is told from a false badge.

A mark is written with the event, and into an older file with the next change of its event.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from sqlite3 import Connection
from typing import Final

from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.store import journal

_IN_BODY: Final = "key_mark"
_PERSON: Final = b"regapp key mark"


def mark_of(key: bytes) -> str:
    """The digest of a key; the key does not follow from it."""
    return hashlib.blake2b(key, digest_size=16, person=_PERSON).hexdigest()


def with_mark(db: Connection, event: int, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """The drafts, with the mark of the event's key where one of them sets the event and the journal has none yet."""
    setting = next((draft for draft in drafts if draft.subject == EVENT_SUBJECT and draft.kind == Kind.SET), None)
    key = _keys(db).get(event) if setting is not None else None
    if setting is None or key is None or _marks(db, event):
        return drafts
    marked = replace(setting, body={**setting.body, _IN_BODY: mark_of(key)})
    return [marked if draft is setting else draft for draft in drafts]


def is_damaged(db: Connection, event: int) -> bool:
    """Whether the file's key of an event is not the one whose mark stands in the journal."""
    key, marks = _keys(db).get(event), _marks(db, event)
    return key is not None and bool(marks) and mark_of(key) not in marks


def damaged(db: Connection) -> list[int]:
    """The numbers of the events whose keys are damaged."""
    return [event for event in sorted(_keys(db)) if is_damaged(db, event)]


def _keys(db: Connection) -> dict[int, bytes]:
    return {row[0]: bytes(row[1]) for row in db.execute("SELECT event, key FROM event_key")}


def _marks(db: Connection, event: int) -> set[str]:
    """Every mark that an entry says: one that another desk has made up takes nothing away."""
    ((_, entries),) = journal.of_subjects(db, [(event, EVENT_SUBJECT)])
    return {entry.body[_IN_BODY] for entry in entries if isinstance(entry.body.get(_IN_BODY), str)}
