"""A tally that adds people one by one and takes them out in the same way, so figures can follow every change."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import NamedTuple

from regapp.matching.places.directory import UnitDirectory
from regapp.model.ages import band_of
from regapp.model.attendance import Cut, Scope, cities_meant, sessions_within
from regapp.model.checkin import Outcome, is_for
from regapp.model.event import Event, Session
from regapp.model.participant import HOME_COUNTRY

SIMPLE_CUTS = (Cut.MUNICIPALITY, Cut.CATEGORY, Cut.SEX, Cut.AGE, Cut.COUNTRY)
"""Cuts in which each person is in exactly one row; rayons and oblasts are sums of municipalities."""
NO_DETAILS = Outcome.UNKNOWN_GENUINE.value
"""The row of people who were admitted by a genuine badge and whose details have not come yet."""

Arrival = tuple[str, int]
"""A session's code, and the minute (since 1970, UTC) in which a person first came to it."""


class AttendanceRecord(NamedTuple):
    """The counted facts of one person. `known`: whether their details are here."""

    municipality: str = ""
    category: str = ""
    sex: str = ""
    age: int | None = None
    """On the first day of the event."""
    country: str = ""
    cities: tuple[str, ...] = ()
    cancelled: bool = False
    known: bool = True
    came: tuple[Arrival, ...] = ()


@dataclass(frozen=True)
class Frame:
    """The facts of an event that the tally needs."""

    event: Event
    sessions: tuple[Session, ...]
    directory: UnitDirectory

    @cached_property
    def days(self) -> Mapping[str, date]:
        """The day of each session."""
        return {session.code: self.event.day_of(session) for session in self.sessions}

    def within(self, scope: Scope) -> tuple[Session, ...]:
        """Give the sessions of a scope."""
        return sessions_within(scope, self.event, self.sessions)


class Tally:
    """The counts of one scope."""

    def __init__(self, frame: Frame, scope: Scope) -> None:
        self.frame, self.scope = frame, scope
        self.sessions = frame.within(scope)
        self.counts: dict[Cut, defaultdict[str, list[int]]] = {
            cut: defaultdict(lambda: [0, 0, 0]) for cut in SIMPLE_CUTS
        }
        self.registered = self.arrived = self.others = 0
        self.by_cities: Counter[tuple[str, ...]] = Counter()
        """The number of people registered with these cities, without those who cancelled."""
        self.late: Counter[tuple[tuple[str, ...], tuple[str, ...]]] = Counter()
        """The number of people with these cities who cancelled after they had come to exactly these sessions."""
        self.by_arrivals: Counter[tuple[tuple[str, ...] | None, tuple[str, ...]]] = Counter()
        """The number of people with these cities (None: details to come) who have come to exactly these sessions."""
        self.minutes: Counter[int] = Counter()
        """The number of people whose first arrival of the day was in each minute."""
        self._all_sessions = not (scope.session or scope.city or scope.day)
        self._codes = frozenset(session.code for session in self.sessions)
        self._cities = cities_meant(scope, self.sessions)
        self._expected: dict[tuple[str, ...], bool] = {}
        self._ages: dict[int | None, str] = {}
        self._keys: dict[str, str] = {}
        self._inside: dict[str, bool] = {}
        self._dates: dict[int, date] = {}

    def add(self, record: AttendanceRecord, sign: int = 1) -> None:
        """Count a person, or (`sign` -1) take them out again."""
        if not self._is_asked_for(record):
            return
        came = self._comings(record)
        registered, arrived = self._standing(record, came)
        if not (registered or arrived):
            return
        other = arrived and not registered
        self.registered += sign * registered
        self.arrived += sign * arrived
        self.others += sign * other
        for cut, key in zip(SIMPLE_CUTS, self.keys_of(record), strict=True):
            cell = self.counts[cut][key]
            cell[0] += sign * registered
            cell[1] += sign * arrived
            cell[2] += sign * other
        codes = tuple(sorted(code for code, _ in came))
        if registered and record.cancelled:
            self.late[record.cities, codes] += sign
        elif registered:
            self.by_cities[record.cities] += sign
        if arrived:
            self.by_arrivals[record.cities if record.known else None, codes] += sign
            for minute in self._firsts(came):
                self.minutes[minute] += sign

    def standing(self, record: AttendanceRecord) -> tuple[bool, bool]:
        """Whether the person counts as registered in the scope, and whether they came to it."""
        return self._standing(record, self._comings(record)) if self._is_asked_for(record) else (False, False)

    def is_missing(self, record: AttendanceRecord) -> bool:
        """Whether the person is expected and has not come."""
        if not self._is_asked_for(record) or record.cancelled or not record.known or not self.is_expected(record):
            return False
        return not record.came if self._all_sessions else not any(code in self._codes for code, _ in record.came)

    def is_expected(self, record: AttendanceRecord) -> bool:
        """Whether the person's registration is for one of the scope's cities."""
        if record.cities not in self._expected:
            self._expected[record.cities] = self._all_sessions or any(
                is_for(record.cities, city) for city in self._cities
            )
        return self._expected[record.cities]

    def _comings(self, record: AttendanceRecord) -> tuple[Arrival, ...]:
        return record.came if self._all_sessions else tuple(item for item in record.came if item[0] in self._codes)

    def _standing(self, record: AttendanceRecord, came: tuple[Arrival, ...]) -> tuple[bool, bool]:
        arrived = bool(came)
        return record.known and (arrived or not record.cancelled) and self.is_expected(record), arrived

    def _is_asked_for(self, record: AttendanceRecord) -> bool:
        scope = self.scope
        if scope.category and record.category != scope.category:
            return False
        return not scope.place or self._is_inside(record.municipality)

    def _is_inside(self, code: str) -> bool:
        if code not in self._inside:
            unit = self.frame.directory.get(code)
            place = self.scope.place
            self._inside[code] = unit is not None and place in (unit.code, unit.rayon, unit.oblast)
        return self._inside[code]

    def keys_of(self, record: AttendanceRecord) -> tuple[str, str, str, str, str]:
        """Give the person's row in each of SIMPLE_CUTS."""
        if not record.known:
            return (NO_DETAILS,) * 5
        code = record.municipality
        place = self._keys.get(code)
        if place is None:
            unit = self.frame.directory.get(code)
            # People of a unit that was merged into another count in the other.
            place = self._keys[code] = unit.code if unit else code
        return (
            place,
            record.category,
            record.sex,
            self._age(record.age),
            record.country or (HOME_COUNTRY if code else ""),
        )

    def _age(self, age: int | None) -> str:
        if age not in self._ages:
            band = band_of(age, self.frame.event.age_bands)
            self._ages[age] = band.key if band else ""
        return self._ages[age]

    def _firsts(self, came: tuple[Arrival, ...]) -> list[int]:
        """Give the first minute of each day on which the person came."""
        if len(came) == 1:
            return [came[0][1]]
        firsts: dict[date, int] = {}
        for _, minute in came:
            day = self.day_of(minute)
            firsts[day] = min(minute, firsts.get(day, minute))
        return list(firsts.values())

    def day_of(self, minute: int) -> date:
        """Give the day of a minute on the event's clocks."""
        if minute not in self._dates:
            self._dates[minute] = self.frame.event.local(moment(minute)).date()
        return self._dates[minute]


def moment(minute: int) -> datetime:
    """Turn a minute since 1970 into an aware moment, UTC."""
    return datetime.fromtimestamp(minute * 60, tz=UTC)
