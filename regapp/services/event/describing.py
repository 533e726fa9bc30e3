"""What papers, badges and screens say of an event: names, days, cities, hosts. Each is set alone, and can be undone."""

import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from regapp.matching.romanise import romanise
from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.errors.event import CityInUse, CityNeeded, DaysInvalid, SessionsOutside, TitleNeeded
from regapp.model.event import LANGUAGES, LONGEST_EVENT, Session, Texts, in_language
from regapp.model.participant import HOME_COUNTRY
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.event.events import redated
from regapp.services.people.registration import everybody
from regapp.services.sessions import session_draft

TITLE, SHORT_TITLE, DONOR = "title", "short_title", "donor"
MOST_LETTERS: Final = 300
_NO_CODE: Final = re.compile(r"[^a-z0-9]+")


class City(NamedTuple):
    """A city of the event: its code, empty for a new one, and its names."""

    code: str
    name: Texts


def tidy(texts: Texts, most: int = MOST_LETTERS) -> dict[str, str]:
    """Give the texts of the known languages, without stray spaces and empty texts."""
    kept = {code: " ".join(texts.get(code, "").split())[:most].strip() for code in LANGUAGES}
    return {code: text for code, text in kept.items() if text}


def set_texts(desk: Desk, name: str, texts: Texts) -> Changes:
    """Set the title, the short title or the donor. TitleNeeded where the title would be empty in all languages."""
    kept = tidy(texts)
    if name == TITLE and not kept:
        raise TitleNeeded
    return set_field(desk, name, kept)


def set_organisers(desk: Desk, organisers: Sequence[Texts]) -> Changes:
    """Set the organisers in this order, without those who have no name."""
    return set_field(desk, "organisers", [kept for name in organisers if (kept := tidy(name))])


def set_days(desk: Desk, starts: date, ends: date) -> tuple[Changes, int]:
    """Set the first and the last day; how many sessions went along.

    Where sessions would lie outside, the whole programme goes along with the first day. DaysInvalid; SessionsOutside
    where that does not help.
    """
    check_days(starts, ends)
    if (starts, ends) == (desk.event.starts, desk.event.ends):
        return Changes(), 0
    sessions = list(desk.sessions())
    moved: list[Session] = []
    if _outside(desk, sessions, starts, ends):
        moved = [_moved(desk, session, starts - desk.event.starts) for session in sessions]
        if left := _outside(desk, moved, starts, ends):
            raise SessionsOutside(left)
    fields = {"starts": starts.isoformat(), "ends": ends.isoformat()}
    return keep_fields(desk, fields, map(session_draft, moved)), len(moved)


def _outside(desk: Desk, sessions: Sequence[Session], starts: date, ends: date) -> int:
    return sum(not starts <= desk.event.day_of(session) <= ends for session in sessions)


def _moved(desk: Desk, session: Session, shift: timedelta) -> Session:
    day = desk.event.day_of(session)
    title = redated(session.title, day, day + shift)
    return replace(session, title=title, starts=session.starts + shift, ends=session.ends + shift)


def check_days(starts: date, ends: date) -> None:
    """DaysInvalid if the last day is before the first, or a year after it."""
    if not starts <= ends < starts + LONGEST_EVENT:
        raise DaysInvalid(LONGEST_EVENT.days)


def set_cities(desk: Desk, cities: Sequence[City]) -> Changes:
    """Set the cities in this order. CityNeeded; CityInUse for one that goes and has people or sessions."""
    kept = cities_as_kept(cities)
    if not kept:
        raise CityNeeded
    gone = {city.code for city in known_cities(desk)} - kept.keys()
    if gone:
        _check_unused(desk, gone)
    return set_field(desk, "cities", kept)


def known_cities(desk: Desk) -> list[City]:
    """Give the event's cities in their order."""
    return [City(code, name) for code, name in desk.event.cities.items()]


def cities_as_kept(cities: Sequence[City]) -> dict[str, dict[str, str]]:
    """Cities by their codes, without those that have no name; a new one gets a code after its name."""
    return coded(cities, {city.code for city in cities})


def coded(named: Sequence[tuple[str, Texts]], taken: set[str]) -> dict[str, dict[str, str]]:
    """Codes -> names, without those that have no name; a new one gets a code after its name that none of `taken` is."""
    kept: dict[str, dict[str, str]] = {}
    for given, texts in named:
        if name := tidy(texts):
            code = given or code_after(name, taken)
            taken.add(code)
            kept[code] = name
    return kept


def code_after(name: Texts, taken: Collection[str]) -> str:
    """A code in small Latin letters after a name, that no other has: `naryn`, `naryn-2`."""
    latin = romanise(in_language({"en": name.get("en", ""), **name}, "en"), HOME_COUNTRY)
    code = _NO_CODE.sub("-", latin.casefold()).strip("-")[:24] or "city"
    return free_code(code, taken)


def free_code(code: str, taken: Collection[str]) -> str:
    """The code, with a number behind it where another one has it: `naryn-2`."""
    others = (f"{code}-{number}" for number in range(2, len(taken) + 3))
    return next(each for each in (code, *others) if each not in taken)


def _check_unused(desk: Desk, gone: Collection[str]) -> None:
    # By the name that a Russian screen shows, since nearly everybody here reads it.
    names = {code: in_language(name, "ru") for code, name in desk.event.cities.items()}
    for code in sorted(gone):
        people = sum(code in person.details.cities for person in everybody(desk))
        sessions = sum(session.city == code for session in desk.sessions())
        if people or sessions:
            raise CityInUse(names[code], people, sessions)


def set_field(desk: Desk, name: str, value: Any) -> Changes:
    """Set a field of the event in force to a value of JSON, unless it says that already."""
    # As text: the order of cities is that of papers.
    known, said = (json.dumps(each, default=dict) for each in (getattr(desk.event, name), value))
    return Changes() if said == known else keep_fields(desk, {name: value})


def keep_fields(desk: Desk, fields: dict[str, Any], others: Iterable[Draft] = ()) -> Changes:
    """Set fields of the event in force, and write other entries with them; one act, undone at once."""
    drafts = [Draft(Kind.SET, EVENT_SUBJECT, {"fields": fields}), *others]
    desk.remember(ActKind.EVENT, None, desk.write(lambda tx: desk.append(tx, drafts)))
    return Changes(everything=True)
