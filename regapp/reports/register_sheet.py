"""The sheet of a register: its page, the places of its columns, the type of its texts. All in points."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from regapp.model.papers.register import Register, RegisterColumn
from regapp.reports.tables.cells import Setter, TextStyle
from regapp.reports.tables.columns import ColumnWidth, Grid, column_widths, grid_at
from regapp.reports.tables.ink import Rule
from regapp.texts.catalogue import Language
from regapp.texts.palette import PAPER
from regapp.texts.quantities import som_text

MM: Final = 72 / 25.4
SHORT_SIDE, LONG_SIDE = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 15 * MM, 10 * MM, 10 * MM, 15 * MM
"""Margins: the left one has room for filing holes, the lower one for the page number."""
PADDING: Final = 1.5 * MM
RULE: Final = Rule(0.5, PAPER["line"])
ALIGN: Final = {"left": 0.0, "centre": 0.5, "right": 1.0}
_FIGURE: Final = re.compile(r"\d[\d.,\xa0\u202f-]*")
"""A number, an amount, the number of a badge: not a telephone, which may break at its spaces."""
_SPARE: Final = 0.1
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


def with_room_for_figures(register: Register, setter: Setter) -> Register:
    """Give the register with each column at least as wide as its widest figure, which never breaks over lines."""
    longest = [""] * len(register.columns)
    for group in register.groups:
        for row in group.rows:
            for index, cell in enumerate(row.cells):
                if len(cell) > len(longest[index]) and _FIGURE.fullmatch(cell):
                    longest[index] = cell
    if register.money_printed:
        for index, tyiyn in zip(register.money_columns, register.sums, strict=True):
            longest[index] = som_text(tyiyn, Language(register.words.language))
    columns = tuple(
        replace(column, width=max(column.width, _needed(figure, setter) / MM))
        for column, figure in zip(register.columns, longest, strict=True)
    )
    return replace(register, columns=_within_the_page(columns))


def _within_the_page(columns: tuple[RegisterColumn, ...]) -> tuple[RegisterColumn, ...]:
    """Take what is too much for a landscape page from the columns that take the spare room, each by its width."""
    excess = sum(column.width for column in columns) - (LONG_SIDE - LEFT - RIGHT) / MM
    wide = sum(column.width for column in columns if column.share)
    if excess <= 0 or wide <= excess:
        return columns
    return tuple(
        replace(column, width=column.width * (1 - excess / wide)) if column.share else column for column in columns
    )


def _needed(figure: str, setter: Setter) -> float:
    """Give the width that a figure needs, in bold letters as in the sum below the column."""
    return setter.width(figure, row_style(bold=True)) + 2 * PADDING + _SPARE if figure else 0.0
