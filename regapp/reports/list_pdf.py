"""A list as a PDF: A4, headings and page numbers on each page, no row torn in two, the total below the last row.

It writes pages while it reads rows, so memory need not hold a list of a hundred thousand. Each page shows its foot as a
form, which is drawn at the end, when the number of pages is known.
"""

from collections.abc import Iterator
from dataclasses import replace
from math import inf
from pathlib import Path
from typing import Final

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from regapp.model.errors.lists import TooManyColumns
from regapp.model.papers.imprint import Imprint
from regapp.model.papers.table import Column, Table
from regapp.model.progress import Progress
from regapp.pdf_file import new_pdf
from regapp.pen import Pen
from regapp.reports.tables.cells import Setter, TextStyle
from regapp.reports.tables.columns import ColumnWidth, column_widths, grid_at
from regapp.reports.tables.ink import Ink, Rule
from regapp.reports.tables.pages import KEPT, Page, pages_of, pieces_of
from regapp.reports.tables.rows import Row, RowLook, RowSetter, draw_items
from regapp.reports.tables.texts import cell_text
from regapp.texts.catalogue import SOURCE_LANGUAGE, Language
from regapp.texts.palette import PAPER

_MARGIN: Final = 14 * mm
_FOOT: Final = 6 * mm
_BELOW_TITLE: Final = 5 * mm
_NARROWEST: Final = 11 * mm
MOST_COLUMNS: Final = 17
"""More do not fit on a landscape page: the average column would be narrower than half a telephone number."""
_WIDEST_UPRIGHT: Final = 90
"""In letters: a wider list is in landscape."""
_STEP: Final = 1000
_ABOVE: Final = 2.5
_LEADING: Final = 1.3
_ASCENT: Final = 1.02
_RULE: Final = Rule(0.4, PAPER["line"])
_TITLE: Final = TextStyle(15, bold=True, leading=19 / 15, ascent=1, breaks=" ")
_SUBTITLE: Final = TextStyle(9, colour=PAPER["muted"], leading=12 / 9, ascent=1, breaks=" ")
_TOTAL: Final = TextStyle(10, bold=True, leading=13 / 10, ascent=1, breaks=" ")
_ABOVE_TOTAL: Final = 3 * mm
_AT_FOOT: Final = TextStyle(8, colour=PAPER["muted"], ascent=0, breaks=" ")


def write_pdf(table: Table, path: Path, progress: Progress | None = None) -> None:
    """Write a table on A4, in landscape if it is wide. TooManyColumns."""
    if len(table.columns) > MOST_COLUMNS:
        raise TooManyColumns(len(table.columns), MOST_COLUMNS)
    paper = _Paper(table, path)
    for page in paper.pages(progress):
        paper.draw(page)
    paper.finish()
    total = len(table.rows)
    if progress and total:
        progress(total, total)


