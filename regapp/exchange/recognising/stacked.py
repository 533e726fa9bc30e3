"""Tables that stand below one another in one sheet, each with headings of its own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from regapp.exchange.heading_texts import is_metadata
from regapp.exchange.headings import heading_columns, recognise
from regapp.exchange.recognising.row_kinds import is_numbering
from regapp.model.papers.list_columns import NAME_FIELDS, Columns
from regapp.model.papers.sheets import Sheet

_FEWEST: Final = 3


def stacked(sheet: Sheet, columns: Columns) -> list[tuple[Sheet, Columns]]:
    """Divide a sheet where headings with other columns begin another table of people; else give it as it is.

    `columns`: of its main table; tables may stand above that one too.
    """
    if columns.row < 0:
        return [(sheet, columns)]
    # The row above may be the upper one of two rows of headings.
    own = (columns.row - 1, columns.row)
    found = [
        heading_columns(index, row, sheet.rows[index + 1 :])
        for index, row in enumerate(sheet.rows)
        if index not in own and _is_heading(row)
    ]
    tables = sorted([*found, columns], key=lambda table: table.row)
    if all(table.fields == columns.fields for table in tables):
        return [(sheet, columns)]
    ends = [_end(sheet.rows, *pair) for pair in pairwise(tables)]
    return [_part(sheet, table, end) for table, end in zip(tables, [*ends, len(sheet.rows)], strict=True)]


def _is_heading(row: Sequence[str]) -> bool:
    """Whether every cell of a row heads a column, one of them names: no row of a person looks so."""
    filled = [cell for cell in row if cell and not is_numbering(cell)]
    if len(filled) < _FEWEST or any(map(str.isdigit, "".join(filled))):
        return False
    held = [recognise(cell) for cell in filled]
    return bool(NAME_FIELDS & set(held)) and all(
        field is not None or is_metadata(cell) for field, cell in zip(held, filled, strict=True)
    )


def _end(rows: Sequence[Sequence[str]], table: Columns, below: Columns) -> int:
    """Find where a table ends: above the title of the next one, which stands in no column of names."""
    names = {place for field in NAME_FIELDS for place in table.fields.get(field, ())}
    filled = [place for place, cell in enumerate(rows[below.row - 1]) if cell]
    is_title = below.row - 1 > table.row and len(filled) == 1 and not names & set(filled)
    return below.row - 1 if is_title else below.row


def _part(sheet: Sheet, table: Columns, end: int) -> tuple[Sheet, Columns]:
    start = table.row
    part = replace(
        sheet,
        rows=sheet.rows[start:end],
        hidden_rows=frozenset(row - start for row in sheet.hidden_rows if start <= row < end),
        first_row=sheet.first_row + start,
    )
    return part, replace(table, row=0)
