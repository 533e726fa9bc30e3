"""A conference of one's own in a new file: from what somebody says of it, or after the pattern of an earlier one."""

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from regapp.model.errors.event import CityNeeded, TitleNeeded
from regapp.model.event import LANGUAGES, Event, Session, Texts
from regapp.services.desk import Desk, open_desk
from regapp.services.event.describing import City, check_days, cities_as_kept, code_after, free_code, tidy
from regapp.services.event.events import moved_session
from regapp.services.event.logos import add_image
from regapp.services.event.own_words import set_categories
from regapp.services.file.conference import make_conference
from regapp.services.file.directories import import_directory, use_directory
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import day_text

_OPENS, _CLOSES = time(8), time(18)
_REGISTRATION: Final = QT_TRANSLATE_NOOP("Words", "Registration, {day}")
_TAKEN_OVER: Final = ("organisers", "signatories", "donor", "languages", "handouts")
"""The fields of an event of which the next one begins with the same."""


@dataclass(frozen=True)
class Pattern:
    """An earlier conference: its event and its programme."""

    event: Event
    sessions: Sequence[Session]

    @property
    def cities(self) -> list[City]:
        """Its cities in their order."""
        return [City(code, name) for code, name in self.event.cities.items()]

    def programme(self, starts: date, ends: date, cities: Mapping[str, object]) -> list[Session]:
        """Its sessions in these cities, each on its day counted from the first, without those after the last day."""
        moved = (moved_session(self.event, session, starts, ends) for session in self.sessions)
        return [session for session in moved if session is not None and session.city in cities]


@dataclass(frozen=True)
class NewConference:
    """What somebody says of a conference at its beginning; all else is added later."""

    title: Texts
    starts: date
    ends: date
    cities: Sequence[City]
    with_registration: bool = True
    """Whether each day of each city has a session at which people are registered."""
    pattern: Pattern | None = None
    """The earlier conference whose programme and hosts it takes over."""
    categories: Sequence[tuple[str, Texts]] = ()
    """Categories of its own: codes, empty for new ones, and names."""
    papers: str = ""
    """The language of papers; empty for that of the program."""
    logos: Mapping[str, Path] = field(default_factory=dict)
    """Pictures by the names of their places."""
    directory: Path | None = None
    """A directory of municipalities (csv) to use instead of the shipped one."""


def read_pattern(path: Path) -> Pattern:
    """Read the latest conference of a file as a pattern; the file stays as it is. Errors as `open_desk`."""
    desk = open_desk(path, read_only=True)
    try:
        return Pattern(desk.event, desk.sessions())
    finally:
        desk.close()


def begin_conference(path: Path, new: NewConference, *, is_asked: bool = False) -> Desk:
    """Make a file with a conference, whole or not at all.

    TitleNeeded, CityNeeded, DaysInvalid; as `make_conference`, `add_image` and `import_directory`.
    """
    title, cities = tidy(new.title), cities_as_kept(new.cities)
    check_days(new.starts, new.ends)
    if not title:
        raise TitleNeeded
    if not cities:
        raise CityNeeded
    definition: dict[str, Any] = _taken_over(new.pattern) | {
        "code": f"{code_after(title, ())}-{new.starts.year}", "title": title, "starts": new.starts, "ends": new.ends,
        "zone": new.pattern.event.zone if new.pattern is not None else Event.zone, "units": Event.units, "portal": "",
        "papers": new.papers, "cities": cities, "sessions": _programme(new, cities),
    }  # fmt: skip
    return make_conference(path, definition, fill=lambda desk: _fill(desk, new), is_asked=is_asked)


def _taken_over(pattern: Pattern | None) -> dict[str, Any]:
    if pattern is None:
        return {}
    fields = dataclasses.asdict(pattern.event)
    return {name: fields[name] for name in _TAKEN_OVER if fields[name] is not None}


def _fill(desk: Desk, new: NewConference) -> None:
    if new.categories:
        set_categories(desk, new.categories)
    for place, picture in new.logos.items():
        add_image(desk, place, picture)
    if new.directory is not None:
        name, _ = import_directory(desk, new.directory)
        use_directory(desk, name)


def _programme(new: NewConference, cities: Mapping[str, Texts]) -> list[dict[str, Any]]:
    """The sessions as a definition has them: the pattern's, and a registration where a day of a city has none."""
    taken = new.pattern.programme(new.starts, new.ends, cities) if new.pattern is not None else []
    zone = ZoneInfo(new.pattern.event.zone if new.pattern is not None else Event.zone)
    defined = [
        {each.name: getattr(session, each.name) for each in dataclasses.fields(session)}
        | {name: getattr(session, name).astimezone(zone).replace(tzinfo=None) for name in ("starts", "ends")}
        for session in taken
    ]
    if not new.with_registration:
        return defined
    days = [new.starts + timedelta(days=number) for number in range((new.ends - new.starts).days + 1)]
    has_desk = {(session["city"], session["starts"].date()) for session in defined if session["desk"]}
    for city in cities:
        for day in days:
            if (city, day) not in has_desk:
                defined.append(_registration(city, day, {session["code"] for session in defined}))
    return defined


def _registration(city: str, day: date, taken: Collection[str]) -> dict[str, Any]:
    title = {code: _title(day, Language(code)) for code in LANGUAGES}
    return {
        "code": free_code(f"{city}-{day:%m%d}-reg", taken), "city": city, "desk": True, "title": title, "room": {},
        "starts": datetime.combine(day, _OPENS), "ends": datetime.combine(day, _CLOSES),
    }  # fmt: skip


def _title(day: date, language: Language) -> str:
    return language.translate("Words", _REGISTRATION).format(day=day_text(day, language))
