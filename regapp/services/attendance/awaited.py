"""Somebody who is awaited at a session, and somebody from a place of which nobody has come: whom the tour names."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from regapp.matching.romanise import romanise
from regapp.model.checkin import is_registered
from regapp.model.event import Session
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import find
from regapp.store import queries

_READ: Final = 500
"""People among whom is chosen: however many there are, nobody waits."""
_TRIED: Final = 30
_LETTERS: Final = 4


@dataclass(frozen=True)
class Awaited:
    """An example. `typed`: the first letters of the person's name, which find them. `far`: from the other place."""

    person: Participant
    typed: str
    far: Participant


def awaited(desk: Desk, session: Session, *, latin: bool = False) -> Awaited | None:
    """Choose an example; None where nobody is awaited. `latin`: the letters are to be Latin ones."""
    number = desk.event.number
    people = desk.ask(lambda db: list(islice(queries.all_participants(db, number), _READ)))
    waited = [one for one in people if one.details.municipality and _is_awaited(one, session)]
    by_letters = [(one, typed) for one in waited[:_TRIED] if (typed := _letters(one, latin=latin))]
    found = min(((_rank(desk, *item), item) for item in by_letters), default=None, key=lambda ranked: ranked[0])
    if found is None or found[0] > _TRIED:
        return None
    person, typed = found[1]
    far = _from_afar(people, [one for one in waited if one.details.municipality != person.details.municipality])
    return Awaited(person, typed, far) if far is not None else None


def _is_awaited(person: Participant, session: Session) -> bool:
    return is_registered(person, session) and not (person.details.cancelled or person.first_in)


def _letters(person: Participant, *, latin: bool) -> str:
    family = person.details.family
    return (romanise(family, person.details.country) if latin else family)[:_LETTERS].strip()


def _rank(desk: Desk, person: Participant, typed: str) -> int:
    """Say among how many the letters find somebody; more than all of them where they do not."""
    hits = find(desk, typed, _TRIED)
    is_found = any(hit.participant.id == person.id and not hit.near for hit in hits)
    return len(hits) if is_found else _TRIED + 1


def _from_afar(people: Iterable[Participant], waited: Sequence[Participant]) -> Participant | None:
    """Choose somebody from the place of which most are awaited and nobody has come."""
    here = {one.details.municipality for one in people if one.first_in}
    missing = [one for one in waited if one.details.municipality not in here]
    count = Counter(one.details.municipality for one in missing)
    return max(missing, key=lambda one: count[one.details.municipality], default=None)
