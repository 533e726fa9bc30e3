"""The programme of the event as a calendar."""

from pathlib import Path
from typing import Final

from regapp import exchange
from regapp.badges.fields import link
from regapp.model.event import Session, in_language
from regapp.services.desk import Desk, now
from regapp.services.output import known_kind, whole_file
from regapp.services.programme.view import coming_speakers
from regapp.store.entries.revisions import Revision, revisions
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

CALENDAR_KINDS: Final = ("ics",)
_SPEAKERS = QT_TRANSLATE_NOOP("Words", "Speakers: {names}")
_MATERIALS = QT_TRANSLATE_NOOP("Words", "Materials:")
_PORTAL = QT_TRANSLATE_NOOP("Words", "All materials: {address}")


def export_programme(desk: Desk, out: Path, language: Language) -> int:
    """Write all sessions as an ics file; gives their number. Removed sessions are in it as cancelled ones, so that
    calendars which have them take them out. FileKind, WriteFailed, DiskFull."""
    known_kind(out, CALENDAR_KINDS)
    event = desk.event
    found = desk.ask(revisions, event.number)
    items = [_item(desk, revision, language) for revision in found]
    with whole_file(out) as partial:
        exchange.write_calendar(in_language(event.short_title or event.title, language.code), items, now(), partial)
    return sum(not revision.is_removed for revision in found)


def _item(desk: Desk, revision: Revision, language: Language) -> "exchange.CalendarItem":
    event, session, code = desk.event, revision.session, language.code
    city = in_language(event.cities.get(session.city, {}), code)
    place = ", ".join(part for part in (in_language(session.room, code), city) if part)
    return exchange.CalendarItem(
        f"{session.code}@{event.number}.{event.code}.regapp", in_language(session.title, code), place,
        event.local(session.starts), event.local(session.ends), revision.number, revision.changed,
        revision.is_removed, _description(desk, session, language), link(event.portal),
    )  # fmt: skip


def _description(desk: Desk, session: Session, language: Language) -> str:
    """List speakers and materials, without speakers who will not come or are not known yet, and the portal."""
    lines = []
    if names := [person.details.name for person in coming_speakers(desk, session)]:
        lines.append(language.translate("Words", _SPEAKERS).format(names=", ".join(names)))
    if session.materials:
        lines.append(language.translate("Words", _MATERIALS))
        lines += [" ".join(part for part in (item.title, item.address) if part) for item in session.materials]
    if desk.event.portal:
        lines.append(language.translate("Words", _PORTAL).format(address=link(desk.event.portal)))
    return "\n".join(lines)
