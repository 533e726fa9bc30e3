"""Where things are on a page of a desk list, for the pen that draws it and the eye that reads it back.

All in millimetres from the upper left corner of an upright A4 page. The first two digits of the page's code name this
layout: it changes only together with `VERSION` in `regapp.model.papers.page_code`.
"""

from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]

WIDTH, HEIGHT = 210.0, 297.0
MARK: Final = 6.0
"""The side of the black squares in the corners."""
MARKS: Final[tuple[Point, ...]] = ((10.0, 10.0), (200.0, 10.0), (200.0, 287.0), (10.0, 287.0))
"""Their centres: upper left, upper right, lower right, lower left."""
CODE_LEFT, CODE_TOP, CODE_SIDE = 157.0, 8.0, 35.0
"""The code, without its white border."""
CODE_CORNERS: Final[tuple[Point, ...]] = (
    (CODE_LEFT, CODE_TOP), (CODE_LEFT + CODE_SIDE, CODE_TOP),
    (CODE_LEFT + CODE_SIDE, CODE_TOP + CODE_SIDE), (CODE_LEFT, CODE_TOP + CODE_SIDE),
)  # fmt: skip
HEADING_TOP: Final = 46.0
ROWS_TOP: Final = 53.0
ROW: Final = 11.0
BOX: Final = 6.5
"""The side of the box to tick, over its frame."""
FRAME: Final = 0.5
"""The width of the frame's lines."""
BOX_X: Final = 16.5
"""The middle of all boxes."""
EDGES: Final = (10.0, 23.0, 85.0, 124.0, 144.0, 159.0, 197.0)
"""The lines between the columns: box, name, municipality, badge number, time, signature."""
TICK_X: Final = 200.5
"""The middle of the short bars at the right, one a row, by which rows are found again on a folded page."""
TICK_WIDTH, TICK_HEIGHT = 4.0, 2.4


@dataclass(frozen=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float


def row_middle(row: int) -> float:
    """Give where the middle of a row is, counted from 0."""
    return ROWS_TOP + (row + 0.5) * ROW


def row_area(row: int) -> Area:
    """Give a whole row with its bar."""
    top = ROWS_TOP + row * ROW
    return Area(EDGES[0], top, TICK_X + TICK_WIDTH / 2, top + ROW)


def signature_area(row: int) -> Area:
    """Give the cell in which the person of a row signs."""
    top = ROWS_TOP + row * ROW
    return Area(EDGES[-2], top, EDGES[-1], top + ROW)
