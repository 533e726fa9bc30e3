"""How people came to be on the list, and what became of each: one row and one column for each person."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from regapp.model.attendance import Fate
from regapp.model.clock import reading_ms, utc
from regapp.model.entry import subject_participant
from regapp.services.attendance.census import Census
from regapp.services.desk import Desk
from regapp.store import figures, queries

_AT_THE_DESK = "desk"


class Origin(StrEnum):
    """How somebody came to be registered."""

    IN_TIME = "in_time"
    """Before the event's first day began, by whatever way."""
    LATER = "later"
    """From a list that was taken in after that."""
    DESK = "desk"
    SUBSTITUTE = "substitute"
    UNKNOWN = "unknown"
    """Admitted by a genuine badge; their details have not come yet."""


Origins = Mapping[Origin, Counter[Fate]]


def count_origins(desk: Desk, census: Census) -> Origins:
    """Count everybody of the census by how they came to be registered and by what became of them."""
    number, begun = desk.event.number, desk.event.moment(desk.event.starts, 0)
    firsts = {
        subject_participant(subject): (source, utc(reading_ms(clock)))
        for subject, source, clock in desk.ask(figures.first_sources, number)
    }
    substitutes = {
        person.id
        for person in desk.ask(lambda db: list(queries.all_participants(db, number)))
        if person.details.instead_of
    }
    found: dict[Origin, Counter[Fate]] = {origin: Counter() for origin in Origin}
    for person, fate in census.fates().items():
        origin = Origin.SUBSTITUTE if person in substitutes else _origin(firsts.get(person), begun)
        found[origin][fate] += 1
    return found


def _origin(first: tuple[str, datetime] | None, begun: datetime) -> Origin:
    if first is None:
        return Origin.UNKNOWN
    source, moment = first
    if moment < begun:
        return Origin.IN_TIME
    return Origin.DESK if source == _AT_THE_DESK else Origin.LATER
