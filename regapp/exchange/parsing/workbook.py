"""Workbooks (xlsx, xls, xlsb, ods) as rows of text."""

import io
from dataclasses import dataclass, field

import python_calamine

from regapp.exchange.parsing.cells import cell_text
from regapp.exchange.parsing.kinds import OLE, Kind
from regapp.exchange.parsing.ods_rows import hidden_rows_of_ods
from regapp.exchange.parsing.xls_rows import look_at_xls
from regapp.exchange.parsing.xlsx_rows import look_at_xlsx
from regapp.model.errors.lists import FileProtected, ListBroken
from regapp.model.papers.sheets import ReadingRemark, RemarkKind, Sheet

_NO_ROWS: frozenset[int] = frozenset()


@dataclass
class Workbook:
    """The sheets of a workbook as its library gave them, and the remarks about them."""

    sheets: list[Sheet] = field(default_factory=list)
    remarks: list[ReadingRemark] = field(default_factory=list)


def read_workbook(content: bytes, kind: Kind, path: str) -> Workbook:
    """Read each sheet of a workbook that can be read. FileProtected; ListBroken where none can."""
    content, hidden, remarks = _looked_at(content, kind)
    found = Workbook(remarks=remarks)
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            for about in workbook.sheets_metadata:
                _read_sheet(workbook, about, hidden.get(about.name, _NO_ROWS), found)
    except python_calamine.PasswordError as error:
        raise FileProtected(path) from error
    except python_calamine.CalamineError as error:
        raise ListBroken(path) from error
    if not found.sheets and any(remark.kind is RemarkKind.SHEET_UNREADABLE for remark in found.remarks):
        raise ListBroken(path)
    return found


def _looked_at(content: bytes, kind: Kind) -> tuple[bytes, dict[str, frozenset[int]], list[ReadingRemark]]:
    """Give the workbook without its far cells, the numbers of its hidden rows by sheet, and remarks."""
    if kind is Kind.ODS:
        return content, hidden_rows_of_ods(content), []
    if kind is Kind.WORKBOOK and content.startswith(OLE):
        records = look_at_xls(content)
        damage = [ReadingRemark(RemarkKind.FILE_DAMAGED)] if records.is_damaged else []
        return content, records.hidden, damage
    if kind is not Kind.XLSX:
        return content, {}, []
    looked = look_at_xlsx(content)
    remarks = [ReadingRemark(RemarkKind.CELLS_FAR, name, text=place) for name, place in looked.far.items()]
    return looked.content, looked.hidden, remarks


def _read_sheet(
    workbook: python_calamine.CalamineWorkbook,
    about: python_calamine.SheetMetadata,
    hidden: frozenset[int],
    found: Workbook,
) -> None:
    if about.typ not in (python_calamine.SheetTypeEnum.WorkSheet, python_calamine.SheetTypeEnum.DialogSheet):
        return
    is_hidden = about.visible != python_calamine.SheetVisibleEnum.Visible
    try:
        found.sheets.append(_sheet(workbook.get_sheet_by_name(about.name), is_hidden, hidden))
    except python_calamine.PasswordError:
        raise
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:
        # A panic of the library is no Exception; another sheet may be whole.
        found.remarks.append(ReadingRemark(RemarkKind.SHEET_UNREADABLE, about.name))


def _sheet(sheet: python_calamine.CalamineSheet, is_hidden: bool, hidden: frozenset[int]) -> Sheet:
    """Read a sheet's rows; what stands in cells merged downwards stands in each of them."""
    rows = [_shortened([cell_text(cell) for cell in row]) for row in sheet.iter_rows()]
    first_row, first_column = sheet.start or (0, 0)
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or []:
        top, bottom, column = top - first_row, min(bottom - first_row, len(rows) - 1), left - first_column
        text = _cell(rows, top, column)
        for row in range(top + 1, bottom + 1) if text else ():
            if not _cell(rows, row, column):
                rows[row].extend("" for _ in range(column + 1 - len(rows[row])))
                rows[row][column] = text
    places = frozenset(row - first_row for row in hidden if 0 <= row - first_row < len(rows))
    return Sheet(sheet.name, rows, is_hidden, places, first_row + 1)


def _cell(rows: list[list[str]], row: int, column: int) -> str:
    return rows[row][column] if 0 <= row < len(rows) and 0 <= column < len(rows[row]) else ""


def _shortened(row: list[str]) -> list[str]:
    """Give a row without the empty cells at its end, of which one far cell makes very many."""
    while row and not row[-1]:
        row.pop()
    return row
