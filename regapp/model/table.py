"""A table for people: what lists, figures and their exports are made of before they become a file."""

from dataclasses import dataclass

Cell = str | int | float | None


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
    rows: tuple[tuple[Cell, ...], ...]
    subtitle: str = ""
