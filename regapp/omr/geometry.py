"""The geometry of a flat page in a photo: a projective map between millimetres on paper and pixels.

The map is fitted by the direct linear transformation with normalised points (Hartley and Zisserman, Multiple View
Geometry, 2nd ed., 4.1 and 4.4.4).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = Sequence[tuple[float, float]]
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Projection:
    """A projective map of the plane, as its 3 x 3 matrix."""

    matrix: Matrix

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Give where a point goes."""
        a, b, c = self.matrix @ (x, y, 1.0)
        return float(a / c), float(b / c)

    def shifted(self, left: float, top: float, scale: float) -> "Projection":
        """Give the map from pixels of a picture to where this map leads: pixel (0, 0) is the point (left, top), and
        `scale` pixels make a unit."""
        picture = np.array([[1 / scale, 0, left], [0, 1 / scale, top], [0, 0, 1]])
        return Projection(self.matrix @ picture)

    @property
    def coefficients(self) -> tuple[float, ...]:
        """The eight figures that Pillow's perspective transform takes."""
        flat = (self.matrix / self.matrix[2, 2]).ravel()
        return tuple(map(float, flat[:8]))


def fitted(sources: Points, targets: Points) -> Projection:
    """Fit the map that leads four or more points to their targets, with the least squares where there are more."""
    from_sources, to_targets = _normalising(sources), _normalising(targets)
    rows = []
    for source, target in zip(sources, targets, strict=True):
        (x, y, _), (u, v, _) = from_sources @ (*source, 1.0), to_targets @ (*target, 1.0)
        rows.append((-x, -y, -1, 0, 0, 0, u * x, u * y, u))
        rows.append((0, 0, 0, -x, -y, -1, v * x, v * y, v))
    *_, kernel = np.linalg.svd(np.array(rows))
    matrix = np.linalg.inv(to_targets) @ kernel[-1].reshape(3, 3) @ from_sources
    return Projection(matrix)


def _normalising(points: Points) -> Matrix:
    """Give the similarity that brings points around the origin, at a mean distance of the square root of two."""
    array = np.array(points, dtype=np.float64)
    centre = array.mean(axis=0)
    spread = np.sqrt(2) / (np.hypot(*(array - centre).T).mean() or 1.0)
    return np.array([[spread, 0, -spread * centre[0]], [0, spread, -spread * centre[1]], [0, 0, 1]])
