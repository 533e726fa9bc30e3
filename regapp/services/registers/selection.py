"""The people on a register, their order and their headings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from regapp.matching.names import sort_key
from regapp.matching.origins import origin_text
from regapp.model.attendance import NO_CITY, Scope, cities_meant, sessions_within
from regapp.model.checkin import is_for
from regapp.model.errors.event import UnknownCity, UnknownDay
from regapp.model.event import Session
from regapp.model.papers.register import Grouping
from regapp.model.participant import Participant
from regapp.services.desk import Desk
from regapp.services.people.choice import Order, lies_in, order_key
from regapp.services.people.registration import everybody
from regapp.store import figures
from regapp.texts.catalogue import Language
from regapp.texts.words import no_municipality


@dataclass(frozen=True)
class Whom:
    """The choice of people; empty means all. `session` goes before `day`; `place`: an oblast, rayon, municipality.

    `city` can be NO_CITY.
    """

    session: str = ""
    day: date | None = None
    city: str = ""
    place: str = ""
    category: str = ""


@dataclass(frozen=True)
class Attendee:
    """A person's attendance: the first arrival (aware, on the event's clocks), and the days."""

    first: datetime
    days: frozenset[date]


def sessions_of(desk: Desk, whom: Whom) -> list[Session]:
    """Give the sessions of a register. UnknownSession, UnknownCity, UnknownDay if the event has no such one."""
    if whom.city and whom.city not in (*desk.event.cities, NO_CITY):
        raise UnknownCity(whom.city, tuple(desk.event.cities))
    if whom.session:
        return [desk.session(whom.session)]
    found = desk.sessions()
    days = {desk.event.day_of(session) for session in found}
    if whom.day is not None and whom.day not in days:
        raise UnknownDay(whom.day.isoformat(), tuple(day.isoformat() for day in sorted(days)))
    return list(sessions_within(Scope(city=whom.city, day=whom.day), desk.event, found))


def attendees(desk: Desk, sessions: Sequence[Session]) -> dict[int, Attendee]:
    """Find the people who have come to any of the sessions."""
    days = {session.code: desk.event.day_of(session) for session in sessions}
    rows = desk.ask(figures.comings_to, desk.event.number, list(days))
    first: dict[int, str] = {}
    attended: dict[int, set[date]] = {}
    for person, session, at in rows:
        first[person] = min(at, first.get(person, at))
        attended.setdefault(person, set()).add(days[session])
    local = desk.event.local
    return {pid: Attendee(local(datetime.fromisoformat(at)), frozenset(attended[pid])) for pid, at in first.items()}


def people_of(
    desk: Desk, whom: Whom, sessions: Sequence[Session], came: Mapping[int, Attendee], language: Language
) -> list[Participant]:
    """Give people who are registered for the sessions and people who came unregistered, by place and name.

    People whose data are erased have no name to sign with and are left out.
    """
    is_part = whom.session or whom.day or whom.city
    cities = cities_meant(Scope(city=whom.city), sessions) if is_part else frozenset()

    def stands(person: Participant) -> bool:
        details = person.details
        if person.erased:
            return False
        if whom.category and details.category != whom.category:
            return False
        if whom.place and not lies_in(desk.directory, details.municipality, whom.place):
            return False
        if person.id in came:
            return True
        return not details.cancelled and (not is_part or any(is_for(details.cities, city) for city in cities))

    return sorted(filter(stands, everybody(desk)), key=order_key(desk, Order.PLACE, language.code))


def grouped(
    desk: Desk, people: Iterable[Participant], by: Grouping, language: Language
) -> list[tuple[str, list[Participant]]]:
    """Group people under headings, both in their order; people without a municipality come last."""
    if by is Grouping.NAME:
        found = sorted(people, key=order_key(desk, Order.NAME))
        return [("", found)] if found else []
    groups: dict[str, list[Participant]] = {}
    headings: dict[str, str] = {}
    for person in people:
        key = _group_code(desk, person, by)
        if key not in headings:
            headings[key] = _heading(desk, key, language)
        groups.setdefault(headings[key], []).append(person)
    return list(groups.items())


def by_municipality(desk: Desk, people: Iterable[Participant], language: Language) -> list[Participant]:
    """Sort people by the name of their municipality or country, then by their own; those without one come last."""

    def key(person: Participant) -> tuple[bool, str]:
        place = origin_text(person.details, desk.directory, language.code)
        return not place, sort_key(place)

    return sorted(sorted(people, key=order_key(desk, Order.NAME)), key=key)


def _group_code(desk: Desk, person: Participant, by: Grouping) -> str:
    unit = desk.directory.get(person.details.municipality)
    if unit is None:
        return ""
    return {Grouping.OBLAST: unit.oblast, Grouping.RAYON: unit.rayon or unit.code}.get(by, unit.code)


def _heading(desk: Desk, code: str, language: Language) -> str:
    """Name a unit with the units around it: `Төлөк айыл аймагы, Кочкор району, Нарын облусу`."""
    unit = desk.directory.get(code)
    if unit is None:
        return no_municipality(language)
    codes = dict.fromkeys(item for item in (unit.code, unit.rayon, unit.oblast) if item)
    return ", ".join(desk.directory.name(item, language.code) for item in codes)
