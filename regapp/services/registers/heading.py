"""The lines above a register: the session or the days, the choice of people, the organisers."""

from datetime import date

from regapp.model.event import Session, in_language
from regapp.model.papers.register import RegisterKind
from regapp.services.desk import Desk
from regapp.services.imprint import organisers
from regapp.services.registers.options import RegisterOptions
from regapp.texts.catalogue import Language
from regapp.texts.cities import city_word
from regapp.texts.days import span_text, whole_day
from regapp.texts.quantities import som_text, tax_text
from regapp.texts.registers import register_sentence
from regapp.texts.words import category_in_full, column_word


def about(desk: Desk, options: RegisterOptions, sessions: list[Session], language: Language) -> tuple[str, ...]:
    """Describe the session with its city, room and hours, or the day or days; then the choice of people."""
    event, whom = desk.event, options.whom

    if whom.session:
        first: tuple[str, ...] = (about_session(desk, sessions[0], language),)
    else:
        towns = dict.fromkeys(session.city for session in sessions if session.city)
        where = whom.city or (next(iter(towns)) if whom.day and len(towns) == 1 else "")
        days = (whom.day, whom.day) if whom.day else _days(desk, sessions)
        first = (
            ", ".join(city_word(event, town, language) for town in ([where] if where else towns)),
            span_text(*days, language),
        )
    choice = []
    if whom.place:
        choice.append(desk.directory.name(whom.place, language.code))
    if whom.category:
        choice.append(f"{column_word('category', language)}: {category_in_full(whom.category, language)}")
    if options.kind is RegisterKind.PER_DIEM and options.rate:
        choice.append(register_sentence("rate", language, amount=som_text(options.rate, language)))
        if options.tax:
            choice.append(register_sentence("tax", language, percent=tax_text(options.tax, language)))
    if options.kind is RegisterKind.CONSENT:
        choice.append(register_sentence("consent", language))
    return tuple(line for parts in (first, choice) if (line := " · ".join(part for part in parts if part)))


def about_session(desk: Desk, session: Session, language: Language) -> str:
    """Describe a session in a line: its title, city, room, day and hours."""
    event = desk.event
    starts, ends = event.local(session.starts), event.local(session.ends)
    parts = (
        in_language(session.title, language.code),
        city_word(event, session.city, language) if session.city else "",
        in_language(session.room, language.code),
        f"{whole_day(starts.date(), language)}, {starts:%H:%M}–{ends:%H:%M}",
    )
    return " · ".join(part for part in parts if part)


def _days(desk: Desk, sessions: list[Session]) -> tuple[date, date]:
    """Give the first and the last day of the sessions, or of the event if there are none."""
    days = [desk.event.day_of(session) for session in sessions] or [desk.event.starts, desk.event.ends]
    return min(days), max(days)


def hosts(desk: Desk, language: Language) -> tuple[str, ...]:
    """Name the organisers and the donor."""
    names = organisers(desk.event, language)
    donor = in_language(desk.event.donor, language.code)
    lines = (
        register_sentence("organisers", language, hosts=names) if names else "",
        register_sentence("donor", language, donor=donor) if donor else "",
    )
    return tuple(line for line in lines if line)
