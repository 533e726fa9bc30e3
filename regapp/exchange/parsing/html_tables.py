"""The tables of a page, which portals and accounting programs name .xls."""

import email
import email.policy
import re
from html.parser import HTMLParser
from typing import Final

from regapp.exchange.parsing.grid import Grid

_BREAKS: Final = frozenset(("br", "p", "div", "li"))
_UNREAD: Final = frozenset(("script", "style"))
_NOT_SHOWN: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\s*(\d{1,6})")


def html_tables(text: str) -> list[Grid]:
    """Give the tables of a page; a table within a cell is a table of its own."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return [table for table in reader.tables if table.rows]


def named_encoding(content: bytes) -> str:
    """Name the encoding that a page gives as its own, if Python knows it."""
    found = _CHARSET.search(content[:4096])
    name = found[1].decode("ascii", "replace") if found else ""
    try:
        "".encode(name or "utf-8")
    except (LookupError, UnicodeError):
        return ""
    return name.lower()


class _Reader(HTMLParser):
    """Collect tables. What is not in a cell of one is passed over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Grid] = []
        self._open: list[tuple[Grid, _Cell | None]] = []
        self._cell: _Cell | None = None
        self._unread = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell; those before end with it, since pages forget to end them."""
        told = dict(attrs)
        if tag in _UNREAD:
            self._unread = tag
        elif tag == "table":
            self.tables.append(Grid(is_hidden=_is_hidden(told)))
            self._open.append((self.tables[-1], self._cell))
            self._cell = None
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1][0].begin_row(is_hidden=_is_hidden(told))
        elif tag in ("td", "th") and self._open:
            self._end_cell()
            self._cell = _Cell(_span(told.get("colspan")), _span(told.get("rowspan")))
        elif tag in _BREAKS:
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a cell or a table."""
        if tag == self._unread:
            self._unread = ""
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._cell = self._open.pop()[1]

    def handle_data(self, data: str) -> None:
        """Add to the open cell."""
        if self._cell is not None and not self._unread:
            self._cell.parts.append(data)

    def close(self) -> None:
        """End what the page left open."""
        super().close()
        while self._open:
            self.handle_endtag("table")

    def _end_cell(self) -> None:
        if self._cell is not None and self._open:
            self._open[-1][0].add("".join(self._cell.parts), self._cell.across, self._cell.down)
        self._cell = None


class _Cell:
    """A cell that is being read."""

    def __init__(self, across: int, down: int) -> None:
        self.across = across
        self.down = down
        self.parts: list[str] = []


def _span(value: str | None) -> int:
    """Count the other cells that a cell covers."""
    found = _NUMBER.match(value or "")
    return max(int(found[1]) - 1, 0) if found else 0


def _is_hidden(told: dict[str, str | None]) -> bool:
    return "hidden" in told or bool(_NOT_SHOWN.search(told.get("style") or ""))


def page_of(content: bytes) -> bytes:
    """Give the page within a web archive (MHTML)."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            page = part.get_payload(decode=True)
            return page if isinstance(page, bytes) else b""
    return b""
