"""Desk lists as PDF: the people of a session by name, with a box to tick, the time and a signature."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from regapp import badges, reports
from regapp.matching.origins import origin_text
from regapp.model.event import Session, in_language
from regapp.model.papers.desk_list import DeskList, DeskListPage, DeskListRow
from regapp.model.papers.page_code import MOST_ROWS, PageCode, encode, session_digest
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.services.desk import Desk, now
from regapp.services.imprint import imprint
from regapp.services.output import known_kind, whole_file
from regapp.services.people.choice import Order, order_key
from regapp.services.registers.heading import about_session
from regapp.services.registers.selection import Attendee, Whom, attendees, people_of
from regapp.texts.catalogue import Language
from regapp.texts.desk_lists import desk_list_headings, desk_list_title, how_to_use, printed_at
from regapp.texts.registers import register_words

EMPTY_ROWS: Final = 10
"""So many rows at the least are left for people who are not on the list."""


@dataclass(frozen=True)
class DeskListRun:
    """A list that was made: its number of people, its number of pages."""

    people: int
    pages: int


def make_desk_list(
    desk: Desk, session: Session, out: Path, language: Language, progress: Progress | None = None
) -> DeskListRun:
    """Write the list of a session as PDF: everybody who is registered for it or has come, by family name.

    Calls `progress` after each page. FileKind, WriteFailed, DiskFull.
    """
    known_kind(out, ("pdf",))
    people = listed(desk, session, language)
    paper = desk_list_of(desk, session, people, language, now())
    with whole_file(out) as partial:
        pages = reports.write_desk_list(paper, str(partial), progress)
    return DeskListRun(len(people), pages)


def listed(desk: Desk, session: Session, language: Language) -> list[Participant]:
    """Give the people on the list of a session, in its order."""
    came = attendees(desk, [session])
    people = people_of(desk, Whom(session=session.code), [session], came, language)
    return sorted(people, key=order_key(desk, Order.NAME))


def desk_list_of(
    desk: Desk, session: Session, people: Sequence[Participant], language: Language, moment: datetime
) -> DeskList:
    """Put the list of a session into words; `moment` (aware) is when it is printed."""
    event, code = desk.event, language.code
    title = in_language(event.short_title or event.title, code)
    about = about_session(desk, session, language)
    printed = printed_at(f"{event.local(moment):%d.%m.%Y, %H:%M}", language)
    return DeskList(
        desk_list_title(language), title, (about,), desk_list_headings(language), how_to_use(language),
        register_words(language).page, f"{title} · {printed}",
        tuple(_pages(desk, session, people, language, moment)), imprint(event, language, about),
    )  # fmt: skip


def _pages(
    desk: Desk, session: Session, people: Sequence[Participant], language: Language, moment: datetime
) -> Iterator[DeskListPage]:
    came = attendees(desk, [session])
    total = -(-(len(people) + EMPTY_ROWS) // MOST_ROWS)
    for number in range(total):
        named = people[number * MOST_ROWS : (number + 1) * MOST_ROWS]
        code = PageCode(
            desk.event.number, session_digest(session.code), int(moment.timestamp()) // 60, number + 1, total,
            (*(person.id for person in named), *[None] * (MOST_ROWS - len(named))),
        )  # fmt: skip
        rows = [_row(desk, person, came, language) for person in named]
        rows += [DeskListRow()] * (MOST_ROWS - len(rows))
        modules = tuple(map(tuple, badges.code_of(encode(code)).rows()))
        yield DeskListPage(modules, tuple(rows))


def _row(desk: Desk, person: Participant, came: Mapping[int, Attendee], language: Language) -> DeskListRow:
    details, attendee = person.details, came.get(person.id)
    place = origin_text(details, desk.directory, language.code)
    where = ", ".join(text for text in (place, details.organisation) if text)
    time = f"{attendee.first:%H:%M}" if attendee else ""
    return DeskListRow(details.name, where, details.number, time)
