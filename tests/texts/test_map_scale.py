"""The classes of a map: always five, round, and such that they tell apart what is there."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.texts.catalogue import Language
from regapp.texts.map_scale import CLASSES, count_limits, share_scale

SHARES = st.lists(st.floats(0.004, 1.0), min_size=1, max_size=12)


def test_limits_of_counts_are_round() -> None:
    assert count_limits([1, 3, 21]) == (5, 10, 15, 20, 25)
    assert count_limits([2]) == (1, 2, 3, 4, 5)
    assert count_limits([1, 2, 2, 3, 180]) == (10, 20, 50, 100, 200)


@pytest.mark.parametrize(
    ("shares", "first", "last"),
    [
        ([], "0–20", "80–100"),
        ([0.0], "0–20", "80–100"),
        ([0.02, 0.04], "0–1", "4–5"),
        ([0.1, 0.3, 0.5], "0–10", "40–50"),
        ([0.55, 0.7, 0.8, 1.0], "50–60", "90–100"),
        ([0.97, 1.0], "95–96", "99–100"),
        ([0.5], "0–10", "40–50"),
        ([0.06, 0.08, 0.11, 0.12, 0.15, 0.18], "0–4", "16–20"),
        # Two cities of one municipality each, and oblasts that few came from.
        ([1.0, 1.0, 0.03, 0.06, 0.07, 0.12, 0.15], "0–5", "50–100"),
        # More than all, where people came who were not registered.
        ([1.25, 0.4], "0–20", "80–100"),
    ],
)
def test_borders_follow_the_shares(shares: list[float], first: str, last: str) -> None:
    words = [share_scale(shares).words(index, Language("ru")) for index in range(CLASSES)]
    assert (words[0], words[-1]) == (f"{first}\N{NBSP}%", f"{last}\N{NBSP}%")


@given(SHARES)
def test_every_share_lies_in_its_class_and_differences_are_seen(shares: list[float]) -> None:
    scale = share_scale(shares)
    borders = (scale.start, *scale.limits)
    assert len(scale.limits) == CLASSES
    assert all(round(border * 100, 6) == int(round(border * 100, 6)) for border in borders)
    assert 0 <= borders[0] < borders[-1] <= 1
    assert all(low < high for low, high in pairwise(borders))
    for share in shares:
        found = scale.class_of(share)
        assert found is not None
        assert borders[found] - 1e-9 <= share <= borders[found + 1] + 1e-9
    if max(shares) - min(shares) > 0.03:
        assert len({scale.class_of(share) for share in shares}) > 1
