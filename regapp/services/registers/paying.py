"""The days that a per-diem register pays each person, without those that another register paid."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from regapp.model.checkin import is_registered
from regapp.model.event import Session
from regapp.model.papers.register import RegisterKind
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.payments import Days, Payment, days_within, paid_elsewhere, payments
from regapp.services.registers.selection import Attendee, attendees
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text
from regapp.texts.registers import register_sentence
from regapp.texts.words import day_text

_MOST_NAMED = 12


@dataclass(frozen=True)
class Paying:
    """The days that a register pays, those of them that are travel, and the people whose days another register paid."""

    days: Days = field(default_factory=dict)
    travel: Days = field(default_factory=dict)
    elsewhere: Mapping[int, Mapping[date, Payment]] = field(default_factory=dict)

    @property
    def count_elsewhere(self) -> int:
        """The number of days that other registers paid."""
        return sum(map(len, self.elsewhere.values()))

    def notes(self, people: Sequence[Participant], language: Language) -> tuple[str, ...]:
        """Name the people and the days that other registers paid, a line each; none if there are none."""
        named = [person for person in people if person.id in self.elsewhere]
        if not named:
            return ()
        lines = [
            f"{person.details.name}: {_days_text(self.elsewhere[person.id], language)}"
            for person in named[:_MOST_NAMED]
        ]
        if len(named) > _MOST_NAMED:
            lines.append(register_sentence("and-more", language, count=number_text(len(named) - _MOST_NAMED, language)))
        days = number_text(self.count_elsewhere, language)
        return (register_sentence("paid-elsewhere", language, count=days), *lines)


def _days_text(days: Mapping[date, Payment], language: Language) -> str:
    by_number: dict[str, list[date]] = {}
    for day, payment in sorted(days.items()):
        by_number.setdefault(payment.number, []).append(day)
    texts = []
    for number, those in by_number.items():
        register = register_sentence("register", language, number=number)
        texts.append(f"{', '.join(day_text(day, language) for day in those)} ({register})")
    return "; ".join(texts)


def paying_of(
    desk: Desk,
    options: RegisterOptions,
    people: Sequence[Participant],
    sessions: Sequence[Session],
    came: Mapping[int, Attendee],
) -> Paying:
    """Find the days that a register pays these people. A register that pays nothing has none."""
    if options.kind is not RegisterKind.PER_DIEM:
        return Paying()
    if options.days:
        begins = options.whom.day or desk.event.starts
        meant: Days = {
            person.id: _first_days(_days_of(desk, person, sessions, came.get(person.id)), options.days, begins)
            for person in people
        }
    else:
        within = days_within(desk, options.whom, came)
        meant = {person.id: within.get(person.id, frozenset()) for person in people}
    travel = _travel_days(desk, options, meant)
    meant = {person: days | travel.get(person, frozenset()) for person, days in meant.items()}
    elsewhere = paid_elsewhere(meant, payments(desk))

    def unpaid(of: Days) -> Days:
        return {person: days - elsewhere.get(person, {}).keys() for person, days in of.items()}

    return Paying(unpaid(meant), unpaid(travel), elsewhere)


def _travel_days(desk: Desk, options: RegisterOptions, meant: Days) -> Days:
    """Give the days of travel around the days of each person; a day on which they came somewhere is none."""
    if not (options.travel_before or options.travel_after):
        return {}
    came = attendees(desk, desk.sessions())
    travel = {}
    for person, days in meant.items():
        if days:
            before = {min(days) - timedelta(days=number) for number in range(1, options.travel_before + 1)}
            after = {max(days) + timedelta(days=number) for number in range(1, options.travel_after + 1)}
            travel[person] = frozenset(before | after) - (came[person].days if person in came else frozenset())
    return travel


def _days_of(desk: Desk, person: Participant, sessions: Sequence[Session], came: Attendee | None) -> set[date]:
    """Give the days of the sessions that somebody is registered for, and those on which they came."""
    meant = {desk.event.day_of(session) for session in sessions if is_registered(person, session)}
    return meant | (came.days if came else frozenset())


def _first_days(days: Collection[date], count: int, begins: date) -> frozenset[date]:
    """Give the first of the days; if there are fewer, also those after them; if there are none, those from `begins`."""
    found = sorted(days) or [begins]
    found += [found[-1] + timedelta(days=number) for number in range(1, count - len(found) + 1)]
    return frozenset(found[:count])
