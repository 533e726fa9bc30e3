"""A table for people: what lists, figures and their exports are made of before they become a file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol

Cell = str | int | float | None
Row = tuple[Cell, ...]
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


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
class Table:
    """A titled table; every row has as many cells as there are columns."""

    title: str
    columns: tuple[Column, ...]
    rows: Rows
    subtitle: str = ""


@dataclass(frozen=True)
class WholeTable(Table):
    """A table whose rows are all at hand."""

    rows: tuple[Row, ...] = ()


def harmless(cell: Cell) -> Cell:
    """A text that begins like a formula gets an apostrophe before it (OWASP, CSV injection)."""
    return "'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def text_line(row: Iterable[Cell]) -> str:
    """A row as a line of text that Excel takes as cells."""
    cells = ("" if cell is None else str(harmless(cell)) for cell in row)
    return "\t".join(" ".join(cell.split()) for cell in cells)
