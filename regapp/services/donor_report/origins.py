"""How people came to be registered: from a list, at the desk, as a substitute; and who cancelled."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from regapp.model.entry import subject_participant
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.store import figures, queries

_AT_THE_DESK = "desk"


class Origin(StrEnum):
    """How somebody came to be registered."""

    LIST = "list"
    DESK = "desk"
    SUBSTITUTE = "substitute"
    CANCELLED = "cancelled"
    """Who cancelled and did not come, however they were registered."""


class OriginCount(NamedTuple):
    """The number of people of an origin, and of those of them who came."""

    people: int
    arrived: int


def count_origins(desk: Desk) -> Mapping[Origin, OriginCount]:
    """Count everybody in the file by how they came to be registered; each person once."""
    sources = {
        subject_participant(subject): source for subject, source in desk.ask(figures.first_sources, desk.event.number)
    }
    found = dict.fromkeys(Origin, OriginCount(0, 0))
    number = desk.event.number
    for person in desk.ask(lambda db: list(queries.all_participants(db, number))):
        origin = _origin(person, sources.get(person.id, ""))
        people, arrived = found[origin]
        found[origin] = OriginCount(people + 1, arrived + bool(person.first_in))
    return found


def _origin(person: Participant, source: str) -> Origin:
    if person.details.cancelled and not person.first_in:
        return Origin.CANCELLED
    if person.details.instead_of:
        return Origin.SUBSTITUTE
    return Origin.DESK if source == _AT_THE_DESK else Origin.LIST
