"""Registers as PDF: rows written directly on the page, thousands a second."""

from collections.abc import Callable, Iterator, Sequence
from typing import IO, Final

from regapp.model.papers.register import Register
from regapp.model.progress import Progress
from regapp.pdf_file import add_part, new_pdf
from regapp.pen import Pen
from regapp.reports.desk_lists.register_marks import draw_marks_of_rows
from regapp.reports.register_closing import draw_closing
from regapp.reports.register_head import PageHeadDrawer
from regapp.reports.register_rows import GroupLine, items_of, register_pages
from regapp.reports.register_sheet import LEFT, MM, RULE, grid_of, page_of, text_style, with_room_for_figures
from regapp.reports.tables.cells import Setter
from regapp.reports.tables.ink import Ink
from regapp.reports.tables.pages import Page
from regapp.reports.tables.rows import Item, draw_items
from regapp.texts.palette import PAPER

_ROWS_ON_A_PAGE: Final = 15
_FOOT: Final = 8 * MM
_FOOT_INSET: Final = 8 * MM
_AT_FOOT: Final = text_style(8, "muted")


def write_register(register: Register, target: str | IO[bytes], progress: Progress | None = None) -> int:
    """Draw a register into a PDF; give its number of pages.

    Calls `progress` after each page, and with 0 during the layout; an exception from it ends the work.
    """
    tell = progress or (lambda _done, _total: None)
    paper = _Paper(register, target)
    pages = list(paper.pages(lambda: tell(0, max(1, register.people // _ROWS_ON_A_PAGE))))
    for number, page in enumerate(pages, start=1):
        paper.draw(page, number, str(len(pages)))
        tell(number, len(pages))
    paper.canvas.save()
    return len(pages)


def write_first_page(register: Register, target: IO[bytes], counted: bool = True) -> int:
    """Draw the first page as it will be; give the number of pages, or 0 if not `counted`, which is faster."""
    paper = _Paper(register, target)
    pages = paper.pages()
    first = next(pages)
    count = 1 + sum(1 for _ in pages) if counted else 0
    paper.draw(first, 1, str(count or "…"))
    paper.canvas.save()
    return count


class _Paper:
    """A drawer of a register on its pages."""

    def __init__(self, register: Register, target: str | IO[bytes]) -> None:
        self._setter = Setter()
        register = with_room_for_figures(register, self._setter)
        self._register, self._grid = register, grid_of(register.columns)
        self._height = page_of(register.columns)[1]
        title = f"{register.title} · {register.event}"
        self.canvas = new_pdf(target, page_of(register.columns), title, register.imprint)
        self._pen = Pen(self.canvas)
        self._head = PageHeadDrawer(self.canvas, self._pen, register, self._setter)

    def pages(self, step: Callable[[], None] | None = None) -> Iterator[Page]:
        """Lay out the pages."""
        return register_pages(self._register, self._setter, self._head.first_top, self._head.later_top, step)

    def draw(self, page: Page, number: int, count: str) -> None:
        """Draw page `number`, counted from 1, of `count` pages."""
        self.canvas.doForm("first" if number == 1 else "later")
        top = self._height - (self._head.first_top if number == 1 else self._head.later_top)
        ink = Ink(self._pen)
        items = items_of(page, self._register, self._setter)
        self._add_parts(items, top)
        bottom = draw_items(ink, self._grid, items, top, RULE, uprights=True)
        if page.closes:
            draw_closing(self._register, self._grid, self._setter, bottom, ink)
        if self._register.read_back is not None and count.isdecimal():
            draw_marks_of_rows(ink, self._register.read_back, self._grid, items, top, (number, int(count)))
        self._draw_foot(ink, number, count)
        self.canvas.addLiteral(ink.operators())
        self.canvas.showPage()

    def _add_parts(self, items: Sequence[Item], top: float) -> None:
        """Add the groups that begin on the page to the outline."""
        for item in items:
            if isinstance(item, GroupLine) and not item.is_continued:
                add_part(self.canvas, item.group.heading, self._grid.left, top)
            top -= item.height

    def _draw_foot(self, ink: Ink, number: int, count: str) -> None:
        register = self._register
        # Corner marks need white around them.
        inset = _FOOT_INSET if register.read_back else 0.0
        left, right = LEFT + inset, self._grid.right - inset
        page = self._setter.cell(register.words.page.format(number=number, count=count), right, _AT_FOOT)
        foot = self._setter.line(register.foot, right - left - page.width - 4 * MM, _AT_FOOT)
        ink.write(PAPER["muted"], foot.placed(left, _FOOT + foot.height / 2))
        ink.write(PAPER["muted"], page.placed(right - page.width, _FOOT + page.height / 2))
