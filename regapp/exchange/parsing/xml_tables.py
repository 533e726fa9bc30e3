"""XML workbooks of Excel 2003, as accounting programs still write them."""

from typing import Final
from xml.parsers import expat

from regapp.exchange.parsing.grid import Grid

_SPACE: Final = "urn:schemas-microsoft-com:office:spreadsheet"
_OF_EXCEL: Final = "urn:schemas-microsoft-com:office:excel"
_HIDDEN: Final = ("SheetHidden", "SheetVeryHidden")


class NotXml(Exception):
    """The XML is broken, or declares entities, which no table needs."""


def xml_tables(content: bytes) -> list[Grid]:
    """Give the worksheets of an XML workbook. NotXml."""
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise NotXml from error
    return reader.tables


class _Reader:
    """Collect worksheets."""

    def __init__(self) -> None:
        self.tables: list[Grid] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.EntityDeclHandler = _refuse
        self._cell: tuple[int, int, int] | None = None
        self._parts: list[str] = []
        self._type = ""

    def _start(self, name: str, told: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if space == _OF_EXCEL and tag == "Visible":
            self._listen()
        if space != _SPACE:
            return
        if tag == "Worksheet":
            self.tables.append(Grid(told.get(f"{_SPACE} Name", "")))
        elif tag == "Row" and self.tables:
            is_hidden = told.get(f"{_SPACE} Hidden") == "1"
            self.tables[-1].begin_row(_number(told, "Index"), is_hidden)
            # Rows that are given once for several hold nothing.
            for _ in range(min(_number(told, "Span"), 1_000)):
                self.tables[-1].begin_row(is_hidden=is_hidden)
        elif tag == "Cell":
            self._cell = (_number(told, "MergeAcross"), _number(told, "MergeDown"), _number(told, "Index"))
            self._parts, self._type = [], ""
        elif tag == "Data":
            self._type = told.get(f"{_SPACE} Type", "")
            self._listen()

    def _end(self, name: str) -> None:
        space, _, tag = name.rpartition(" ")
        if tag in ("Data", "Visible"):
            self.parser.CharacterDataHandler = None
        if space == _OF_EXCEL and tag == "Visible" and self.tables:
            self.tables[-1].is_hidden = "".join(self._parts).strip() in _HIDDEN
        elif space == _SPACE and tag == "Cell" and self._cell and self.tables:
            across, down, number = self._cell
            self.tables[-1].add(self._text(), across, down, number)
            self._cell = None

    def _listen(self) -> None:
        self._parts = []
        self.parser.CharacterDataHandler = self._parts.append

    def _text(self) -> str:
        text = "".join(self._parts)
        if self._type == "Boolean":
            return "yes" if text.strip() == "1" else "no"
        if self._type == "DateTime":
            return text.removesuffix(".000").removesuffix("T00:00:00").replace("T", " ")
        return text


def _number(told: dict[str, str], name: str) -> int:
    text = told.get(f"{_SPACE} {name}", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0


def _refuse(*_: object) -> None:
    raise ValueError("entities are declared")
