"""The words of the timetable: the block of a session, hours, and the place of a new session."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from regapp.gui.timetable.layout import Span
from regapp.gui.timetable.painting import BlockWords
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import DAY_MINUTES, Event, Session
from regapp.services.programme.view import Programme, Slot
from regapp.texts.catalogue import QT_TRANSLATE_NOOP
from regapp.texts.clashes import clash_word
from regapp.texts.quantities import number_text, unbroken

_FIGURES = QT_TRANSLATE_NOOP("Programme", "Registered: {count}{seats} · arrived: {arrived}")
_USUAL_START: Final = 9 * 60
_USUAL_MINUTES: Final = 60


def hours_text(span: Span) -> str:
    """Write hours as people do: `9:30` to `11:00`, minutes with two figures."""
    return "–".join(f"{minute // 60:02d}:{minute % 60:02d}" for minute in span)


def block_words(slot: Slot, programme: Programme, workplace: Workplace) -> BlockWords:
    """Give the words of a session's block, in the language in force."""
    session, event = slot.session, workplace.desk.event
    registered, arrived = (
        number_text(slot.registered, workplace.language),
        number_text(slot.arrived, workplace.language),
    )
    seats = f" / {number_text(session.capacity, workplace.language)}" if session.capacity else ""
    text = QCoreApplication.translate("Programme", _FIGURES)
    kinds = dict.fromkeys(clash.kind for clash in programme.clashes_of(session.code))
    return BlockWords(
        f"{event.local(session.starts):%H:%M}–{event.local(session.ends):%H:%M}", workplace.text(session.title),
        workplace.text(session.room), ", ".join(speaker.name for speaker in slot.speakers),
        unbroken(text.format(count=registered, seats=seats, arrived=arrived)),
        unbroken(f"{registered}{seats} · ✓ {arrived}"), unbroken(f"{registered}{seats}") if seats else "",
        tuple(clash_word(kind, workplace.language) for kind in kinds),
    )  # fmt: skip


def spoken(words: BlockWords) -> str:
    """Describe a block for screen readers."""
    return ". ".join(part for part in (words.title, words.hours, words.room, words.figures, *words.clashes) if part)


def begun_after_the_last(programme: Programme, event: Event, day: date) -> Session:
    """Make a new session of an hour after the day's last one, in its city."""
    talks = [slot.session for slot in programme.slots if not slot.session.desk]
    todays = [session for session in talks if event.day_of(session) == day]
    city = todays[-1].city if todays else next(iter(event.cities), "")
    ends = [event.local(session.ends) for session in todays if session.city == city]
    start = max([moment.hour * 60 + moment.minute for moment in ends], default=_USUAL_START)
    if start + _USUAL_MINUTES > DAY_MINUTES:
        start = _USUAL_START
    return Session("", {}, city, {}, event.moment(day, start), event.moment(day, start + _USUAL_MINUTES))
