"""Choosing the mask of a QR code: the penalties of ISO/IEC 18004, 7.8.3, counted on all eight masks at once."""

from collections.abc import Sequence
from typing import Final

_RUN: Final = 5
_FINDERS: Final = (0b10111010000, 0b00001011101)
"""A finder's rhythm with four light modules behind or before it."""
_FINDER_LENGTH: Final = 11


class Scorer:
    """Scores codes of `side` modules a side. `patterns`: for each mask what it adds to the data, as it is scored.

    A code is one long integer: its modules row by row, then column by column, so that what is asked of rows and of
    columns is asked once; the eight masked codes stand one behind the other in a longer one.
    """

    def __init__(self, side: int, patterns: Sequence[int]) -> None:
        self._side, self._count = side, side * side
        self._width = 2 * self._count
        self._masks = len(patterns)
        self._repeat = sum(1 << (index * self._width) for index in range(self._masks))
        self._patterns = sum(pattern << (index * self._width) for index, pattern in enumerate(patterns))
        self._all = (1 << (self._masks * self._width)) - 1
        self._pairs = self._places(side - 1)
        self._runs = self._places(side - _RUN + 1)
        self._finders = self._places(side - _FINDER_LENGTH + 1)
        # Squares are looked for in the rows alone: every column but the last, every row but the last.
        rows_only = ((1 << (self._count - side)) - 1) << (self._count + side)
        self._squares = self._pairs & (rows_only * self._repeat)
        self._dark = ((1 << self._count) - 1) << self._count

    def _places(self, kept: int) -> int:
        """The first `kept` modules of every line."""
        side = self._side
        line = ((1 << kept) - 1) << (side - kept)
        return sum(line << (index * side) for index in range(2 * side * self._masks))

    def best(self, modules: int) -> int:
        """The mask with the least penalty, the first of several."""
        codes = (modules * self._repeat) ^ self._patterns
        light = codes ^ self._all
        same = (codes ^ (codes << 1) ^ self._all) & self._pairs
        runs = same & (same << 1)
        runs &= runs << 2
        runs &= self._runs
        # A run of n modules holds n - 4 places where five are alike, one of which has none before it.
        first = runs & ~(runs >> 1)
        below = same & (same << self._side)
        upright = codes ^ (codes << self._side) ^ self._all
        squares = below & upright & self._squares
        finders = self._found(codes, light)
        width, count = self._width, self._count
        chunk = (1 << width) - 1
        best, least = 0, -1
        for mask in range(self._masks):
            shift = mask * width
            dark = ((codes >> shift) & self._dark).bit_count()
            penalty = (
                ((runs >> shift) & chunk).bit_count()
                + 2 * ((first >> shift) & chunk).bit_count()
                + 3 * ((squares >> shift) & chunk).bit_count()
                + 40 * ((finders >> shift) & chunk).bit_count()
                + 10 * int(abs(float(dark) / count * 100 - 50) / 5)
            )
            if least < 0 or penalty < least:
                best, least = mask, penalty
        return best

    def _found(self, codes: int, light: int) -> int:
        found = 0
        for rhythm in _FINDERS:
            match = self._finders
            for offset in range(_FINDER_LENGTH):
                dark = rhythm >> (_FINDER_LENGTH - 1 - offset) & 1
                match &= (codes if dark else light) << offset
            found |= match
        return found
