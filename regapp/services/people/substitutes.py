"""Substitutes: a municipality sends another person, who takes the place of the absent one and counts instead."""

import dataclasses
from collections.abc import Collection

from regapp.model.entry import Draft, Entry, Kind, participant_subject
from regapp.model.errors.people import HasArrived, HasSubstitute, NameNeeded
from regapp.model.identifiers import participant_text, short_number
from regapp.model.participant import Details, Participant
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.people.registration import get, registration
from regapp.store import comparing, queries
from regapp.store.files.connecting import Connection
from regapp.store.merging import members
from regapp.store.store import Transaction

_TAKEN_OVER = ("category", "municipality", "place", "country", "organisation", "position", "cities")


def begun_for(absent: Participant) -> Details:
    """Begin the form of a substitute: the details to take over, without a name."""
    return dataclasses.replace(Details(), **{name: getattr(absent.details, name) for name in _TAKEN_OVER})


def substitute(desk: Desk, absent: int, details: Details) -> tuple[Participant, Changes]:
    """Register `details` instead of an absent person, whose registration and badge are cancelled, as one act.

    HasArrived if the absent person has come after all, HasSubstitute if there is a substitute already; NameNeeded
    without a name.
    """
    newcomer, entries = desk.write(lambda tx: register_instead(desk, tx, absent, details))
    desk.remember(ActKind.SUBSTITUTE, newcomer, entries)
    return get(desk, newcomer), Changes(frozenset({newcomer, absent}))


def register_instead(desk: Desk, tx: Transaction, absent: int, details: Details) -> tuple[int, list[Entry]]:
    """Register a substitute within a transaction; gives their id. Raises as `substitute`."""
    if not details.name.strip():
        raise NameNeeded
    person = queries.participant(tx.db, absent)
    if person is None or person.first_in:
        raise HasArrived(person.details.name if person else "")
    if _substitute_of(desk, tx.db, person.id) is not None:
        raise HasSubstitute(person.details.name)
    said = dataclasses.replace(details, instead_of=participant_text(person.id))
    number = short_number(desk.number, tx.next_numbers(1)[0])
    newcomer, draft = registration(said, number, "desk")
    cancel = Draft(Kind.SET, participant_subject(person.id), {"fields": {"cancelled": True}, "source": "substitute"})
    return newcomer, desk.append(tx, [draft, cancel])


def came_instead(desk: Desk, absent: int) -> Participant | None:
    """Find the substitute of an absent person, if there is one."""
    return desk.ask(lambda db: _substitute_of(desk, db, absent))


def _substitute_of(desk: Desk, db: Connection, absent: int) -> Participant | None:
    return comparing.substitute_of(db, desk.event.number, [participant_text(one) for one in members(db, absent)])


def absent_one(desk: Desk, person: Participant) -> Participant | None:
    """Find the absent person for whom a substitute comes; None if the person is not a substitute."""
    text = person.details.instead_of
    return desk.ask(queries.participant, int(text)) if text.isdecimal() else None


def absent_names(desk: Desk, ids: Collection[str]) -> dict[str, str]:
    """Name the absent people whose ids substitutes' details hold."""
    known = {int(text): text for text in ids if text.isdecimal()}
    found = {number: desk.ask(queries.participant, number) for number in known}
    return {known[number]: person.details.name for number, person in found.items() if person is not None}
