"""The programme as iCalendar (RFC 5545), for the calendars of telephones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from icalendar import Calendar, vText
from icalendar import Event as Entry


@dataclass(frozen=True)
class CalendarItem:
    """A session: `uid` stays the same from export to export, `revision` grows with each change, and what was removed
    is cancelled; `starts` and `ends` are aware, on the event's clocks, `changed` is aware, UTC."""

    uid: str
    title: str
    place: str
    starts: datetime
    ends: datetime
    revision: int
    changed: datetime
    is_cancelled: bool = False
    description: str = ""
    address: str = ""


def write_calendar(title: str, items: Sequence[CalendarItem], moment: datetime, path: Path) -> None:
    """A calendar with its time zone; `moment` (aware, UTC) is when it is made."""
    calendar = Calendar()
    calendar.add("prodid", "-//RegApp//RegApp//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(title))
    for item in items:
        calendar.add_component(_entry(item, moment.replace(microsecond=0)))
    days = [moment.date() for item in items for moment in (item.starts, item.ends)]
    if days:
        # The zone as it is in these years; its whole history would be longer than the programme.
        calendar.add_missing_timezones(date(min(days).year, 1, 1), date(max(days).year + 1, 1, 1))
    path.write_bytes(calendar.to_ical())


def _entry(item: CalendarItem, moment: datetime) -> Entry:
    entry = Entry()
    entry.add("uid", item.uid)
    entry.add("sequence", item.revision)
    entry.add("status", "CANCELLED" if item.is_cancelled else "CONFIRMED")
    entry.add("dtstamp", moment)
    # A desk whose clock is ahead must not make it later than the file.
    entry.add("last-modified", min(item.changed.replace(microsecond=0), moment))
    entry.add("dtstart", item.starts)
    # An end that is not after the beginning (RFC 5545, 3.8.2.2) can come from another desk.
    if item.ends > item.starts:
        entry.add("dtend", item.ends)
    entry.add("summary", item.title)
    for name, text in (("location", item.place), ("description", item.description), ("url", item.address)):
        if text:
            entry.add(name, text)
    return entry
