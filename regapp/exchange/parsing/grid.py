"""A table that grows cell by cell, as pages and XML write it: cells may reach over others."""

from dataclasses import dataclass, field
from typing import Final

from regapp.model.papers.sheets import Sheet

_MOST_COLUMNS: Final = 1 << 14
_MOST_ROWS: Final = 1 << 20
_FARTHEST: Final = 1_000
"""The most rows or columns over which one cell may reach."""


@dataclass
class Grid:
    """Rows of text; what stands in a cell that reaches down stands in each row that it reaches."""

    name: str = ""
    is_hidden: bool = False
    rows: list[list[str]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    _reached: dict[tuple[int, int], str] = field(default_factory=dict)

    def begin_row(self, number: int = 0, is_hidden: bool = False) -> None:
        """Begin the next row, or that with a number (from 1)."""
        self._take_reached()
        while len(self.rows) < min(number, _MOST_ROWS) - 1:
            self.rows.append([])
        self.rows.append([])
        if is_hidden:
            self.hidden_rows.add(len(self.rows) - 1)

    def add(self, text: str, across: int = 0, down: int = 0, number: int = 0) -> None:
        """Add a cell that covers so many others beside and below it, in the next column or that with a number."""
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        while len(row) < min(number, _MOST_COLUMNS) - 1:
            row.append(self._reached.pop((len(self.rows) - 1, len(row)), ""))
        self._take_reached()
        for below in range(1, min(down, _FARTHEST) + 1):
            self._reached[len(self.rows) - 1 + below, len(row)] = text
        row.append(text)
        row.extend("" for _ in range(min(across, _FARTHEST)))

    def sheet(self) -> Sheet:
        """Give the table as a sheet."""
        self._take_reached()
        return Sheet(self.name, self.rows, self.is_hidden, frozenset(self.hidden_rows))

    def _take_reached(self) -> None:
        at = len(self.rows) - 1
        while at >= 0 and (at, len(self.rows[at])) in self._reached:
            self.rows[at].append(self._reached.pop((at, len(self.rows[at]))))
