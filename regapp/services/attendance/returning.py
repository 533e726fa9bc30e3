"""Who was at an earlier event of the file: the same person beyond a question, by telephone and whole name."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from regapp.matching.likeness import Likeness, likeness_of
from regapp.matching.oneness import is_one
from regapp.model.event import Event
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.store import queries


class Past(StrEnum):
    """What the earlier events of the file say of somebody."""

    BEFORE = "before"
    """They came to one."""
    NEW = "new"
    UNTOLD = "untold"
    """Without a telephone nobody is certain to be the same."""


def pasts(desk: Desk, earlier: Iterable[Event]) -> Mapping[int, Past]:
    """Say of everybody of the event in force, by their id, whether they came to one of these events."""
    known: dict[str, list[Likeness]] = {}
    for event in earlier:
        for person in _people(desk, event):
            likeness = likeness_of(person.details)
            if person.first_in and likeness.phone:
                known.setdefault(likeness.phone, []).append(likeness)
    return {person.id: _past(likeness_of(person.details), known) for person in _people(desk, desk.event)}


def _people(desk: Desk, event: Event) -> list[Participant]:
    return desk.ask(lambda db: list(queries.all_participants(db, event.number)))


def _past(likeness: Likeness, known: Mapping[str, list[Likeness]]) -> Past:
    if not (likeness.phone and likeness.name):
        return Past.UNTOLD
    return Past.BEFORE if any(is_one(likeness, other) for other in known.get(likeness.phone, ())) else Past.NEW
