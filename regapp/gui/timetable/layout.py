"""The places of a day's sessions on the timetable: cities and rooms across, hours down. Numbers only, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from regapp.model.clashes import same_room
from regapp.model.event import DAY_MINUTES, Event, Session, Texts

GUTTER: Final = 52
"""The width for the hours, at the left, in pixels of usual text."""
HEAD: Final = 32
_HEAD_ROOMS: Final = 52
_BAND: Final = 34
_GAP: Final = 4
_LEAST_COLUMN: Final = 132
_LEAST_HOUR, _MOST_HOUR = 38, 96
_LEAST_BLOCK: Final = 17
_EMPTY_WEIGHT: Final = 0.6
_USUAL_HOURS: Final = (8, 18)
_LEAD: Final = 10
_MARGIN: Final = 8


class Span(NamedTuple):
    """A session on the clocks of a day, in minutes; one over midnight ends at 24:00."""

    start: int
    end: int


class Rectangle(NamedTuple):
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True)
class Column:
    """A room of a city, or a whole city with one room or none."""

    city: str
    room: Texts
    left: float
    width: float


@dataclass(frozen=True)
class CityHead:
    """A city across all its columns."""

    city: str
    left: float
    width: float


@dataclass(frozen=True)
class Placed:
    """A session's block, or a registration's band at the side of its city."""

    session: Session
    box: Rectangle
    column: int
    band: bool


@dataclass(frozen=True)
class Grid:
    """A day laid out. `top` is the height of the headings, `hour` of an hour; both in pixels."""

    day: date
    first: int
    last: int
    top: float
    hour: float
    columns: tuple[Column, ...]
    cities: tuple[CityHead, ...]
    placed: tuple[Placed, ...]
    width: float

    @property
    def height(self) -> float:
        """The height of everything, the headings included."""
        return self.top + _LEAD + (self.last - self.first) * self.hour + _MARGIN

    @property
    def has_rooms(self) -> bool:
        """Whether a city has several rooms, so that columns have names of their own."""
        return len(self.columns) > len(self.cities)

    def y(self, minute: float) -> float:
        """Give the height of a minute of the day."""
        return self.top + _LEAD + (minute / 60 - self.first) * self.hour

    def minute(self, y: float) -> float:
        """Give the minute of the day at a height."""
        return ((y - self.top - _LEAD) / self.hour + self.first) * 60

    def column_at(self, x: float) -> int:
        """Give the column at or next to `x`."""
        for index, (one, two) in enumerate(pairwise(self.columns)):
            if x < (one.left + one.width + two.left) / 2:
                return index
        return len(self.columns) - 1

    def at(self, x: float, y: float) -> Placed | None:
        """Give the block at a point, the uppermost first."""
        return next((item for item in reversed(self.placed) if item.box.holds(x, y)), None)

    def find(self, code: str) -> Placed | None:
        """Give the block of a session, if it is on that day."""
        return next((item for item in self.placed if item.session.code == code), None)

    def box(self, column: int, span: Span) -> Rectangle:
        """Give a block over the whole width of a column."""
        place = self.columns[column]
        height = max((span.end - span.start) / 60 * self.hour, 2.0)
        return Rectangle(place.left + _GAP, self.y(span.start), place.width - 2 * _GAP, height)


def span_of(event: Event, session: Session) -> Span:
    """Give a session's minutes on the day on which it begins."""
    starts, ends = event.local(session.starts), event.local(session.ends)
    start = starts.hour * 60 + starts.minute
    end = ends.hour * 60 + ends.minute + (ends.date() - starts.date()).days * DAY_MINUTES
    return Span(start, min(max(end, start), DAY_MINUTES))


