"""The content of a register: its columns, and a row for each person, in the words of the paper's language."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Final

from regapp.matching.origins import origin_text
from regapp.model.money import som_text
from regapp.model.papers.register import Grouping, RegisterColumn, RegisterGroup, RegisterKind, RegisterRow
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.registers.selection import Attendee, Whom, grouped, sessions_of
from regapp.texts.catalogue import Language
from regapp.texts.registers import register_column, register_sentence
from regapp.texts.words import column_word

WALK_INS: Final = {RegisterKind.SIGN_IN: 10, RegisterKind.PER_DIEM: 0, RegisterKind.MATERIALS: 10}
"""Empty rows if the options name no number: none if money is handed out."""
MOST_ITEMS: Final = 12
_ITEM_WIDTHS: Final = ((4, 22), (8, 15), (MOST_ITEMS, 10))
"""(the most items, mm for each)."""
_AMOUNT_COLUMN: Final = 6


@dataclass(frozen=True)
class RegisterOptions:
    """The kind of a register, its people, and its form."""

    kind: RegisterKind = RegisterKind.SIGN_IN
    whom: Whom = field(default_factory=Whom)
    by: Grouping = Grouping.OBLAST
    new_pages: bool = False
    """Each group begins on a new page."""
    walk_ins: int | None = None
    """Empty numbered rows; None: the usual number for the kind."""
    walk_ins_in_groups: bool = False
    """The empty rows are at the end of each group, not at the end of all."""
    marked: bool = False
    """People who were checked in have a tick with the time."""
    language: str = ""
    """The language of the paper; empty: that of the caller."""
    rate: int | None = None
    """Tyiyn a day; None: amounts are filled in by hand."""
    days: int = 0
    """The number of paid days; 0: the days attended, and only people who attended are listed."""
    items: tuple[str, ...] = ()
    """The items that are handed out."""

    @property
    def blank_rows(self) -> int:
        """The number of empty rows, at the end or in each group."""
        return WALK_INS[self.kind] if self.walk_ins is None else self.walk_ins


def columns_of(options: RegisterOptions, language: Language) -> tuple[RegisterColumn, ...]:
    """Make the columns from left to right; widths in mm. A signature has at least 35 mm."""
    person = (
        RegisterColumn(register_column("running", language), 10, align="centre"),
        RegisterColumn(column_word("number", language), 20),
        RegisterColumn(column_word("name", language), 46, 3, bold=True),
        RegisterColumn(column_word("municipality", language), 38, 2),
    )
    position = RegisterColumn(column_word("position", language), 32, 2)
    signature = RegisterColumn(register_column("signature", language), 35, 1)
    match options.kind:
        case RegisterKind.SIGN_IN:
            phone = RegisterColumn(column_word("phone", language), 31)
            return (*person, position, phone, signature)
        case RegisterKind.PER_DIEM:
            days = RegisterColumn(register_column("days", language), 15, align="centre")
            amount = RegisterColumn(register_column("amount", language), 28, align="right")
            return (*person, position, days, amount, signature)
        case RegisterKind.MATERIALS:
            width = next(width for most, width in _ITEM_WIDTHS if len(options.items) <= most)
            return (*person, *(RegisterColumn(item, width, upright=True) for item in options.items), signature)


def money_column(options: RegisterOptions) -> int | None:
    """Give the index of the column of amounts."""
    return _AMOUNT_COLUMN if options.kind is RegisterKind.PER_DIEM else None


def groups_of(
    desk: Desk,
    options: RegisterOptions,
    language: Language,
    people: Sequence[Participant],
    came: Mapping[int, Attendee],
) -> tuple[RegisterGroup, ...]:
    """Make the rows under their headings, numbered from 1, with the empty ones."""
    width = len(columns_of(options, language))
    running = count(1)
    row_of = _row_maker(desk, options, language, came)
    empty = RegisterRow(("",) * width)

    def rows(found: Sequence[RegisterRow]) -> tuple[RegisterRow, ...]:
        return tuple(RegisterRow((str(next(running)), *row.cells[1:]), row.mark, row.tyiyn) for row in found)

    groups = []
    blanks = [empty] * options.blank_rows
    for heading, members in grouped(desk, people, options.by, language):
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
    desk: Desk, options: RegisterOptions, language: Language, came: Mapping[int, Attendee]
) -> Callable[[Participant], RegisterRow]:
    days_meant = {desk.event.day_of(session) for session in sessions_of(desk, options.whom)}

    def row(person: Participant) -> RegisterRow:
        details, attendee = person.details, came.get(person.id)
        mark = _mark(attendee, days_meant) if options.marked and attendee else ""
        who = ("", details.number, details.name, origin_text(details, desk.directory, language.code))
        match options.kind:
            case RegisterKind.SIGN_IN:
                return RegisterRow((*who, _position(person), details.listed_phone, ""), mark)
            case RegisterKind.PER_DIEM:
                days = options.days or (attendee.days if attendee else 0)
                tyiyn = days * (options.rate or 0)
                amount = som_text(tyiyn) if options.rate else ""
                return RegisterRow((*who, _position(person), str(days), amount, ""), mark, tyiyn)
            case RegisterKind.MATERIALS:
                return RegisterRow((*who, *("" for _ in options.items), ""), mark)

    return row


def _position(person: Participant) -> str:
    """Write the position, with the organisation if there is no municipality, or the organisation alone."""
    details = person.details
    parts = (details.position, "" if details.municipality and details.position else details.organisation)
    return ", ".join(part for part in parts if part)
