"""Who speaks at each session; those who refused the use of their data are counted, not named."""

from collections.abc import Sequence
from dataclasses import dataclass

from regapp.model.event import Session
from regapp.model.participant import Details
from regapp.services.desk import Desk
from regapp.store import queries


@dataclass(frozen=True)
class Speaking:
    """The speakers of a session, in their order: those who may be named, and the number of the others."""

    session: Session
    named: tuple[Details, ...]
    unnamed: int


def speaking(desk: Desk, sessions: Sequence[Session]) -> tuple[Speaking, ...]:
    """Give the sessions with speakers; nobody who has cancelled, was removed or erased, or is not known yet."""
    found = []
    for session in sessions:
        people = [desk.ask(queries.participant, number) for number in session.speakers]
        # Two numbers can lead to one person whose records were merged.
        coming = {
            person.id: person.details
            for person in people
            if person and person.details.name and not (person.removed or person.erased or person.details.cancelled)
        }
        named = tuple(details for details in coming.values() if not details.refused_consent)
        if coming:
            found.append(Speaking(session, named, len(coming) - len(named)))
    return tuple(found)
