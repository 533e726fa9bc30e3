"""The acts of mouse and keys on the timetable: move, lengthen, begin a new session. No Qt."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

from regapp.gui.timetable.layout import Grid, Placed, Span, span_of
from regapp.model.event import DAY_MINUTES, Event, Session

STEP: Final = 15
"""Minutes to which the mouse snaps; with Shift FINE_STEP."""
FINE_STEP: Final = 5
_EDGE: Final = 7.0
_DRAG: Final = 4.0
_LEAST: Final = 5


class Grip(Enum):
    """The part that was taken hold of."""

    BLOCK = auto()
    END = auto()
    EMPTY = auto()


@dataclass
class Drag:
    """A drag from the press of the button to its release. `span` and `column` are the present place of the session."""

    grip: Grip
    session: Session | None
    x: float
    y: float
    origin: Span
    span: Span
    column: int
    day: date
    began: bool = False
    keeps_place: bool = False
    """Only the day changes: the session is held over a day's name."""


def press(event: Event, grid: Grid, x: float, y: float) -> Drag:
    """Handle the press of the left button at a point."""
    hit = grid.at(x, y)
    if hit is None:
        start = _snap(min(max(grid.minute(y) + FINE_STEP, 0), DAY_MINUTES - STEP), STEP, down=True)
        span = Span(start, start)
        return Drag(Grip.EMPTY, None, x, y, span, span, grid.column_at(x), grid.day)
    span = span_of(event, hit.session)
    return Drag(Grip.END if at_edge(hit, y) else Grip.BLOCK, hit.session, x, y, span, span, hit.column, grid.day)


def at_edge(placed: Placed, y: float) -> bool:
    """Whether a height is at the lower edge of a block, where it can be lengthened."""
    box = placed.box
    return y >= box.y + box.height - min(_EDGE, box.height / 3)


def drag_to(drag: Drag, grid: Grid, x: float, y: float, step: int) -> None:
    """Follow the mouse, perhaps to another day's timetable."""
    if not drag.began and max(abs(x - drag.x), abs(y - drag.y)) < _DRAG:
        return
    drag.began, drag.day, drag.keeps_place = True, grid.day, False
    by = grid.minute(y) - grid.minute(drag.y)
    start, end = drag.origin
    match drag.grip:
        case Grip.BLOCK:
            length = end - start
            moved = min(max(_snap(start + by, step), 0), max(DAY_MINUTES - length, 0))
            drag.span, drag.column = Span(moved, moved + length), grid.column_at(x)
        case Grip.END:
            drag.span = Span(start, min(max(_snap(end + by, step), start + _LEAST), DAY_MINUTES))
        case Grip.EMPTY:
            there = min(max(_snap(start + by, step), 0), DAY_MINUTES)
            drag.span = Span(min(start, there), max(start, there))


def hold_over_days(drag: Drag, grid: Grid) -> None:
    """Keep hours and place while the mouse is over the names of the days."""
    if drag.grip is Grip.BLOCK and drag.session is not None:
        drag.began, drag.day, drag.keeps_place, drag.span = True, grid.day, True, drag.origin
        cities = [column.city for column in grid.columns]
        drag.column = cities.index(drag.session.city) if drag.session.city in cities else 0


def _snap(minute: float, step: int, *, down: bool = False) -> int:
    return int(minute // step * step) if down else round(minute / step) * step


def result(drag: Drag, event: Event, grid: Grid) -> Session | None:
    """Give the session as it would be after a release now; None where nothing would change."""
    session = drag.session
    if session is None or not drag.began:
        return None
    if drag.grip is Grip.END:
        ends = event.moment(drag.day, drag.span.end)
        return replace(session, ends=ends) if drag.span != drag.origin else None
    starts = event.moment(drag.day, drag.span.start)
    moved = replace(session, starts=starts, ends=starts + (session.ends - session.starts))
    if drag.keeps_place:
        return moved if moved != session else None
    place = grid.columns[drag.column]
    home = grid.find(session.code)
    if home is None or home.column != drag.column:
        # In a room's column the session takes that room; in a column without a name it keeps its own.
        moved = replace(moved, city=place.city, room=place.room if any(place.room.values()) else session.room)
        if session.desk:
            moved = replace(moved, room=session.room)
    return moved if moved != session else None


def shifted(session: Session, minutes: int = 0, days: int = 0, longer: int = 0) -> Session | None:
    """Move the session by minutes or days, or make it longer; None where nothing of it would be left."""
    by = timedelta(days=days, minutes=minutes)
    moved = replace(session, starts=session.starts + by, ends=session.ends + by + timedelta(minutes=longer))
    return moved if moved.ends - moved.starts >= timedelta(minutes=_LEAST) else None
