"""The hidden and filtered rows of an ods, which the library of workbooks does not give."""

import html
import io
import re
import zipfile
from typing import Final

from regapp.exchange.parsing.package import DAMAGE

_PART: Final = re.compile(rb"<table:(table-row|table)(?=[\s>])([^>]*)>")
_NAME: Final = re.compile(rb'\btable:name="([^"]*)"')
_REPEATED: Final = re.compile(rb'\btable:number-rows-repeated="(\d{1,7})"')
_HIDDEN: Final = re.compile(rb'\btable:visibility="(?:collapse|filter)"')
_MOST: Final = 100_000
"""So many rows that are hidden as one; more is the empty end of a sheet."""


def hidden_rows_of_ods(content: bytes) -> dict[str, frozenset[int]]:
    """Give the numbers (from 0) of the hidden rows of each sheet. What cannot be looked at has none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            xml = package.read("content.xml")
    except DAMAGE:
        return {}
    hidden: dict[str, set[int]] = {}
    rows: set[int] = set()
    number = 0
    for part in _PART.finditer(xml):
        kind, told = part.groups()
        if kind == b"table":
            name = _NAME.search(told)
            rows, number = set(), 0
            hidden[html.unescape(name[1].decode("utf-8", "replace")) if name else ""] = rows
            continue
        repeated = _REPEATED.search(told)
        count = int(repeated[1]) if repeated else 1
        if _HIDDEN.search(told):
            rows.update(range(number, number + min(count, _MOST)))
        number += count
    return {name: frozenset(rows) for name, rows in hidden.items()}
