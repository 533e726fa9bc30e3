"""When an entry was made, by the wall clock of its desk: the journal's clock may run ahead of it."""

import uuid
from datetime import UTC, datetime

from regapp.model.clock import COUNTER_BITS, is_possible, reading_ms, utc
from regapp.model.entry import Entry
from regapp.model.shapes import is_moment

_TIME_IN_ID_SHIFT = 80
_OF_TIME = 7


def made_at(entry: Entry) -> datetime:
    """The moment that the entry says itself, else that of its id, else that of its clock; aware, UTC."""
    said = entry.body.get("at")
    if isinstance(said, str) and is_moment(said):
        return datetime.fromisoformat(said).astimezone(UTC)
    in_id = _ms_of_id(entry.entry_id)
    if in_id is not None:
        return utc(in_id)
    return utc(reading_ms(entry.clock) if is_possible(entry.clock) else 0)


def _ms_of_id(entry_id: str) -> int | None:
    """The Unix milliseconds in a UUIDv7; None where it is none, or of a time that no clock shows."""
    try:
        known = uuid.UUID(entry_id)
    except ValueError:
        return None
    ms = known.int >> _TIME_IN_ID_SHIFT
    return ms if known.version == _OF_TIME and is_possible(ms << COUNTER_BITS) else None
