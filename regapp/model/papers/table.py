"""A table for people: what lists, figures and their exports are made of before they become a file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Protocol

from regapp.model.papers.imprint import Imprint

Cell = str | int | float | datetime | None
"""A moment is one on the clocks of the event, without a zone."""
Row = tuple[Cell, ...]
_UNSEEN: Final = r'\s\x00-\x1f\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff"'
"""Signs before a formula that spreadsheets pass over, or take away: spaces, signs without a shape, quotation marks."""
_FORMULA: Final = re.compile(rf"[{_UNSEEN}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\x00-\x1f\x7f-\x9f\u2028\u2029]|" + r"\d{16,}\Z")
_GUARD: Final = "'"


class Rows(Protocol):
    """Rows that can be counted before they are read: a tuple of them, or a source that reads them as they are asked
    for."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Row]: ...


@dataclass(frozen=True)
class Column:
    """A heading, a width in characters, and whether its cells are figures (or shares, 0 to 1)."""

    heading: str
    width: int = 16
    figures: bool = False
    share: bool = False


@dataclass(frozen=True)
class PaperWords:
    """What paper says of a table besides: when its rows were read, how many there are (where that is a figure of its
    own), and the number of a page, as `Page {number} of {count}`; who made it, in which language."""

    read_at: str
    page: str
    total: str = ""
    imprint: Imprint = field(default_factory=Imprint)


@dataclass(frozen=True)
class Table:
    """A titled table; every row has as many cells as there are columns. `paper`: without it a PDF numbers its pages
    and says no more."""

    title: str
    columns: tuple[Column, ...]
    rows: Rows
    subtitle: str = ""
    paper: PaperWords | None = None


@dataclass(frozen=True)
class WholeTable(Table):
    """A table whose rows are all at hand."""

    rows: tuple[Row, ...] = ()


def harmless(cell: Cell) -> Cell:
    """A text that begins like a formula gets an apostrophe before it (OWASP, CSV injection).

    So do sixteen digits and more: spreadsheets take them for a number and keep fifteen.
    """
    return _GUARD + cell if isinstance(cell, str) and _FORMULA.match(cell) else cell


def unguarded(text: str) -> str:
    """A text without the apostrophe that `harmless` put before it."""
    bare = text.removeprefix(_GUARD)
    return bare if bare != text and _FORMULA.match(bare) else text


def as_text(cell: Cell) -> str | int | float | None:
    """A cell whose moment is written as text: `28.02.2022 09:41`."""
    return f"{cell:%d.%m.%Y %H:%M}" if isinstance(cell, datetime) else cell


def text_line(row: Iterable[Cell]) -> str:
    """A row as a line of text that Excel takes as cells."""
    return "\t".join("" if cell is None else str(harmless(_one_line(as_text(cell)))) for cell in row)


def _one_line(cell: Cell) -> Cell:
    return " ".join(cell.split()) if isinstance(cell, str) else cell
