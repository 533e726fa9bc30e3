"""Counts of fewer than five are not shown, and cannot be computed: a table of borders."""

from itertools import product

import pytest

from regapp.services.donor_report.small_counts import without_small


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((), ()), ((5,), (5,)), ((4,), (None,)), ((0,), (None,)),
        ((5, 5, 5), (5, 5, 5)),
        # One small one is the sum minus the others: the next smallest goes too.
        ((4, 5, 9), (None, None, 9)), ((9, 0, 5), (9, None, None)), ((30, 4, 20), (30, None, None)),
        # Two small ones with five people in them are enough, with four they are not.
        ((4, 1, 9), (None, None, 9)), ((4, 0, 9), (None, None, None)), ((0, 0, 9, 20), (None, None, None, 20)),
        ((0, 0, 0), (None, None, None)), ((4, 4), (None, None)), ((4, 100), (None, None)),
    ],
)  # fmt: skip
def test_borders(counts: tuple[int, ...], shown: tuple[int | None, ...]) -> None:
    assert without_small(counts) == shown


def test_whatever_is_hidden_could_be_something_else() -> None:
    for counts in product(range(8), repeat=3):
        shown, total = without_small(counts), sum(counts)
        assert all(count is None or count >= 5 for count in shown)
        alike = [
            other
            for other in product(range(total + 1), repeat=3)
            if sum(other) == total and without_small(other) == shown
        ]
        for index, count in enumerate(shown):
            if count is None and total:
                assert len({other[index] for other in alike}) > 1, counts
