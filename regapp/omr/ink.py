"""How much ink there is in a box or a cell, and whether it is more than a line that runs through."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from regapp.omr.flattening import SCALE
from regapp.omr.squares import Grey

_FAINTEST: Final = 0.10
"""How dark a pixel must be to count: paper's grain and a camera's noise are below."""
_ANGLES: Final = 36
_STRIP: Final = 0.9
"""Ink within so many millimetres across is on one line."""


@dataclass(frozen=True)
class Ink:
    """The ink in an area, in mm² of full black: all of it, and what is not on one straight line; and how many
    millimetres it extends to the right and down."""

    mass: float
    off_line: float
    width: float
    height: float


def smoothed(dark: Grey) -> Grey:
    """Give a picture in which each pixel is the mean of nine, so that a camera's noise is weaker than a pencil."""
    padded = np.pad(dark, 1, mode="edge")
    height, width = dark.shape
    parts = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return (sum(parts[1:], parts[0]) / 9).astype(np.float32)


def strokes_in(dark: Grey, width: int) -> Grey:
    """Give what of a picture is thinner than `width` pixels: strokes of pens stay, and the edge of a shadow goes.

    The black top-hat of mathematical morphology (Serra, 1982): the picture less its opening by a square.
    """
    return np.asarray(dark - _spread(_spread(dark, width, np.min), width, np.max), np.float32)


def _spread(picture: Grey, width: int, take: Callable[..., Grey]) -> Grey:
    """Give the least or the greatest value around each pixel, in a square of an odd width."""
    for axis in (0, 1):
        edges = [(0, 0), (0, 0)]
        edges[axis] = (width // 2, width // 2)
        windows = sliding_window_view(np.pad(picture, edges, mode="edge"), width, axis=axis)
        picture = take(windows, axis=-1)
    return picture


def paper_level(dark: Grey) -> float:
    """Give how dark paper is in an area most of which is blank: the rest of a shadow."""
    return float(np.percentile(dark, 30)) if dark.size else 0.0


def ink_of(dark: Grey, level: float) -> Ink:
    """Measure the ink of an area, which has no frame in it; `level` is how dark its paper is."""
    if dark.size == 0:
        return Ink(0.0, 0.0, 0.0, 0.0)
    ink = smoothed(np.clip(dark - level, 0, 1))
    weight = np.where(ink > _FAINTEST, ink, 0)
    ys, xs = np.nonzero(weight)
    if len(xs) == 0:
        return Ink(0.0, 0.0, 0.0, 0.0)
    weights = weight[ys, xs].astype(np.float64)
    mass = float(weights.sum()) / SCALE**2
    on_line = _heaviest_strip(xs, ys, weights) / SCALE**2
    return Ink(mass, mass - on_line, _extent(xs, weights), _extent(ys, weights))


def _heaviest_strip(xs: NDArray[np.int_], ys: NDArray[np.int_], weights: NDArray[np.float64]) -> float:
    """Give the most ink that is within one straight strip."""
    width = _STRIP * SCALE
    best = 0.0
    for angle in np.arange(_ANGLES) * np.pi / _ANGLES:
        across = xs * np.cos(angle) + ys * np.sin(angle)
        places = across - across.min()
        # Strips that overlap by half, so that no line lies between two.
        halves = np.bincount((places / (width / 2)).astype(int), weights)
        pairs = halves + np.append(halves[1:], 0.0)
        best = max(best, float(pairs.max()))
    return best


def _extent(places: NDArray[np.int_], weights: NDArray[np.float64]) -> float:
    """Give over how many millimetres ink extends, without the two per cent at each end."""
    order = np.argsort(places)
    share = weights[order].cumsum() / weights.sum()
    low, high = np.searchsorted(share, (0.02, 0.98))
    return float(places[order][min(high, len(places) - 1)] - places[order][low]) / SCALE
