"""Data that name nobody: whatever the people are, nobody can be told from fewer than k."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from regapp.model.papers.anonymity import ANY, Coarsening, Combination, coarsen, smallest


def _without(column: int) -> Coarsening:
    return lambda row: (*row[:column], ANY, *row[column + 1 :])


STEPS = [lambda row: (row[0][:1], *row[1:]), _without(0), _without(1), _without(2)]
ROWS = st.lists(st.tuples(st.sampled_from(["aa", "ab", "ba", "bb"]), st.sampled_from("FM"), st.sampled_from("123")))


@given(ROWS, st.integers(2, 6))
def test_each_combination_is_shared_by_k(rows: list[Combination], k: int) -> None:
    if len(rows) < k:
        return
    coarse = coarsen(rows, STEPS, k)
    assert len(coarse.combinations) == len(rows)
    assert smallest(coarse.combinations) >= k


@given(ROWS, st.integers(2, 6))
def test_what_is_published_is_true(rows: list[Combination], k: int) -> None:
    if len(rows) < k:
        return
    for row, said in zip(rows, coarsen(rows, STEPS, k).combinations, strict=True):
        assert said[0] in (row[0], row[0][0], ANY)
        assert all(value in (own, ANY) for own, value in zip(row[1:], said[1:], strict=True))


def test_common_combinations_stay_fine() -> None:
    rows = [("aa", "F", "1")] * 5 + [("ab", "M", "1")] * 6
    assert Counter(coarsen(rows, STEPS, 5).combinations) == {("aa", "F", "1"): 5, ("ab", "M", "1"): 6}


def test_a_rest_that_is_too_small_takes_others_along() -> None:
    rows = [("aa", "F", "1")] * 5 + [("ab", "M", "1")] * 6 + [("bb", "M", "3")]
    assert Counter(coarsen(rows, STEPS, 5).combinations) == {(ANY, ANY, ANY): 6, ("ab", "M", "1"): 6}
