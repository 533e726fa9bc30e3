"""How the cells of a table read on paper."""

import re
from typing import Final

from regapp.model.papers.table import Cell, Column
from regapp.texts.quantities import number_text, percent_text

_LONGEST: Final = 300
"""In letters: a row must fit on a page."""
_SIGNS: Final = str.maketrans("↔", "–")
"""The fonts of papers have no arrow, which stands between the languages of an interpretation."""
_BREAKS: Final = re.compile(r"\s*[\r\n\t\v\f]\s*")


def cell_text(cell: Cell, column: Column, no_share: str = "") -> str:
    """A cell in one line; `no_share` where there is nothing to have a share of."""
    if isinstance(cell, str):
        text = _BREAKS.sub(" ", cell).translate(_SIGNS)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    if cell is None:
        return no_share if column.share else ""
    if column.share:
        return percent_text(cell)
    # A year is a number and no figure.
    return number_text(cell) if column.figures else str(cell)
