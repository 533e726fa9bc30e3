"""Tables written as workbooks and as text tables that Excel opens rightly."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

import xlsxwriter
from xlsxwriter.utility import xl_range

from regapp.exchange.workbook import workbook_at
from regapp.model.papers.table import Cell, Row, Table, as_text, harmless
from regapp.model.progress import Progress

_STEP = 1000
SHEET_HEADING = "Город участия / шаар"
"""Read back as the cities of participation: lists keep a sheet for each city."""


def write_xlsx(tables: Sequence[Table], path: Path, progress: Progress | None = None) -> None:
    """A workbook with a real table on each sheet: headings frozen and filterable, widths set, no formulas.

    Written row by row: of 100,000 rows only one is held.
    """
    with workbook_at(path, constant_memory=True) as workbook:
        workbook.set_properties({"title": tables[0].title, "comments": "RegApp"})
        names = _unique([_sheet_name(table.title) for table in tables])
        for number, (name, table) in enumerate(zip(names, tables, strict=True), start=1):
            _sheet(workbook, name[-31:], number, table, progress)


def _sheet(workbook: "xlsxwriter.Workbook", name: str, number: int, table: Table, progress: Progress | None) -> None:
    sheet = workbook.add_worksheet(name)
    percent = workbook.add_format({"num_format": "0 %"})
    moment = workbook.add_format({"num_format": "dd.mm.yyyy hh:mm", "align": "left"})
    for index, column in enumerate(table.columns):
        sheet.set_column(index, index, column.width)
    headings = _unique([column.heading for column in table.columns])
    _add_table(sheet, "List" if number == 1 else f"List{number}", headings, len(table.rows))
    # The headings again, for the table has put them where a sheet written row by row does not look.
    for index, heading in enumerate(headings):
        sheet.write_string(0, index, heading)
    shares = [percent if column.share else None for column in table.columns]
    for row_number, row in counted(table, progress):
        for index, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(row_number, index, cell)
            elif isinstance(cell, datetime):
                sheet.write_datetime(row_number, index, cell, moment)
            elif cell is not None:
                sheet.write_number(row_number, index, cell, shares[index])
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _add_table(sheet: "xlsxwriter.worksheet.Worksheet", name: str, headings: list[str], rows: int) -> None:
    """Make the sheet's cells a real table.

    XlsxWriter refuses this while it writes row by row, since it would write headings after the rows that lie below
    them, and it notes each cell of a table to warn of overlaps (200 MB for 100,000 rows). Here the headings come first
    and nothing overlaps: a table of one row is made, then told how far it goes.
    """
    options = {
        "name": name, "style": "Table Style Light 9", "autofilter": True,
        "columns": [{"header": heading} for heading in headings],
    }  # fmt: skip
    sheet.constant_memory = False
    sheet.add_table(0, 0, 1, len(headings) - 1, options)
    sheet.constant_memory = True
    whole = xl_range(0, 0, max(1, rows), len(headings) - 1)
    sheet.tables[-1] |= {"range": whole, "a_range": whole, "autofilter": whole}


def counted(table: Table, progress: Progress | None) -> Iterator[tuple[int, Row]]:
    """The rows with their numbers from 1; `progress` hears of every thousandth, and of the end."""
    total = len(table.rows)
    for number, row in enumerate(table.rows, start=1):
        if progress and number % _STEP == 0:
            progress(number, total)
        yield number, row
    if progress and total:
        progress(total, total)


_SHORT_NAME: Final = 26
"""The most letters of a sheet's name that leave room for a number behind it."""


def _sheet_name(title: str) -> str:
    return "".join(char for char in title if char not in "[]:*?/\\'")[:31].strip() or "RegApp"


def _sheet_names(titles: list[str]) -> list[str]:
    """Name sheets after their titles; the tables of one sheet have one title."""
    names = [_sheet_name(title or "RegApp") for title in titles]
    several = len({name.casefold() for name in names}) < len(names)
    return _unique([name[:_SHORT_NAME] for name in names]) if several else names


def _unique(headings: list[str]) -> list[str]:
    """A table's headings must differ, whatever the case of their letters."""
    seen: dict[str, int] = {}
    result = []
    for heading in headings:
        count = seen[heading.casefold()] = seen.get(heading.casefold(), 0) + 1
        result.append(heading if count == 1 else f"{heading} ({count})")
    return result


def write_csv(table: Table, path: Path, progress: Progress | None = None) -> None:
    """A text table: UTF-8 with its mark, semicolons (as Excel here expects), CRLF, no cell that Excel would compute."""
    with _text_table(path) as write:
        write(column.heading for column in table.columns)
        for _, row in counted(table, progress):
            write(row)


@contextmanager
def _text_table(path: Path) -> Iterator[Callable[[Iterable[Cell]], None]]:
    """The writer of a text table's rows, headings among them: no cell gets past its guard."""
    with path.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
        writer = csv.writer(file, delimiter=";")

        def write(row: Iterable[Cell]) -> None:
            writer.writerow([harmless(as_text(cell)) for cell in row])

        yield write


def write_rejects(sheets: list[tuple[str, list[str], list[list[str]]]], path: Path, kind: str) -> None:
    """Rows that could not be used, under their own headings, ready to be mended: (sheet, headings, rows).

    `kind`: `xlsx` with a sheet for each, or `csv` with the sheets one under the other.
    """
    if kind == "csv":
        _write_one_table(sheets, path)
        return
    with workbook_at(path) as workbook:
        bold = workbook.add_format({"bold": True})
        names = _sheet_names([name for name, _, _ in sheets])
        for name, (_, headings, rows) in zip(names, sheets, strict=True):
            sheet = workbook.add_worksheet(name)
            sheet.set_column(0, len(headings) - 1, 22)
            for index, heading in enumerate(headings):
                sheet.write_string(0, index, heading, bold)
            for number, row in enumerate(rows, start=1):
                for index, cell in enumerate(row):
                    sheet.write_string(number, index, cell)
            sheet.freeze_panes(1, 0)


def _write_one_table(sheets: list[tuple[str, list[str], list[list[str]]]], path: Path) -> None:
    """Several sheets as one text table: all their headings side by side, and the sheet's name where it has one."""
    headings = list(dict.fromkeys(heading for _, own, _ in sheets for heading in own))
    several = len(sheets) > 1
    with _text_table(path) as write:
        write([*headings, SHEET_HEADING] if several else headings)
        for name, own, rows in sheets:
            places = [headings.index(heading) for heading in own]
            for row in rows:
                cells = [""] * len(headings)
                for place, cell in zip(places, row, strict=False):
                    cells[place] = cells[place] or cell
                write([*cells, name] if several else cells)
