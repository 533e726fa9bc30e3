"""The heading of each page of a register, with the headings of its columns; drawn once and shown on every page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from regapp.lettering import ASCENT
from regapp.model.papers.page_layout import CODE_RIGHT, CODE_SIDE, CODE_TOP
from regapp.model.papers.register import Register
from regapp.pen import Pen
from regapp.pictures import Picture, load_pictures
from regapp.reports.register_columns import heading_row
from regapp.reports.register_sheet import LEFT, MM, TOP, grid_of, page_of, row_style, text_style
from regapp.reports.tables.cells import Cell, Setter, TextStyle
from regapp.reports.tables.ink import Ink, Rule
from regapp.texts.palette import PAPER

_LOGO_WIDTH, _LOGO_HEIGHT, _LOGO_GAP = 32 * MM, 14 * MM, 6 * MM
_MOST_TEXT: Final = 16 * MM
"""With this limit rows keep their room below a long title or many names of organisers."""
_EVENT, _TITLE = text_style(10, bold=True), text_style(17, "accent", bold=True)
_ABOUT, _MORE, _HOSTS = text_style(10.5), text_style(9.5), text_style(7.5, "muted")
_LATER_EVENT, _LATER_TITLE = text_style(8, "muted"), text_style(10, "accent", bold=True)
_LATER_ABOUT: Final = text_style(9)
_CODE_ROOM: Final = (CODE_RIGHT + CODE_SIDE + 4) * MM
_BELOW_CODE: Final = (CODE_TOP + CODE_SIDE + 3) * MM
_APPROVAL, _APPROVAL_LINE = 62 * MM, 7.5 * MM
_APPROVAL_RULE: Final = Rule(0.7, PAPER["muted"])
_APPROVED, _CAPTION = text_style(10.5, bold=True), text_style(7, "muted", align=0.5)


@dataclass
class PageHead:
    """A heading laid out, from the upper edge of the page down to `bottom`."""

    ink: Ink
    bottom: float = TOP


class PageHeadDrawer:
    """A drawer that lays out the headings as forms: `first` for the first page, `later` for the others."""

    def __init__(self, canvas: Canvas, pen: Pen, register: Register, setter: Setter) -> None:
        self._canvas, self._pen, self._register, self._setter = canvas, pen, register, setter
        self._grid = grid_of(register.columns)
        self._width, self._height = page_of(register.columns)
        self._logos = list(load_pictures(register.logos).values())
        self._headings = heading_row(register.columns, self._grid, setter)
        self.first_top = self._make("first", self._first(), self._logos)
        self.later_top = self._make("later", self._later(), ())

    def _first(self) -> PageHead:
        whole = self._right - LEFT
        register = self._register
        width = self._beside_approval - LEFT - sum(_logo_width(logo) + _LOGO_GAP for logo in self._logos)
        head = PageHead(Ink(self._pen))
        approved = self._approve(head) if register.approval else TOP
        self._add(head, register.event, width, _EVENT)
        head.bottom += 2 * MM
        self._add(head, register.title, width, _TITLE)
        head.bottom += 1 * MM
        for number, text in enumerate(register.about):
            self._add(head, text, width, _MORE if number else _ABOUT)
        if self._logos:
            head.bottom = max(head.bottom, TOP + _LOGO_HEIGHT)
        head.bottom = max(head.bottom, approved)
        head.bottom += 1.5 * MM if register.hosts else 0
        for text in register.hosts:
            self._add(head, text, whole, _HOSTS)
        head.bottom = max(head.bottom + 4 * MM, self._below_code)
        return head

    @property
    def _right(self) -> float:
        """The right edge of the heading: before the code of a page that has one."""
        return self._width - _CODE_ROOM if self._register.read_back else self._grid.right

    @property
    def _below_code(self) -> float:
        return _BELOW_CODE if self._register.read_back else 0.0

    @property
    def _beside_approval(self) -> float:
        """The right edge of what stands beside the lines of the person who approves."""
        return self._right - (_APPROVAL + _LOGO_GAP if self._register.approval else 0)

    def _approve(self, head: PageHead) -> float:
        """Draw the lines of the person who approves at the right; give where they end."""
        words, left = self._register.words, self._right - _APPROVAL
        title = self._setter.cell(self._register.approval, _APPROVAL, _APPROVED)
        head.ink.write(title.style.colour, title.placed(left, self._height - TOP))
        base = TOP + title.height
        for caption in (words.position, f"{words.signature}, {words.full_name}", words.date):
            base += _APPROVAL_LINE
            head.ink.rule(_APPROVAL_RULE, (left, self._height - base), (left + _APPROVAL, self._height - base))
            text = self._setter.line(caption, _APPROVAL, _CAPTION)
            head.ink.write(text.style.colour, text.placed(left, self._height - base - 0.6 * MM, _APPROVAL))
        return base + 4 * MM

    def _later(self) -> PageHead:
        register, width = self._register, self._right - LEFT
        head = PageHead(Ink(self._pen))
        self._put(head, self._setter.line(register.event, width, _LATER_EVENT))
        title = self._setter.line(register.title, width / 2, _LATER_TITLE)
        left = LEFT + title.width + 3 * MM
        about = self._setter.line(" · ".join(register.about), self._right - left, _LATER_ABOUT)
        # Both share one baseline.
        top = head.bottom + (title.size - about.size) * ASCENT
        self._put(head, title)
        head.ink.write(about.style.colour, about.placed(left, self._height - top))
        head.bottom = max(head.bottom + 3 * MM, self._below_code)
        return head

    def _add(self, head: PageHead, text: str, width: float, style: TextStyle) -> None:
        cell = self._setter.cell(text, width, style)
        if cell.height > _MOST_TEXT:
            as_in_rows = replace(row_style(bold=style.bold), colour=style.colour)
            cell = self._setter.cell(text, width, as_in_rows, _MOST_TEXT)
        self._put(head, cell)

    def _put(self, head: PageHead, cell: Cell) -> None:
        head.ink.write(cell.style.colour, cell.placed(LEFT, self._height - head.bottom))
        head.bottom += cell.height

    def _make(self, name: str, head: PageHead, logos: Sequence[Picture]) -> float:
        """Draw a heading into a form; give the start of the rows below it, from the upper edge."""
        canvas = self._canvas
        canvas.beginForm(name, 0, 0, self._width, self._height)
        right = self._beside_approval
        for logo in reversed(logos):
            right -= _logo_width(logo)
            logo.draw(canvas, right, self._height - TOP - _LOGO_HEIGHT, _logo_width(logo), _LOGO_HEIGHT, 0.5)
            right -= _LOGO_GAP
        self._headings.draw(head.ink, self._grid, self._height - head.bottom)
        canvas.addLiteral(head.ink.operators())
        canvas.endForm()
        return head.bottom + self._headings.height


def _logo_width(logo: Picture) -> float:
    """Give the width of a logo that fills its room in height or width."""
    return min(_LOGO_WIDTH, _LOGO_HEIGHT * logo.width / logo.height)
