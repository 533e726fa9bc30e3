"""Which targets can be typed: a table of borders."""

import pytest

from regapp.model.errors.event import TargetInvalid
from regapp.model.papers.target import Target, target_number, targets_from

PEOPLE, WOMEN = Target.PEOPLE, Target.WOMEN


@pytest.mark.parametrize(
    ("target", "typed", "number"),
    [
        (PEOPLE, "0", 0), (PEOPLE, " 150 ", 150), (PEOPLE, "1 200", 1_200), (PEOPLE, "1\N{NBSP}200", 1_200),
        (PEOPLE, "1000000", 1_000_000), (WOMEN, "0", 0), (WOMEN, "100", 100), (WOMEN, "50 %", 50), (WOMEN, "50%", 50),
    ],
)  # fmt: skip
def test_numbers_are_read(target: Target, typed: str, number: int) -> None:
    assert target_number(target, typed) == number


@pytest.mark.parametrize(
    ("target", "typed", "most"),
    [
        (PEOPLE, "", 1_000_000), (PEOPLE, "-1", 1_000_000), (PEOPLE, "1000001", 1_000_000),
        (PEOPLE, "9" * 5_000, 1_000_000),
        (PEOPLE, "12.5", 1_000_000), (PEOPLE, "50%", 1_000_000), (PEOPLE, "many", 1_000_000), (PEOPLE, "५", 1_000_000),
        (WOMEN, "101", 100), (WOMEN, "%", 100), (WOMEN, "50%%", 100),
    ],
)  # fmt: skip
def test_all_else_is_refused(target: Target, typed: str, most: int) -> None:
    with pytest.raises(TargetInvalid) as refused:
        target_number(target, typed)
    assert refused.value == TargetInvalid(typed.strip(), most)


def test_targets_of_a_newer_version_are_passed_over() -> None:
    kept = targets_from({"women": 50, "of a newer version": 7, "people": 150})
    assert list(kept.items()) == [(PEOPLE, 150), (WOMEN, 50)]
