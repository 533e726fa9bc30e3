"""What is marked in a row: the box that is ticked, the cell that is signed, and what a person has to look at.

A tick has a corner, a cross has two lines; a crease or a stray line is one straight line that goes on beyond the box.
"""

from typing import Final

import numpy as np

from regapp.model.papers.page_layout import BOX, FRAME, Area
from regapp.model.papers.page_reading import Mark, RowMarks
from regapp.omr.flattening import SCALE, FlatPage
from regapp.omr.ink import Ink, ink_of, paper_level, strokes_in
from regapp.omr.rows import Shift
from regapp.omr.squares import Grey

_INSET: Final = 0.55
"""The frame's blur, and what the finding of a row may miss, mm."""
_BORDER: Final = 1.5
"""The lines around a signature's cell are within so many millimetres of its edge."""
_STROKE: Final = 2.2
"""No pen's stroke is wider, mm."""
_RIM: Final = 1.6
"""How far beyond its frame a line that runs through a box is looked for, mm."""

# In mm² of full black, as made photos of pens, pencils, creases and stray lines showed (tests/omr).
_EMPTY_BOX: Final = 0.27
_THIN_TICK, _THIN_CORNER = 0.35, 0.04
"""From here on a thin tick is likelier than a speck; a tick has a corner, so that some of it is off any one line."""
_SURE_TICK: Final = 0.75
_FILLED, _SURELY_FILLED = 4.0, 5.0
"""So much ink is no tick, but a box that is filled in, or a shadow."""
_CORNER: Final = 0.45
"""More than a line that runs through a box has beside it."""
_THROUGH: Final = 0.08
"""So much ink at two opposite sides beyond the frame: a line may run through."""
_EMPTY_CELL: Final = 0.8
_SIGNED: Final = 1.8
_SURELY_SIGNED: Final = 3.0
_LEAST_WIDTH: Final = 6.0
"""No signature is narrower, mm."""


def marks_of(page: FlatPage, row: int, shift: Shift) -> RowMarks:
    """Read the marks of a row, which are doubtful where its box or its bar was not seen."""
    ticked, signed = _tick(page, row, shift), _signature(page, row, shift)
    if not shift.is_seen:
        ticked, signed = Mark(ticked.is_set, is_sure=False), Mark(signed.is_set, is_sure=False)
    return RowMarks(ticked, signed)


def _tick(page: FlatPage, row: int, shift: Shift) -> Mark:
    x, y = page.layout.box_x + shift.left[0], page.layout.row_middle(row) + shift.left[1]
    rim = _rim(page, x, y)
    level = float(np.median([paper_level(side) for side in rim]))
    half = BOX / 2 - FRAME - _INSET
    inside = Area(x - half, y - half, x + half, y + half)
    ink = _strokes(page, inside)
    if ink.mass < _SURE_TICK:
        whole = ink_of(page.part(inside.left, inside.top, inside.right, inside.bottom), level)
        if whole.mass >= _FILLED:
            return Mark(True, is_sure=whole.mass >= _SURELY_FILLED)
    if ink.mass < _EMPTY_BOX:
        return Mark(False)
    above, below, left, right = (ink_of(side, level).mass for side in rim)
    runs_through = min(above, below) > _THROUGH or min(left, right) > _THROUGH
    if runs_through and ink.off_line < 2 * _CORNER:
        return Mark(ink.off_line >= _CORNER, is_sure=False)
    is_set = ink.mass >= _SURE_TICK or (ink.mass >= _THIN_TICK and ink.off_line >= _THIN_CORNER)
    return Mark(is_set, is_sure=ink.mass >= _SURE_TICK)


def _rim(page: FlatPage, x: float, y: float) -> tuple[Grey, Grey, Grey, Grey]:
    """Give what is beside the frame of a box: above, below, left, right."""
    near, far = BOX / 2 + _INSET, BOX / 2 + _RIM
    return (
        page.part(x - near, y - far, x + near, y - near), page.part(x - near, y + near, x + near, y + far),
        page.part(x - far, y - near, x - near, y + near), page.part(x + near, y - near, x + far, y + near),
    )  # fmt: skip


def _signature(page: FlatPage, row: int, shift: Shift) -> Mark:
    area = page.layout.signature_area(row)
    x, y = shift.right
    left, top, right, bottom = area.left + _BORDER, area.top + _BORDER, area.right - _BORDER, area.bottom - _BORDER
    ink = _strokes(page, Area(left + x, top + y, right + x, bottom + y))
    if ink.mass < _EMPTY_CELL:
        return Mark(False)
    is_set = ink.off_line >= _SIGNED
    return Mark(is_set, is_sure=ink.off_line >= _SURELY_SIGNED and ink.width >= _LEAST_WIDTH)


def _strokes(page: FlatPage, area: Area) -> Ink:
    """Measure the strokes of pens in an area."""
    around = page.part(area.left - _STROKE, area.top - _STROKE, area.right + _STROKE, area.bottom + _STROKE)
    edge = round(_STROKE * SCALE)
    return ink_of(strokes_in(around, 2 * (edge // 2) + 1)[edge:-edge, edge:-edge], 0.0)
