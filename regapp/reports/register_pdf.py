"""Registers as PDF: rows written straight onto the page, thousands a second."""

from collections.abc import Callable
from typing import IO, Final

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, register_fonts
from regapp.lettering import ASCENT, Line
from regapp.model.money import som_text
from regapp.model.papers.register import Register
from regapp.model.progress import Progress
from regapp.pen import Pen, number
from regapp.reports.register_cells import LEFT, MM, PADDING, Cell, Setter, grid_of
from regapp.reports.register_closing import draw_closing
from regapp.reports.register_head import PageHeadDrawer
from regapp.reports.register_pages import MARK_HEIGHT, GroupLine, PageLayout, RowLine, TotalLine, paginate
from regapp.texts.palette import PALE, PAPER

_SLACK: Final = {"left": 0.0, "centre": 0.5, "right": 1.0}
_LINE_WIDTH: Final = 0.5
_ROWS_ON_A_PAGE: Final = 15
_FOOT: Final = 8 * MM
_MARK_SIZE: Final = 7.5
_TICK: Final = ((0.0, 1.0), (0.75, 0.2), (2.1, 2.0))
"""The tick's corners, mm from its lower left corner."""


def write_register(register: Register, target: str | IO[bytes], progress: Progress | None = None) -> int:
    """Draw a register into a PDF; how many pages it has.

    `progress` is told after each page, and with 0 while they are laid out; what it raises ends the work.
    """
    canvas = _canvas(register, target)
    tell = progress or (lambda _done, _total: None)
    drawer = _Drawer(canvas, register, step=lambda: tell(0, max(1, register.people // _ROWS_ON_A_PAGE)))
    count = len(drawer.pages)
    for index in range(count):
        drawer.draw(index, str(count))
        tell(index + 1, count)
    canvas.save()
    return count


def write_first_page(register: Register, target: IO[bytes], counted: bool = True) -> int:
    """Draw the first page as it will be; how many pages there will be. Not `counted`, which is faster: 0."""
    canvas = _canvas(register, target)
    drawer = _Drawer(canvas, register, most_pages=0 if counted else 1)
    count = len(drawer.pages) if counted else 0
    drawer.draw(0, str(count or "…"))
    canvas.save()
    return count


def _canvas(register: Register, target: str | IO[bytes]) -> Canvas:
    register_fonts()
    # Plain compressed bytes: ASCII85 would make every stream a quarter longer.
    rl_config.useA85 = 0
    grid = grid_of(register.columns)
    canvas = Canvas(target, pagesize=(grid.width, grid.height), pageCompression=1, initialFontName=REGULAR)
    canvas.setTitle(f"{register.title} · {register.event}")
    canvas.setCreator("RegApp")
    return canvas


class _Drawer:
    """Draws the pages of one register."""

    def __init__(
        self, canvas: Canvas, register: Register, most_pages: int = 0, step: Callable[[], None] | None = None
    ) -> None:
        self._canvas, self._register = canvas, register
        self._pen, self._setter, self._grid = Pen(canvas), Setter(), grid_of(register.columns)
        head = PageHeadDrawer(canvas, self._pen, register, self._grid, self._setter)
        self.pages = paginate(register, self._grid, self._setter, head.first_top, head.later_top, most_pages, step)
        self._texts: dict[str, list[Line]] = {}
        self._shapes: list[str] = []
        red, green, blue = HexColor(PAPER["line"]).rgb()
        self._stroke = f"{number(_LINE_WIDTH)} w {red:.3f} {green:.3f} {blue:.3f} RG"

    def draw(self, index: int, count: str) -> None:
        """Draw a page, from 0, of so many."""
        canvas, page = self._canvas, self.pages[index]
        canvas.doForm("later" if index else "first")
        self._texts = {PAPER[name]: [] for name in ("text", "muted", "accent")}
        self._shapes = []
        bottom = self._draw_items(page)
        if page.closes:
            draw_closing(self._register, self._grid, self._setter, bottom, self._texts, self._shapes)
        self._draw_foot(index, count)
        canvas.addLiteral("\n".join([*self._shapes, self._pen.texts(self._texts.items())]))
        canvas.showPage()

    def _draw_items(self, page: PageLayout) -> float:
        """Draw rows, headings and totals, and the lines between them; where they end, from the lower edge."""
        right = number(self._grid.right)
        top = self._grid.height - page.top
        fills, level, across = [], [], []
        for item in page.items:
            bottom = top - item.height
            level.append(f"{number(LEFT)} {number(bottom)} m {right} {number(bottom)} l")
            match item:
                case RowLine():
                    self._draw_row(item, top)
                    across.append((top, bottom))
                case GroupLine():
                    fills.append(self._pen.rectangle(LEFT, bottom, self._grid.right - LEFT, item.height))
                    self._draw_group(item, top)
                case TotalLine():
                    self._draw_total(item, top)
            top = bottom
        if page.items:
            self._shapes += [self._pen.fill(PALE), *fills, self._stroke, *level, *self._uprights(across)]
            sides = f"{number(self._grid.height - page.top)} m"
            self._shapes += [f"{number(x)} {sides} {number(x)} {number(top)} l" for x in (LEFT, self._grid.right)]
            self._shapes.append("S")
        return top

    def _uprights(self, across: list[tuple[float, float]]) -> list[str]:
        """The lines between columns, whole where rows follow each other, broken at headings."""
        runs: list[list[float]] = []
        for top, bottom in across:
            if runs and abs(runs[-1][1] - top) < 0.01:
                runs[-1][1] = bottom
            else:
                runs.append([top, bottom])
        inner = [number(x) for x in self._grid.edges[1:-1]]
        return [f"{x} {number(top)} m {x} {number(bottom)} l" for top, bottom in runs for x in inner]

    def _draw_row(self, item: RowLine, top: float) -> None:
        register, grid, text = self._register, self._grid, self._texts[PAPER["text"]]
        for index, cell in enumerate(item.cells):
            if not cell.lines:
                continue
            marked = bool(item.row.mark) and index == register.mark_column
            height = cell.height + (MARK_HEIGHT if marked else 0.0)
            upper = top - (item.height - height) / 2
            slack = _SLACK[register.columns[index].align]
            lines = cell.placed(grid.edges[index] + PADDING, grid.inner(index), upper, slack)
            (text if index else self._texts[PAPER["muted"]]).extend(lines)
        if item.row.mark:
            cell = item.cells[register.mark_column]
            upper = top - (item.height - cell.height - MARK_HEIGHT) / 2 - cell.height
            self._draw_mark(item.row.mark, grid.edges[register.mark_column] + PADDING, upper)

    def _draw_mark(self, mark: str, left: float, top: float) -> None:
        """A tick and the time at which she was checked in."""
        bottom = top - MARK_HEIGHT + 0.6 * MM
        corners = [f"{number(left + x * MM)} {number(bottom + y * MM)}" for x, y in _TICK]
        red, green, blue = HexColor(PAPER["accent"]).rgb()
        path = " ".join([corners[0], "m", *(f"{corner} l" for corner in corners[1:]), "S"])
        self._shapes.append(f"q 1.1 w 1 J 1 j {red:.3f} {green:.3f} {blue:.3f} RG {path} Q")
        cell = self._setter.lines(mark, 30 * MM, _MARK_SIZE)
        self._texts[PAPER["accent"]] += cell.placed(left + 3 * MM, 0, top - 0.2 * MM)

    def _draw_group(self, item: GroupLine, top: float) -> None:
        words, group = self._register.words, item.group
        note = f"({words.continued})" if item.continued else str(group.count or "")
        room = self._grid.right - LEFT - 2 * PADDING
        side = self._setter.lines(note, room, 8.5)
        taken = side.lines[0][0] + PADDING if side.lines else 0.0
        name = self._setter.one_line(group.heading, room - taken, 9.5, True)
        upper = top - (item.height - name.height) / 2
        self._texts[PAPER["accent"]] += name.placed(LEFT + PADDING, room, upper)
        left = LEFT + 2 * PADDING + (name.lines[0][0] if name.lines else 0)
        # On the baseline of the name.
        self._texts[PAPER["muted"]] += side.placed(left, room, upper - (name.size - side.size) * ASCENT)

    def _draw_total(self, item: TotalLine, top: float) -> None:
        column = self._register.money_column
        assert column is not None
        grid, text = self._grid, self._texts[PAPER["text"]]
        words = self._setter.one_line(item.text, grid.edges[column] - LEFT - 2 * PADDING, 9, True)
        upper = top - (item.height - words.height) / 2
        text += words.placed(LEFT + PADDING, grid.edges[column] - LEFT - 2 * PADDING, upper, 1.0)
        if item.tyiyn is not None:
            amount: Cell = self._setter.one_line(som_text(item.tyiyn), grid.inner(column), 9, True)
            upper = top - (item.height - amount.height) / 2
            text += amount.placed(grid.edges[column] + PADDING, grid.inner(column), upper, 1.0)
        edges = (grid.edges[column], grid.edges[column + 1])
        self._shapes.append(self._stroke)
        for x in edges:
            self._shapes.append(f"{number(x)} {number(top)} m {number(x)} {number(top - item.height)} l S")

    def _draw_foot(self, index: int, count: str) -> None:
        register, grid = self._register, self._grid
        page = self._setter.lines(register.words.page.format(number=index + 1, count=count), grid.right, 8)
        wide = page.lines[0][0]
        foot = self._setter.one_line(register.foot, grid.right - LEFT - wide - 4 * MM, 8)
        muted = self._texts[PAPER["muted"]]
        muted += foot.placed(LEFT, 0, _FOOT + foot.height / 2)
        muted += page.placed(grid.right - wide, 0, _FOOT + page.height / 2)
