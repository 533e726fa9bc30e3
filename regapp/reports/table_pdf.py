"""A table as a PDF: A4, headings and page numbers on each page, no row torn in two.

Drawn line by line on the page rather than laid out by ReportLab's own tables, which hold all rows and take a minute for
ten thousand.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, SEMIBOLD, register_fonts
from regapp.model.errors.lists import TooManyColumns
from regapp.model.papers.table import Cell, Column, Row, Table
from regapp.model.progress import Progress
from regapp.texts.palette import PAPER
from regapp.texts.quantities import number_text, percent_text

_MARGIN: Final = 14 * mm
_FOOT: Final = 6 * mm
_ABOVE: Final = 2.5
_LEADING: Final = 1.3
_NARROWEST: Final = 11 * mm
MOST_COLUMNS: Final = 17
"""More do not fit on a page that lies: on the average each would be narrower than half a telephone number."""
# A row must fit on a page.
_LONGEST_CELL: Final = 300
_STEP: Final = 1000
_BREAKS: Final = re.compile(r"\s*[\r\n\t\v\f]\s*")
Lines = tuple[tuple[str, ...], ...]


def write_pdf(table: Table, path: Path, progress: Progress | None = None) -> None:
    """Write a table on A4, lying where it is wide. TooManyColumns."""
    if len(table.columns) > MOST_COLUMNS:
        raise TooManyColumns(len(table.columns), MOST_COLUMNS)
    register_fonts()
    sheet = _Sheet(table)
    pages = _Pages(sheet, path)
    pages.begin()
    total = len(table.rows)
    for number, row in enumerate(table.rows, start=1):
        pages.add(sheet.lines(row))
        if progress and number % _STEP == 0:
            progress(number, total)
    pages.end()
    if progress and total:
        progress(total, total)


@dataclass(frozen=True)
class _Sheet:
    """How a table lies on paper: the page, the size of its letters, where its columns begin and end."""

    table: Table

    @cached_property
    def page(self) -> tuple[float, float]:
        wide = sum(column.width for column in self.table.columns) > 90
        size: tuple[float, float] = landscape(A4) if wide else A4
        return size

    @property
    def size(self) -> float:
        count = len(self.table.columns)
        return 9 if count <= 6 else 7.5 if count <= 10 else 6.5 if count <= 13 else 6

    @property
    def side(self) -> float:
        """Between a cell's text and its edges, in points."""
        return 4 if len(self.table.columns) <= 13 else 2.5

    @cached_property
    def widths(self) -> tuple[float, ...]:
        """Of each column in points: by its characters, but none narrower than the narrowest."""
        room = self.page[0] - 2 * _MARGIN
        wanted = [float(column.width) for column in self.table.columns]
        narrow: set[int] = set()
        while True:
            left = room - len(narrow) * _NARROWEST
            shares = sum(width for index, width in enumerate(wanted) if index not in narrow) or 1.0
            found = [_NARROWEST if i in narrow else left * width / shares for i, width in enumerate(wanted)]
            more = {index for index, width in enumerate(found) if width < _NARROWEST - 0.01} - narrow
            if not more:
                return tuple(found)
            narrow |= more

    @cached_property
    def edges(self) -> tuple[float, ...]:
        """The left edges of the columns, and the right one of the last."""
        edges = [_MARGIN]
        for width in self.widths:
            edges.append(edges[-1] + width)
        return tuple(edges)

    def lines(self, row: Row) -> Lines:
        """The cells of a row, each broken into lines."""
        return tuple(
            _wrap(_shown(value, column), width - 2 * self.side, REGULAR, self.size)
            for value, column, width in zip(row, self.table.columns, self.widths, strict=True)
        )

    @cached_property
    def headings(self) -> Lines:
        """The headings, broken into lines."""
        return tuple(
            _wrap(column.heading, width - 2 * self.side, SEMIBOLD, self.size)
            for column, width in zip(self.table.columns, self.widths, strict=True)
        )

    def height(self, lines: Lines) -> float:
        """Of a row in points."""
        return max(1, *(len(cell) for cell in lines)) * self.size * _LEADING + 2 * _ABOVE


