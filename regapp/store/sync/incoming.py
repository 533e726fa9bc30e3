"""Entries as the hub sends them."""

from collections.abc import Sequence
from typing import Any

from regapp.model.entries.bodies import body_of
from regapp.model.entry import Entry


def entry_of(row: Sequence[Any]) -> Entry:
    """An entry as the hub sends it; one whose body is none says nothing."""
    desk, lseq, entry_id, clock, operator, event, kind, version, subject, text, seq = row
    try:
        body = body_of(str(text).encode(errors="replace"))
    except ValueError:
        kind, body = "", {}
    return Entry(desk, lseq, entry_id, clock, operator, event, kind, version, subject, body, gseq=seq)
