"""What a per-diem register pays: the days of each person, without those that another register paid."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from regapp.model.event import Session
from regapp.model.papers.register import RegisterKind
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.payments import Days, Payment, days_within, paid_elsewhere, payments
from regapp.services.registers.selection import Attendee
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text
from regapp.texts.registers import register_sentence
from regapp.texts.words import day_text

_MOST_NAMED = 12


@dataclass(frozen=True)
class Paying:
    """The days that a register pays, and the people whose days another register paid."""

    days: Days = field(default_factory=dict)
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
            lines.append(register_sentence("and-more", language, count=number_text(len(named) - _MOST_NAMED)))
        days = number_text(self.count_elsewhere)
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
        fixed = _first_days(desk, sessions, options.days)
        meant: Days = {person.id: fixed for person in people}
    else:
        within = days_within(desk, options.whom, came)
        meant = {person.id: within.get(person.id, frozenset()) for person in people}
    elsewhere = paid_elsewhere(meant, payments(desk))
    return Paying({person: days - elsewhere.get(person, {}).keys() for person, days in meant.items()}, elsewhere)


def _first_days(desk: Desk, sessions: Sequence[Session], count: int) -> frozenset[date]:
    """Give the first days of the sessions; if they have fewer, also the days after them."""
    days = sorted({desk.event.day_of(session) for session in sessions}) or [desk.event.starts]
    days += [days[-1] + timedelta(days=number) for number in range(1, count - len(days) + 1)]
    return frozenset(days[:count])
