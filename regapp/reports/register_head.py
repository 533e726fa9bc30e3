"""The heading of each page of a register, with the headings of its columns; drawn once and shown on every page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from regapp.lettering import ASCENT, Line
from regapp.model.papers.register import Register
from regapp.pen import Pen, number
from regapp.pictures import Picture, load_pictures
from regapp.reports.register_cells import LEFT, MM, PADDING, TOP, Cell, Grid, Setter
from regapp.texts.palette import PAPER, TINT

_LOGO_WIDTH, _LOGO_HEIGHT, _LOGO_GAP = 32 * MM, 14 * MM, 6 * MM
_MOST_TEXT: Final = 16 * MM
"""However long a title or the names of organisers are, rows have their room."""
_HEADING_SIZE: Final = 8.0
_LEAST_COLUMNS: Final = 8 * MM
_MOST_UPRIGHT: Final = 24 * MM
_UPRIGHT_SIZE: Final = 7.5


@dataclass
class PageHead:
    """A heading laid out: texts by colour, from the upper edge of the page down to `bottom`."""

    bottom: float
    texts: list[tuple[str, list[Line]]] = field(default_factory=list)


class PageHeadDrawer:
    """Lays the headings out and makes them forms: `first` for the first page, `later` for the others."""

    def __init__(self, canvas: Canvas, pen: Pen, register: Register, grid: Grid, setter: Setter) -> None:
        self._canvas, self._pen, self._register, self._grid, self._setter = canvas, pen, register, grid, setter
        self._logos = list(load_pictures(register.logos).values())
        self._on_end = self._stand_on_end()
        self._headings = [self._heading(number) for number in range(len(register.columns))]
        self._columns_height = max(
            _LEAST_COLUMNS, *(cell.height + 2 * PADDING for cell, upright in self._headings if not upright),
            *(max(wide for wide, _ in cell.lines) + 2 * PADDING for cell, upright in self._headings if upright),
        )  # fmt: skip
        first, later = self._first(), self._later()
        self.first_top = self._make("first", first, self._logos)
        self.later_top = self._make("later", later, ())

    def _heading(self, column: int) -> tuple[Cell, bool]:
        """A column's heading, and whether it stands on end."""
        setter, text = self._setter, self._register.columns[column].heading
        if self._register.columns[column].upright and self._on_end:
            cell = setter.lines(text, _MOST_UPRIGHT, _UPRIGHT_SIZE, True)
            fits = cell.height <= self._grid.inner(column) + PADDING
            return cell if fits else setter.one_line(text, _MOST_UPRIGHT, _UPRIGHT_SIZE, True), True
        return setter.lines(text, self._grid.inner(column), _HEADING_SIZE, True), False

    def _stand_on_end(self) -> bool:
        """Whether a word to tick under is longer than its column is wide; then all of them stand on end."""
        return any(
            self._setter.width(word, _HEADING_SIZE, True) > self._grid.inner(index)
            for index, column in enumerate(self._register.columns)
            if column.upright
            for word in column.heading.split()
        )

    def _first(self) -> PageHead:
        whole = self._grid.right - LEFT
        width = whole - sum(_logo_width(logo) + _LOGO_GAP for logo in self._logos)
        register = self._register
        head = PageHead(TOP)
        self._add(head, register.event, width, 10, "text", bold=True)
        head.bottom += 2 * MM
        self._add(head, register.title, width, 17, "accent", bold=True)
        head.bottom += 1 * MM
        for size, text in zip((10.5, *[9.5] * len(register.about)), register.about, strict=False):
            self._add(head, text, width, size, "text")
        if self._logos:
            head.bottom = max(head.bottom, TOP + _LOGO_HEIGHT)
        head.bottom += 1.5 * MM if register.hosts else 0
        for text in register.hosts:
            self._add(head, text, whole, 7.5, "muted")
        head.bottom += 4 * MM
        return head

    def _later(self) -> PageHead:
        register, width = self._register, self._grid.right - LEFT
        head = PageHead(TOP)
        self._put(head, self._setter.one_line(register.event, width, 8), "muted")
        title = self._setter.one_line(register.title, width / 2, 10, True)
        left = LEFT + (title.lines[0][0] if title.lines else 0) + 3 * MM
        about = self._setter.one_line(" · ".join(register.about), self._grid.right - left, 9)
        top = head.bottom
        self._put(head, title, "accent")
        # Both on one baseline.
        top += (title.size - about.size) * ASCENT
        head.texts.append((PAPER["text"], about.placed(left, 0, self._grid.height - top)))
        head.bottom += 3 * MM
        return head

    def _add(self, head: PageHead, text: str, width: float, size: float, colour: str, bold: bool = False) -> None:
        cell = self._setter.lines(text, width, size, bold)
        if cell.height > _MOST_TEXT:
            cell = self._setter.fitted(text, width, bold, _MOST_TEXT)
        self._put(head, cell, colour)

    def _put(self, head: PageHead, cell: Cell, colour: str) -> None:
        head.texts.append((PAPER[colour], cell.placed(LEFT, 0, self._grid.height - head.bottom)))
        head.bottom += cell.height

    def _make(self, name: str, head: PageHead, logos: Sequence[Picture]) -> float:
        """Draw a heading into a form; where the rows below it begin, from the upper edge."""
        canvas, pen, grid = self._canvas, self._pen, self._grid
        canvas.beginForm(name, 0, 0, grid.width, grid.height)
        right = grid.right
        for logo in reversed(logos):
            right -= _logo_width(logo)
            logo.draw(canvas, right, grid.height - TOP - _LOGO_HEIGHT, _logo_width(logo), _LOGO_HEIGHT, 0.5)
            right -= _LOGO_GAP
        canvas.addLiteral(self._columns(grid.height - head.bottom))
        canvas.addLiteral(pen.texts(head.texts))
        canvas.endForm()
        return head.bottom + self._columns_height

    def _columns(self, top: float) -> str:
        pen, edges, height = self._pen, self._grid.edges, self._columns_height
        operators = [pen.fill(TINT), pen.rectangle(LEFT, top - height, edges[-1] - LEFT, height)]
        operators += [
            f"1 G 1 w {number(x)} {number(top)} m {number(x)} {number(top - height)} l S" for x in edges[1:-1]
        ]
        level, upright = [], []
        for index, (cell, on_end) in enumerate(self._headings):
            if on_end:
                # Turned about, the upper edge of the text is the left one.
                x = (edges[index] + edges[index + 1] - cell.height) / 2
                turned = pen.texts([(PAPER["text"], cell.placed(0, 0, 0))])
                upright.append(f"q 0 1 -1 0 {number(x)} {number(top - height + PADDING)} cm\n{turned} Q")
                continue
            slack = {"left": 0.0, "centre": 0.5, "right": 1.0}[self._register.columns[index].align]
            slack = 0.5 if self._register.columns[index].upright else slack
            y = top - (height - cell.height) / 2
            level += cell.placed(edges[index] + PADDING, self._grid.inner(index), y, slack)
        return "\n".join([*operators, pen.texts([(PAPER["text"], level)]), *upright])


def _logo_width(logo: Picture) -> float:
    """How wide a logo is where it is as high as there is room, or as wide."""
    return min(_LOGO_WIDTH, _LOGO_HEIGHT * logo.width / logo.height)
