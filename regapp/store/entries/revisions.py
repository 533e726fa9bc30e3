"""The sessions that an event has or ever had, each with how often it was changed: what calendars compare."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from regapp.model.entries.made_at import made_at
from regapp.model.entry import EVENT_SUBJECT, Entry, Kind, session_subject
from regapp.model.event import Session
from regapp.model.fold import SubjectState, fold
from regapp.store import journal, queries
from regapp.store.session_people import session_codes


@dataclass(frozen=True)
class Revision:
    """A session as it is, or as it was last. `number` is 0 for a new one and grows with each entry, whatever desk it
    comes from; `changed` (aware, UTC) is when the session or the event was last changed."""

    session: Session
    number: int
    changed: datetime
    is_removed: bool


def revisions(db: Connection, event: int) -> list[Revision]:
    """The sessions by their beginning, then code; those that were removed, or whose adding was undone, too."""
    subjects = [(event, session_subject(code)) for code in session_codes(db, event)]
    entries = {subject: found for (_, subject), found in journal.of_subjects(db, [*subjects, (event, EVENT_SUBJECT)])}
    of_event = entries.pop(EVENT_SUBJECT)
    found = [_revision(subject, own, of_event) for subject, own in entries.items()]
    return sorted((item for item in found if item), key=lambda item: (item.session.starts, item.session.code))


def _revision(subject: str, entries: Sequence[Entry], of_event: Sequence[Entry]) -> Revision | None:
    """None for a change whose session has not come yet."""
    code, state = subject.partition("/")[2], fold(entries)
    session = _session(code, state)
    is_removed = state.removed or session is None
    # Where the adding was undone, calendars have the session as it was said to be.
    session = session or _session(code, fold(entry for entry in entries if entry.kind == Kind.SET))
    if session is None:
        return None
    return Revision(session, len(entries) - 1, max(map(made_at, (*entries, *of_event))), is_removed)


def _session(code: str, state: SubjectState) -> Session | None:
    return queries.whole_session(code, state.fields or {})
