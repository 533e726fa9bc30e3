"""Targets of an event: what organisers promised a donor, as whole numbers beside which the report sets its results."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from regapp.model.errors.event import TargetInvalid


class Target(StrEnum):
    """What can have a target."""

    PEOPLE = "people"
    """People who came."""
    WOMEN = "women"
    """Per cent of those who came."""
    YOUTH = "youth"
    """Per cent of those who came and whose age is known."""
    MUNICIPALITIES = "municipalities"
    DAYS = "days"
    """Days on which somebody came."""


SHARES: Final = frozenset({Target.WOMEN, Target.YOUTH})
"""Targets in whole per cent."""
_MOST_COUNTED, _MOST_PER_CENT = 1_000_000, 100
_LONGEST: Final = 12

Targets = Mapping[Target, int]


def target_number(target: Target, typed: str) -> int:
    """Read a target as people type it, also `1 200` or `50 %`. TargetInvalid."""
    text = "".join(typed.split())
    most = _MOST_PER_CENT if target in SHARES else _MOST_COUNTED
    figures = text.removesuffix("%") if target in SHARES else text
    # Long figures are not turned into a number at all.
    if not (figures.isascii() and figures.isdecimal() and len(figures) <= _LONGEST and int(figures) <= most):
        raise TargetInvalid(typed.strip(), most)
    return int(figures)


def targets_from(kept: Mapping[str, int]) -> dict[Target, int]:
    """Give the targets of an event in the order of `Target`, without those that only a newer RegApp knows."""
    return {target: kept[target] for target in Target if target in kept}
