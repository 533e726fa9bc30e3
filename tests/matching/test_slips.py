"""Where a slip of the pen ends: how slips are counted, and how many a word may hold."""

import pytest

from regapp.matching import slips
from regapp.matching.slips import Allowance, distance, is_far_slip, is_slip, near, shares_letters


@pytest.mark.parametrize(
    ("word", "other", "count"),
    [
        ("asanov", "asanov", 0),
        # A letter too many, one too few, another one, two that changed places
        ("asanov", "asaanov", 1), ("asanov", "asnov", 1), ("asanov", "asonov", 1), ("asanov", "saanov", 1),
        ("asanov", "osonov", 2), ("asanov", "asanva", 2), ("", "asanov", 6),
        # Letters that changed places are not changed again.
        ("ca", "abc", 3),
    ],
)  # fmt: skip
def test_what_counts_as_a_slip(word: str, other: str, count: int) -> None:
    assert distance(word, other) == distance(other, word) == count
    assert [distance(word, other, most) for most in range(3)] == [min(count, most + 1) for most in range(3)]
    assert list(near(word, {other: None}, 2)) == ([(other, count)] if count <= 2 else [])


@pytest.mark.parametrize(
    ("allowance", "lengths"),
    [
        # How many slips words of 0, 1, 2 … 13 letters may hold.
        (slips.IN_SEARCH, "00011222222222"),
        (slips.OF_PEOPLE, "00001111122222"),
        (slips.OF_LEVEL_WORDS, "00001111111111"),
        (slips.IN_RAYON, "00011111122222"),
        (slips.OF_RAYONS, "00000111222222"),
        (slips.ANYWHERE, "00000111111122"),
        (slips.BARE, "00000011111122"),
    ],
)
def test_how_many_slips_a_length_allows(allowance: Allowance, lengths: str) -> None:
    assert [allowance.of(length) for length in range(14)] == list(map(int, lengths))


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        # From four letters on, one slip: another letter, one more, one less, two that changed places
        ("ulan", "ulon", True),
        ("ulan", "uln", True),
        ("ulan", "uulan", True),
        ("ulan", "luan", True),
        ("ulan", "olon", False),
        ("asanov", "osonov", False),
        ("asanovic", "osonovic", False),
        # From nine letters on, two
        ("asanbekov", "osonbekov", True),
        ("asanbekov", "osonbekav", False),
        ("asanbekov", "asanbek", True),
        ("asanbekov", "asanbe", False),
        # Short words must be the same
        ("nur", "nur", True),
        ("nur", "nar", False),
        ("nur", "nura", True),
        ("nu", "nur", False),
        ("li", "li", True),
        ("li", "lu", False),
    ],
)
def test_where_a_slip_of_the_pen_ends(word: str, other: str, expected: bool) -> None:
    assert is_slip(word, other) is expected
    assert is_slip(other, word) is expected


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("asanov", "asanav", True),
        ("asanov", "asonav", True),
        ("asanov", "osanov", False),
        ("asonav", "usanov", False),
        ("asanov", "asenevo", False),
        # One of them of six letters at least.
        ("asan", "asanov", True),
        ("asan", "asano", False),
        ("asa", "asanov", False),
        ("asano", "asanav", True),
        ("asano", "asena", False),
    ],
)
def test_where_a_far_slip_ends(word: str, other: str, expected: bool) -> None:
    assert is_far_slip(word, other) is expected
    assert is_far_slip(other, word) is expected


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("asanov", "asanva", True), ("asanov", "usenov", False), ("asan", "asen", False), ("asanb", "asenb", True),
        ("asanov", "asenova", False), ("asanova", "asanov", True),
    ],
)  # fmt: skip
def test_which_words_share_their_letters(word: str, other: str, expected: bool) -> None:
    assert shares_letters(word, other) is expected
    assert shares_letters(other, word) is expected
