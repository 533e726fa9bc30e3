"""Data that name nobody: whatever the people are, nobody can be told from fewer than k."""

from collections import Counter

import pytest
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


def _first_letter(row: Combination) -> Combination:
    return (row[0][:1],)


@pytest.mark.parametrize(
    ("rows", "published", "reached"),
    [
        # Shared by just enough, a combination stays as fine as it is.
        (["a"] * 3 + ["b"] * 3, ["a"] * 3 + ["b"] * 3, (0, 0)),
        # Too few go on to the next step, and no further than they must.
        (["ax", "ay", "az"], ["a"] * 3, (3, 0)),
        (["ax", "ay", "bx"], [ANY] * 3, (3, 3)),
        # What was published earlier under the same coarse combination counts too.
        (["a"] * 3 + ["ab"], ["a"] * 4, (1, 0)),
        (["a"] * 2 + ["ab"], ["a"] * 3, (3, 0)),
        # A rest that is still too small takes the smallest published combination along; of two the first.
        (["a"] * 4 + ["b"] * 3 + ["c"], ["a"] * 4 + [ANY] * 4, (1, 1)),
        (["b"] * 4 + ["a"] * 3 + ["c"], ["b"] * 4 + [ANY] * 4, (1, 1)),
        (["b"] * 3 + ["a"] * 3 + ["c"], ["b"] * 3 + [ANY] * 4, (1, 1)),
        (["a"] * 3 + ["c", "d"], [ANY] * 5, (2, 2)),
        # The order of the rows stays.
        (["c", "a", "a", "a"], [ANY] * 4, (1, 1)),
        (["ax", "b", "b", "ay", "b", "az"], ["a", "b", "b", "a", "b", "a"], (3, 0)),
    ],
)
def test_each_row_becomes_as_coarse_as_it_must(rows: list[str], published: list[str], reached: tuple[int, ...]) -> None:
    made = coarsen([(row,) for row in rows], [_first_letter, _without(0)], 3)
    assert [row for (row,) in made.combinations] == published
    assert made.reached == reached


def test_fewer_than_k_are_refused() -> None:
    with pytest.raises(ValueError, match="2"):
        coarsen([("a",)] * 2, [_without(0)], 3)
    assert coarsen([("a",)] * 3, [], 3).combinations == (("a",),) * 3


def test_how_many_share_the_rarest() -> None:
    assert smallest([]) == 0
    assert smallest(["a"]) == 1
    assert smallest(["a", "b", "b", "a", "a"]) == 2
