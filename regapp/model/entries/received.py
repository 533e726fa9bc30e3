"""An entry of another desk as the journal can keep it, whatever that desk has written."""

from dataclasses import replace
from typing import Any, Final

from regapp.model.entry import Entry
from regapp.model.text.plain import plain

_LAST_NUMBER: Final = 1 << 53
_LARGEST: Final = 1 << 63
_NO_CLOCK: Final = -1
_TEXTS: Final = ("desk", "entry_id", "operator", "kind", "subject")
_SAYS_NOTHING: Final[dict[str, Any]] = {"operator": "", "event": 0, "kind": "", "version": 0, "subject": "", "body": {}}


def storable(entry: Entry) -> Entry | None:
    """The entry with parts that the journal's columns take; None where nobody could tell it from others.

    An entry of which a part has a wrong type keeps its place among the entries of its desk and says nothing.
    """
    if not (_is_name(entry.desk) and _is_name(entry.entry_id) and _is_whole(entry.lseq, 1, _LAST_NUMBER)):
        return None
    is_sound = (
        all(isinstance(text, str) for text in (entry.operator, entry.kind, entry.subject))
        and _is_whole(entry.event, -_LARGEST, _LARGEST)
        and _is_whole(entry.version, -_LARGEST, _LARGEST)
    )
    clock = entry.clock if _is_whole(entry.clock, 0, _LARGEST) else _NO_CLOCK
    kept = entry if is_sound else replace(entry, **_SAYS_NOTHING)
    numbers = {"clock": clock, "gseq": _number_or_none(kept.gseq), "received": _number_or_none(kept.received)}
    parts: dict[str, Any] = {**numbers, **{name: plain(getattr(kept, name)) for name in _TEXTS}}
    # Nearly every entry is as it has to be: a copy of each costs a third of taking it in.
    changed = {name: part for name, part in parts.items() if getattr(kept, name) is not part}
    return replace(kept, **changed) if changed else kept


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def _is_whole(value: Any, least: int, end: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value < end


def _number_or_none(value: Any) -> int | None:
    return value if _is_whole(value, -_LARGEST, _LARGEST) else None
