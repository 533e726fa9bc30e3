"""Figures of attendance: how many were registered and how many have come, of whom, and by one cut."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from regapp.model.event import Event, Session


class Cut(StrEnum):
    """By what the figures are cut."""

    MUNICIPALITY = "municipality"
    RAYON = "rayon"
    OBLAST = "oblast"
    CATEGORY = "category"
    SEX = "sex"
    AGE = "age"
    """By the bands of `model.ages`, of the age reached in the year in which the event begins."""
    COUNTRY = "country"
    CITY = "city"
    DAY = "day"
    SESSION = "session"


class Fate(StrEnum):
    """What became of somebody on the list of an event; each person has one."""

    CANCELLED = "cancelled"
    """They cancelled and did not come."""
    ABSENT = "absent"
    CAME = "came"


NO_CITY: Final = "-"
"""As the city of a scope: the sessions of no city in particular."""
OVERLAPPING: Final = frozenset({Cut.CITY, Cut.DAY, Cut.SESSION})
"""Cuts in which one person can stand in several rows, so that the rows need not add up to the total."""


class Turnout:
    """Figures of people: those registered, those who came, and `others`, who came without being registered for it."""

    registered: int
    arrived: int
    others: int

    @property
    def came(self) -> int:
        """The number of registered people who came."""
        return self.arrived - self.others

    @property
    def share(self) -> float:
        """The share of registered people who came, 0 to 1; 0 if nobody was registered."""
        return self.came / self.registered if self.registered else 0.0


@dataclass(frozen=True)
class SessionFigures(Turnout):
    """The figures of one session."""

    registered: int
    arrived: int
    others: int = 0


@dataclass(frozen=True)
class FigureRow(Turnout):
    """One row of figures."""

    key: str
    name: str
    registered: int
    arrived: int
    others: int = 0

    @classmethod
    def summed(cls, key: str, name: str, parts: Iterable[Turnout]) -> "FigureRow":
        """Add figures up to one row."""
        found = [(part.registered, part.arrived, part.others) for part in parts]
        return cls(key, name, *(sum(column) for column in zip(*found, strict=True))) if found else cls(key, name, 0, 0)


@dataclass(frozen=True)
class Scope:
    """Which people and which comings are counted; empty means all.

    `city` can be NO_CITY. `place`: an oblast, a rayon or a municipality.
    """

    session: str = ""
    city: str = ""
    day: date | None = None
    category: str = ""
    place: str = ""


def sessions_within(scope: Scope, event: Event, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """The sessions that a scope is about, in their order: those of its session, its city and its day, all that it says.

    A session in no city in particular belongs to the scope of NO_CITY alone, though everybody is expected at it:
    figures of the cities would count it in each. A session lies on the day on which it begins. None where the scope
    names what the event does not have.
    """
    return tuple(
        session
        for session in sessions
        if scope.session in ("", session.code)
        and scope.city in ("", session.city or NO_CITY)
        and (scope.day is None or scope.day == event.day_of(session))
    )


def cities_meant(scope: Scope, sessions: Iterable[Session]) -> frozenset[str]:
    """The cities of a scope with these sessions: people registered for one of them are expected."""
    return frozenset(session.city for session in sessions) | ({scope.city} - {"", NO_CITY})


@dataclass(frozen=True)
class Figures(Turnout):
    """All figures of one scope, from one count.

    Each cut that is not OVERLAPPING adds up to `registered` and `arrived`; what is not known has a row of its own.
    """

    scope: Scope
    registered: int
    arrived: int
    cuts: Mapping[Cut, tuple[FigureRow, ...]]
    municipalities: int
    """How many municipalities have somebody registered."""
    municipalities_arrived: int
    """From how many somebody has come."""
    municipalities_all: int
    """How many there are in the country, by the event's directory."""
    others: int = 0

    def row(self, cut: Cut, key: str) -> FigureRow:
        """The row of a cut with a key; zeros where there is none."""
        return next((row for row in self.cuts[cut] if row.key == key), FigureRow(key, "", 0, 0))


@dataclass(frozen=True)
class Arrivals:
    """A day's arrivals: points (aware UTC moment, people so far), rising; and how many were expected by when."""

    day: date
    arrived: tuple[tuple[datetime, int], ...] = ()
    expected: tuple[tuple[datetime, int], ...] = ()


@dataclass(frozen=True)
class PlaceFigures:
    """A place with those that lie in it, and how many of its municipalities are represented."""

    figures: FigureRow
    municipalities: int = 0
    """Those that have somebody registered."""
    municipalities_arrived: int = 0
    municipalities_all: int = 0
    """Those that lie in it, by the directory."""
    children: tuple["PlaceFigures", ...] = field(default=())
