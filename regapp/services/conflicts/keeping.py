"""Conflicts that the file keeps until somebody has looked at them, or they are conflicts no more."""

from collections.abc import Sequence
from datetime import UTC, datetime

from regapp.model.entries.conflict import Conflict, KeptConflict, trace_of
from regapp.services.conflicts.finding import Runs, find_between
from regapp.services.conflicts.standing import still_open
from regapp.services.desk import Desk, directory_of, iso
from regapp.store import queries
from regapp.store.files.connecting import Connection
from regapp.store.store import Store
from regapp.store.sync import conflicts


def note_conflicts(store: Store, came: Runs, ours: Runs) -> int:
    """Find and keep the conflicts of all events between what `came` and what is `ours`; how many are new."""
    desks = [Desk(store, directory_of(store, event), event, "") for event in store.ask(queries.events)]
    return sum(keep_conflicts(desk, find_between(desk, came, ours)) for desk in desks)


def keep_conflicts(desk: Desk, found: Sequence[Conflict]) -> int:
    """Keep conflicts that were found, each once; how many are new."""
    if not found:
        return 0
    traces, at = list(map(trace_of, found)), iso(datetime.now(UTC))
    return desk.write(lambda tx: conflicts.add(tx.db, desk.event.number, traces, at))


def open_conflicts(desk: Desk) -> list[KeptConflict]:
    """Give the conflicts of the event that wait for somebody, the newest first.

    One that is none any more is left out: its field was changed again, its people were merged, told apart, removed or
    erased, its entries were undone. It is back when that is undone.
    """
    return desk.ask(_open, desk.event.number)


def _open(db: Connection, event: int) -> list[KeptConflict]:
    return still_open(db, event, conflicts.unsettled(db, event))


def settle_conflict(desk: Desk, conflict: int) -> None:
    """Note that somebody has looked at a conflict and leaves everything as it is."""
    desk.write(lambda tx: conflicts.set_settled(tx.db, conflict, is_settled=True))


def reopen_conflict(desk: Desk, conflict: int) -> None:
    """Put a settled conflict back."""
    desk.write(lambda tx: conflicts.set_settled(tx.db, conflict, is_settled=False))
