"""A list as it was read: sheets of text, and what reading lost or guessed."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

ENCODINGS: Final = (
    "utf-8",
    "cp1251",
    "cp866",
    "koi8-r",
    "mac_cyrillic",
    "iso8859-5",
    "cp1252",
    "cp1254",
    "mac_roman",
    "utf-16-le",
    "utf-16-be",
)
"""Those from which a person chooses; the likeliest first."""


class RemarkKind(StrEnum):
    """The remarks that reading a list may come back with, by the codes that scripts read."""

    ENCODING_GUESSED = "encoding-guessed"
    """The letters fit several encodings; `text` is the one that was taken."""
    LETTERS_LOST = "letters-lost"
    """Letters were saved as question marks; `text` is an example. No reading brings them back."""
    BYTES_REPLACED = "bytes-replaced"
    """Bytes that are no letters stand as a mark; `text` is the first cell with one."""
    QUOTES_BROKEN = "quotes-broken"
    """A quotation mark is not closed; `text` is how its row begins. That row was read on its own."""
    CELLS_CLEANED = "cells-cleaned"
    """Signs that nobody sees were taken out of cells; `text` is how many cells."""
    DIGITS_LOST = "digits-lost"
    """A number was saved with its first digits only; `text` is an example."""
    CELLS_FAR = "cells-far"
    """Cells far away from all others were left out; `text` is the place of the first."""
    FILE_DAMAGED = "file-damaged"
    """The file is damaged, and was read in spite of it; people may be missing."""
    SHEET_UNREADABLE = "sheet-unreadable"
    """The sheet is damaged, or of a kind that holds no cells; the others were read."""


@dataclass(frozen=True)
class ReadingRemark:
    """Something that reading lost or guessed. `row` counts as the file's own program does, from 1; 0 is no row."""

    kind: RemarkKind
    sheet: str = ""
    row: int = 0
    text: str = ""


@dataclass(frozen=True)
class Sheet:
    """A sheet of a list: its name (empty for a text table) and its rows, each a list of cell texts."""

    name: str
    rows: list[list[str]]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = field(default=frozenset())
    """Places in `rows` of those that are hidden or filtered away."""
    first_row: int = 1
    """The number that the file's own program gives the first of `rows`."""


@dataclass(frozen=True)
class ReadList:
    """The sheets that hold anything, the encoding of a text table (empty for a workbook), and the remarks."""

    sheets: tuple[Sheet, ...]
    encoding: str = ""
    remarks: tuple[ReadingRemark, ...] = ()
