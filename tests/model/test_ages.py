"""Ages at each border: of a birthday, of a band, of the law that says who is young."""

from datetime import date
from itertools import pairwise

import pytest

from regapp.model.ages import AgeBand, age_on, band_from, band_of, bands_with, youth_by_law
from regapp.model.event import Event
from regapp.model.participant import Details

BEFORE, SINCE = AgeBand(0, 28), AgeBand(14, 35)
BORDERS: dict[AgeBand, dict[int | None, str]] = {
    BEFORE: {
        -1: "", 0: "0-28", 28: "0-28", 29: "29-39", 39: "29-39", 40: "40-49", 49: "40-49", 50: "50-59", 59: "50-59",
        60: "60-", 999: "60-", 1000: "", None: "",
    },
    SINCE: {
        0: "0-13", 13: "0-13", 14: "14-35", 35: "14-35", 36: "36-39", 39: "36-39", 40: "40-49", 60: "60-",
    },
    AgeBand(18, 40): {17: "0-17", 18: "18-40", 40: "18-40", 41: "41-49", 50: "50-59", 60: "60-"},
    AgeBand(0, 59): {59: "0-59", 60: "60-"},
    AgeBand(20, 39): {39: "20-39", 40: "40-49"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("youth", "age", "key"), [(youth, age, key) for youth, ages in BORDERS.items() for age, key in ages.items()]
)
def test_the_band_of_an_age(youth: AgeBand, age: int | None, key: str) -> None:
    band = band_of(age, bands_with(youth))
    assert (band.key if band else "") == key


@pytest.mark.parametrize("youth", BORDERS)
def test_the_bands_leave_no_age_out(youth: AgeBand) -> None:
    bands = bands_with(youth)
    assert youth in bands
    assert bands[0].first == 0
    assert bands[-1].last is None
    for band, older in pairwise(bands):
        assert band.last is not None
        assert band.last + 1 == older.first
        assert band_from(band.key) == band


@pytest.mark.parametrize("key", ["", "-", "press", "29", "x-9", "9-x", "-9"])
def test_what_is_no_key_of_a_band(key: str) -> None:
    assert band_from(key) is None


@pytest.mark.parametrize(
    ("day", "youth"),
    [(date(2022, 2, 28), BEFORE), (date(2023, 8, 3), BEFORE), (date(2023, 8, 4), SINCE), (date(2026, 1, 1), SINCE)],
)
def test_who_is_young_is_said_by_the_law_of_the_day(day: date, youth: AgeBand) -> None:
    assert youth_by_law(day) == youth
    event = Event(1, "e", {}, day, day)
    assert event.young == youth
    assert Event(1, "e", {}, day, day, youth=AgeBand(18, 30)).young == (18, 30)


@pytest.mark.parametrize(
    ("birth_year", "age"), [(2022, 0), (2021, 1), (1994, 28), (1993, 29), (2023, -1), (None, None), (0, None)]
)
def test_of_a_year_of_birth_the_age_is_the_one_reached_in_the_year(birth_year: int | None, age: int | None) -> None:
    assert age_on(date(2022, 2, 28), birth_year) == age


@pytest.mark.parametrize(
    ("born", "age"),
    [
        ("1993-02-27", 29), ("1993-02-28", 29), ("1993-03-01", 28), ("1993-12-31", 28), ("1993-01-31", 29),
        ("2000-02-29", 21), ("2022-02-28", 0),
    ],
)  # fmt: skip
def test_of_a_date_of_birth_the_age_is_that_of_the_first_day(born: str, age: int) -> None:
    event = Event(1, "e", {}, date(2022, 2, 28), date(2022, 3, 3))
    assert event.age_of(Details(birth_year=int(born[:4]), birth_date=born)) == age


@pytest.mark.parametrize(
    ("year", "written"),
    [(1993, ""), (1993, "1994-03-01"), (1993, "1993-13-01"), (1993, "yesterday"), (None, "1993-03-01")],
)
def test_a_date_counts_only_beside_its_year(year: int | None, written: str) -> None:
    details = Details(birth_year=year, birth_date=written)
    assert details.born is None
