"""The classes of a map for the figure that it shows, and letters on its colours."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtGui import QColor

from regapp.model.attendance import PlaceFigures
from regapp.texts.map_scale import Scale, count_limits, share_scale


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


def scale_for(measure: Measure, values: Sequence[float]) -> Scale:
    """Make the scale for these figures of places: five classes with round limits."""
    if measure is Measure.SHARE:
        return share_scale(values)
    return Scale(count_limits([value for value in values if value > 0]))


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
