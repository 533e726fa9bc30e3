"""Self check-in by name and the last four digits of the telephone: one person or nobody, never a list.

A wrong name, wrong digits and somebody without a telephone have the same answer, so that nobody learns who is expected.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from regapp.matching.naming import is_named, name_words
from regapp.matching.phones import split_phones
from regapp.model.event import Session
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import Verdict, check_in
from regapp.services.desk import Desk
from regapp.services.people.registration import find
from regapp.store import queries
from regapp.store.candidates import by_phone_tail
from regapp.store.files.connecting import Connection

DIGITS: Final = 4
_WHOLE_NUMBER: Final = 7
"""The digits of a whole telephone number at least: the end of a shorter one is no secret."""
_POOL: Final = 200
_NOT_DIGIT: Final = re.compile(r"[^0-9]")


class Pairing(StrEnum):
    """What a name and four digits come to."""

    ONE = "one"
    NOBODY = "nobody"
    SEVERAL = "several"
    """Namesakes with the same digits: somebody at the desk asks for more."""


@dataclass(frozen=True)
class Self:
    """The answer to a name and digits: the verdict where they mean one person."""

    pairing: Pairing
    verdict: Verdict | None = None


def ends_so(phone: str, digits: str) -> bool:
    """Whether one of the telephones of a cell ends with exactly these four digits."""
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdigit():
        return False
    numbers = (_NOT_DIGIT.sub("", number) for number in split_phones(phone))
    return any(len(number) >= _WHOLE_NUMBER and number.endswith(digits) for number in numbers)


def is_meant(details: Details, name: str, digits: str, *, forgives: bool = True) -> bool:
    """Whether a name and digits are somebody's. `forgives`: also a name with a slip of the pen or a short form."""
    if not ends_so(details.phone, digits):
        return False
    words = name_words(details.family, details.given, details.patronymic, details.written, details.latin)
    return is_named(name, words, forgives=forgives, is_whole=not (details.family or details.given))


def check_in_self(desk: Desk, name: str, digits: str, session: Session, *, moment: datetime | None = None) -> Self:
    """Check in whom a name and the last four digits of a telephone mean, if that is one person."""
    meant = _meant(_expected(desk, name, digits), name, digits)
    if len(meant) != 1:
        return Self(Pairing.SEVERAL if meant else Pairing.NOBODY)
    return Self(Pairing.ONE, check_in(desk, meant[0].id, session, moment=moment))


def _meant(people: list[Participant], name: str, digits: str) -> list[Participant]:
    """Those of the name as it stands, else those whom it may mean: man and wife often have one telephone."""
    for forgives in (False, True):
        if found := [one for one in people if is_meant(one.details, name, digits, forgives=forgives)]:
            return found
    return []


def _expected(desk: Desk, name: str, digits: str) -> list[Participant]:
    """Those whose first telephone ends so, and those of the name, whose second one may."""
    if len(digits) != DIGITS or not name.strip():
        return []
    event = desk.event.number

    def of_digits(db: Connection) -> list[Participant]:
        return queries.by_ids(db, [row.id for row in by_phone_tail(db, event, digits)])

    found = {person.id: person for person in desk.ask(of_digits)}
    found |= {hit.participant.id: hit.participant for hit in find(desk, name, _POOL)}
    return list(found.values())
