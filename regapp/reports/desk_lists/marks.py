"""What a page needs so that photos of it can be read back: corner marks, its code, a box and a bar for each row."""

from collections.abc import Sequence
from typing import Final

from regapp.model.papers.page_layout import BAR_HEIGHT, BAR_WIDTH, BOX, FRAME, MARK, PageLayout
from regapp.reports.register_sheet import MM
from regapp.reports.tables.ink import Ink

_BLACK: Final = "#000000"


def draw_marks(ink: Ink, layout: PageLayout, code: Sequence[Sequence[bool]]) -> None:
    """Draw all of it; `code` has the modules of the page's code row by row, True is dark."""
    pen = _Pen(ink, layout.size[1])
    for x, y in layout.marks:
        pen.fill(x - MARK / 2, y - MARK / 2, MARK, MARK)
    _draw_code(pen, layout, code)
    for row in range(len(layout.rows)):
        middle = layout.row_middle(row)
        _draw_box(pen, layout.box_x - BOX / 2, middle - BOX / 2)
        pen.fill(layout.bar_x - BAR_WIDTH / 2, middle - BAR_HEIGHT / 2, BAR_WIDTH, BAR_HEIGHT)


class _Pen:
    """A pen for black rectangles, in millimetres from the upper left corner of a page."""

    def __init__(self, ink: Ink, height: float) -> None:
        self._ink, self._height = ink, height

    def fill(self, left: float, top: float, width: float, height: float) -> None:
        """Draw a rectangle."""
        self._ink.fill(_BLACK, left * MM, (self._height - top - height) * MM, width * MM, height * MM)


def _draw_box(pen: _Pen, left: float, top: float) -> None:
    far = BOX - FRAME
    for x, y, width, height in (
        (0.0, 0.0, BOX, FRAME), (0.0, far, BOX, FRAME), (0.0, 0.0, FRAME, BOX), (far, 0.0, FRAME, BOX),
    ):  # fmt: skip
        pen.fill(left + x, top + y, width, height)


def _draw_code(pen: _Pen, layout: PageLayout, rows: Sequence[Sequence[bool]]) -> None:
    (left, top), (right, _), *_ = layout.code_corners
    side = (right - left) / len(rows)
    for row, modules in enumerate(rows):
        start = 0
        while start < len(modules):
            end = start + 1
            while end < len(modules) and modules[end] == modules[start]:
                end += 1
            if modules[start]:
                pen.fill(left + start * side, top + row * side, (end - start) * side, side)
            start = end