class _Pages:
    """The pages, filled from above."""

    def __init__(self, sheet: _Sheet, path: Path) -> None:
        self._sheet, self._table = sheet, sheet.table
        self._canvas = Canvas(str(path), pagesize=sheet.page, initialFontName=REGULAR)
        self._canvas.setTitle(sheet.table.title)
        self._canvas.setCreator("RegApp")
        self._y = 0.0
        self._filled = False

    def begin(self) -> None:
        """The title, on the first page only."""
        canvas, sheet = self._canvas, self._sheet
        self._y = sheet.page[1] - _MARGIN
        for text, font, size, leading, colour in (
            (self._table.title, SEMIBOLD, 15, 19, "text"), (self._table.subtitle, REGULAR, 9, 12, "muted"),
        ):  # fmt: skip
            canvas.setFont(font, size)
            canvas.setFillColor(HexColor(PAPER[colour]))
            for line in _wrap(text, sheet.page[0] - 2 * _MARGIN, font, size) if text else ():
                canvas.drawString(_MARGIN, self._y - size, line)
                self._y -= leading
        self._y -= 5 * mm
        self._head()

    def add(self, lines: Lines) -> None:
        """A row, on the next page where this one has no room."""
        height = self._sheet.height(lines)
        if self._y - height < _MARGIN + _FOOT and self._filled:
            self._turn()
        self._draw(lines, height, REGULAR, PAPER["text"])
        self._filled = True

    def end(self) -> None:
        """Finish the file."""
        self._foot()
        self._canvas.save()

    def _turn(self) -> None:
        self._foot()
        self._canvas.showPage()
        self._y = self._sheet.page[1] - _MARGIN
        self._head()
        self._filled = False

    def _head(self) -> None:
        height = self._sheet.height(self._sheet.headings)
        edges = self._sheet.edges
        self._canvas.setFillColor(HexColor(PAPER["accent"]))
        self._canvas.rect(edges[0], self._y - height, edges[-1] - edges[0], height, stroke=0, fill=1)
        self._draw(self._sheet.headings, height, SEMIBOLD, PAPER["white"])

    def _draw(self, lines: Lines, height: float, font: str, colour: str) -> None:
        """One row: each cell in the middle of its height, figures at the right, a thin line below."""
        sheet, size = self._sheet, self._sheet.size
        leading = size * _LEADING
        text = self._canvas.beginText()
        text.setFont(font, size, leading)
        text.setFillColor(HexColor(colour))
        for index, cell in enumerate(lines):
            left, right = sheet.edges[index] + sheet.side, sheet.edges[index + 1] - sheet.side
            y = self._y - (height - len(cell) * leading) / 2 - size * 1.02
            for line in cell:
                if line:
                    ends = self._table.columns[index].figures and font == REGULAR
                    text.setTextOrigin(right - _width(line, font, size) if ends else left, y)
                    text.textOut(line)
                y -= leading
        self._canvas.drawText(text)
        self._y -= height
        self._canvas.setStrokeColor(HexColor(PAPER["line"]))
        self._canvas.setLineWidth(0.4)
        self._canvas.line(sheet.edges[0], self._y, sheet.edges[-1], self._y)

    def _foot(self) -> None:
        canvas, page = self._canvas, self._sheet.page
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(HexColor(PAPER["muted"]))
        title = _wrap(self._table.title, page[0] - 2 * _MARGIN - 20 * mm, REGULAR, 8)[0]
        canvas.drawString(_MARGIN, _MARGIN - 2 * mm, title)
        canvas.drawRightString(page[0] - _MARGIN, _MARGIN - 2 * mm, str(canvas.getPageNumber()))


def _shown(value: Cell, column: Column) -> str:
    if isinstance(value, str):
        value = _BREAKS.sub(" ", value)
        return value if len(value) <= _LONGEST_CELL else value[:_LONGEST_CELL] + "…"
    if value is None:
        return ""
    if column.share:
        return percent_text(value)
    # A year is a number and no figure.
    return number_text(value) if column.figures else str(value)


@lru_cache(maxsize=32768)
def _width(text: str, font: str, size: float) -> float:
    return float(stringWidth(text, font, size))


@lru_cache(maxsize=8192)
def _wrap(text: str, room: float, font: str, size: float) -> tuple[str, ...]:
    """The text in lines of at most `room` points; a word that is longer is broken."""
    if _width(text, font, size) <= room:
        return (text,)
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if _width(longer, font, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _broken(word, room, font, size)
        lines += whole
    return (*lines, line) if line else tuple(lines) or ("",)


def _broken(word: str, room: float, font: str, size: float) -> list[str]:
    """A word in pieces that each fit; at least one letter in each."""
    pieces, start = [], 0
    for end in range(1, len(word) + 1):
        if end - start > 1 and _width(word[start:end], font, size) > room:
            pieces.append(word[start : end - 1])
            start = end - 1
    return [*pieces, word[start:]]
