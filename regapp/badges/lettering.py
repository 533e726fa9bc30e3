"""Fitting a text into its box."""

from dataclasses import dataclass

from reportlab.pdfbase import pdfmetrics

LEADING = 1.18
_STEP = 0.5


def width_of(text: str, font: str, size: float) -> float:
    """The width of a text in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


@dataclass(frozen=True)
class Fitted:
    """A text that fits (or, if not `fits`, comes as near as its least size allows)."""

    lines: tuple[str, ...]
    size: float
    fits: bool = True


def fit(text: str, font: str, size: float, least: float, width: float, height: float) -> Fitted:
    """Shrink to the least size, then break into two lines, then say that it does not fit. Points throughout."""
    most = min(size, height / LEADING) if height else size
    current = most
    while current >= least:
        if width_of(text, font, current) <= width:
            return Fitted((text,), current)
        current -= _STEP
    return _fit_two_lines(text, font, most, least, width, height)


def _fit_two_lines(text: str, font: str, size: float, least: float, width: float, height: float) -> Fitted:
    current = min(size, height / (2 * LEADING)) if height else size
    floor = min(least, current)
    while current >= floor:
        if (lines := _break(text, font, current, width)) is not None:
            return Fitted(lines, current)
        current -= _STEP
    return _cut(text, font, floor, width)


def _break(text: str, font: str, size: float, width: float) -> tuple[str, str] | None:
    """Two lines as even as can be, broken at a space or after a hyphen; None if no break fits."""
    best: tuple[float, tuple[str, str]] | None = None
    for index, char in enumerate(text):
        if char not in " -":
            continue
        first, second = text[: index + 1].rstrip(" "), text[index + 1 :].lstrip(" ")
        longest = max(width_of(first, font, size), width_of(second, font, size))
        if longest <= width and (best is None or longest < best[0]):
            best = (longest, (first, second))
    return best[1] if best else None


def _cut(text: str, font: str, size: float, width: float) -> Fitted:
    """The last resort, reported to whoever prints: smaller than asked, on one line, whole."""
    natural = width_of(text, font, size)
    return Fitted((text,), size * width / natural if natural > width else size, fits=False)
