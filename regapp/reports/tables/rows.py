"""The rows of a table: their height, and their drawing with the lines around them. All in points."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf
from typing import Final, Protocol

from regapp.reports.tables.cells import Cell, Setter, TextStyle
from regapp.reports.tables.columns import Grid
from regapp.reports.tables.ink import Ink, Rule

_MOST_KNOWN: Final = 4_000
_SLACK: Final = 0.01


class Item(Protocol):
    """An item of a page: a row, the heading of a group, a sum."""

    @property
    def height(self) -> float:
        """The height from the upper edge to the line below."""

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """Draw the item with its upper edge at `top`, without the lines around it."""


@dataclass(frozen=True)
class RowLook:
    """The look of rows of one kind: the room above and below texts, the least height, the place of texts in a higher
    row (0: at its top, 1: at its foot), the colour behind them."""

    above: float
    below: float
    least: float = 0.0
    stands: float = 0.5
    fill: str = ""

    def height(self, cells: Iterable[Cell]) -> float:
        """Give the height of a row of these cells."""
        return max(self.least, max(cell.height for cell in cells) + self.above + self.below)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of set cells."""

    cells: tuple[Cell, ...]
    look: RowLook
    height: float

    def top(self, column: int) -> float:
        """Give the distance from the row's upper edge to the text of a column."""
        look = self.look
        spare = self.height - look.above - look.below - self.cells[column].height
        return look.above + spare * look.stands

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """Draw the texts, and the colour behind them."""
        if self.look.fill:
            ink.fill(self.look.fill, grid.left, top - self.height, grid.width, self.height)
        for index, cell in enumerate(self.cells):
            if cell.lines:
                left = grid.edges[index] + grid.side
                ink.write(cell.style.colour, cell.placed(left, top - self.top(index), grid.inner[index]))


class RowSetter:
    """A setter of the rows of a table, each column in its style. It remembers cells: places and positions repeat."""

    def __init__(
        self, setter: Setter, grid: Grid, styles: Sequence[TextStyle], look: RowLook, highest: float = inf
    ) -> None:
        self._setter, self._look, self._most = setter, look, highest - look.above - look.below
        self._columns = [(style, grid.inner[index]) for index, style in enumerate(styles)]
        self._known: list[dict[str, Cell]] = [{} for _ in styles]

    def cells(self, texts: Sequence[str]) -> tuple[Cell, ...]:
        """Set the texts of a row."""
        return tuple(
            [
                known.get(text) or self._set(index, text)
                for index, (text, known) in enumerate(zip(texts, self._known, strict=True))
            ]
        )

    def row(self, texts: Sequence[str]) -> Row:
        """Make a row of these texts."""
        cells = self.cells(texts)
        return Row(cells, self._look, self._look.height(cells))

    def _set(self, column: int, text: str) -> Cell:
        known, (style, width) = self._known[column], self._columns[column]
        if len(known) >= _MOST_KNOWN:
            known.clear()
        cell = known[text] = self._setter.cell(text, width, style, self._most)
        return cell


def draw_items(ink: Ink, grid: Grid, items: Iterable[Item], top: float, rule: Rule, *, uprights: bool = False) -> float:
    """Draw items below each other with a line below each; give the place where they end.

    With `uprights`, draw lines at both sides, and between the columns of rows.
    """
    rows: list[list[float]] = []
    y = top
    for item in items:
        item.draw(ink, grid, y)
        bottom = y - item.height
        ink.rule(rule, (grid.left, bottom), (grid.right, bottom))
        if isinstance(item, Row):
            # Rows that follow each other share their upright lines.
            if rows and abs(rows[-1][1] - y) < _SLACK:
                rows[-1][1] = bottom
            else:
                rows.append([y, bottom])
        y = bottom
    if uprights and y < top:
        for upper, lower in rows:
            for x in grid.edges[1:-1]:
                ink.rule(rule, (x, upper), (x, lower))
        for x in (grid.left, grid.right):
            ink.rule(rule, (x, top), (x, y))
    return y
