"""The rows of an xlsx as its XML tells of them: hidden ones, and cells so far from all others that nobody meant them.

The library of workbooks gives neither, and makes room for every cell between the first and the last.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from xml.etree import ElementTree

from regapp.exchange.parsing.package import DAMAGE

_ROW: Final = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_WHOLE_ROW: Final = re.compile(rb"<(?:\w+:)?row\b([^>]*?)(?:/>|>.*?</(?:\w+:)?row>)", re.DOTALL)
_CELL_PLACE: Final = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d+)"')
_WHOLE_CELL: Final = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})\d+"[^>]*?(?:/>|>.*?</(?:\w+:)?c>)', re.DOTALL)
_NUMBER: Final = re.compile(rb'\br="(\d{1,7})"')
_FAR_COLUMN: Final = re.compile(rb'\br="([A-Z]{2,3})\d')
_HIDDEN: Final = re.compile(rb'\bhidden="(?:1|true)"')
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ROOMY: Final = 4_000_000
"""A sheet of fewer cells, empty ones among them, is read as it is."""
_COLUMN_GAP: Final = 100
_ROW_GAP: Final = 1_000
"""So many empty columns or rows between cells: the further ones belong to no list."""


@dataclass
class XlsxRows:
    """The workbook without its far cells; by sheet the numbers (from 0) of hidden rows, and the first far cell."""

    content: bytes
    hidden: dict[str, frozenset[int]] = field(default_factory=dict)
    far: dict[str, str] = field(default_factory=dict)


def look_at_xlsx(content: bytes) -> XlsxRows:
    """Look at each sheet's XML. What cannot be looked at is left as it is, to the library."""
    found = XlsxRows(content)
    changed: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for name, part in _parts(package).items():
                xml = package.read(part)
                found.hidden[name] = frozenset(_hidden(xml))
                near, first_far = _without_far_cells(xml)
                if first_far:
                    changed[part], found.far[name] = near, first_far
            if changed:
                found.content = _replaced(package, changed)
    except DAMAGE:
        return found
    return found


def _parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Give the part of the package in which each sheet stands."""
    targets = {
        relation.get("Id"): posixpath.normpath(posixpath.join("/xl", relation.get("Target", ""))).lstrip("/")
        for relation in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
    }
    book = ElementTree.fromstring(package.read("xl/workbook.xml"))
    names = set(package.namelist())
    sheets = {
        sheet.get("name", ""): targets.get(sheet.get(_RELATION), "")
        for sheet in book.iter()
        if sheet.tag.endswith("}sheet")
    }
    return {name: part for name, part in sheets.items() if part in names}


def _hidden(xml: bytes) -> Iterable[int]:
    if b'hidden="' not in xml:
        return
    number = 0
    for row in _ROW.finditer(xml):
        number = _row_number(row[1], number)
        if _HIDDEN.search(row[1]):
            yield number - 1


def _row_number(told: bytes, before: int) -> int:
    found = _NUMBER.search(told)
    return int(found[1]) if found else before + 1


def _without_far_cells(xml: bytes) -> tuple[bytes, str]:
    """Give the XML without far cells, and the place of the first of them (empty if there is none)."""
    if not _is_roomy(xml):
        return xml, ""
    places = [(_column(place[1]), int(place[2])) for place in _CELL_PLACE.finditer(xml)]
    if not places:
        return xml, ""
    columns, rows = {column for column, _ in places}, {row for _, row in places}
    last_column, last_row = _last_near(columns, _COLUMN_GAP), _last_near(rows, _ROW_GAP)
    far = next(((column, row) for column, row in places if column > last_column or row > last_row), None)
    if far is None:
        return xml, ""
    near = _WHOLE_ROW.sub(lambda row: b"" if _row_number(row[1], 0) > last_row else row[0], xml)
    near = _WHOLE_CELL.sub(lambda cell: b"" if _column(cell[1]) > last_column else cell[0], near)
    return near, f"{_letters(far[0])}{far[1]}"


def _is_roomy(xml: bytes) -> bool:
    """Whether the sheet reaches so far that it is worth a closer look; found out without looking at each cell."""
    numbers = [int(number) for number in _NUMBER.findall(xml, max(xml.rfind(b"<row"), xml.rfind(b":row"), 0))[:1]]
    columns = [_column(letters) for letters in set(_FAR_COLUMN.findall(xml))]
    return max(numbers, default=1) * max(columns, default=26) > _ROOMY


def _last_near(numbers: set[int], gap: int) -> int:
    ordered = sorted(numbers)
    last = ordered[0]
    for number in ordered:
        if number - last > gap:
            break
        last = number
    return last


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _replaced(package: zipfile.ZipFile, changed: dict[str, bytes]) -> bytes:
    """Give the package with other contents of some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as copy:
        for name in dict.fromkeys(package.namelist()):
            copy.writestr(name, changed[name] if name in changed else package.read(name))
    return out.getvalue()
