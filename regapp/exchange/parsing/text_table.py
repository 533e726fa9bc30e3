"""Tables in letters: the separator, and rows by RFC 4180; only a row that truly breaks it is read otherwise."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final

_SEPARATORS: Final = (",", ";", "\t", "|")
_LONGEST_FIELD: Final = 1 << 18
_SAMPLE: Final = 20_000
_SAMPLE_ROWS: Final = 30


@dataclass
class TextTable:
    """The rows of a text table, and the places among them of those whose quotation marks are broken."""

    rows: list[list[str]] = field(default_factory=list)
    broken: list[int] = field(default_factory=list)


def read_table(text: str) -> TextTable:
    """Read a text table of any usual separator."""
    first_line, _, rest = text.partition("\n")
    named = first_line.strip().strip('"')
    if len(named) == 5 and named[:4].casefold() == "sep=":
        return _read(rest, named[4])
    return _read(text, _separator(text))


def _read(text: str, separator: str) -> TextTable:
    csv.field_size_limit(_LONGEST_FIELD)
    lines = list(io.StringIO(text, newline=""))
    usual = cache(lambda: _usual_width(lines, separator))
    table = TextTable()
    start = 0
    while start < len(lines):
        start = _read_on(lines, start, separator, usual, table)
    return table


def _read_on(lines: list[str], start: int, separator: str, usual: Callable[[], int], table: TextTable) -> int:
    """Read rows until one breaks the rules, and that one line by line; give the line to go on with."""
    reader = csv.reader((lines[place] for place in range(start, len(lines))), delimiter=separator, strict=True)
    at = start
    try:
        for row in reader:
            after = start + reader.line_num
            if after - at > 1 and _swallowed(lines[at:after], separator, usual()):
                break
            table.rows.append(row)
            at = after
        else:
            return len(lines)
    except csv.Error:
        pass
    table.broken.append(len(table.rows))
    table.rows.append(_broken_row(lines[at], separator, usual()))
    return at + 1


def _swallowed(lines: list[str], separator: str, width: int) -> bool:
    """Whether the lines of one row are whole rows each, taken together by two quotation marks that were letters."""
    whole = [line for line in lines if line.strip()]
    is_one_pair = sum(line.count('"') for line in whole) == 2
    return width > 1 and is_one_pair and all(line.count(separator) + 1 == width for line in whole)


def _broken_row(line: str, separator: str, width: int) -> list[str]:
    """Read one line, with its quotation marks where they can be understood, else as letters."""
    line = line.rstrip("\r\n")
    try:
        row = next(csv.reader([line], delimiter=separator), [])
        if len(row) == width:
            return row
    except csv.Error:
        pass
    return [_unquoted(cell) for cell in line.split(separator)]


def _unquoted(cell: str) -> str:
    cell = cell.strip()
    is_quoted = len(cell) > 1 and cell.startswith('"') and cell.endswith('"')
    return cell[1:-1].replace('""', '"') if is_quoted else cell


def _usual_width(lines: list[str], separator: str) -> int:
    """Give the number of cells that most rows have."""
    widths: Counter[int] = Counter()
    try:
        for row in csv.reader(lines, delimiter=separator):
            widths[len(row)] += bool(row)
    except csv.Error:
        # What came before is enough.
        pass
    return widths.most_common(1)[0][0] if widths else 0


def _separator(text: str) -> str:
    """Choose the separator by which the most of the first rows have the same number of cells, more than one."""
    best, best_score = ",", 0
    for separator in _SEPARATORS:
        widths = Counter(_widths(text[:_SAMPLE], separator))
        usual, times = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        score = times * min(usual, 40) if usual > 1 else 0
        if score > best_score:
            best, best_score = separator, score
    return best


def _widths(sample: str, separator: str) -> Iterator[int]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
    try:
        for _, row in zip(range(_SAMPLE_ROWS), reader, strict=False):
            yield len(row)
    except csv.Error:
        return
