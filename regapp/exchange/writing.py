"""Tables written as workbooks and as text tables that Excel opens rightly."""

import csv
from collections.abc import Callable
from pathlib import Path

import xlsxwriter

from regapp.model.table import Cell, Table

Progress = Callable[[int, int], None]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_STEP = 1000
SHEET_HEADING = "Город участия / шаар"
"""Read back as the cities of participation: lists keep a sheet for each city."""


def write_xlsx(table: Table, path: Path, progress: Progress | None = None) -> None:
    """A workbook with a real table: headings frozen and filterable, widths set, no cell that is a formula."""
    options = {
        "constant_memory": False,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(str(path), options) as workbook:
        workbook.set_properties({"title": table.title, "comments": "RegApp"})
        _sheet(workbook, table, progress)


def _sheet(workbook: "xlsxwriter.Workbook", table: Table, progress: Progress | None) -> None:
    sheet = workbook.add_worksheet(_sheet_name(table.title))
    percent = workbook.add_format({"num_format": "0 %"})
    for index, column in enumerate(table.columns):
        sheet.set_column(index, index, column.width)
    for number, row in enumerate(table.rows, start=1):
        for index, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(number, index, cell)
            elif cell is not None:
                sheet.write_number(number, index, cell, percent if table.columns[index].share else None)
        if progress and number % _STEP == 0:
            progress(number, len(table.rows))
    sheet.add_table(
        0, 0, max(1, len(table.rows)), len(table.columns) - 1,
        {
            "name": "List", "style": "Table Style Light 9", "autofilter": True,
            "columns": [{"header": heading} for heading in _unique([column.heading for column in table.columns])],
        },
    )  # fmt: skip
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _sheet_name(title: str) -> str:
    return "".join(char for char in title if char not in "[]:*?/\\'")[:31].strip() or "RegApp"


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
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([column.heading for column in table.columns])
        for number, row in enumerate(table.rows, start=1):
            writer.writerow([_harmless(cell) for cell in row])
            if progress and number % _STEP == 0:
                progress(number, len(table.rows))


def _harmless(cell: Cell) -> str | int | float | None:
    """A text that begins like a formula gets an apostrophe before it (OWASP, CSV injection)."""
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return "'" + cell
    return cell


def write_rejects(sheets: list[tuple[str, list[str], list[list[str]]]], path: Path, kind: str) -> None:
    """Rows that could not be used, under their own headings, ready to be mended: (sheet, headings, rows).

    `kind`: `xlsx` with a sheet for each, or `csv` with the sheets one under the other.
    """
    if kind == "csv":
        _write_one_table(sheets, path)
        return
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        bold = workbook.add_format({"bold": True})
        for name, headings, rows in sheets:
            sheet = workbook.add_worksheet(_sheet_name(name or "RegApp"))
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
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([*headings, SHEET_HEADING] if several else headings)
        for name, own, rows in sheets:
            places = [headings.index(heading) for heading in own]
            for row in rows:
                cells = [""] * len(headings)
                for place, cell in zip(places, row, strict=False):
                    cells[place] = cells[place] or cell
                writer.writerow([_harmless(cell) for cell in ([*cells, name] if several else cells)])
