"""The widths and places of the columns of a table. All in points."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from math import inf
from typing import Final

_SLACK: Final = 1e-6


@dataclass(frozen=True)
class ColumnWidth:
    """The width a column asks for: `basis` to begin with, its `share` of the spare room, and its bounds."""

    basis: float = 0.0
    share: float = 0.0
    least: float = 0.0
    most: float = inf


def column_widths(columns: Sequence[ColumnWidth], room: float) -> tuple[float, ...]:
    """Give widths that fill the room as far as the bounds allow.

    If a share would break a bound, the column gets its bound and the others share the rest: the rule of CSS
    Flexible Box Layout, 9.7, for boxes that grow.
    """
    settled: dict[int, float] = {}
    while True:
        open_ones = [(index, column) for index, column in enumerate(columns) if index not in settled]
        spare = room - sum(settled.values()) - sum(column.basis for _, column in open_ones)
        step = max(0.0, spare) / (sum(column.share for _, column in open_ones) or 1.0)
        found = {index: column.basis + step * column.share for index, column in open_ones}
        bounded = {index: min(max(found[index], column.least), column.most) for index, column in open_ones}
        excess = sum(bounded.values()) - sum(found.values())
        # If some columns grew and others shrank, only one kind is settled: the rest may change with it.
        changed = {
            index: width
            for index, width in bounded.items()
            if (width > found[index] + _SLACK and excess >= 0) or (width < found[index] - _SLACK and excess <= 0)
        }
        if not changed:
            return tuple((settled | bounded)[index] for index in range(len(columns)))
        settled |= changed


@dataclass(frozen=True)
class Grid:
    """The places of columns: `edges` are the places of the lines between them, one more than columns; `side` is the
    room between an edge and a cell's text."""

    edges: tuple[float, ...]
    side: float

    @property
    def left(self) -> float:
        """The left edge of the table."""
        return self.edges[0]

    @property
    def right(self) -> float:
        """The right edge of the table."""
        return self.edges[-1]

    @property
    def width(self) -> float:
        """The width of the table."""
        return self.right - self.left

    @cached_property
    def inner(self) -> tuple[float, ...]:
        """The width for texts in each column."""
        return tuple(right - left - 2 * self.side for left, right in pairwise(self.edges))


def grid_at(left: float, widths: Sequence[float], side: float) -> Grid:
    """Place columns of these widths side by side."""
    return Grid(tuple(accumulate(widths, initial=left)), side)
