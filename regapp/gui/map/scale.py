"""The classes of a map: round limits, and the colour of a figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import Final

from PySide6.QtGui import QColor

from regapp.model.attendance import PlaceFigures
from regapp.texts.quantities import number_text, percent_range_text

CLASSES: Final = 5
_STEPS: Final = (1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50)
_DOUBLING: Final = (1, 2, 5)
# Where the largest figure is so many times the middle one, classes of one width would put nearly all into the first.
_SKEWED: Final = 8


class Measure(StrEnum):
    """The figure that a map shows."""

    ARRIVED = "arrived"
    SHARE = "share"
    MUNICIPALITIES = "municipalities"

    def of(self, place: PlaceFigures) -> float:
        """Give the figure of a place."""
        if self is Measure.SHARE:
            return place.figures.share
        return float(place.figures.arrived if self is Measure.ARRIVED else place.municipalities_arrived)


@dataclass(frozen=True)
class Scale:
    """The upper ends of the classes in `limits`, rising; the first class begins above 0."""

    limits: tuple[float, ...]
    is_share: bool = False

    def class_of(self, value: float) -> int | None:
        """Give the class (0 to 4) of a figure; None for 0, which has no class."""
        if value <= 0:
            return None
        return next((index for index, limit in enumerate(self.limits) if value <= limit + 1e-9), len(self.limits) - 1)

    def words(self, index: int) -> str:
        """Write a class for the legend: `6-10`, `20-40 %`."""
        low = self.limits[index - 1] if index else 0.0
        high = self.limits[index]
        if self.is_share:
            return percent_range_text(low, high)
        first, last = round(low) + 1, round(high)
        return number_text(last) if first == last else _range(first, last)


def _range(first: int, last: int) -> str:
    return f"{number_text(first)}\N{EN DASH}{number_text(last)}"


def scale_for(measure: Measure, values: Sequence[float]) -> Scale:
    """Make the scale for these figures of places: five classes with round limits."""
    if measure is Measure.SHARE:
        return Scale((0.2, 0.4, 0.6, 0.8, 1.0), is_share=True)
    return Scale(count_limits([value for value in values if value > 0]))


def count_limits(values: Sequence[float]) -> tuple[float, ...]:
    """Give five upper limits for counts above 0: of one width, or in steps of 1-2-5 if a few are far above others."""
    largest = max(values, default=CLASSES)
    if largest > _SKEWED * median(values or [largest]) and largest > 2 * CLASSES:
        series = [float(step * 10**power) for power in range(9) for step in _DOUBLING]
        top = next(index for index, limit in enumerate(series) if limit >= largest)
        return tuple(series[max(0, top - CLASSES + 1) : top + 1])
    step = next(step * 10**power for power in range(9) for step in _STEPS if step * 10**power * CLASSES >= largest)
    return tuple(float(step * number) for number in range(1, CLASSES + 1))


def _luminance(colour: QColor) -> float:
    """Give the relative luminance of WCAG 2.1, 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours by WCAG 2.1, 1 to 21."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def text_on(fill: QColor) -> QColor:
    """Give near black or white, the more readable one on a colour."""
    dark, light = QColor("#10171E"), QColor("#FFFFFF")
    return dark if contrast(dark, fill) >= contrast(light, fill) else light
