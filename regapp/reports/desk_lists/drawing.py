"""Desk lists as PDF, each thing where `regapp.model.papers.page_layout` says that it is."""

from collections.abc import Sequence
from itertools import pairwise
from typing import IO, Final

from regapp.model.papers import page_layout as layout
from regapp.model.papers.desk_list import DeskList, DeskListPage, DeskListRow
from regapp.model.progress import Progress
from regapp.pdf_file import new_pdf
from regapp.pen import Pen
from regapp.reports.desk_lists.marks import draw_marks
from regapp.reports.register_sheet import LONG_SIDE, MM, RULE, SHORT_SIDE, text_style
from regapp.reports.tables.cells import Setter, TextStyle
from regapp.reports.tables.ink import Ink

_LEFT: Final = 17.0
"""Texts above and below the rows begin here: the corner marks need white around them."""
_ABOVE: Final = 154.0
"""Texts above the rows end here, before the code."""
_FOOT: Final = 280.0
_FOOT_RIGHT: Final = 193.0
_PADDING: Final = 1.5
_EVENT, _TITLE = text_style(10, bold=True), text_style(19, "accent", bold=True)
_ABOUT, _HOW = text_style(11), text_style(8.5, "muted")
_HEADING: Final = text_style(8.5, "muted", bold=True)
_NAME: Final = text_style(14, bold=True)
_PLACE: Final = text_style(10)
_NUMBER: Final = text_style(11)
_TIME: Final = text_style(9, "muted")
_AT_FOOT: Final = text_style(8, "muted")
_MOST_ABOUT: Final = 11.0
"""What the list is about takes at most so many millimetres: two lines."""
_LINE: Final = 0.35
"""Millimetres between the lines of the head."""
_SMALLER: Final = 0.85
"""A text takes two lines before its letters are smaller than this part of their size."""


def write_desk_list(paper: DeskList, target: str | IO[bytes], progress: Progress | None = None) -> int:
    """Draw a desk list into a PDF; give its number of pages.

    Calls `progress` after each page; an exception from it ends the work.
    """
    canvas = new_pdf(target, (SHORT_SIDE, LONG_SIDE), f"{paper.title} · {paper.event}", paper.imprint)
    pen, setter = Pen(canvas), Setter()
    for number, page in enumerate(paper.pages, start=1):
        sheet = _Sheet(Ink(pen), setter)
        sheet.draw(paper, page, paper.page.format(number=number, count=len(paper.pages)))
        canvas.addLiteral(sheet.ink.operators())
        canvas.showPage()
        if progress is not None:
            progress(number, len(paper.pages))
    canvas.save()
    return len(paper.pages)


class _Sheet:
    """A page that is being drawn; its measures are millimetres from the upper left corner."""

    def __init__(self, ink: Ink, setter: Setter) -> None:
        self.ink, self._setter = ink, setter

    def draw(self, paper: DeskList, page: DeskListPage, numbering: str) -> None:
        """Draw everything on the page."""
        draw_marks(self.ink, layout.desk_list_layout(len(page.rows)), page.code)
        self._draw_head(paper, numbering)
        self._draw_headings(paper.headings)
        for number, row in enumerate(page.rows):
            self._draw_row(number, row)
        self._draw_foot(paper.foot, numbering)

    def _draw_head(self, paper: DeskList, numbering: str) -> None:
        width, top = _ABOVE - _LEFT, layout.CODE_TOP
        cells = [self._setter.line(paper.event, width * MM, _EVENT), self._setter.line(paper.title, width * MM, _TITLE)]
        cells += [self._setter.cell(line, width * MM, _ABOUT, _MOST_ABOUT * MM) for line in paper.about]
        for cell in cells:
            self.ink.write(cell.style.colour, cell.placed(_LEFT * MM, self._up(top)))
            top += cell.height / MM + _LINE
        room = layout.CODE_TOP + layout.CODE_SIDE - top
        cell = self._setter.cell(f"{numbering} · {paper.how}", width * MM, _HOW, room * MM)
        self.ink.write(_HOW.colour, cell.placed(_LEFT * MM, self._up(top + room) + cell.height))

    def _draw_headings(self, headings: Sequence[str]) -> None:
        for (left, right), text in zip(pairwise(layout.EDGES), headings, strict=True):
            width = right - left - _PADDING
            cell = self._setter.line(text, width * MM, _HEADING)
            top = layout.ROWS_TOP - 1.2 - cell.height / MM
            self.ink.write(_HEADING.colour, cell.placed((left + _PADDING / 2) * MM, self._up(top)))

    def _draw_row(self, number: int, row: DeskListRow) -> None:
        top = layout.ROWS_TOP + number * layout.ROW
        bottom, middle = top + layout.ROW, top + layout.ROW / 2
        left, right = layout.EDGES[0] * MM, layout.EDGES[-1] * MM
        for y in {top, bottom} if number == 0 else {bottom}:
            self.ink.rule(RULE, (left, self._up(y)), (right, self._up(y)))
        for x in layout.EDGES:
            self.ink.rule(RULE, (x * MM, self._up(top)), (x * MM, self._up(bottom)))
        texts = ((row.name, _NAME), (row.place, _PLACE), (row.number, _NUMBER), (row.time, _TIME))
        for column, (text, style) in enumerate(texts, start=1):
            self._write_in_cell(text, style, layout.EDGES[column], layout.EDGES[column + 1], middle)

    def _write_in_cell(self, text: str, style: TextStyle, left: float, right: float, middle: float) -> None:
        width, room = (right - left - 2 * _PADDING) * MM, (layout.ROW - 1.0) * MM
        whole = self._setter.width(text, style)
        if whole * _SMALLER <= width:
            cell = self._setter.line(text, width, style)
        else:
            cell = self._setter.cell(text, width, style, room)
        self.ink.write(style.colour, cell.placed((left + _PADDING) * MM, self._up(middle) + cell.height / 2))

    def _draw_foot(self, foot: str, numbering: str) -> None:
        width = _FOOT_RIGHT - _LEFT
        page = self._setter.cell(numbering, width * MM, _AT_FOOT)
        left = self._setter.line(foot, width * MM - page.width - 4 * MM, _AT_FOOT)
        top = self._up(_FOOT)
        self.ink.write(_AT_FOOT.colour, left.placed(_LEFT * MM, top))
        self.ink.write(_AT_FOOT.colour, page.placed(_FOOT_RIGHT * MM - page.width, top))

    def _up(self, y: float) -> float:
        """Give the points from the lower edge."""
        return LONG_SIDE - y * MM
