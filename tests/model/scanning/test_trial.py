"""A scanner tried out, at the borders of the time between keys."""

import pytest

from regapp.model.scanning.arrivals import Arrival
from regapp.model.scanning.assembling import GAP_MS, LEAST_GAP_MS, MOST_GAP_MS
from regapp.model.scanning.readings import Way, is_whole_code
from regapp.model.scanning.trial import TRIAL_CODE, fitting_gap, judge
from regapp.model.token import decode


@pytest.mark.parametrize(
    ("slowest", "gap", "proposed"),
    [
        (None, GAP_MS, None), (0, GAP_MS, None), (23, GAP_MS, None), (24, GAP_MS, 40), (35, GAP_MS, 55),
        (60, GAP_MS, 95), (80, GAP_MS, MOST_GAP_MS), (119, MOST_GAP_MS, None), (60, 95, None), (10, LEAST_GAP_MS, None),
        (11, LEAST_GAP_MS, 20),
    ],
)  # fmt: skip
def test_the_time_between_keys_has_room(slowest: int | None, gap: int, proposed: int | None) -> None:
    trial = judge(Arrival(TRIAL_CODE, slowest_ms=slowest), gap)
    assert (trial.is_whole, trial.is_repaired, trial.proposed_gap_ms) == (True, False, proposed)


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [(f"]Q1{TRIAL_CODE}\r", True), (TRIAL_CODE[:-1], False), ("https://example.org", False), ("", False)],
)
def test_only_the_code_on_the_screen_is_whole(text: str, is_whole: bool) -> None:
    assert judge(Arrival(text), GAP_MS).is_whole is is_whole


def test_what_was_put_right_is_said() -> None:
    assert judge(Arrival(TRIAL_CODE, way=Way.BY_PLACE), GAP_MS).is_repaired
    assert judge(Arrival(TRIAL_CODE, way=Way.BY_LAYOUT), GAP_MS).is_repaired


def test_the_code_is_a_badge_of_no_event_with_every_digit() -> None:
    token = decode(TRIAL_CODE)
    assert token is not None
    assert token.event == 0
    assert set(TRIAL_CODE) == set("0123456789")
    assert is_whole_code(TRIAL_CODE)


@pytest.mark.parametrize(
    ("gap", "fits"),
    [(-5, LEAST_GAP_MS), (14, LEAST_GAP_MS), (15, 15), (35, 35), (120, 120), (121, MOST_GAP_MS), (10**9, MOST_GAP_MS)],
)
def test_a_time_has_bounds(gap: int, fits: int) -> None:
    assert fitting_gap(gap) == fits
