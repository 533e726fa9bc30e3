"""Marks for the knife: short lines outside the block of badges, crosses where badges meet."""

from typing import Final

from regapp.badges.layout import POINTS
from regapp.badges.sheets import Sheet, page_size, positions
from regapp.badges.template import Template

_LONG_MM: Final = 4.0
_GAP_MM: Final = 1.0
_CROSS_MM: Final = 1.5


def cut_marks(sheet: Sheet, template: Template) -> str:
    """The operators of the marks of a page."""
    width, height = page_size(sheet, template)
    corners = list(positions(sheet, template))
    lefts = sorted({x for x, _ in corners})
    tops = sorted({y for _, y in corners})
    across = sorted({round(x, 3) for left in lefts for x in (left, left + template.width)})
    along = sorted({round(y, 3) for top in tops for y in (top, top + template.height)})
    lines = [
        *((x, start, x, end) for x in across for start, end in _ends(along[0], along[-1], height)),
        *((start, y, end, y) for y in along for start, end in _ends(across[0], across[-1], width)),
        *(line for x in across[1:-1] for y in along[1:-1] for line in _cross(x, y)),
    ]
    drawn = " ".join(
        f"{x1 * POINTS:.2f} {(height - y1) * POINTS:.2f} m {x2 * POINTS:.2f} {(height - y2) * POINTS:.2f} l"
        for x1, y1, x2, y2 in lines
    )
    return f"q 0.3 w 0.55 G {drawn} S Q"


def _ends(first: float, last: float, page: float) -> list[tuple[float, float]]:
    """Where a mark begins and ends before and behind the block; where there is no room outside, just inside."""
    before = (first - _GAP_MM - _LONG_MM, first - _GAP_MM) if first > 2 * _GAP_MM else (0.0, first + _LONG_MM / 2)
    behind = (last + _GAP_MM, last + _GAP_MM + _LONG_MM) if page - last > 2 * _GAP_MM else (last - _LONG_MM / 2, page)
    return [(max(0.0, before[0]), before[1]), (behind[0], min(page, behind[1]))]


def _cross(x: float, y: float) -> list[tuple[float, float, float, float]]:
    return [(x - _CROSS_MM, y, x + _CROSS_MM, y), (x, y - _CROSS_MM, x, y + _CROSS_MM)]