def lay_out(event: Event, day: date, sessions: Sequence[Session], width: float, height: float, factor: float) -> Grid:
    """Lay out the day in a room of `width` x `height` pixels; `factor` is how much larger than usual text is."""
    todays = [session for session in sessions if event.day_of(session) == day]
    first, last = _hours(event, todays)
    cities = list(dict.fromkeys([*event.cities, *(session.city for session in todays)])) or [""]
    plans = [_CityPlan.of([session for session in todays if session.city == city]) for city in cities]
    top = (_HEAD_ROOMS if any(len(plan.rooms) > 1 for plan in plans) else HEAD) * factor
    hour = _hour_height(event, todays, (height - top - _LEAD - _MARGIN) / (last - first), factor)
    gutter, bands = GUTTER * factor, sum(plan.band_lanes for plan in plans) * _BAND * factor
    weights = [plan.weight for plan in plans]
    room = max(width - gutter - bands, sum(weights) * _LEAST_COLUMN * factor)
    x, unit = gutter, room / sum(weights)
    columns: list[Column] = []
    heads: list[CityHead] = []
    placed: list[Placed] = []
    blank = Grid(day, first, last, top, hour, (), (), (), gutter + bands + room)
    for city, plan in zip(cities, plans, strict=True):
        left = x
        for session, lane in plan.bands:
            place = _place(event, blank, session, x + lane * _BAND * factor, _BAND * factor, factor)
            placed.append(Placed(session, place, len(columns), True))
        x += plan.band_lanes * _BAND * factor
        part = unit * plan.weight / max(1, len(plan.rooms))
        for talks in plan.rooms or [[]]:
            for session, lane, lanes in _lanes(event, talks):
                inner = (part - _GAP) / lanes
                place = _place(event, blank, session, x + _GAP / 2 + lane * inner, inner, factor)
                placed.append(Placed(session, place, len(columns), False))
            columns.append(Column(city, talks[0].room if talks else {}, x, part))
            x += part
        heads.append(CityHead(city, left, x - left))
    return Grid(day, first, last, top, hour, tuple(columns), tuple(heads), tuple(placed), blank.width)


def _place(event: Event, grid: Grid, session: Session, x: float, width: float, factor: float) -> Rectangle:
    span = span_of(event, session)
    height = max((span.end - span.start) / 60 * grid.hour - 2, _LEAST_BLOCK * factor)
    return Rectangle(x + _GAP / 2, grid.y(span.start) + 1, width - _GAP, height)


def _hours(event: Event, sessions: Sequence[Session]) -> tuple[int, int]:
    spans = [span_of(event, session) for session in sessions]
    first = min([_USUAL_HOURS[0], *(span.start // 60 for span in spans)])
    last = max([_USUAL_HOURS[1], *(-(-span.end // 60) for span in spans)])
    return first, last


def _hour_height(event: Event, sessions: Sequence[Session], fitting: float, factor: float) -> float:
    """Make hours as high as there is room for, and high enough to read the shortest session."""
    spans = [span_of(event, session) for session in sessions]
    shortest = min([60, *(span.end - span.start for span in spans if span.end > span.start)])
    readable = min(_LEAST_BLOCK * 60 / shortest, _MOST_HOUR)
    return max(fitting, _LEAST_HOUR * factor, readable * factor)


@dataclass(frozen=True)
class _CityPlan:
    """The sessions of a city on a day: registrations with the lane of each, and talks by room."""

    bands: tuple[tuple[Session, int], ...]
    band_lanes: int
    rooms: list[list[Session]]

    @classmethod
    def of(cls, sessions: Sequence[Session]) -> "_CityPlan":
        desks = sorted((session for session in sessions if session.desk), key=lambda session: session.starts)
        lanes: list[Session] = []
        bands: list[tuple[Session, int]] = []
        for session in desks:
            lane = next((index for index, before in enumerate(lanes) if before.ends <= session.starts), len(lanes))
            lanes[lane : lane + 1] = [session]
            bands.append((session, lane))
        rooms: list[list[Session]] = []
        for session in sessions:
            if not session.desk:
                known = next((room for room in rooms if _belongs(session, room[0])), None)
                if known is None:
                    rooms.append([session])
                else:
                    known.append(session)
        return cls(tuple(bands), len(lanes), rooms)

    @property
    def weight(self) -> float:
        return float(len(self.rooms)) or _EMPTY_WEIGHT


def _belongs(session: Session, other: Session) -> bool:
    return same_room(session, other) or not (any(session.room.values()) or any(other.room.values()))


def _lanes(event: Event, sessions: Sequence[Session]) -> list[tuple[Session, int, int]]:
    """Give each session its lane and the number of lanes: overlapping ones lie side by side."""
    result: list[tuple[Session, int, int]] = []
    cluster: list[tuple[Session, int]] = []
    ends: list[int] = []
    for session in sorted(sessions, key=lambda item: (item.starts, item.ends, item.code)):
        span = span_of(event, session)
        if ends and span.start >= max(ends):
            result += [(item, lane, len(ends)) for item, lane in cluster]
            cluster, ends = [], []
        lane = next((index for index, end in enumerate(ends) if end <= span.start), len(ends))
        ends[lane : lane + 1] = [span.end]
        cluster.append((session, lane))
    return result + [(item, lane, len(ends)) for item, lane in cluster]
