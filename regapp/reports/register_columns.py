"""The headings of a register's columns; headings of narrow tick columns may be turned on end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from regapp.model.papers.register import RegisterColumn
from regapp.reports.register_sheet import ALIGN, MM, PADDING, text_style
from regapp.reports.tables.cells import Cell, Setter, TextStyle
from regapp.reports.tables.columns import Grid
from regapp.reports.tables.ink import Ink, Rule
from regapp.reports.tables.rows import Row, RowLook
from regapp.texts.palette import PAPER, TINT

_LOOK: Final = RowLook(PADDING, PADDING, least=8 * MM, fill=TINT)
_RULE: Final = Rule(1, PAPER["white"])
_SIZE: Final = 8.0
_ON_END: Final = text_style(7.5, bold=True)
_MOST_ON_END: Final = 24 * MM


@dataclass(frozen=True, slots=True)
class HeadingRow(Row):
    """A row of headings, some of them on end (None: level)."""

    on_end: tuple[Cell | None, ...]

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """Draw the headings, and white lines between them."""
        Row.draw(self, ink, grid, top)
        bottom = top - self.height
        for x in grid.edges[1:-1]:
            ink.rule(_RULE, (x, top), (x, bottom))
        for index, cell in enumerate(self.on_end):
            if cell is not None:
                # After the turn, the upper edge of the text is at the left.
                x = (grid.edges[index] + grid.edges[index + 1] - cell.height) / 2
                ink.write_on_end(cell.style.colour, cell.placed(0, 0), x, bottom + PADDING)


def heading_row(columns: Sequence[RegisterColumn], grid: Grid, setter: Setter) -> HeadingRow:
    """Set the headings of columns."""
    turn = _must_stand_on_end(columns, grid, setter)
    on_end = tuple(
        _on_end(column.heading, grid.inner[index], setter) if column.upright and turn else None
        for index, column in enumerate(columns)
    )
    level = tuple(
        setter.cell("" if on_end[index] else column.heading, grid.inner[index], _level(column))
        for index, column in enumerate(columns)
    )
    highest = max((cell.width + 2 * PADDING for cell in on_end if cell), default=0.0)
    return HeadingRow(level, _LOOK, max(_LOOK.height(level), highest), on_end)


def _level(column: RegisterColumn) -> TextStyle:
    return text_style(_SIZE, bold=True, align=0.5 if column.upright else ALIGN[column.align])


def _on_end(text: str, width: float, setter: Setter) -> Cell:
    """Set a heading on end, on several lines if the column is wide enough for them."""
    cell = setter.cell(text, _MOST_ON_END, _ON_END)
    return cell if cell.height <= width + PADDING else setter.line(text, _MOST_ON_END, _ON_END)


def _must_stand_on_end(columns: Sequence[RegisterColumn], grid: Grid, setter: Setter) -> bool:
    """Whether a word of a tick column's heading is wider than the column; then all these headings are on end."""
    return any(
        setter.width(word, _level(column)) > grid.inner[index]
        for index, column in enumerate(columns)
        if column.upright
        for word in column.heading.split()
    )
