"""Ages at each border of a band."""

from itertools import pairwise

import pytest

from regapp.model.ages import AGE_BANDS, ELDEST, YOUTH, YOUTH_BELOW, age_in, band_of

BORDERS = {
    -1: "", 0: "0-28", 28: "0-28", 29: "29-39", 39: "29-39", 40: "40-49", 49: "40-49", 50: "50-59", 59: "50-59",
    60: "60-", 999: "60-", 1000: "", None: "",
}  # fmt: skip


@pytest.mark.parametrize(("age", "key"), BORDERS.items())
def test_the_band_of_an_age(age: int | None, key: str) -> None:
    band = band_of(age)
    assert (band.key if band else "") == key


@pytest.mark.parametrize(
    ("birth_year", "age"), [(2022, 0), (2021, 1), (1994, 28), (1993, 29), (2023, -1), (None, None), (0, None)]
)
def test_an_age_is_the_one_reached_in_the_year(birth_year: int | None, age: int | None) -> None:
    assert age_in(2022, birth_year) == age


def test_the_bands_leave_no_age_out() -> None:
    assert AGE_BANDS[0] == YOUTH == (0, YOUTH_BELOW - 1)
    assert AGE_BANDS[-1] == ELDEST == (60, None)
    for band, older in pairwise(AGE_BANDS):
        assert band.last is not None
        assert band.last + 1 == older.first
