"""Where the rows of a flat page are: paper that was folded or curled is flat nowhere."""

from dataclasses import dataclass
from typing import Final

from regapp.model.papers.page_layout import BAR_HEIGHT, BAR_WIDTH, BOX, FRAME
from regapp.omr.flattening import SCALE, FlatPage
from regapp.omr.squares import find_box, find_solid

_REACH: Final = 3.0
"""How far a row may be from where the row above it lets one expect it, mm."""
_LEAST_SCORE: Final = 0.25


@dataclass(frozen=True)
class Shift:
    """How far the left and the right end of a row are from their places on a flat page, mm; and whether both were
    seen there."""

    left: tuple[float, float] = (0.0, 0.0)
    right: tuple[float, float] = (0.0, 0.0)
    is_seen: bool = True


def shifts_of(page: FlatPage) -> list[Shift]:
    """Find where the rows of a page are."""
    found = [Shift()]
    for row in range(len(page.layout.rows)):
        found.append(_registered(page, row, found[-1]))
    return found[1:]


def _registered(page: FlatPage, row: int, above: Shift) -> Shift:
    """Find the box and the bar of a row, beginning where the row above lets one expect them."""
    middle = page.layout.row_middle(row)
    half = BOX / 2 + 1.5 + _REACH
    x, y = page.layout.box_x + above.left[0], middle + above.left[1]
    box = find_box(page.part(x - half, y - half, x + half, y + half), BOX * SCALE, FRAME * SCALE)
    left = (_moved(box.x, x - half, page.layout.box_x), _moved(box.y, y - half, middle))
    x, y = page.layout.bar_x + above.right[0], middle + above.right[1]
    wide, high = BAR_WIDTH / 2 + _REACH, BAR_HEIGHT / 2 + _REACH
    bar = find_solid(page.part(x - wide, y - high, x + wide, y + high), BAR_WIDTH * SCALE, BAR_HEIGHT * SCALE, SCALE)
    right = (_moved(bar.x, x - wide, page.layout.bar_x), _moved(bar.y, y - high, middle))
    has_box, has_bar = box.score >= _LEAST_SCORE, bar.score >= _LEAST_SCORE
    return Shift(left if has_box else above.left, right if has_bar else above.right, has_box and has_bar)


def _moved(pixel: float, start: float, expected: float) -> float:
    """Give how far a pixel of a part that begins at `start` is from the expected millimetre."""
    return round(max(0.0, start) * SCALE) / SCALE + (pixel + 0.5) / SCALE - expected
