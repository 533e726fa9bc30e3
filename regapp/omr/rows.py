"""The rows of a flat page: where each of them is on paper that was folded, and what is marked in it."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from regapp.model.papers.page_layout import BAR_HEIGHT, BAR_WIDTH, BOX, FRAME
from regapp.model.papers.page_reading import Mark, RowMarks
from regapp.omr.flattening import SCALE, FlatPage
from regapp.omr.ink import Ink, ink_of, paper_level
from regapp.omr.squares import find_box, find_solid

_REACH: Final = 3.0
"""How far a row may be from where the row above it lets one expect it, mm."""
_LEAST_SCORE: Final = 0.25
_INSET: Final = 0.55
"""The frame's blur, and what registration may miss, mm."""
_BORDER: Final = 1.5
"""The lines around a signature's cell are within so many millimetres of its edge."""
_RIM: Final = 1.6
"""How far beyond its frame a line that runs through a box is looked for, mm."""

# In mm² of full black, as made photos of pens, pencils, creases and stray lines showed (tests/omr).
_EMPTY_BOX: Final = 0.27
_THIN_TICK, _THIN_CORNER = 0.35, 0.04
"""From here on a thin tick is likelier than a speck; a tick has a corner, so that some of it is off any one line."""
_SURE_TICK: Final = 0.75
_CORNER: Final = 0.45
"""More than a line that runs through a box has beside it."""
_THROUGH: Final = 0.08
"""So much ink at two opposite sides beyond the frame: a line may run through."""
_EMPTY_CELL: Final = 0.8
_SIGNED: Final = 1.8
_SURELY_SIGNED: Final = 3.0
_LEAST_WIDTH: Final = 6.0
"""No signature is narrower, mm."""


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


def marks_of(page: FlatPage, row: int, shift: Shift) -> RowMarks:
    """Read the marks of a row, which are doubtful where its box or its bar was not seen."""
    ticked, signed = _tick(page, row, shift), _signature(page, row, shift)
    if not shift.is_seen:
        ticked, signed = Mark(ticked.is_set, is_sure=False), Mark(signed.is_set, is_sure=False)
    return RowMarks(ticked, signed)


def box_ink(page: FlatPage, row: int, shift: Shift) -> tuple[Ink, tuple[float, ...]]:
    """Measure what is in a box, and what is beside its frame: above, below, left, right."""
    x, y = page.layout.box_x + shift.left[0], page.layout.row_middle(row) + shift.left[1]
    inner = BOX / 2 - FRAME - _INSET
    near, far = BOX / 2 + _INSET, BOX / 2 + _RIM
    rim = (
        page.part(x - near, y - far, x + near, y - near), page.part(x - near, y + near, x + near, y + far),
        page.part(x - far, y - near, x - near, y + near), page.part(x + near, y - near, x + far, y + near),
    )  # fmt: skip
    level = float(np.median([paper_level(side) for side in rim]))
    box = page.part(x - inner, y - inner, x + inner, y + inner)
    return ink_of(box, level), tuple(ink_of(side, level).mass for side in rim)


def _tick(page: FlatPage, row: int, shift: Shift) -> Mark:
    ink, (above, below, left, right) = box_ink(page, row, shift)
    if ink.mass < _EMPTY_BOX:
        return Mark(False)
    runs_through = min(above, below) > _THROUGH or min(left, right) > _THROUGH
    if runs_through and ink.off_line < 2 * _CORNER:
        return Mark(ink.off_line >= _CORNER, is_sure=False)
    is_set = ink.mass >= _SURE_TICK or (ink.mass >= _THIN_TICK and ink.off_line >= _THIN_CORNER)
    return Mark(is_set, is_sure=ink.mass >= _SURE_TICK)


def signature_ink(page: FlatPage, row: int, shift: Shift) -> Ink:
    """Measure what is in the cell for the signature."""
    area = page.layout.signature_area(row)
    x, y = shift.right
    cell = page.part(
        area.left + _BORDER + x, area.top + _BORDER + y, area.right - _BORDER + x, area.bottom - _BORDER + y
    )
    return ink_of(cell, paper_level(cell))


def _signature(page: FlatPage, row: int, shift: Shift) -> Mark:
    ink = signature_ink(page, row, shift)
    if ink.mass < _EMPTY_CELL:
        return Mark(False)
    is_set = ink.off_line >= _SIGNED
    return Mark(is_set, is_sure=ink.off_line >= _SURELY_SIGNED and ink.width >= _LEAST_WIDTH)
