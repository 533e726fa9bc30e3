"""Sign-in sheets, per-diem registers and registers of materials, as PDF."""

import io
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from regapp import reports
from regapp.model.errors.registers import ItemsInvalid
from regapp.model.event import in_language
from regapp.model.papers.register import Register, RegisterKind
from regapp.model.progress import Progress
from regapp.services.desk import Changes, Desk, now
from regapp.services.event.logos import LOGO_SLOTS, event_images
from regapp.services.imprint import organisers
from regapp.services.output import known_kind
from regapp.services.recording import make_recorded
from regapp.services.registers.columns import columns_of, money_columns
from regapp.services.registers.heading import about, hosts
from regapp.services.registers.in_words import som_in_words
from regapp.services.registers.options import MOST_ITEMS, RegisterOptions
from regapp.services.registers.paying import Paying, paying_of
from regapp.services.registers.payments import next_number, record_payment
from regapp.services.registers.read_back import check_read_back, read_back_of
from regapp.services.registers.rows import groups_of
from regapp.services.registers.selection import attendees, people_of, sessions_of
from regapp.services.registers.workbook import register_table
from regapp.services.tables import WORKBOOK_KINDS, write_sheets
from regapp.texts.catalogue import Language
from regapp.texts.days import whole_day
from regapp.texts.quantities import number_text, som_text
from regapp.texts.registers import register_sentence, register_signatories, register_title, register_words

_COUNTED_PEOPLE = 10_000
"""The most people whose pages are counted: with more, the first page would come seconds later."""


@dataclass(frozen=True)
class RegisterRun:
    """A register that was made: its number of people, its number of pages; `tyiyn`: the sum that is paid out.

    `number` is that of a register whose days were recorded as paid; `elsewhere` counts days that others paid.
    """

    rows: int
    pages: int
    tyiyn: int
    number: str = ""
    elsewhere: int = 0
    changes: Changes = field(default_factory=Changes)


def make_register(
    desk: Desk, out: Path, options: RegisterOptions, language: Language, progress: Progress | None = None
) -> RegisterRun:
    """Write a register as PDF, or as a workbook (xlsx, ods); an empty register is no error.

    Calls `progress` after each page. A register that pays is recorded when its file is written.
    FileKind, UnknownSession, UnknownDay, UnknownCity, ItemsInvalid, SessionNeeded, WriteFailed, DiskFull; of a
    register that pays also FileLocked, ReadOnlyFile.
    """
    kind = known_kind(out, ("pdf", *WORKBOOK_KINDS))
    if kind != "pdf":
        options = replace(options, read_back=False)
    register, paying, number = _made(desk, options, language)

    def draw(drawn: Path) -> int:
        if kind == "pdf":
            return reports.write_register(register, str(drawn), progress)
        write_sheets([register_table(register)], drawn, kind, progress)
        return 0

    record = partial(record_payment, desk, number, paying.days) if number else None
    pages, changes = make_recorded(desk, out, draw, record)
    return RegisterRun(register.people, pages, register.paid, number, paying.count_elsewhere, changes)


def first_page(desk: Desk, options: RegisterOptions, language: Language) -> tuple[bytes, RegisterRun]:
    """Make the first page as PDF, as it will come out, and the figures of the whole. Errors as of `make_register`.

    The pages of a very long list are not counted: 0, and its first page says `of …`.
    """
    register, paying, _ = _made(desk, options, language)
    content = io.BytesIO()
    pages = reports.write_first_page(register, content, counted=register.people <= _COUNTED_PEOPLE)
    return content.getvalue(), RegisterRun(register.people, pages, register.paid, elsewhere=paying.count_elsewhere)


def register_of(desk: Desk, options: RegisterOptions, language: Language) -> Register:
    """Put a register into words. UnknownSession, UnknownDay, UnknownCity, ItemsInvalid."""
    return _made(desk, options, language)[0]


def _made(desk: Desk, options: RegisterOptions, language: Language) -> tuple[Register, Paying, str]:
    """Put a register into words; gives also its days, and its number if it records any as paid."""
    language = Language(options.language) if options.language else language
    if options.kind is RegisterKind.MATERIALS and not 0 < len(set(options.items)) == len(options.items) <= MOST_ITEMS:
        raise ItemsInvalid(MOST_ITEMS)
    check_read_back(options)
    sessions = sessions_of(desk, options.whom)
    came = attendees(desk, sessions)
    everybody = people_of(desk, options.whom, sessions, came, language)
    paying = paying_of(desk, options, everybody, sessions, came)
    people = everybody
    if options.kind is RegisterKind.PER_DIEM:
        people = [person for person in everybody if paying.days[person.id]]
    days = sorted({desk.event.day_of(session) for session in sessions}) or [options.whom.day or desk.event.starts]
    columns = columns_of(options, days, language)
    groups = groups_of(desk, options, language, people, came, paying, tuple(columns))
    images = event_images(desk)
    title = register_title(options.kind, language)
    pays = options.pays and any(paying.days.values())
    number = next_number(desk) if pays else ""
    if number:
        made = whole_day(desk.event.local(now()).date(), language)
        title += " " + register_sentence("number", language, number=number, date=made)
    event = desk.event
    register = Register(
        title, in_language(event.title, language.code), about(desk, options, sessions, language),
        hosts(desk, language), f"{in_language(event.short_title or event.title, language.code)} · {title}",
        tuple(columns.values()), groups, register_words(language), (),
        register_signatories(options.kind, language), options.new_pages,
        money_columns=money_columns(columns), money_printed=options.rate is not None,
        logos={slot: images[slot] for slot in LOGO_SLOTS if slot in images},
        approval=register_sentence("approved", language) if options.approved else "",
        author=organisers(event, language),
        read_back=read_back_of(desk, sessions[0], columns, now()) if options.read_back else None,
    )  # fmt: skip
    here = [person for person in people if person.id in came]
    closing = _closing(options, register, len(here), paying.notes(everybody, language), language)
    return replace(register, closing=closing), paying, number


def _closing(
    options: RegisterOptions, register: Register, came: int, elsewhere: tuple[str, ...], language: Language
) -> tuple[str, ...]:
    """Say how many people are on the register, how much it pays, and which days others paid."""
    lines = [register_sentence("on-list", language, count=number_text(register.people, language))]
    if options.marked:
        lines.append(register_sentence("came", language, count=number_text(came, language)))
    if options.kind is RegisterKind.PER_DIEM and options.rate:
        paid = register.sums[-1]
        words = som_in_words(paid, language.code)
        lines.append(register_sentence("paid", language, amount=som_text(paid, language), words=words))
    return (*lines, *elsewhere)
