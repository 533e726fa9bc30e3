"""The texts of a table's cells on paper."""

import re
from typing import Final

from regapp.model.papers.table import Cell, Column, as_text
from regapp.texts.catalogue import Language
from regapp.texts.quantities import number_text, percent_text

_LONGEST: Final = 300
"""In letters: a row must fit on a page."""
_SIGNS: Final = str.maketrans("↔", "–")
"""The fonts of papers lack the arrow between the languages of an interpretation."""
_BREAKS: Final = re.compile(r"\s*[\r\n\t\v\f]\s*")


def cell_text(cell: Cell, column: Column, language: Language, no_share: str = "") -> str:
    """Write a cell in one line; `no_share` if there is nothing to have a share of."""
    cell = as_text(cell)
    if isinstance(cell, str):
        text = _BREAKS.sub(" ", cell).translate(_SIGNS)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    if cell is None:
        return no_share if column.share else ""
    if column.share:
        return percent_text(cell, language)
    # A year is a number but not a figure: it has no thousands separator.
    return number_text(cell, language) if column.figures else str(cell)
