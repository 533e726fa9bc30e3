"""Who is counted where: each rule of the figures for one person at a time, and all of them taken out again."""

from datetime import UTC, date, datetime

import pytest

from regapp.matching.places.directory import UnitDirectory
from regapp.model.attendance import Cut, FigureRow, Scope
from regapp.model.event import Event, Session
from regapp.model.unit import Level, Unit
from regapp.reports.attendance import by_place
from regapp.reports.figures import arrivals_of, figures_of, places_of
from regapp.reports.tally import AttendanceRecord, Frame, Tally
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
EVENT = Event(
    1, "e", {"en": "E"}, date(2022, 2, 28), date(2022, 3, 1),
    cities={"osh": {"en": "Osh"}, "bishkek": {"en": "Bishkek"}},
)  # fmt: skip


def moment(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of February 2022, UTC; its 29th day is the first of March."""
    return EVENT.moment(date(2022, 2, 28), (day - 28) * 24 * 60 + hour * 60 + minute)


def session(code: str, city: str, day: int, hour: int = 10, *, desk: bool = False) -> Session:
    return Session(code, {"en": code}, city, {}, moment(day, hour), moment(day, hour + 1), desk=desk)


SESSIONS = (
    session("osh-1", "osh", 28), session("bishkek-1", "bishkek", 28, 11),
    session("osh-2", "osh", 29), session("anywhere", "", 29, 12),
)  # fmt: skip
OBLAST, RAYON, AIMAK, OTHER, CITY, GONE, ALONE = "O", "R", "A", "B", "C", "G", "Z"
DIRECTORY = UnitDirectory(
    (
        Unit(OBLAST, Level.OBLAST, "Облус", "", "Oblast", OBLAST, ""),
        Unit(RAYON, Level.RAYON, "Район", "", "Rayon", OBLAST, RAYON),
        Unit(AIMAK, Level.AIYL_AIMAK, "А", "", "A aiyl aimak", OBLAST, RAYON),
        Unit(OTHER, Level.AIYL_AIMAK, "Б", "", "B aiyl aimak", OBLAST, RAYON),
        Unit(CITY, Level.CITY, "Ц", "", "C city", OBLAST, ""),
        Unit(ALONE, Level.CITY, "З", "", "Z city", ALONE, ""),
    ),
    {},
    (),
    {GONE: AIMAK},
)
FRAME = Frame(EVENT, SESSIONS, DIRECTORY)


def minute(day: int, hour: int, at: int = 0) -> int:
    return int(moment(day, hour, at).timestamp()) // 60


def came(*codes: str) -> tuple[tuple[str, int], ...]:
    return tuple((code, minute(29 if code in ("osh-2", "anywhere") else 28, 10)) for code in codes)


def tally(*records: AttendanceRecord, scope: Scope | None = None) -> Tally:
    counted = Tally(FRAME, scope or Scope())
    for record in records:
        counted.add(record)
    return counted


WHOLE, OSH_ONE, ANYWHERE = Scope(), Scope(session="osh-1"), Scope(session="anywhere")
IN_OSH, IN_BISHKEK, FIRST_DAY = Scope(city="osh"), Scope(city="bishkek"), Scope(day=date(2022, 2, 28))
BOTH = ("osh", "bishkek")


@pytest.mark.parametrize(
    ("record", "scope", "registered", "arrived", "missing"),
    [
        # The whole event
        (AttendanceRecord(), WHOLE, 1, 0, True),
        (AttendanceRecord(came=came("osh-1")), WHOLE, 1, 1, False),
        (AttendanceRecord(cancelled=True), WHOLE, 0, 0, False),
        (AttendanceRecord(cancelled=True, came=came("osh-1")), WHOLE, 1, 1, False),
        (AttendanceRecord(known=False, came=came("osh-1")), WHOLE, 0, 1, False),
        (AttendanceRecord(known=False), WHOLE, 0, 0, False),
        # What somebody came to counts for the whole, also where the session is no more.
        (AttendanceRecord(came=(("removed", minute(28, 10)),)), WHOLE, 1, 1, False),
        (AttendanceRecord(cities=("nowhere",)), WHOLE, 1, 0, True),
        # A session
        (AttendanceRecord(), OSH_ONE, 1, 0, True),
        (AttendanceRecord(cities=("osh",)), OSH_ONE, 1, 0, True),
        (AttendanceRecord(cities=("bishkek",)), OSH_ONE, 0, 0, False),
        (AttendanceRecord(cities=BOTH), OSH_ONE, 1, 0, True),
        (AttendanceRecord(cities=("osh",), came=came("osh-1")), OSH_ONE, 1, 1, False),
        (AttendanceRecord(cities=("osh",), came=came("osh-2")), OSH_ONE, 1, 0, True),
        (AttendanceRecord(cities=("bishkek",), came=came("osh-1")), OSH_ONE, 0, 1, False),
        (AttendanceRecord(cancelled=True), OSH_ONE, 0, 0, False),
        (AttendanceRecord(cancelled=True, came=came("osh-2")), OSH_ONE, 0, 0, False),
        (AttendanceRecord(cancelled=True, came=came("osh-1")), OSH_ONE, 1, 1, False),
        (AttendanceRecord(known=False, came=came("osh-1")), OSH_ONE, 0, 1, False),
        (AttendanceRecord(known=False, came=came("osh-2")), OSH_ONE, 0, 0, False),
        # A session in no city is for everybody.
        (AttendanceRecord(cities=("bishkek",)), ANYWHERE, 1, 0, True),
        # A city, and a day
        (AttendanceRecord(cities=("osh",), came=came("osh-2")), IN_OSH, 1, 1, False),
        (AttendanceRecord(cities=("osh",), came=came("anywhere")), IN_OSH, 1, 0, True),
        (AttendanceRecord(cities=("osh",)), IN_BISHKEK, 0, 0, False),
        (AttendanceRecord(came=came("bishkek-1")), IN_OSH, 1, 0, True),
        (AttendanceRecord(cities=("bishkek",), came=came("bishkek-1")), FIRST_DAY, 1, 1, False),
        (AttendanceRecord(cities=("bishkek",), came=came("anywhere")), FIRST_DAY, 1, 0, True),
        (AttendanceRecord(cities=("bishkek",)), Scope(city="osh", day=date(2022, 2, 28)), 0, 0, False),
        (AttendanceRecord(cities=("osh",)), Scope(city="talas"), 0, 0, False),
        (AttendanceRecord(cities=("talas",)), Scope(city="talas"), 1, 0, True),
        (AttendanceRecord(), Scope(day=date(2022, 4, 1)), 0, 0, False),
        # A category, and a place
        (AttendanceRecord(category="press"), Scope(category="press"), 1, 0, True),
        (AttendanceRecord(category="guest", came=came("osh-1")), Scope(category="press"), 0, 0, False),
        (AttendanceRecord(municipality=AIMAK), Scope(place=AIMAK), 1, 0, True),
        (AttendanceRecord(municipality=AIMAK), Scope(place=RAYON), 1, 0, True),
        (AttendanceRecord(municipality=AIMAK), Scope(place=OBLAST), 1, 0, True),
        (AttendanceRecord(municipality=OTHER), Scope(place=AIMAK), 0, 0, False),
        (AttendanceRecord(municipality=GONE), Scope(place=AIMAK), 1, 0, True),
        (AttendanceRecord(municipality=GONE), Scope(place=OTHER), 0, 0, False),
        (AttendanceRecord(municipality=CITY), Scope(place=OBLAST), 1, 0, True),
        (AttendanceRecord(municipality=ALONE), Scope(place=OBLAST), 0, 0, False),
        (AttendanceRecord(came=came("osh-1")), Scope(place=OBLAST), 0, 0, False),
        (AttendanceRecord(municipality="?"), Scope(place="?"), 0, 0, False),
        (AttendanceRecord(municipality=AIMAK, category="press"), Scope(place=RAYON, category="press"), 1, 0, True),
        (AttendanceRecord(municipality=AIMAK, category="press"), Scope(place=RAYON, category="guest"), 0, 0, False),
    ],
)
def test_who_is_counted(record: AttendanceRecord, scope: Scope, registered: int, arrived: int, missing: bool) -> None:
    counted = tally(record, scope=scope)
    assert (counted.registered, counted.arrived) == (registered, arrived)
    assert counted.is_missing(record) is missing
    figures = figures_of(counted, ENGLISH)
    for cut in (Cut.MUNICIPALITY, Cut.RAYON, Cut.OBLAST, Cut.CATEGORY, Cut.SEX, Cut.AGE, Cut.COUNTRY):
        assert sum(row.registered for row in figures.cuts[cut]) == registered
        assert sum(row.arrived for row in figures.cuts[cut]) == arrived
    # Taken out, nothing is left; counted once more, everything is.
    empty = figures_of(tally(scope=scope), ENGLISH)
    counted.add(record, -1)
    assert figures_of(counted, ENGLISH) == empty
    counted.add(record)
    assert figures_of(counted, ENGLISH) == figures


AGES = [
    (-1, ""), (0, "0-28"), (28, "0-28"), (29, "29-39"), (39, "29-39"), (40, "40-49"), (49, "40-49"), (50, "50-59"),
    (59, "50-59"), (60, "60-"), (120, "60-"), (999, "60-"), (1000, ""), (None, ""),
]  # fmt: skip


@pytest.mark.parametrize(("age", "band"), AGES)
def test_ages_at_the_border_of_each_band(age: int | None, band: str) -> None:
    """The age reached in the year of the event."""
    record = AttendanceRecord(age=age)
    rows = figures_of(tally(record), ENGLISH).cuts[Cut.AGE]
    assert [(row.key, row.registered) for row in rows] == [(band, 1)]


def test_bands_of_age_stand_in_their_order_the_unknown_last() -> None:
    people = [AttendanceRecord(age=age) for age, _ in reversed(AGES)]
    rows = figures_of(tally(*people), ENGLISH).cuts[Cut.AGE]
    assert [(row.key, row.registered) for row in rows] == [
        ("0-28", 2), ("29-39", 2), ("40-49", 2), ("50-59", 2), ("60-", 3), ("", 3),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("record", "key"),
    [
        (AttendanceRecord(country="CH"), "CH"),
        (AttendanceRecord(country="KG"), "KG"),
        (AttendanceRecord(), ""),
        (AttendanceRecord(municipality=AIMAK), "KG"),
        (AttendanceRecord(municipality="?"), "KG"),
        (AttendanceRecord(municipality=AIMAK, country="KZ"), "KZ"),
        (AttendanceRecord(known=False, came=came("osh-1")), "unknown_genuine"),
    ],
)
def test_the_row_of_a_country(record: AttendanceRecord, key: str) -> None:
    assert [row.key for row in figures_of(tally(record), ENGLISH).cuts[Cut.COUNTRY]] == [key]


def test_people_of_a_merged_unit_stand_in_the_row_of_the_one_that_took_over() -> None:
    here = AttendanceRecord(municipality=AIMAK, came=came("osh-1"))
    before = AttendanceRecord(municipality=GONE)
    counted = tally(here, before, AttendanceRecord(municipality="?"), AttendanceRecord())
    assert counted.counts[Cut.MUNICIPALITY] == {AIMAK: [2, 1, 0], "?": [1, 0, 0], "": [1, 0, 0]}
    figures = figures_of(counted, ENGLISH)
    rows = [(row.key, row.registered, row.arrived) for row in figures.cuts[Cut.MUNICIPALITY]]
    assert rows == [(AIMAK, 2, 1), ("?", 1, 0), ("", 1, 0)]
    assert [(row.key, row.registered) for row in figures.cuts[Cut.RAYON]] == [(RAYON, 2), ("?", 1), ("", 1)]
    assert (figures.municipalities, figures.municipalities_arrived, figures.municipalities_all) == (1, 1, 4)
    (oblast, *_) = places_of(counted, ENGLISH)
    assert (oblast.figures.registered, oblast.municipalities, oblast.municipalities_all) == (2, 1, 3)
    counted.add(before, -1)
    assert figures_of(counted, ENGLISH).row(Cut.MUNICIPALITY, AIMAK) == FigureRow(AIMAK, "A a/a, Rayon", 1, 1)


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        (Cut.MUNICIPALITY, [(CITY, 4, 0), (AIMAK, 3, 1), (OTHER, 8, 0), (ALONE, 16, 0), ("?", 64, 0), ("", 32, 0)]),
        (Cut.RAYON, [(CITY, 4, 0), (RAYON, 11, 1), (ALONE, 16, 0), ("?", 64, 0), ("", 32, 0)]),
        (Cut.OBLAST, [(OBLAST, 15, 1), (ALONE, 16, 0), ("?", 64, 0), ("", 32, 0)]),
    ],
)
def test_places_are_added_up_and_stand_in_the_order_of_the_division(
    cut: Cut, expected: list[tuple[str, int, int]]
) -> None:
    codes = ("", "?", ALONE, OTHER, CITY, GONE, AIMAK)
    counts = dict(zip(codes, (32, 64, 16, 8, 4, 2, 1), strict=True))
    rows = by_place(((code, count, code == GONE, 0) for code, count in counts.items()), DIRECTORY, cut, "en", "nowhere")
    assert [(row.key, row.registered, row.arrived) for row in rows] == expected
    assert rows[-1].name == "nowhere"


def test_those_without_details_have_a_row_of_their_own_in_every_cut() -> None:
    figures = figures_of(tally(AttendanceRecord(known=False, came=came("osh-1"))), ENGLISH)
    for cut in (Cut.MUNICIPALITY, Cut.RAYON, Cut.OBLAST, Cut.CATEGORY, Cut.SEX, Cut.AGE, Cut.COUNTRY):
        assert [(row.key, row.registered, row.arrived) for row in figures.cuts[cut]] == [("unknown_genuine", 0, 1)]


def test_the_rows_of_sessions_days_and_cities() -> None:
    """Whoever cancelled counts for what they came to, and for nothing else."""
    counted = tally(
        AttendanceRecord(cities=("osh",), came=came("osh-1", "anywhere")),
        AttendanceRecord(cities=("bishkek",), came=came("osh-1")),
        AttendanceRecord(cities=("osh",), cancelled=True, came=came("osh-2")),
        AttendanceRecord(cancelled=True),
        AttendanceRecord(),
    )
    cuts = figures_of(counted, ENGLISH).cuts
    rows = {cut: [(row.key, row.registered, row.arrived, row.others) for row in cuts[cut]] for cut in cuts}
    assert rows[Cut.SESSION] == [
        ("osh-1", 2, 2, 1), ("bishkek-1", 2, 0, 0), ("osh-2", 3, 1, 0), ("anywhere", 3, 1, 0),
    ]  # fmt: skip
    assert rows[Cut.DAY] == [("2022-02-28", 3, 2, 0), ("2022-03-01", 4, 2, 0)]
    assert rows[Cut.CITY] == [("osh", 3, 3, 1), ("bishkek", 2, 0, 0)]
    assert (counted.registered, counted.arrived) == (4, 3)


@pytest.mark.parametrize(
    ("record", "first_day", "second_day"),
    [
        (AttendanceRecord(came=(("osh-1", minute(28, 10)),)), [minute(28, 10)], []),
        # The first of a day counts, also where two sessions were come to in another order.
        (AttendanceRecord(came=(("osh-1", minute(28, 11)), ("bishkek-1", minute(28, 9)))), [minute(28, 9)], []),
        (AttendanceRecord(came=(("bishkek-1", minute(28, 9)), ("osh-1", minute(28, 11)))), [minute(28, 9)], []),
        (AttendanceRecord(came=(("osh-1", minute(28, 9)), ("osh-2", minute(29, 8)))), [minute(28, 9)], [minute(29, 8)]),
        # Midnight on the event's clocks parts the days, not that of UTC.
        (AttendanceRecord(came=(("osh-1", minute(28, 23, 59)), ("osh-2", minute(29, 0)))),
         [minute(28, 23, 59)], [minute(29, 0)]),
    ],
)  # fmt: skip
def test_each_counts_once_a_day_at_the_first_arrival(
    record: AttendanceRecord, first_day: list[int], second_day: list[int]
) -> None:
    counted = tally(record)
    for day, expected in ((date(2022, 2, 28), first_day), (date(2022, 3, 1), second_day)):
        points = arrivals_of(counted, day).arrived
        assert [(int(at.timestamp()) // 60, count) for at, count in points] == [
            (at, number) for number, at in enumerate(expected, start=1)
        ]
        assert all(at.tzinfo is UTC for at, _ in points)
    counted.add(record, -1)
    assert arrivals_of(counted, date(2022, 2, 28)).arrived == ()


def test_the_sessions_of_a_scope() -> None:
    for scope, expected in (
        (Scope(), ["osh-1", "bishkek-1", "osh-2", "anywhere"]),
        (Scope(city="osh"), ["osh-1", "osh-2"]),
        (Scope(day=date(2022, 3, 1)), ["osh-2", "anywhere"]),
        (Scope(session="osh-2"), ["osh-2"]),
        (Scope(session="osh-2", day=date(2022, 2, 28)), []),
        (Scope(city="bishkek", day=date(2022, 3, 1)), []),
        (Scope(category="press", place=OBLAST), ["osh-1", "bishkek-1", "osh-2", "anywhere"]),
    ):
        assert [item.code for item in FRAME.within(scope)] == expected, scope
