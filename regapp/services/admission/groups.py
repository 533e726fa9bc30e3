"""A whole delegation at once: who comes from a place, all checked in as one act, their badges for one who is named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from regapp.model.checkin import is_registered
from regapp.model.entry import Entry
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.services.acts import ActKind
from regapp.services.admission.from_paper import Entered, decided
from regapp.services.desk import Desk, now
from regapp.services.people.registration import everybody, inside_since
from regapp.store.store import Transaction


@dataclass(frozen=True)
class Member:
    """Somebody of a delegation: whether they are expected at the session, and since when they are inside."""

    person: Participant
    is_expected: bool
    inside_since: str
    """On the event's clocks; empty for somebody who is not inside."""


def delegation(desk: Desk, place: str, session: Session | None) -> list[Member]:
    """The people from an oblast, a rayon or a municipality, by name, without those who cancelled."""
    codes = set(desk.directory.within(place))
    people = [
        person
        for person in everybody(desk)
        if person.details.municipality in codes and not (person.removed or person.details.cancelled)
    ]
    since = inside_since(desk, session, people)
    return [
        Member(person, session is not None and is_registered(person, session), since.get(person.id, ""))
        for person in people
    ]


def check_in_group(
    desk: Desk, people: Sequence[int], session: Session, badges_to: str = "", *, moment: datetime | None = None
) -> Entered:
    """Check in several people by their ids, in one transaction that is undone at once.

    `badges_to`: the short number of the one who takes everybody's badge; the history of each says so. Who would not be
    admitted alone is not admitted here, and is named with the reason.
    """
    at = moment or now()
    more = {"group": "yes"} | ({"badges_to": badges_to} if badges_to else {})

    def operation(tx: Transaction) -> tuple[Entered, list[Entry]]:
        entered, drafts = decided(desk, tx.db, session, [(person, at) for person in people], more, once=False)
        return entered, desk.append(tx, drafts) if drafts else []

    entered, entries = desk.write(operation)
    if entries:
        desk.remember(ActKind.GROUP, None, entries)
    return entered
