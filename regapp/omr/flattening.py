"""A photographed page laid flat: its corner marks are found, and the picture is drawn upright to scale."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PIL import Image

from regapp.model.papers.page_layout import BAR_HEIGHT, BAR_WIDTH, MARK, PageLayout, Point
from regapp.omr.brightness import darkness
from regapp.omr.geometry import Points, Projection, fitted
from regapp.omr.squares import Grey, find_solid

SCALE: Final = 6
"""Pixels a millimetre of the flat page: a pen's line is three wide."""
_BLOCK: Final = 4 * SCALE
_SEARCH: Final = 3
"""Pixels a millimetre where marks are looked for."""
_LEAST_SCORE: Final = 0.65
"""Corner marks reach 0.8 in blurred photos, the bar of a row 0.5."""
_REACH: Final = (14.0, 32.0, 32.0, 16.0)
"""How far from its expected place a mark may be, mm: the first is beside the code, the next ones far from it."""
_NEAR: Final = 12.0
_BAR_REACH, _LEAST_BAR = 4.5, 0.5
"""The bar of the next row is further away than that, mm; how much it must stand out."""
_ORDER: Final = (1, 0, 2, 3)
"""The marks in the order in which they are looked for: from the code outwards."""
_LEAST_MARKS: Final = 3


@dataclass(frozen=True)
class FlatPage:
    """A page drawn upright, `SCALE` pixels a millimetre: its layout, its picture, how dark it is beside its paper."""

    layout: PageLayout
    picture: Image.Image
    dark: Grey

    def part(self, left: float, top: float, right: float, bottom: float) -> Grey:
        """Give how dark a rectangle is, in millimetres."""
        x, y = max(0, round(left * SCALE)), max(0, round(top * SCALE))
        return self.dark[y : max(y, round(bottom * SCALE)), x : max(x, round(right * SCALE))]


def flattened(photo: Image.Image, layout: PageLayout, code_corners: Points) -> FlatPage | None:
    """Lay the page flat whose code has these corners in the photo, from its upper left corner onwards.

    None if fewer than three of the corner marks are in the picture.
    """
    projection = _projection(photo, layout, code_corners)
    if projection is None:
        return None
    width, height = layout.size
    size = (round(width * SCALE), round(height * SCALE))
    picture = _drawn(photo, projection.shifted(0, 0, SCALE), size)
    return FlatPage(layout, picture, darkness(np.asarray(picture, dtype=np.float32), _BLOCK))


def _projection(photo: Image.Image, layout: PageLayout, code_corners: Points) -> Projection | None:
    """Give the map from millimetres on the page to pixels of the photo."""
    known, seen = list(layout.code_corners), list(code_corners)
    found: dict[int, tuple[float, float]] = {}
    for step, index in enumerate(_ORDER):
        place = _mark(photo, fitted(known, seen), layout.marks[index], _REACH[step])
        if place is not None:
            found[index] = place
            known.append(layout.marks[index])
            seen.append(place)
    if len(found) < len(layout.marks):
        known, seen = _along_the_rows(photo, layout, known, seen)
        for index, mark in enumerate(layout.marks):
            place = None if index in found else _mark(photo, fitted(known, seen), mark, _NEAR)
            if place is not None:
                found[index] = place
    if len(found) < _LEAST_MARKS:
        return None
    if len(found) < len(layout.marks):
        return fitted(known, seen)
    # Now that all is known well, each mark is looked at once more, from nearby.
    projection = fitted(layout.marks, [found[index] for index in range(len(layout.marks))])
    again = [_mark(photo, projection, mark, _NEAR / 2) or found[index] for index, mark in enumerate(layout.marks)]
    return fitted(layout.marks, again)


def _along_the_rows(
    photo: Image.Image, layout: PageLayout, known: list[Point], seen: list[Point]
) -> tuple[list[Point], list[Point]]:
    """Go from row to row by their bars, each of which tells more surely where the next one is: the far corners of a
    page that is bent or seen from aside are not where the code lets one expect them."""
    known, seen = list(known), list(seen)
    for row in range(len(layout.rows)):
        bar = (layout.bar_x, layout.row_middle(row))
        place = _solid(photo, fitted(known, seen), bar, (BAR_WIDTH, BAR_HEIGHT), _BAR_REACH, _LEAST_BAR)
        if place is not None:
            known.append(bar)
            seen.append(place)
    return known, seen


def _mark(photo: Image.Image, projection: Projection, mark: Point, reach: float) -> Point | None:
    """Find a corner mark near its expected place; give its centre in the photo."""
    return _solid(photo, projection, mark, (MARK, MARK), reach, _LEAST_SCORE)


def _solid(
    photo: Image.Image, projection: Projection, place: Point, size: Point, reach: float, least: float
) -> Point | None:
    """Find something black of a size near its expected place; all in millimetres. Gives its centre in the photo."""
    half = reach + max(size)
    side = round(2 * half * _SEARCH)
    to_photo = projection.shifted(place[0] - half, place[1] - half, _SEARCH)
    dark = darkness(np.asarray(_drawn(photo, to_photo, (side, side)), dtype=np.float32), 6 * _SEARCH)
    found = find_solid(dark, size[0] * _SEARCH, size[1] * _SEARCH, min(size) / 3 * _SEARCH)
    return to_photo.at(found.x + 0.5, found.y + 0.5) if found.score >= least else None


def _drawn(photo: Image.Image, to_photo: Projection, size: tuple[int, int]) -> Image.Image:
    """Draw what a map shows of the photo; white beyond its edges."""
    return photo.transform(
        size, Image.Transform.PERSPECTIVE, to_photo.coefficients, Image.Resampling.BILINEAR, fillcolor=255
    )
