"""The classes of a map, on the screen and on paper: round limits, chosen from the figures that are there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text, percent_range_text

CLASSES: Final = 5
_STEPS: Final = (1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50)
_DOUBLING: Final = (1, 2, 5)
# Where the largest figure is so many times the middle one, classes of one width would put nearly all into the first.
_SKEWED: Final = 8
_WHOLE: Final = 100
_PERCENT_STEPS: Final = (1, 2, 5, 10, 20, 4)
_PERCENT_SERIES: Final = ((0, 1, 2, 5, 10, 20), (0, 2, 5, 10, 20, 50), (0, 5, 10, 20, 50, 100))
_SLACK: Final = 1e-9


@dataclass(frozen=True)
class Scale:
    """The upper ends of the classes in `limits`, rising; the first class begins above `start`, the least above 0."""

    limits: tuple[float, ...]
    is_share: bool = False
    start: float = 0.0

    def class_of(self, value: float) -> int | None:
        """Give the class (0 to 4) of a figure; None for 0, which has no class."""
        if value <= 0:
            return None
        return next((index for index, limit in enumerate(self.limits) if value <= limit + _SLACK), CLASSES - 1)

    def words(self, index: int, language: Language) -> str:
        """Write a class for the legend: `6-10`, `20-40 %`."""
        low = self.limits[index - 1] if index else self.start
        high = self.limits[index]
        if self.is_share:
            return percent_range_text(low, high, language)
        first, last = round(low) + 1, round(high)
        return number_text(last, language) if first == last else _range(first, last, language)


def _range(first: int, last: int, language: Language) -> str:
    return f"{number_text(first, language)}\N{EN DASH}{number_text(last, language)}"


def count_limits(values: Sequence[float]) -> tuple[float, ...]:
    """Give five upper limits for counts above 0: of one width, or in steps of 1-2-5 if a few are far above others."""
    largest = max(values, default=CLASSES)
    if largest > _SKEWED * median(values or [largest]) and largest > 2 * CLASSES:
        series = [float(step * 10**power) for power in range(9) for step in _DOUBLING]
        top = next(index for index, limit in enumerate(series) if limit >= largest)
        return tuple(series[max(0, top - CLASSES + 1) : top + 1])
    step = next(step * 10**power for power in range(9) for step in _STEPS if step * 10**power * CLASSES >= largest)
    return tuple(float(step * number) for number in range(1, CLASSES + 1))


def share_scale(shares: Sequence[float]) -> Scale:
    """Make the scale that tells most of these shares (0 to 1) apart, if it can with its darkest shade and from zero
    on; zeros have no class."""
    present = [min(share, 1.0) for share in shares if share > 0]
    scales = [Scale(tuple(e / _WHOLE for e in ends), True, start / _WHOLE) for start, *ends in _borders(present)]

    def fitness(scale: Scale) -> tuple[int, bool, bool]:
        used = {scale.class_of(share) for share in present}
        return len(used), CLASSES - 1 in used, scale.start == 0

    # The first of equals: the rounder borders, classes of one width before others.
    return max(scales, key=fitness)


def _borders(shares: Sequence[float]) -> Iterator[tuple[int, ...]]:
    """Give the round borders of five classes, in per cent, between which all the shares lie."""
    low, high = min(shares, default=0.0) * _WHOLE, max(shares, default=1.0) * _WHOLE
    for step in _PERCENT_STEPS:
        for start in range(0, min(int(low + _SLACK), _WHOLE - step * CLASSES) + 1, step):
            if start + step * CLASSES >= high - _SLACK:
                yield tuple(start + step * number for number in range(CLASSES + 1))
    yield from (series for series in _PERCENT_SERIES if series[-1] >= high - _SLACK)
