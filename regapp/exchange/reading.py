"""A list as it comes: workbooks (xlsx, xls, ods) and text tables of any encoding and separator, as rows of text."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from regapp import exchange
from regapp.model.errors.files import FileEmpty
from regapp.model.errors.lists import FileForeign
from regapp.model.papers.sheets import ReadList, Sheet
from regapp.model.papers.table import unguarded
from regapp.model.text.plain import plain
from regapp.named_files import file_content

OLE = b"\xd0\xcf\x11\xe0"
"""Workbooks of Excel 97 begin with this, and newer ones that have a password."""
_FOREIGN = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"MZ",
    b"SQLite format",
    b"\x1f\x8b",
)
_SEPARATORS = (",", ";", "\t", "|")
_LONGEST_FIELD = 1 << 20


def read_list(path: Path, encoding: str = "") -> ReadList:
    """Read the sheets of a list. Raises the typed error for a file that cannot be one.

    `encoding`: of a text table, where a person chose one."""
    content = _content(path)
    if content.startswith((b"PK", OLE)):
        sheets = exchange.read_workbook(path, content)
    else:
        sheets = [Sheet("", list(_read_text(path, content)))]
    sheets = [Sheet(plain(sheet.name), [list(map(plain, row)) for row in sheet.rows]) for sheet in sheets]
    sheets = [sheet for sheet in sheets if any(any(row) for row in sheet.rows)]
    if not sheets:
        raise FileEmpty(str(path))
    return ReadList(tuple(sheets))


def read_text(path: Path) -> str:
    """The text of a file in any usual encoding. Raises the typed error for a file that is none."""
    text = _decode(_content(path))
    if text is None:
        raise FileForeign(str(path))
    return text.lstrip("\ufeff")


def _content(path: Path) -> bytes:
    content = file_content(path)
    if not content.strip(b"\x00 \r\n\t"):
        raise FileEmpty(str(path))
    return content


def _read_text(path: Path, content: bytes) -> Iterator[list[str]]:
    if content.startswith(_FOREIGN):
        raise FileForeign(str(path))
    text = _decode(content)
    if text is None:
        raise FileForeign(str(path))
    text = text.lstrip("\ufeff")
    first_line, _, rest = text.partition("\n")
    if first_line.strip().casefold().startswith("sep=") and len(first_line.strip()) == 5:
        separator, text = first_line.strip()[4], rest
    else:
        separator = _separator(text)
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        if any(cell.count("\n") > 1 and separator in cell for row in rows for cell in row):
            # A quotation mark that was never closed has swallowed the rows after it.
            rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=csv.QUOTE_NONE))
        for row in rows:
            yield [unguarded(cell.strip()).strip() for cell in row]
    except csv.Error as error:
        raise FileForeign(str(path)) from error


def _decode(content: bytes) -> str | None:
    """The text of a list, or None if it is no text: UTF-8, UTF-16 with or without a mark, else Windows-1251."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    head = content[:4000]
    zeros = head.count(0)
    if zeros:
        even, odd = head[0::2].count(0), head[1::2].count(0)
        if zeros * 8 < len(head) and not _has_cyrillic(content[:4000], odd >= even):
            return None
        return _try(content, "utf-16-le" if odd >= even else "utf-16-be")
    text = _try(content, "utf-8")
    if text is None and len(content) % 2 == 0 and _has_cyrillic(head, little=True):
        return _try(content, "utf-16-le")
    return text if text is not None else _try_windows(content)


def _has_cyrillic(head: bytes, little: bool) -> bool:
    """Whether the bytes read as UTF-16 are mostly Cyrillic letters: every second byte is then 4."""
    return head[1 if little else 0 :: 2].count(4) * 3 > len(head) // 2


def _try(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _try_windows(content: bytes) -> str | None:
    """Windows-1251, unless the bytes are plainly no text."""
    control = sum(content[:4000].count(byte) for byte in range(32) if byte not in (9, 10, 13))
    return None if control > 2 else content.decode("cp1251", errors="replace")


def _separator(text: str) -> str:
    """The separator by which the most of the first lines fall into the same number of cells, more than one."""
    sample = text[:20_000]
    best, best_score = ",", 0
    for separator in _SEPARATORS:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator)][:30]
        except csv.Error:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        score = widths.count(usual) * min(usual, 40) if usual > 1 else 0
        if score > best_score:
            best, best_score = separator, score
    return best
