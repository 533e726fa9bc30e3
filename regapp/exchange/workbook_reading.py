"""Workbooks (xlsx, xls, ods) as rows of text."""

import io
from datetime import date, datetime, time
from pathlib import Path

import python_calamine

from regapp.exchange.reading import OLE
from regapp.model.errors.lists import FileForeign, FileProtected
from regapp.model.papers.sheets import Sheet

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_workbook(path: Path, content: bytes) -> list[Sheet]:
    """The sheets of the workbook with this content. FileProtected, FileForeign."""
    if content.startswith(OLE) and _ENCRYPTED in content:
        raise FileProtected(str(path))
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            return [_read_sheet(workbook.get_sheet_by_name(name)) for name in workbook.sheet_names]
    except python_calamine.PasswordError as error:
        raise FileProtected(str(path)) from error
    except python_calamine.CalamineError as error:
        raise FileForeign(str(path)) from error


def _read_sheet(sheet: python_calamine.CalamineSheet) -> Sheet:
    """A sheet's rows; what stands in cells merged downwards stands in each of them."""
    rows = [[cell_text(cell) for cell in row] for row in sheet.iter_rows()]
    first_row, first_column = sheet.start or (0, 0)
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or []:
        column = left - first_column
        for row in range(top + 1 - first_row, min(bottom + 1 - first_row, len(rows))):
            if top - first_row >= 0 and column < len(rows[row]) and not rows[row][column]:
                rows[row][column] = rows[top - first_row][column]
    return Sheet(sheet.name, rows)


def cell_text(value: object) -> str:
    """A cell as text: whole numbers without a point, dates as YYYY-MM-DD, outer spaces off."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return "" if value is None else str(value).strip()
