"""Times as somebody copies them from paper."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.papers.paper_time import looks_like_time, paper_time


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("930", time(9, 30)), ("0930", time(9, 30)), ("9:30", time(9, 30)), ("9.30", time(9, 30)),
        (" 14:05 ", time(14, 5)),
        ("0:00", time(0, 0)), ("000", time(0, 0)), ("2359", time(23, 59)), ("23.59", time(23, 59)),
        ("2400", None), ("24:00", None), ("2575", None), ("960", None), ("9:60", None), ("9", None), ("93", None),
        ("9:3", None), ("9:", None), ("", None), ("9:30:00", None), ("01-0142", None), ("٩:٣٠", None), ("12345", None),
    ],
)  # fmt: skip
def test_what_means_which_time(text: str, wanted: time | None) -> None:
    assert paper_time(text) == wanted


@given(st.times(), st.sampled_from(["", ":", "."]))
def test_every_time_is_read_as_it_is_written(moment: time, sign: str) -> None:
    text = f"{moment.hour}{sign}{moment.minute:02}"
    assert paper_time(text) == time(moment.hour, moment.minute)
    assert looks_like_time(text) or (not sign and len(text) < 3)


@given(st.text(max_size=8))
def test_nothing_is_a_time_that_does_not_look_like_one(text: str) -> None:
    assert paper_time(text) is None or looks_like_time(text)


@pytest.mark.parametrize("text", ["17", "01-0142", "3-142", "Асанов", "9-30", "+996 199", "12345"])
def test_names_and_numbers_do_not_look_like_times(text: str) -> None:
    assert not looks_like_time(text)


@pytest.mark.parametrize("text", ["2575", "9:", "99.99", "960"])
def test_wrong_times_look_like_times(text: str) -> None:
    assert looks_like_time(text)
