"""The programme as iCalendar (RFC 5545), for the calendars of telephones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from icalendar import Calendar, vText
from icalendar import Event as Entry


@dataclass(frozen=True)
class CalendarItem:
    """A session: `uid` stays the same from export to export; the times are aware, on the event's clocks."""

    uid: str
    title: str
    place: str
    starts: datetime
    ends: datetime
    description: str = ""


def write_calendar(title: str, items: Sequence[CalendarItem], moment: datetime, path: Path) -> None:
    """A calendar with its time zone; `moment` (aware, UTC) is when it is made."""
    calendar = Calendar()
    calendar.add("prodid", "-//RegApp//RegApp//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(title))
    for item in items:
        entry = Entry()
        entry.add("uid", item.uid)
        entry.add("dtstamp", moment.replace(microsecond=0))
        entry.add("dtstart", item.starts)
        entry.add("dtend", item.ends)
        entry.add("summary", item.title)
        if item.place:
            entry.add("location", item.place)
        if item.description:
            entry.add("description", item.description)
        calendar.add_component(entry)
    days = [moment.date() for item in items for moment in (item.starts, item.ends)]
    if days:
        # The zone as it is in these years; its whole history would be longer than the programme.
        calendar.add_missing_timezones(date(min(days).year, 1, 1), date(max(days).year + 1, 1, 1))
    path.write_bytes(calendar.to_ical())
