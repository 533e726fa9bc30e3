"""The sheet of a register: its page, the places of its columns, the type of its texts. All in points."""

from collections.abc import Sequence
from typing import Final

from regapp.model.papers.register import RegisterColumn
from regapp.reports.tables.cells import TextStyle
from regapp.reports.tables.columns import ColumnWidth, Grid, column_widths, grid_at
from regapp.reports.tables.ink import Rule
from regapp.texts.palette import PAPER

MM: Final = 72 / 25.4
SHORT_SIDE, LONG_SIDE = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 15 * MM, 10 * MM, 10 * MM, 15 * MM
"""Margins: the left one has room for filing holes, the lower one for the page number."""
PADDING: Final = 1.5 * MM
RULE: Final = Rule(0.5, PAPER["line"])
ALIGN: Final = {"left": 0.0, "centre": 0.5, "right": 1.0}
_ROW_SIZE: Final = 9.0
_SMALLER: Final = ((2, 8.0), (3, 7.0))


def page_of(columns: Sequence[RegisterColumn]) -> tuple[float, float]:
    """Give width and height: A4 upright if the columns fit, else landscape."""
    least = sum(column.width for column in columns) * MM
    return (SHORT_SIDE, LONG_SIDE) if least <= SHORT_SIDE - LEFT - RIGHT else (LONG_SIDE, SHORT_SIDE)


def grid_of(columns: Sequence[RegisterColumn]) -> Grid:
    """Place the columns on that page."""
    wanted = [ColumnWidth(column.width * MM, column.share) for column in columns]
    return grid_at(LEFT, column_widths(wanted, page_of(columns)[0] - LEFT - RIGHT), PADDING)


def text_style(size: float, colour: str = "text", *, bold: bool = False, align: float = 0.0) -> TextStyle:
    """Make the style of a text of a register."""
    return TextStyle(size, bold, PAPER[colour], align)


def row_style(colour: str = "text", *, bold: bool = False, align: float = 0.0) -> TextStyle:
    """Make the style of a row's text, which is smaller if it has many lines."""
    return TextStyle(_ROW_SIZE, bold, PAPER[colour], align, smaller=_SMALLER)
