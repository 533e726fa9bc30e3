"""The programme of the event as a calendar."""

from pathlib import Path
from typing import Final

from regapp import exchange
from regapp.model.event import Session, in_language
from regapp.services.desk import Desk, now
from regapp.services.output import known_kind, whole_file
from regapp.services.programme.view import SpeakerState, speakers_of
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

CALENDAR_KINDS: Final = ("ics",)
_SPEAKING: Final = (SpeakerState.HERE, SpeakerState.MERGED)
_SPEAKERS = QT_TRANSLATE_NOOP("Words", "Speakers: {names}")
_MATERIALS = QT_TRANSLATE_NOOP("Words", "Materials:")


def export_programme(desk: Desk, out: Path, language: Language) -> int:
    """Write all sessions as an ics file; gives their number. FileKind, WriteFailed, DiskFull."""
    known_kind(out, CALENDAR_KINDS)
    sessions = desk.sessions()
    event, code = desk.event, language.code
    items = []
    for session in sessions:
        city = in_language(event.cities.get(session.city, {}), code)
        place = ", ".join(part for part in (in_language(session.room, code), city) if part)
        items.append(
            exchange.CalendarItem(
                f"{session.code}@{event.number}.{event.code}.regapp", in_language(session.title, code), place,
                event.local(session.starts), event.local(session.ends), _description(desk, session, language),
            )
        )  # fmt: skip
    with whole_file(out) as partial:
        exchange.write_calendar(in_language(event.short_title or event.title, code), items, now(), partial)
    return len(items)


def _description(desk: Desk, session: Session, language: Language) -> str:
    """List speakers and materials, without speakers who will not come or are not known yet."""
    coming = (who for who in speakers_of(desk, session.speakers) if who.state in _SPEAKING)
    lines = []
    # Two records that were merged are one speaker.
    if names := {who.participant.id: who.name for who in coming if who.participant and who.name}:
        lines.append(language.translate("Words", _SPEAKERS).format(names=", ".join(names.values())))
    if session.materials:
        lines.append(language.translate("Words", _MATERIALS))
        lines += [" ".join(part for part in (item.title, item.address) if part) for item in session.materials]
    return "\n".join(lines)