class _Paper:
    """A drawer of a list on its pages."""

    def __init__(self, table: Table, path: Path) -> None:
        self._table = table
        wide = sum(column.width for column in table.columns) > _WIDEST_UPRIGHT
        self._width, self._height = landscape(A4) if wide else A4
        imprint = replace(table.paper.imprint if table.paper else Imprint(), subject=table.subtitle)
        self.canvas: Canvas = new_pdf(str(path), (self._width, self._height), table.title, imprint)
        self._pen, self._setter = Pen(self.canvas), Setter()
        room = self._width - 2 * _MARGIN
        self._titles = [
            self._setter.cell(table.title, room, _TITLE),
            self._setter.cell(table.subtitle, room, _SUBTITLE),
        ]
        self._total = self._setter.cell(table.paper.total if table.paper else "", room, _TOTAL)
        self._title_height = sum(cell.height for cell in self._titles) + _BELOW_TITLE
        widths = [ColumnWidth(share=column.width, least=_NARROWEST) for column in table.columns]
        self._grid = grid_at(_MARGIN, column_widths(widths, room), _side(table))
        self._headings = self._row_setter(heading=True).row([column.heading for column in table.columns])
        self._room = self._height - 2 * _MARGIN - _FOOT - self._headings.height

    def pages(self, progress: Progress | None) -> Iterator[Page]:
        """Lay out the pages one after the other."""
        room, end = self._room, self._total.height + _ABOVE_TOTAL if self._total.lines else 0.0
        return pages_of(pieces_of(self._rows(progress)), room - self._title_height, room, end, least=KEPT)

    def draw(self, page: Page) -> None:
        """Draw the next page: the title on the first one, the headings, the rows, the foot."""
        ink = Ink(self._pen)
        top = self._height - _MARGIN
        number = self.canvas.getPageNumber()
        if number == 1:
            y = top
            for cell in self._titles:
                ink.write(cell.style.colour, cell.placed(_MARGIN, y))
                y -= cell.height
            top -= self._title_height
        bottom = draw_items(ink, self._grid, [self._headings, *page.items], top, _RULE)
        if page.closes:
            ink.write(PAPER["text"], self._total.placed(_MARGIN, bottom - _ABOVE_TOTAL))
        self.canvas.addLiteral(ink.operators())
        self.canvas.doForm(_foot(number))
        self.canvas.showPage()

    def finish(self) -> None:
        """Draw the feet, and end the file."""
        count = self.canvas.getPageNumber() - 1
        for number in range(1, count + 1):
            self.canvas.beginForm(_foot(number), 0, 0, self._width, self._height)
            self._draw_foot(number, count)
            self.canvas.endForm()
        self.canvas.save()

    def _row_setter(self, highest: float = inf, *, heading: bool = False) -> RowSetter:
        size = _size(self._table)
        look = RowLook(_ABOVE, _ABOVE, least=size * _LEADING + 2 * _ABOVE, fill=PAPER["accent"] if heading else "")
        styles = [_style(column, size, heading=heading) for column in self._table.columns]
        return RowSetter(self._setter, self._grid, styles, look, highest)

    def _rows(self, progress: Progress | None) -> Iterator[Row]:
        language = Language(self._table.paper.imprint.language if self._table.paper else SOURCE_LANGUAGE)
        setter, columns, total = self._row_setter(self._room), self._table.columns, len(self._table.rows)
        for number, row in enumerate(self._table.rows, start=1):
            yield setter.row([cell_text(cell, column, language) for cell, column in zip(row, columns, strict=True)])
            if progress and number % _STEP == 0:
                progress(number, total)

    def _draw_foot(self, number: int, count: int) -> None:
        ink, y, words = Ink(self._pen), _MARGIN - 2 * mm, self._table.paper
        page = words.page.format(number=number, count=count) if words else str(number)
        right = self._setter.cell(page, self._grid.width, _AT_FOOT)
        about = f"{self._table.title} · {words.read_at}" if words else self._table.title
        left = self._setter.line(about, self._grid.width - right.width - 5 * mm, _AT_FOOT)
        ink.write(PAPER["muted"], [*left.placed(_MARGIN, y), *right.placed(self._grid.right - right.width, y)])
        self.canvas.addLiteral(ink.operators())


def _foot(number: int) -> str:
    """Give the name of the form with the foot of a page."""
    return f"foot-{number}"


def _size(table: Table) -> float:
    """Choose the size of letters: the more columns, the smaller."""
    count = len(table.columns)
    return 9 if count <= 6 else 7.5 if count <= 10 else 6.5 if count <= 13 else 6


def _side(table: Table) -> float:
    """Choose the room between a cell's text and its edges, in points."""
    return 4 if len(table.columns) <= 13 else 2.5


def _style(column: Column, size: float, *, heading: bool) -> TextStyle:
    return TextStyle(
        size, bold=heading, colour=PAPER["white" if heading else "text"],
        align=1.0 if column.figures and not heading else 0.0, leading=_LEADING, ascent=_ASCENT, breaks=" ",
    )  # fmt: skip
