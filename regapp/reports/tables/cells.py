"""The setting of a whole text into a cell: broken into lines, then smaller, cut only as the last resort. Points."""

import re
from dataclasses import dataclass
from math import inf
from typing import Final

from regapp.lettering import ASCENT, BREAKS, LEADING, Line, Run, Typeface, drawable, words_of
from regapp.texts.palette import PAPER
from regapp.texts.quantities import NO_BREAK

_ELLIPSIS: Final = "…"
_LEAST_SIZE: Final = 5.0
_STEP: Final = 0.5
_LEAST_OF_A_LINE: Final = 0.75
_SLACK: Final = 1e-6
_SLACK_OF_A_LINE: Final = 0.01
_SPACES: Final = re.compile(" {2,}")


@dataclass(frozen=True)
class TextStyle:
    """The style of one kind of texts: `align` is the part of the spare width at the left, `leading` and `ascent` (from
    the upper edge to the baseline) are in type sizes. `smaller`: (lines, size) for a text that has more lines."""

    size: float
    bold: bool = False
    colour: str = PAPER["text"]
    align: float = 0.0
    leading: float = LEADING
    ascent: float = ASCENT
    smaller: tuple[tuple[int, float], ...] = ()
    breaks: str = BREAKS
    """Lines may break after these letters."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A text set in lines, as (width in points, letters). `foot`: room kept free below it."""

    style: TextStyle
    size: float
    lines: tuple[tuple[float, tuple[Run, ...]], ...] = ()
    foot: float = 0.0

    @property
    def height(self) -> float:
        """The height of the text and its foot."""
        return len(self.lines) * self.size * self.style.leading + self.foot

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max((width for width, _ in self.lines), default=0.0)

    def placed(self, left: float, top: float, width: float = 0.0) -> list[Line]:
        """Place the lines with their upper edge at `top`, in a column of that width."""
        size, align = self.size, self.style.align
        first, step = top - size * self.style.ascent, size * self.style.leading
        return [
            Line(left + (width - wide) * align, first - number * step, size, runs)
            for number, (wide, runs) in enumerate(self.lines)
        ]


class Setter:
    """A setter of texts in the fonts of papers."""

    def __init__(self) -> None:
        self._faces = (Typeface(bold=False), Typeface(bold=True))

    def cell(self, text: str, width: float, style: TextStyle, most: float = inf) -> Cell:
        """Set a text into a cell no wider than `width` and no higher than `most`, which has room for a line. Break it
        and set it smaller, as far as letters stay readable; cut it, with an ellipsis, only if it still does not fit."""
        face, text, size = self._faces[style.bold], drawable(text, NO_BREAK), style.size
        if not text:
            return Cell(style, size)
        if (wide := face.width(text) * size) <= width + _SLACK:
            return Cell(style, size, ((wide, face.runs(text)),))
        pieces = _broken(text, face, width / size, style.breaks)
        for lines, smaller in style.smaller:
            if len(pieces) <= lines:
                break
            size = smaller
            pieces = _broken(text, face, width / size, style.breaks)
        while len(pieces) * size * style.leading > most and size > _LEAST_SIZE:
            size -= _STEP
            pieces = _broken(text, face, width / size, style.breaks)
        if len(pieces) * size * style.leading > most:
            room = max(1, int(most / (size * style.leading)))
            pieces = [*pieces[: room - 1], _cut(pieces[room - 1], face, width / size)]
        return Cell(style, size, tuple((face.width(piece) * size, face.runs(piece)) for piece in pieces))

    def line(self, text: str, width: float, style: TextStyle) -> Cell:
        """Set a text on one line: smaller if it is long, cut with an ellipsis if it would be too small."""
        face, text = self._faces[style.bold], drawable(text, NO_BREAK)
        size = style.size
        size = max(size * _LEAST_OF_A_LINE, min(size, width / (face.width(text) or 1)))
        if face.width(text) * size > width + _SLACK_OF_A_LINE:
            text = _cut(text, face, width / size)
        return Cell(style, size, ((face.width(text) * size, face.runs(text)),) if text else ())

    def width(self, text: str, style: TextStyle) -> float:
        """Measure a text on one line."""
        return self._faces[style.bold].width(drawable(text, NO_BREAK)) * style.size


def _broken(text: str, face: Typeface, width: float, breaks: str) -> list[str]:
    """Break a text into lines no wider than `width` type sizes: after `breaks`, else at a space, else in a word."""
    lines, line = [], ""
    for word in words_of(_SPACES.sub(" ", text), breaks):
        if face.width((line + word).rstrip()) <= width:
            line += word
            continue
        if line:
            lines.append(line.rstrip())
        line = word
        while len(whole := line.rstrip()) > 1 and face.width(whole) > width:
            end = _fitting(whole, face, width)
            if (space := whole.rfind(" ", 0, end + 1)) > 0:
                end = space
            lines.append(whole[:end])
            line = line[end:].lstrip()
    return [*lines, line.rstrip()]


def _fitting(text: str, face: Typeface, width: float) -> int:
    """Count the letters that fit into `width` type sizes, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if face.width(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _cut(text: str, face: Typeface, width: float) -> str:
    """Give the beginning of a text with an ellipsis, no wider than `width` type sizes."""
    while text and face.width(text + _ELLIPSIS) > width:
        text = text[:-1].rstrip()
    return text + _ELLIPSIS
