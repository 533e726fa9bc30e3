"""An opened list: its sheets, the fields of their columns, and the memory of lists of the same shape."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from regapp.exchange.headings import columns_of, find_columns, likely_heading
from regapp.exchange.reading import read_list
from regapp.model.papers.list_columns import NAME_FIELDS, Columns, Field
from regapp.model.papers.sheets import ReadingRemark, Sheet
from regapp.model.progress import Progress
from regapp.named_files import file_content
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.store.store import Transaction

LIST_KINDS: Final = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt"
"""Patterns of the names of files that can be lists."""
_PREFIX = "columns:"
_HEADING_ROWS = 60


@dataclass(frozen=True)
class ListSheet:
    """A sheet, its heading row, and its columns as recognised or remembered; None if no column names people."""

    sheet: Sheet
    heading: int
    columns: Columns | None
    remembered: bool = False


@dataclass(frozen=True)
class ListFile:
    """A list that was read."""

    path: Path
    sheets: tuple[ListSheet, ...]
    digest: str = ""
    """Of its content: the same list has the same one, under whatever name."""
    encoding: str = ""
    """Of a text table; empty for a workbook."""
    remarks: tuple[ReadingRemark, ...] = ()
    """The losses and guesses of reading."""

    @property
    def shape(self) -> list[tuple[str, list[int]]]:
        """The sheets, and how many cells each row has."""
        return [(item.sheet.name, [len(row) for row in item.sheet.rows]) for item in self.sheets]


def open_list(desk: Desk, path: Path, encoding: str = "", progress: Progress | None = None) -> ListFile:
    """Read a list and recognise its columns, with the corrections made before for a list of the same shape.

    `encoding`: one of ENCODINGS, where a person chose it.
    """
    read = read_list(path, encoding, progress)
    sheets = tuple(_recognised(desk, sheet) for sheet in read.sheets)
    digest = hashlib.sha256(file_content(path)).hexdigest()
    return ListFile(path, sheets, digest, read.encoding, read.remarks)


def _recognised(desk: Desk, sheet: Sheet) -> ListSheet:
    found = find_columns(sheet.rows)
    width = max((len(row) for row in sheet.rows), default=0)
    for heading, cells in enumerate(sheet.rows[:_HEADING_ROWS]):
        kept = desk.ask(queries.setting, _shape(cells))
        if kept:
            held = [Field(name) if name in set(Field) else None for name in json.loads(kept)][:width]
            base = found if found is not None and found.row == heading else None
            return ListSheet(sheet, heading, with_columns(base, heading, cells, held), remembered=True)
    return ListSheet(sheet, found.row if found else likely_heading(sheet.rows), found)


def with_columns(
    found: Columns | None, heading: int, cells: Sequence[str], held: Sequence[Field | None]
) -> Columns | None:
    """Give the columns as a person corrected them, or None if none names people. `found`: as RegApp recognised them."""
    columns = columns_of(heading, cells, held)
    if found is not None and columns.fields == found.fields:
        return found
    if found is not None:
        columns = replace(columns, system=found.system, joined=found.joined)
    return columns if NAME_FIELDS & columns.fields.keys() else None


def held_by(sheet: ListSheet, columns: Columns | None) -> list[Field | None]:
    """Give the field that each column of the sheet holds."""
    width = max((len(row) for row in sheet.sheet.rows), default=0)
    held: list[Field | None] = [None] * width
    for field, places in columns.fields.items() if columns else ():
        for place in places:
            if place < width:
                held[place] = field
    return held


def remember_columns(tx: Transaction, source: ListFile, decided: Mapping[str, Columns | None]) -> None:
    """Keep the corrected columns for lists with the same headings."""
    for sheet in source.sheets:
        columns = decided.get(sheet.sheet.name)
        if columns is not None and columns != sheet.columns and columns.row >= 0:
            names = [field.value if field else "" for field in held_by(sheet, columns)]
            tx.set(_shape(sheet.sheet.rows[columns.row]), json.dumps(names))


def _shape(heading: Sequence[str]) -> str:
    """Make the key under which the columns of a list with this heading row are kept."""
    text = "\n".join(" ".join(cell.casefold().split()) for cell in heading)
    return _PREFIX + hashlib.sha256(text.encode()).hexdigest()[:24]
