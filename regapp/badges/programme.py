"""The programme of a person on their badge: days, hours, titles and rooms, in type that gets smaller until all fits."""

import math
from collections.abc import Sequence
from typing import Final

from regapp.badges.fields import ProgrammeLine
from regapp.badges.layout import POINTS, Faces, Lettered
from regapp.badges.template import Element
from regapp.lettering import ASCENT, LEADING, Line, Typeface, drawable, wrapped

_STEP: Final = 0.25
_DAY_GAP: Final = 0.55
"""Above a day, in type sizes."""
_LINE_GAP: Final = 0.22
_HOURS_GAP: Final = 0.8
_PLACE_SIZE: Final = 0.84


def programme_lines(
    element: Element, programme: Sequence[ProgrammeLine], faces: Faces, badge_height: float
) -> tuple[Lettered, Lettered]:
    """The programme in the box of an element, from the top: what is in the element's colour, and what is muted."""
    size = element.size
    while True:
        strong, muted, height = _at(element, programme, faces, size, badge_height)
        fits = height <= element.height * POINTS + 0.01
        if fits or size - _STEP < element.least:
            break
        size -= _STEP
    if not fits:
        # Whole all the same: as small as it takes.
        while height > element.height * POINTS and size > 1:
            size *= 0.95
            strong, muted, height = _at(element, programme, faces, size, badge_height)
    text = "".join(drawable(line.title + line.place) for line in programme)
    return Lettered(tuple(strong), fits, faces.regular.missing(text)), Lettered(tuple(muted))


def _at(
    element: Element, programme: Sequence[ProgrammeLine], faces: Faces, size: float, badge_height: float
) -> tuple[list[Line], list[Line], float]:
    left, width = element.x * POINTS, element.width * POINTS
    top = (badge_height - element.y) * POINTS
    hours_width = max((faces.bold.width(line.hours) for line in programme), default=0.0) * size + _HOURS_GAP * size
    strong: list[Line] = []
    muted: list[Line] = []
    down, day, too_wide = 0.0, "", False

    def put(lines: list[Line], text: str, face: Typeface, x: float, scale: float = 1.0) -> None:
        lines.append(Line(x, top - down - size * scale * ASCENT, size * scale, face.runs(text)))

    for line in programme:
        if line.day != day:
            down += _DAY_GAP * size if day else 0.0
            day = line.day
            put(muted, day, faces.bold, left)
            down += size * LEADING
        put(strong, line.hours, faces.bold, left)
        room = width - hours_width
        for lines, text, scale in ((strong, line.title, 1.0), (muted, line.place, _PLACE_SIZE)):
            for row in wrapped(drawable(text), faces.regular, size * scale, room):
                put(lines, row, faces.regular, left + hours_width, scale)
                down += size * scale * LEADING
                too_wide = too_wide or faces.regular.width(row) * size * scale > room
        down += _LINE_GAP * size
    return strong, muted, math.inf if too_wide else down
