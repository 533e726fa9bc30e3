"""The grid of a register: where its columns lie, and how a text is set into a cell, whole. Points throughout."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from regapp.lettering import ASCENT, LEADING, Line, Run, Typeface, drawable, wrapped
from regapp.model.papers.register import RegisterColumn

MM: Final = 72 / 25.4
SHORT_SIDE, LONG_SIDE = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 15 * MM, 10 * MM, 10 * MM, 15 * MM
"""Margins: the left one has room for filing holes, the lower one for the page number."""
PADDING: Final = 1.5 * MM
_SIZES: Final = ((9.0, 2), (8.0, 3), (7.0, 4))
"""Type sizes, and into how many lines a text may be broken before it is set smaller."""
_LEAST_SIZE: Final = 5.0


@dataclass(frozen=True)
class Grid:
    """A page and the columns on it: `edges` are the places of the lines between them, one more than columns."""

    width: float
    height: float
    edges: tuple[float, ...]

    @property
    def right(self) -> float:
        """Where the table ends."""
        return self.edges[-1]

    def inner(self, column: int) -> float:
        """The width for texts in a column."""
        return self.edges[column + 1] - self.edges[column] - 2 * PADDING


def grid_of(columns: Sequence[RegisterColumn]) -> Grid:
    """A4 upright where the columns fit, else lying."""
    least = sum(column.width for column in columns) * MM
    upright = least <= SHORT_SIDE - LEFT - RIGHT
    width, height = (SHORT_SIDE, LONG_SIDE) if upright else (LONG_SIDE, SHORT_SIDE)
    spare = max(0.0, width - LEFT - RIGHT - least) / (sum(column.share for column in columns) or 1)
    edges = [LEFT]
    for column in columns:
        edges.append(edges[-1] + column.width * MM + spare * column.share)
    return Grid(width, height, tuple(edges))


@dataclass(frozen=True)
class Cell:
    """A text set into a cell: its lines as (width in points, letters)."""

    size: float
    lines: tuple[tuple[float, tuple[Run, ...]], ...] = ()

    @property
    def height(self) -> float:
        """The height of the text."""
        return len(self.lines) * self.size * LEADING

    def placed(self, left: float, width: float, top: float, slack: float = 0.0) -> list[Line]:
        """Its lines with their upper edge at `top`; `slack` of the spare width is at the left."""
        step = self.size * LEADING
        return [
            Line(left + (width - wide) * slack, top - self.size * ASCENT - number * step, self.size, runs)
            for number, (wide, runs) in enumerate(self.lines)
        ]


class Setter:
    """Sets texts; remembers those it has set, since places and positions repeat."""

    def __init__(self) -> None:
        self._faces = {bold: Typeface(bold) for bold in (False, True)}
        self._known: dict[tuple[str, float, bool, float], Cell] = {}

    def fitted(self, text: str, width: float, bold: bool, most: float) -> Cell:
        """A text in a cell no higher than `most`: wrapped and set smaller, as far as letters can be read; only what
        would not fit on a page even so is cut, with an ellipsis."""
        key = (text, width, bold, most)
        if key not in self._known:
            self._known[key] = self._fit(drawable(text), width, bold, most)
        return self._known[key]

    def lines(self, text: str, width: float, size: float, bold: bool = False) -> Cell:
        """A paragraph at a size."""
        face = self._faces[bold]
        pieces = _broken(drawable(text), face, size, width)
        return Cell(size, tuple((face.width(piece) * size, face.runs(piece)) for piece in pieces))

    def one_line(self, text: str, width: float, size: float, bold: bool = False) -> Cell:
        """A text on one line, smaller where it is long, cut with an ellipsis where it would be too small."""
        face, text = self._faces[bold], drawable(text)
        size = max(size * 0.75, min(size, width / (face.width(text) or 1)))
        while text and face.width(text) * size > width + 0.01:
            text = text[:-2].rstrip() + "…"
        return Cell(size, ((face.width(text) * size, face.runs(text)),) if text else ())

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """How wide a text is."""
        return self._faces[bold].width(drawable(text)) * size

    def _fit(self, text: str, width: float, bold: bool, most: float) -> Cell:
        if not text:
            return Cell(_SIZES[0][0])
        face = self._faces[bold]
        usual = _SIZES[0][0]
        if (wide := face.width(text) * usual) <= width:
            return Cell(usual, ((wide, face.runs(text)),))
        for size, lines in _SIZES:
            pieces = _broken(text, face, size, width)
            if len(pieces) <= lines:
                break
        while len(pieces) * size * LEADING > most and size > _LEAST_SIZE:
            size -= 0.5
            pieces = _broken(text, face, size, width)
        room = int(most / (size * LEADING))
        if len(pieces) > room:
            pieces = [*pieces[: room - 1], pieces[room - 1][:-1].rstrip() + "…"]
        return Cell(size, tuple((face.width(piece) * size, face.runs(piece)) for piece in pieces))


def _broken(text: str, face: Typeface, size: float, width: float) -> list[str]:
    """The lines of a text, none wider than `width`: at spaces, else after a hyphen, else within a word."""
    lines: list[str] = []
    for line in wrapped(text, face, size, width):
        while len(line) > 1 and face.width(line) * size > width:
            end = _fitting(line, face, width / size)
            lines.append(line[:end])
            line = line[end:].lstrip()
        lines.append(line)
    return lines


def _fitting(text: str, face: Typeface, width: float) -> int:
    """How many letters fit into `width` type sizes, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if face.width(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
