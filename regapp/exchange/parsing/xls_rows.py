"""The records of an Excel 97 workbook: hidden rows, and whether the chain of records is whole.

The library of workbooks gives no hidden rows, and passes over records that were overwritten with nothing, people among
them.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from regapp.exchange.parsing.compound import workbook_stream

_BOF: Final = 0x809
_EOF: Final = 0x0A
_BOUND_SHEET: Final = 0x85
_ROW: Final = 0x208
_ROW_HIDDEN: Final = 0x20


@dataclass
class XlsRows:
    """By sheet the numbers (from 0) of hidden rows; whether records are broken."""

    hidden: dict[str, frozenset[int]] = field(default_factory=dict)
    is_damaged: bool = False


def look_at_xls(content: bytes) -> XlsRows:
    """Go through the records of each sheet. A workbook of another build is left to the library."""
    stream = workbook_stream(content)
    found = XlsRows()
    if not stream:
        return found
    try:
        for kind, body in _records(stream, 0):
            if kind == _BOUND_SHEET:
                start, name = _bound(body)
                found.hidden[name] = frozenset(_hidden(stream, start))
    except _Broken:
        found.is_damaged = True
    return found


class _Broken(Exception):
    """The chain of records breaks off, or meets what is no record."""


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Give the records of one part, up to its end; parts within it (charts) count to it."""
    depth = 0
    while True:
        if start + 4 > len(stream):
            raise _Broken
        kind, length = struct.unpack_from("<HH", stream, start)
        body = stream[start + 4 : start + 4 + length]
        if kind == 0 or len(body) < length:
            raise _Broken
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        yield kind, body
        start += 4 + length


def _bound(body: bytes) -> tuple[int, str]:
    if len(body) < 8:
        raise _Broken
    start, _, _, length, is_wide = struct.unpack_from("<IBBBB", body, 0)
    name = body[8 : 8 + length * (2 if is_wide else 1)].decode("utf-16-le" if is_wide else "latin-1", "replace")
    return start, name


def _hidden(stream: bytes, start: int) -> Iterator[int]:
    for kind, body in _records(stream, start):
        if kind == _ROW and len(body) >= 14:
            number, flags = struct.unpack_from("<H10xH", body, 0)
            if flags & _ROW_HIDDEN:
                yield number
