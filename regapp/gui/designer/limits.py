"""The allowed numbers of a design, in mm, points and lines. No Qt."""

from collections.abc import Sequence
from typing import Final

from regapp.gui.designer.snapping import LEAST_MM
from regapp.services.designer.designs import Element, Template

_MOST_MM: Final = 1000.0
_LEAST_BADGE_MM: Final = 10.0
_MOST_POINTS: Final = 400.0
_MOST_LINES: Final = 40
_TENTH: Final = 0.1
Limits = tuple[float, float]


def limits(template: Template, elements: Sequence[Element], name: str) -> Limits | None:
    """Give the least and the greatest value of a property of these elements; None for one that is not a number."""
    each = [_limits(template, element).get(name) for element in elements]
    found = [item for item in each if item is not None]
    if not found:
        return None
    return max(low for low, _ in found), min(high for _, high in found)


def _limits(template: Template, element: Element) -> dict[str, Limits]:
    return {
        "x": (0.0, template.width - element.width),
        "y": (0.0, template.height - element.height),
        "width": (LEAST_MM, template.width - element.x),
        "height": (LEAST_MM, template.height - element.y),
        "size": (element.least, _MOST_POINTS),
        "least": (1.0, element.size),
        "lines": (1, _MOST_LINES),
    }


def badge_limits(template: Template, name: str) -> Limits:
    """Give the least and the greatest width, height or fold of the badge: no element may lie outside."""
    everything = (*template.elements, *template.back)
    if name == "width":
        right = max((element.x + element.width for element in everything), default=0.0)
        return max(_LEAST_BADGE_MM, right, template.fold), _MOST_MM
    if name == "height":
        bottom = max((element.y + element.height for element in everything), default=0.0)
        return max(_LEAST_BADGE_MM, bottom), _MOST_MM
    return 0.0, template.width


def is_within(value: float, bounds: Limits) -> bool:
    """Whether a number lies within limits as they are shown: to a tenth."""
    low, high = bounds
    return low - _TENTH / 2 <= value <= high + _TENTH / 2


def bounded(value: float, bounds: Limits) -> float:
    """Bring a number that is within limits as they are shown within the exact limits."""
    low, high = bounds
    return max(low, min(value, high))
