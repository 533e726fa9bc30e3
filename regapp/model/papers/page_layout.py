"""Where things are on a page that is read back, for the pen that draws it and the eye that looks at its photo.

All in millimetres from the upper left corner of an A4 page. What is the same on all pages changes only together with
`VERSION` in `regapp.model.papers.page_code`.
"""

from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]

SHORT, LONG = 210.0, 297.0
MARK: Final = 6.0
"""The side of the black squares in the corners."""
INSET: Final = 10.0
"""How far their centres are from the edges of the page."""
CODE_RIGHT, CODE_TOP, CODE_SIDE = 18.0, 8.0, 35.0
"""The code, without its white border: from the right edge of the page, from the upper one, its side."""
BOX: Final = 6.5
"""The side of the box to tick, over its frame."""
FRAME: Final = 0.5
"""The width of the frame's lines."""
BAR_WIDTH, BAR_HEIGHT = 4.0, 2.4
"""The short bar at the right of each row, by which rows are found again on a folded page."""

ROWS_TOP: Final = 53.0
"""The upper edge of the first row of a desk list."""
ROW: Final = 11.0
EDGES: Final = (10.0, 23.0, 85.0, 124.0, 144.0, 159.0, 197.0)
"""The lines between the columns of a desk list: box, name, municipality, badge number, time, signature."""
BAR_X: Final = 200.5


@dataclass(frozen=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class PageLayout:
    """A page: its size, the middle of its boxes and of its bars, the sides of its cells to sign in, and of each row the
    upper edge and the height."""

    is_landscape: bool
    box_x: float
    bar_x: float
    signature: tuple[float, float]
    rows: tuple[tuple[float, float], ...]

    @property
    def size(self) -> Point:
        """Width and height."""
        return (LONG, SHORT) if self.is_landscape else (SHORT, LONG)

    @property
    def marks(self) -> tuple[Point, ...]:
        """The centres of the corner marks: upper left, upper right, lower right, lower left."""
        right, bottom = (side - INSET for side in self.size)
        return (INSET, INSET), (right, INSET), (right, bottom), (INSET, bottom)

    @property
    def code_corners(self) -> tuple[Point, ...]:
        """The corners of the code in the same order."""
        right, bottom = self.size[0] - CODE_RIGHT, CODE_TOP + CODE_SIDE
        left = right - CODE_SIDE
        return (left, CODE_TOP), (right, CODE_TOP), (right, bottom), (left, bottom)

    def row_middle(self, row: int) -> float:
        """Give where the middle of a row is, counted from 0."""
        top, height = self.rows[row]
        return top + height / 2

    def row_area(self, row: int) -> Area:
        """Give a whole row from its box to its bar."""
        top, height = self.rows[row]
        return Area(self.box_x - BOX, top, self.bar_x + BAR_WIDTH / 2, top + height)

    def signature_area(self, row: int) -> Area:
        """Give the cell in which the person of a row signs."""
        top, height = self.rows[row]
        return Area(self.signature[0], top, self.signature[1], top + height)


def desk_list_layout(rows: int) -> PageLayout:
    """Give the layout of a page of a desk list with so many rows."""
    places = tuple((ROWS_TOP + row * ROW, ROW) for row in range(rows))
    return PageLayout(False, (EDGES[0] + EDGES[1]) / 2, BAR_X, (EDGES[-2], EDGES[-1]), places)
