"""Sign-in sheets, per-diem registers and registers of materials, as PDF."""

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regapp import reports
from regapp.model.errors.registers import ItemsInvalid
from regapp.model.event import Session, in_language
from regapp.model.money import som_text
from regapp.model.papers.register import Register, RegisterKind
from regapp.model.progress import Progress
from regapp.services.desk import Desk
from regapp.services.event.logos import LOGO_SLOTS, event_images
from regapp.services.output import known_kind, whole_file
from regapp.services.registers.rows import MOST_ITEMS, RegisterOptions, columns_of, groups_of, money_column
from regapp.services.registers.selection import attendees, people_of, sessions_of
from regapp.texts.catalogue import Language
from regapp.texts.registers import register_sentence, register_signatories, register_title, register_words
from regapp.texts.words import category_in_full, column_word

_COUNTED_PEOPLE = 10_000
"""The most people whose pages are counted: with more, the first page would come seconds later."""


@dataclass(frozen=True)
class RegisterRun:
    """A register that was made: its number of people, its number of pages; `tyiyn`: the sum of all amounts."""

    rows: int
    pages: int
    tyiyn: int


def make_register(
    desk: Desk, out: Path, options: RegisterOptions, language: Language, progress: Progress | None = None
) -> RegisterRun:
    """Write a register as PDF; an empty register is no error. Calls `progress` after each page.

    FileKind, UnknownSession, UnknownDay, UnknownCity, ItemsInvalid, WriteFailed, DiskFull.
    """
    known_kind(out, ("pdf",))
    register = register_of(desk, options, language)
    with whole_file(out) as partial:
        pages = reports.write_register(register, str(partial), progress)
    return RegisterRun(register.people, pages, register.tyiyn)


def first_page(desk: Desk, options: RegisterOptions, language: Language) -> tuple[bytes, RegisterRun]:
    """Make the first page as PDF, as it will come out, and the figures of the whole. Errors as of `make_register`.

    The pages of a very long list are not counted: 0, and its first page says `of …`.
    """
    register = register_of(desk, options, language)
    content = io.BytesIO()
    pages = reports.write_first_page(register, content, counted=register.people <= _COUNTED_PEOPLE)
    return content.getvalue(), RegisterRun(register.people, pages, register.tyiyn)


def register_of(desk: Desk, options: RegisterOptions, language: Language) -> Register:
    """Put a register into words. UnknownSession, UnknownDay, UnknownCity, ItemsInvalid."""
    language = Language(options.language) if options.language else language
    if options.kind is RegisterKind.MATERIALS and not 0 < len(set(options.items)) == len(options.items) <= MOST_ITEMS:
        raise ItemsInvalid(MOST_ITEMS)
    sessions = sessions_of(desk, options.whom)
    came = attendees(desk, sessions)
    people = people_of(desk, options.whom, sessions, came)
    if options.kind is RegisterKind.PER_DIEM and not options.days:
        people = [person for person in people if person.id in came]
    groups = groups_of(desk, options, language, people, came)
    images = event_images(desk)
    title = register_title(options.kind, language)
    closing = [register_sentence("on-list", language, count=len(people))]
    if options.marked:
        here = sum(person.id in came for person in people)
        closing.append(register_sentence("came", language, count=here))
    event = desk.event
    return Register(
        title, in_language(event.title, language.code), _about(desk, options, sessions, language),
        _hosts(desk, language), f"{in_language(event.short_title or event.title, language.code)} · {title}",
        columns_of(options, language), groups, register_words(language), tuple(closing),
        register_signatories(options.kind, language), options.new_pages,
        money_column=money_column(options), money_printed=options.rate is not None,
        logos={slot: images[slot] for slot in LOGO_SLOTS if slot in images},
    )  # fmt: skip


def _about(desk: Desk, options: RegisterOptions, sessions: list[Session], language: Language) -> tuple[str, ...]:
    """Describe the session with its city, room and hours, or the day or days; then the choice of people."""
    event, whom, code = desk.event, options.whom, language.code
    local = event.local

    def city(name: str) -> str:
        return in_language(event.cities.get(name, {}), code) or name

    if whom.session:
        session = sessions[0]
        hours = f"{local(session.starts):%d.%m.%Y, %H:%M}–{local(session.ends):%H:%M}"
        first: tuple[str, ...] = (
            in_language(session.title, code),
            city(session.city),
            in_language(session.room, code),
            hours,
        )
    else:
        towns = dict.fromkeys(session.city for session in sessions if session.city)
        where = whom.city or (next(iter(towns)) if whom.day and len(towns) == 1 else "")
        days = (whom.day, whom.day) if whom.day else _days(desk, sessions)
        first = (city(where) if where else ", ".join(city(town) for town in towns), _span(*days))
    choice = []
    if whom.place:
        choice.append(desk.directory.name(whom.place, code))
    if whom.category:
        choice.append(f"{column_word('category', language)}: {category_in_full(whom.category, language)}")
    if options.kind is RegisterKind.PER_DIEM and options.rate:
        choice.append(register_sentence("rate", language, amount=som_text(options.rate)))
    return tuple(line for parts in (first, choice) if (line := " · ".join(part for part in parts if part)))


def _days(desk: Desk, sessions: list[Session]) -> tuple[date, date]:
    """Give the first and the last day of the sessions, or of the event if there are none."""
    days = [desk.event.day_of(session) for session in sessions] or [desk.event.starts, desk.event.ends]
    return min(days), max(days)


def _span(first: date, last: date) -> str:
    return f"{last:%d.%m.%Y}" if first == last else f"{first:%d.%m.%Y} – {last:%d.%m.%Y}"


def _hosts(desk: Desk, language: Language) -> tuple[str, ...]:
    names = "; ".join(in_language(name, language.code) for name in desk.event.organisers)
    donor = in_language(desk.event.donor, language.code)
    lines = (
        register_sentence("organisers", language, hosts=names) if names else "",
        register_sentence("donor", language, donor=donor) if donor else "",
    )
    return tuple(line for line in lines if line)
