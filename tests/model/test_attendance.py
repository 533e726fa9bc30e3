"""Which sessions a scope is about, at every border of session, city and day; shares, and a row that is not there."""

from datetime import date

import pytest

from regapp.model.attendance import (
    Cut,
    FigureRow,
    Figures,
    Scope,
    SessionFigures,
    cities_meant,
    sessions_within,
)
from regapp.model.event import Event, Session

FIRST, SECOND, THIRD, FOURTH = (date(2022, 3, day) for day in (1, 2, 3, 4))
EVENT = Event(1, "e", {"en": "E"}, FIRST, THIRD, cities={"osh": {}, "bishkek": {}, "naryn": {}})


def session(code: str, city: str, day: date, start: int, end: int) -> Session:
    """A session from hour to hour on the event's clocks; hours past 24 are of the next day."""
    return Session(code, {"en": code}, city, {}, EVENT.moment(day, start * 60), EVENT.moment(day, end * 60))


SESSIONS = (
    session("osh-1", "osh", FIRST, 9, 12),
    session("bishkek-1", "bishkek", FIRST, 9, 12),
    session("everywhere-1", "", FIRST, 14, 15),
    session("osh-night", "osh", FIRST, 22, 26),
    # In UTC it is still the day before.
    session("osh-early", "osh", SECOND, 0, 3),
    session("bishkek-2", "bishkek", SECOND, 9, 12),
    session("everywhere-3", "", THIRD, 9, 10),
)
ALL = [item.code for item in SESSIONS]
TABLE = {
    "everything": (Scope(), ALL),
    "whose and from where is another matter": (Scope(category="press", place="41702000000000"), ALL),
    "a session": (Scope(session="bishkek-1"), ["bishkek-1"]),
    "a session of no city": (Scope(session="everywhere-1"), ["everywhere-1"]),
    "a session that the event does not have": (Scope(session="osh-9"), []),
    "a city is without what is in no city": (Scope(city="osh"), ["osh-1", "osh-night", "osh-early"]),
    "a city with sessions on several days": (Scope(city="bishkek"), ["bishkek-1", "bishkek-2"]),
    "a city without sessions": (Scope(city="naryn"), []),
    "a city that the event does not have": (Scope(city="london"), []),
    "a day has all cities and what is in none": (Scope(day=FIRST), ["osh-1", "bishkek-1", "everywhere-1", "osh-night"]),
    "over midnight is of the day on which it begins": (Scope(day=SECOND), ["osh-early", "bishkek-2"]),
    "a day of nothing but what is in no city": (Scope(day=THIRD), ["everywhere-3"]),
    "a day without sessions": (Scope(day=FOURTH), []),
    "a city on a day": (Scope(city="osh", day=FIRST), ["osh-1", "osh-night"]),
    "a city on the day of another": (Scope(city="osh", day=THIRD), []),
    "a session in its city on its day": (Scope("osh-night", "osh", FIRST), ["osh-night"]),
    "a session on the day on which it ends": (Scope("osh-night", day=SECOND), []),
    "a session in another city": (Scope("osh-1", "bishkek"), []),
    "a session of no city in a city": (Scope("everywhere-1", "osh"), []),
}


@pytest.mark.parametrize(("scope", "expected"), TABLE.values(), ids=TABLE)
def test_sessions_of_a_scope(scope: Scope, expected: list[str]) -> None:
    assert [item.code for item in sessions_within(scope, EVENT, SESSIONS)] == expected


def test_a_session_lies_on_the_day_of_the_events_clocks() -> None:
    days = {item.code: EVENT.day_of(item) for item in SESSIONS}
    assert (days["osh-night"], days["osh-early"]) == (FIRST, SECOND)


ROW = FigureRow("press", "Press", 4, 3)


@pytest.mark.parametrize(
    ("registered", "arrived", "others", "share"),
    [(4, 3, 0, 0.75), (4, 3, 1, 0.5), (2, 3, 1, 1.0), (2, 5, 5, 0.0), (0, 3, 3, 0.0), (4, 0, 0, 0.0)],
)
def test_the_share_of_those_registered(registered: int, arrived: int, others: int, share: float) -> None:
    """People who came without being registered for it are not of those registered."""
    assert FigureRow("", "", registered, arrived, others).share == share
    assert SessionFigures(registered, arrived, others).share == share
    assert Figures(Scope(), registered, arrived, {}, 0, 0, 0, others).share == share


def test_rows_are_summed() -> None:
    rows = (FigureRow("a", "A", 1, 2, 1), FigureRow("b", "B", 10, 20, 10))
    assert FigureRow.summed("", "Total", rows) == FigureRow("", "Total", 11, 22, 11)
    assert FigureRow.summed("", "Total", ()) == FigureRow("", "Total", 0, 0)


@pytest.mark.parametrize(
    ("scope", "cities"),
    [(Scope(), {"osh", "bishkek", ""}), (Scope(city="osh"), {"osh"}), (Scope(city="nowhere"), {"nowhere"})],
)
def test_the_cities_that_a_scope_means(scope: Scope, cities: set[str]) -> None:
    assert cities_meant(scope, sessions_within(scope, EVENT, SESSIONS)) == cities


def test_a_row_by_its_key_and_zeros_where_there_is_none() -> None:
    figures = Figures(Scope(), 4, 3, {Cut.CATEGORY: (ROW,)}, 0, 0, 0)
    assert figures.row(Cut.CATEGORY, "press") == ROW
    assert figures.row(Cut.CATEGORY, "guest") == FigureRow("guest", "", 0, 0)
