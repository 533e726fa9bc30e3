"""The days that per-diem registers pay: each day of a person once, whichever register pays it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from regapp.model.attendance import NO_CITY
from regapp.model.entry import participant_subject, payment_subject, subject_participant
from regapp.services.acts import Act, ActKind
from regapp.services.desk import Changes, Desk, now
from regapp.services.material import keeping, material, material_names
from regapp.services.registers.selection import Attendee, Whom
from regapp.store import figures, merging, queries

_KIND = "payment"
Days = Mapping[int, frozenset[date]]
"""The days of people, by their ids."""


@dataclass(frozen=True)
class Payment:
    """The days that a register paid; `made`: the day on which it was made, on the event's clocks."""

    number: str
    made: date
    days: Days


def days_within(desk: Desk, whom: Whom, came: Mapping[int, Attendee]) -> Days:
    """Give the days attended that a register of `whom` pays.

    A day belongs to the city to which the person came first on that day, and to no city if they came to sessions of no
    city only. So the registers of all cities and of no city pay what one register of everything pays.
    """
    if not whom.city or whom.session:
        return {person: attendee.days for person, attendee in came.items()}
    cities = _cities_of_days(desk)
    return {
        person: frozenset(day for day in attendee.days if cities[person, day] == whom.city)
        for person, attendee in came.items()
    }


def _cities_of_days(desk: Desk) -> dict[tuple[int, date], str]:
    """Give the city of each person's day."""
    event, sessions = desk.event, {session.code: session for session in desk.sessions()}
    first: dict[tuple[int, date], tuple[bool, str, str]] = {}
    for person, code, at in desk.ask(figures.comings_to, event.number, list(sessions)):
        session = sessions[code]
        coming = not session.city, at, session.city or NO_CITY
        key = person, event.day_of(session)
        first[key] = min(coming, first.get(key, coming))
    return {key: city for key, (_, _, city) in first.items()}


def payments(desk: Desk) -> list[Payment]:
    """Give the registers that are recorded as paid, the earliest first, without those that cannot be read."""
    stand_ins = desk.ask(merging.stand_ins, desk.event.number)
    found = []
    for number in material_names(desk, _KIND):
        payment = _read(number, material(desk, _KIND, number) or "", stand_ins)
        if payment is not None:
            found.append(payment)
    return sorted(found, key=lambda payment: (payment.made, payment.number))


def _read(number: str, content: str, stand_ins: Mapping[int, int]) -> Payment | None:
    days: dict[int, frozenset[date]] = {}
    try:
        body = json.loads(content)
        for subject, texts in body["days"].items():
            person = subject_participant(subject) or 0
            person = stand_ins.get(person, person)
            days[person] = days.get(person, frozenset()) | {date.fromisoformat(text) for text in texts}
        return Payment(number, date.fromisoformat(body["made"]), days)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def record_payment(desk: Desk, number: str, days: Days) -> tuple[Act, Changes]:
    """Record days as paid by the register of this number; gives the act that takes the record back."""
    body = {
        "made": desk.event.local(now()).date().isoformat(),
        "days": {
            participant_subject(person): sorted(day.isoformat() for day in those)
            for person, those in sorted(days.items())
            if those
        },
    }
    content = json.dumps(body, separators=(",", ":"))
    drafts = keeping(desk, payment_subject(number), content)
    act = desk.remember(ActKind.PAYMENT, None, desk.write(lambda tx: desk.append(tx, drafts)))
    return act, Changes(everything=True)


def next_number(desk: Desk) -> str:
    """Give the number of the next register of this desk: `01-3`."""
    known = desk.ask(queries.names_ever, desk.event.number, _KIND)
    own = [int(text) for number in known if (text := number.removeprefix(f"{desk.number}-")).isdecimal()]
    return f"{desk.number}-{max(own, default=0) + 1}"


def paid_elsewhere(days: Days, paid: Iterable[Payment]) -> dict[int, dict[date, Payment]]:
    """Find those of the days that registers have paid, with the register."""
    found: dict[int, dict[date, Payment]] = {}
    for payment in paid:
        for person, those in payment.days.items():
            for day in those & days.get(person, frozenset()):
                found.setdefault(person, {}).setdefault(day, payment)
    return found
