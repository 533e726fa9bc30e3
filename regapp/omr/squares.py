"""Black shapes on white paper, found by what they cover: solid marks and hollow boxes.

Sums over rectangles come from an integral image (a summed-area table: Crow, SIGGRAPH 1984), so that all places of a
shape are tried at once.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

_AWAY: Final = 0.6
"""So much less does a shape count for each picture's width that it is away from the middle."""

Grey = NDArray[np.float32]
"""A picture of floats, row by row: how dark (0 to 1), or how bright, as the name says."""


@dataclass(frozen=True)
class Place:
    """Where a shape is: the pixel in its middle, and how well it stands out (0 to 1)."""

    x: float
    y: float
    score: float


class Sums:
    """The sums of a picture over rectangles."""

    def __init__(self, picture: Grey) -> None:
        self._table = np.zeros((picture.shape[0] + 1, picture.shape[1] + 1))
        self._table[1:, 1:] = picture.cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
        self.height, self.width = picture.shape

    def around(self, xs: NDArray[np.int_], ys: NDArray[np.int_], width: int, height: int) -> NDArray[np.float64]:
        """Give the sums over rectangles of a size around all pairs of columns and rows; beyond the edge there is
        nothing."""
        left, right = (np.clip(xs - width // 2 + step, 0, self.width) for step in (0, width))
        top, bottom = (np.clip(ys - height // 2 + step, 0, self.height) for step in (0, height))
        table = self._table
        return table[np.ix_(bottom, right)] - table[np.ix_(top, right)] - table[np.ix_(bottom, left)] + table[
            np.ix_(top, left)
        ]  # fmt: skip


def find_solid(dark: Grey, width: float, height: float, margin: float) -> Place:
    """Find the solid dark rectangle of a size, in pixels, that has white around it, `margin` wide.

    Of several the one nearer to the middle of the picture is likelier.
    """
    sums = Sums(dark)
    ys, xs = np.arange(dark.shape[0]), np.arange(dark.shape[1])
    inner = (max(1, round(width * 0.8)), max(1, round(height * 0.8)))
    gap = (round(width * 1.3), round(height * 1.3))
    outer = (round(width + 2 * margin), round(height + 2 * margin))
    ring = (sums.around(xs, ys, *outer) - sums.around(xs, ys, *gap)) / (outer[0] * outer[1] - gap[0] * gap[1])
    score = sums.around(xs, ys, *inner) / (inner[0] * inner[1]) - 1.5 * ring
    away = np.hypot(*np.meshgrid(xs / xs[-1] - 0.5, ys / ys[-1] - 0.5))
    place = _best(score - _AWAY * away)
    return _refined(dark, Place(place.x, place.y, float(score[int(place.y), int(place.x)])), width, height)


def find_box(dark: Grey, side: float, frame: float) -> Place:
    """Find the hollow box of a side, over its frame, in pixels, with white around it; what is in it may be dark."""
    sums = Sums(dark)
    ys, xs = np.arange(dark.shape[0]), np.arange(dark.shape[1])
    outer, inner, beyond = round(side), round(side - 2 * frame), round(side + 2.4 * frame)
    around = sums.around(xs, ys, outer, outer)
    middle = sums.around(xs, ys, inner, inner)
    lines = (around - middle) / (outer**2 - inner**2)
    white = (sums.around(xs, ys, beyond, beyond) - around) / (beyond**2 - outer**2)
    score = lines - 0.7 * white - 0.3 * middle / inner**2
    return _peak(score, _best(score))


def _best(score: NDArray[np.float64]) -> Place:
    y, x = np.unravel_index(int(score.argmax()), score.shape)
    return Place(float(x), float(y), float(score[y, x]))


def _peak(score: NDArray[np.float64], place: Place) -> Place:
    """Refine the place of a maximum by the parabola through its neighbours."""
    x, y = int(place.x), int(place.y)
    row, column = score[y, max(0, x - 1) : x + 2], score[max(0, y - 1) : y + 2, x]
    return Place(x + _vertex(row), y + _vertex(column), place.score)


def _vertex(values: NDArray[np.float64]) -> float:
    if len(values) < 3:
        return 0.0
    before, here, after = map(float, values)
    bend = before - 2 * here + after
    return 0.0 if bend >= 0 else max(-0.5, min(0.5, (before - after) / (2 * bend)))


def _refined(dark: Grey, place: Place, width: float, height: float) -> Place:
    """Move a place into the centre of gravity of what is dark there."""
    x, y = place.x, place.y
    for _ in range(3):
        left, top = max(0, round(x - width * 0.75)), max(0, round(y - height * 0.75))
        part = dark[top : round(y + height * 0.75) + 1, left : round(x + width * 0.75) + 1]
        solid = np.clip((part - 0.3) / 0.4, 0, 1)
        total = float(solid.sum())
        if total <= 0:
            return place
        x = left + float((solid.sum(axis=0) * np.arange(part.shape[1])).sum()) / total
        y = top + float((solid.sum(axis=1) * np.arange(part.shape[0])).sum()) / total
    return Place(x, y, place.score)
