"""The programme of the event as a calendar."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from regapp.model.event import Session, in_language
from regapp.services.desk import Desk, now
from regapp.services.output import known_kind, whole_file
from regapp.services.people import some
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

CALENDAR_KINDS: Final = ("ics",)
_SPEAKERS = QT_TRANSLATE_NOOP("Words", "Speakers: {names}")
_MATERIALS = QT_TRANSLATE_NOOP("Words", "Materials:")


def export_programme(desk: Desk, out: Path, language: Language) -> int:
    """Write all sessions as an ics file; how many. FileKind, WriteFailed, DiskFull."""
    known_kind(out, CALENDAR_KINDS)
    # Loaded here, not at start-up.
    from regapp.exchange.calendar_file import CalendarItem, write_calendar

    sessions = desk.sessions()
    speakers = {person for session in sessions for person in session.speakers}
    names = {person.id: person.details.name for person in some(desk, sorted(speakers))}
    event, code = desk.event, language.code
    items = []
    for session in sessions:
        city = in_language(event.cities.get(session.city, {}), code)
        place = ", ".join(part for part in (in_language(session.room, code), city) if part)
        items.append(
            CalendarItem(
                f"{session.code}@{event.number}.{event.code}.regapp", in_language(session.title, code), place,
                event.local(session.starts), event.local(session.ends), _description(session, names, language),
            )
        )  # fmt: skip
    with whole_file(out) as partial:
        write_calendar(in_language(event.short_title or event.title, code), items, now(), partial)
    return len(items)


def _description(session: Session, names: Mapping[int, str], language: Language) -> str:
    """Who speaks, and what there is to read."""
    lines = []
    if known := [names[person] for person in session.speakers if names.get(person)]:
        lines.append(language.translate("Words", _SPEAKERS).format(names=", ".join(known)))
    if session.materials:
        lines.append(language.translate("Words", _MATERIALS))
        lines += [" ".join(part for part in (item.title, item.address) if part) for item in session.materials]
    return "\n".join(lines)
