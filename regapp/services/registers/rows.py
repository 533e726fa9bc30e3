"""The rows of a register: a row for each person, in the words of the paper's language."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Final

from regapp.matching.origins import origin_text
from regapp.matching.phones import phone_on_paper
from regapp.model.papers.register import RegisterGroup, RegisterKind, RegisterRow
from regapp.model.participant import CONSENTS, Participant, Sex
from regapp.services.desk import Desk
from regapp.services.registers.columns import CONSENT_COLUMNS
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.paying import Paying
from regapp.services.registers.selection import Attendee, by_municipality, grouped, sessions_of
from regapp.texts.catalogue import Language
from regapp.texts.quantities import som_text
from regapp.texts.registers import register_sentence
from regapp.texts.words import day_text, person_sex_word

_ANSWERS: Final = {True: "+", False: "–", None: ""}


def groups_of(
    desk: Desk,
    options: RegisterOptions,
    language: Language,
    people: Sequence[Participant],
    came: Mapping[int, Attendee],
    paying: Paying,
    columns: Sequence[str],
) -> tuple[RegisterGroup, ...]:
    """Make the rows under their headings, numbered from 1, with the empty ones; `paying` has the days that are paid."""
    running = count(1)
    row_of = _row_maker(desk, options, language, came, paying, columns)
    empty = RegisterRow(("",) * len(columns))

    def rows(found: Iterable[RegisterRow]) -> tuple[RegisterRow, ...]:
        return tuple(replace(row, cells=(str(next(running)), *row.cells[1:])) for row in found)

    groups = []
    blanks = [empty] * options.blank_rows
    for heading, members in grouped(desk, people, options.by, language):
        if options.kind is RegisterKind.BUS:
            members = by_municipality(desk, members, language)
        own = [*map(row_of, members), *(blanks if options.walk_ins_in_groups else ())]
        groups.append(RegisterGroup(heading, rows(own), len(members)))
    if blanks and (not options.walk_ins_in_groups or not groups):
        heading = register_sentence("not-listed", language) if groups else ""
        groups.append(RegisterGroup(heading, rows(blanks)))
    return tuple(groups)


def _mark(attendee: Attendee, days: set[date]) -> str:
    """Write when a person came; with the date if the sheet is about another day, as when it was entered later."""
    return f"{attendee.first:%H:%M}" if days == {attendee.first.date()} else f"{attendee.first:%d.%m %H:%M}"


def _row_maker(
    desk: Desk, options: RegisterOptions, language: Language, came: Mapping[int, Attendee], paying: Paying,
    columns: Sequence[str],
) -> Callable[[Participant], RegisterRow]:  # fmt: skip
    days_meant = {desk.event.day_of(session) for session in sessions_of(desk, options.whom)}
    pays = options.kind is RegisterKind.PER_DIEM

    def row(person: Participant) -> RegisterRow:
        details, attendee = person.details, came.get(person.id)
        mark = _mark(attendee, days_meant) if options.marked and attendee else ""
        paid = len(paying.days.get(person.id, ())) if pays else 0
        amounts = options.amounts(paid) if pays else ()
        texts = {
            "number": details.number, "name": details.name,
            "municipality": origin_text(details, desk.directory, language.code),
            "position": _position(person), "phone": phone_on_paper(details.listed_phone, details.country),
            "organisation": details.organisation,
            "sex": person_sex_word(Sex(details.sex), language) if details.sex else "", "days": str(paid),
            "journey": ", ".join(day_text(day, language) for day in sorted(paying.travel.get(person.id, ()))),
        }  # fmt: skip
        if options.kind is RegisterKind.CONSENT:
            asked = zip(CONSENT_COLUMNS, CONSENTS, strict=True)
            texts |= {name: _ANSWERS[getattr(details, field)] for name, field in asked}
        if options.rate:
            texts |= dict(
                zip(("amount", "tax", "net"), (som_text(amount, language) for amount in amounts), strict=False)
            )
        return RegisterRow(tuple(texts.get(name, "") for name in columns), mark, amounts, person.id)

    return row


def _position(person: Participant) -> str:
    """Write the position, with the organisation if there is no municipality, or the organisation alone."""
    details = person.details
    parts = (details.position, "" if details.municipality and details.position else details.organisation)
    return ", ".join(part for part in parts if part)
