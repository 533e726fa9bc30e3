"""One file as a list: its kind, its sheets, their cells made clean, and what was lost or guessed."""

from dataclasses import dataclass, field, replace
from typing import Final

from regapp.exchange.parsing.encodings import decode
from regapp.exchange.parsing.html_tables import html_tables, named_encoding, page_of
from regapp.exchange.parsing.kinds import Kind, kind_of
from regapp.exchange.parsing.losses import Losses
from regapp.exchange.parsing.text_table import read_table
from regapp.exchange.parsing.workbook import read_workbook
from regapp.exchange.parsing.xml_tables import NotXml, xml_tables
from regapp.model.errors.files import FileEmpty
from regapp.model.errors.lists import FileForeign, ListBroken, ListOfOtherKind
from regapp.model.papers.sheets import ReadingRemark, ReadList, RemarkKind, Sheet
from regapp.model.papers.table import unguarded
from regapp.model.text.plain import plain

_EXAMPLE: Final = 60
"""So many letters of a broken row are shown."""


@dataclass
class _Raw:
    """Sheets with cells as they stand in the file."""

    sheets: list[Sheet]
    encoding: str = ""
    remarks: list[ReadingRemark] = field(default_factory=list)


def parse_list(content: bytes, path: str, encoding: str = "", *, verbatim: bool = False) -> ReadList:
    """Read a list. Raises the typed error for what is none, or cannot be read.

    `verbatim`: cells as they stand, with their lines, for codes that are printed unchanged.
    """
    if not content.strip(b"\x00 \r\n\t"):
        raise FileEmpty(path)
    raw = _raw(content, path, encoding)
    losses = Losses()
    sheets = [_unchanged(sheet) if verbatim else _cleaned(sheet, losses) for sheet in raw.sheets]
    sheets = [sheet for sheet in sheets if any(any(row) for row in sheet.rows)]
    if not sheets:
        raise FileEmpty(path)
    return ReadList(tuple(sheets), raw.encoding, (*raw.remarks, *losses.remarks()))


def _raw(content: bytes, path: str, encoding: str) -> _Raw:
    kind = kind_of(content, path)
    if kind is Kind.XML:
        try:
            return _Raw([table.sheet() for table in xml_tables(content)])
        except NotXml as error:
            raise ListBroken(path) from error
    if kind is Kind.HTML:
        return _page(content, path, encoding)
    if kind is Kind.WEB_ARCHIVE:
        return _page(page_of(content), path, encoding)
    if kind is Kind.TEXT:
        return _text(content, path, encoding)
    book = read_workbook(content, kind, path)
    return _Raw(book.sheets, remarks=book.remarks)


def _page(content: bytes, path: str, encoding: str) -> _Raw:
    decoded = decode(content, encoding or named_encoding(content))
    if decoded is None:
        raise FileForeign(path)
    tables = html_tables(decoded.text)
    if not tables:
        raise ListOfOtherKind(path, "HTML")
    return _Raw([table.sheet() for table in tables], decoded.encoding)


def _text(content: bytes, path: str, encoding: str) -> _Raw:
    decoded = decode(content, encoding)
    if decoded is None:
        raise FileForeign(path)
    table = read_table(decoded.text)
    remarks = [
        ReadingRemark(RemarkKind.QUOTES_BROKEN, row=row + 1, text=" ".join(table.rows[row])[:_EXAMPLE])
        for row in table.broken
    ]
    if decoded.is_guess:
        remarks.insert(0, ReadingRemark(RemarkKind.ENCODING_GUESSED, text=decoded.encoding))
    return _Raw([Sheet("", table.rows)], decoded.encoding, remarks)


def _unchanged(sheet: Sheet) -> Sheet:
    """Give a sheet with its cells as they stand, without spaces round them."""
    rows = [[unguarded(plain(cell).strip()).strip() for cell in row] for row in sheet.rows]
    return replace(sheet, name=plain(sheet.name), rows=rows)


def _cleaned(sheet: Sheet, losses: Losses) -> Sheet:
    """Give a sheet with clean cells; count what was lost."""
    name = plain(sheet.name)
    rows = [
        [losses.cleaned(cell, name, number) for cell in row] for number, row in enumerate(sheet.rows, sheet.first_row)
    ]
    return replace(sheet, name=name, rows=rows)
