"""From four lengths measured on a test page to the correction of a printer."""

from dataclasses import astuple, dataclass
from typing import Final

from regapp.badges.paper import MOST_OFFSET_MM, SCALES, Correction
from regapp.model.errors.printing import MeasureInvalid

_SMALL_MM: Final = 100.0
_EDGE_MM: Final = (10.0, 20.0)
"""How far from the paper's edges the lines lie, on small pages and on others."""
_MOST_TEXT: Final = 20


@dataclass(frozen=True)
class Lengths:
    """Four lengths in mm, as the test page asks for them.

    `left` (A): from the paper's left edge to the first upright line; `across` (B): from there to the second one.
    `top` (C): from the paper's upper edge to the first level line; `along` (D): from there to the second one.
    """

    left: float
    across: float
    top: float
    along: float


def true_lengths(width: float, height: float) -> Lengths:
    """The lengths on a page of that size in mm, where a printer prints truly."""
    small, usual = _EDGE_MM
    edge = small if min(width, height) < _SMALL_MM else usual
    return Lengths(edge, width - 2 * edge, edge, height - 2 * edge)


def read_lengths(texts: tuple[str, str, str, str], true: Lengths) -> Lengths:
    """Lengths as somebody types them, with a comma or a dot. MeasureInvalid names the first that cannot be meant."""
    return Lengths(*(_length(text, *bounds) for text, bounds in zip(texts, _bounds(true), strict=True)))


def _bounds(true: Lengths) -> tuple[tuple[float, float, float], ...]:
    """The true length, and between what a printer that is not broken puts it."""
    low, high = SCALES
    return tuple(
        (length, length * low, length * high) if stretched else (length, 0.1, length + MOST_OFFSET_MM)
        for length, stretched in zip(astuple(true), (False, True, False, True), strict=True)
    )


def _length(text: str, true: float, least: float, most: float) -> float:
    try:
        length = float(text.strip().replace(",", "."))
    except ValueError:
        length = -1.0
    if not least <= length <= most:
        raise MeasureInvalid(text.strip()[:_MOST_TEXT] or "–", f"{true:g}")
    return length


def correction_for(measured: Lengths, true: Lengths, printed_with: Correction) -> Correction:
    """The correction that makes a printer print truly, from what was measured on a page `printed_with` another.

    A printer puts what lies at x on the page at o + s * x on the paper, along each side by itself. The page itself was
    drawn with shift r and stretch k: a line meant for x lay at r + k * x. So the first line came out at
    A = o + s * (r + k * a) and the distance to the second is B = s * k * b, with a and b the true lengths. Hence
    s = B / (k * b) and o = A - s * (r + k * a); and the shift -o / s with the stretch 1 / s puts every x where it
    belongs: o + s * (-o / s + x / s) = x.
    """
    before = printed_with
    right, across = _along_one_side(measured.left, measured.across, true.left, true.across, before.right, before.across)
    down, along = _along_one_side(measured.top, measured.along, true.top, true.along, before.down, before.along)
    return Correction(round(right, 2), round(down, 2), round(across, 5), round(along, 5)).bounded()


def _along_one_side(
    edge: float, distance: float, true_edge: float, true_distance: float, shift: float, stretch: float
) -> tuple[float, float]:
    """The shift in mm and the stretch."""
    scale = distance / (stretch * true_distance)
    offset = edge - scale * (shift + stretch * true_edge)
    return -offset / scale, 1 / scale
