"""A conference of one's own in a new file: its title, days and cities, and a registration for each day of each city."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from regapp.model.errors.event import CityNeeded, TitleNeeded
from regapp.model.event import LANGUAGES, Event, Texts
from regapp.services.desk import Desk
from regapp.services.event.describing import City, check_days, cities_as_kept, code_after, tidy
from regapp.services.file.conference import make_conference
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import day_text

_OPENS, _CLOSES = time(8), time(18)
_REGISTRATION: Final = QT_TRANSLATE_NOOP("Words", "Registration, {day}")


@dataclass(frozen=True)
class NewConference:
    """What somebody says of a conference at its beginning; all else is added later."""

    title: Texts
    starts: date
    ends: date
    cities: Sequence[Texts]
    with_registration: bool = True
    """Whether each day of each city has a session at which people are registered."""


def begin_conference(path: Path, new: NewConference, *, is_asked: bool = False) -> Desk:
    """Make a file with a conference. TitleNeeded, CityNeeded, DaysInvalid; as `make_conference`."""
    title, cities = tidy(new.title), cities_as_kept([City("", name) for name in new.cities])
    check_days(new.starts, new.ends)
    if not title:
        raise TitleNeeded
    if not cities:
        raise CityNeeded
    definition: dict[str, Any] = {
        "code": f"{code_after(title, ())}-{new.starts.year}", "title": title, "starts": new.starts, "ends": new.ends,
        "zone": Event.zone, "units": Event.units, "portal": "", "cities": cities, "sessions": [],
    }  # fmt: skip
    if new.with_registration:
        days = [new.starts + timedelta(days=number) for number in range((new.ends - new.starts).days + 1)]
        definition["sessions"] = [_registration(city, day) for city in cities for day in days]
    return make_conference(path, definition, is_asked=is_asked)


def _registration(city: str, day: date) -> dict[str, Any]:
    title = {code: _title(day, Language(code)) for code in LANGUAGES}
    return {
        "code": f"{city}-{day:%m%d}-reg", "city": city, "desk": True, "title": title, "room": {},
        "starts": datetime.combine(day, _OPENS), "ends": datetime.combine(day, _CLOSES),
    }  # fmt: skip


def _title(day: date, language: Language) -> str:
    return language.translate("Words", _REGISTRATION).format(day=day_text(day, language))
