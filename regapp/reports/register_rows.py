"""The contents of a register's pages: people with their ticks, headings of groups, sums, and the end."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from regapp.lettering import ASCENT
from regapp.model.papers.register import Register, RegisterGroup, RegisterRow, sums_of
from regapp.reports.register_sheet import ALIGN, BOTTOM, MM, PADDING, RULE, grid_of, page_of, row_style, text_style
from regapp.reports.tables.cells import Setter
from regapp.reports.tables.columns import Grid
from regapp.reports.tables.ink import Ink, Rule
from regapp.reports.tables.pages import KEPT, Page, Piece, pages_of, pieces_of
from regapp.reports.tables.rows import Item, Row, RowLook, RowSetter
from regapp.texts.catalogue import Language
from regapp.texts.palette import PALE, PAPER
from regapp.texts.quantities import som_text

LEAST_ROW: Final = 10 * MM
"""High enough for a signature."""
GROUP_HEIGHT: Final = 7.5 * MM
SUM_HEIGHT: Final = 8 * MM
MARK_HEIGHT: Final = 3.4 * MM
CLOSING_LINE: Final = 5 * MM
SIGNATORY_HEIGHT: Final = 14 * MM
CLOSING_GAP: Final = 5 * MM
_ROWS_IN_A_STEP: Final = 1_000
_LOOK: Final = RowLook(PADDING, PADDING, LEAST_ROW)
_MARK: Final = text_style(7.5, "accent")
_GROUP: Final = text_style(9.5, "accent", bold=True)
_NOTE: Final = text_style(8.5, "muted")
_SUM: Final = text_style(9, bold=True, align=1.0)
_TICK_RULE: Final = Rule(1.1, PAPER["accent"])
_TICK: Final = ((0.0, 1.0), (0.75, 0.2), (2.1, 2.0))
"""The tick's corners, mm from its lower left corner."""


@dataclass(frozen=True, slots=True)
class PersonLine(Row):
    """A row of a person; if they were checked in, a tick and the time are below one of its texts."""

    row: RegisterRow
    setter: Setter
    mark_column: int

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """Draw the texts and the tick."""
        # A dataclass with slots is created twice; `super()` without arguments would refer to the first one.
        Row.draw(self, ink, grid, top)
        if not self.row.mark:
            return
        cell = self.cells[self.mark_column]
        left = grid.edges[self.mark_column] + grid.side
        upper = top - self.top(self.mark_column) - cell.height + cell.foot
        bottom = upper - MARK_HEIGHT + 0.6 * MM
        ink.stroke(_TICK_RULE, [(left + x * MM, bottom + y * MM) for x, y in _TICK])
        time = self.setter.cell(self.row.mark, 30 * MM, _MARK)
        ink.write(PAPER["accent"], time.placed(left + 3 * MM, upper - 0.2 * MM))


@dataclass(frozen=True)
class GroupLine:
    """The heading of a group, with its number of people or a note that it began on the page before."""

    group: RegisterGroup
    note: str
    setter: Setter
    height: float = GROUP_HEIGHT
    is_continued: bool = False

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """Draw the name, and the note beside it on its baseline."""
        ink.fill(PALE, grid.left, top - self.height, grid.width, self.height)
        room = grid.width - 2 * PADDING
        note = self.setter.cell(self.note, room, _NOTE)
        name = self.setter.line(self.group.heading, room - (note.width + PADDING if note.lines else 0.0), _GROUP)
        upper = top - (self.height - name.height) / 2
        ink.write(PAPER["accent"], name.placed(grid.left + PADDING, upper))
        ink.write(
            PAPER["muted"], note.placed(grid.left + 2 * PADDING + name.width, upper - (name.size - note.size) * ASCENT)
        )


@dataclass(frozen=True)
class SumLine:
    """The sums of a page or of all pages, by column; without `printed` they are filled in by hand."""

    text: str
    sums: Mapping[int, int]
    printed: bool
    language: Language
    setter: Setter
    height: float = SUM_HEIGHT

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """Draw the words at the left of the columns, and the sums in them."""
        room = grid.edges[min(self.sums)] - grid.left - 2 * PADDING
        words = self.setter.line(self.text, room, _SUM)
        upper = top - (self.height - words.height) / 2
        ink.write(PAPER["text"], words.placed(grid.left + PADDING, upper, room))
        for column, tyiyn in self.sums.items():
            left, right = grid.edges[column], grid.edges[column + 1]
            if self.printed:
                amount = self.setter.line(som_text(tyiyn, self.language), grid.inner[column], _SUM)
                upper = top - (self.height - amount.height) / 2
                ink.write(PAPER["text"], amount.placed(left + PADDING, upper, grid.inner[column]))
            for x in (left, right):
                ink.rule(RULE, (x, top), (x, top - self.height))


def closing_height(register: Register) -> float:
    """Give the height of the end: the lines with numbers, and the lines for signatures."""
    return CLOSING_GAP + len(register.closing) * CLOSING_LINE + len(register.signatories) * SIGNATORY_HEIGHT


def register_pages(
    register: Register, setter: Setter, first_top: float, later_top: float, step: Callable[[], None] | None = None
) -> Iterator[Page]:
    """Lay out the pages of a register. Its rows begin `first_top` or `later_top` below the upper edge.

    Pages have room for sums, but no sums yet. Calls `step` at intervals; an exception from it ends the work.
    """
    sums = SUM_HEIGHT if register.money_columns else 0.0
    end = page_of(register.columns)[1] - BOTTOM - sums
    highest = end - max(first_top, later_top) - GROUP_HEIGHT
    return pages_of(
        _pieces(register, setter, highest, step or (lambda: None)), end - first_top, end - later_top,
        closing_height(register) + sums, new_pages=register.new_pages, least=KEPT,
    )  # fmt: skip


def items_of(page: Page, register: Register, setter: Setter) -> list[Item]:
    """List the items of a page with its sum, and with the sum of all pages where the register ends."""
    items, columns, language = page.items, register.money_columns, Language(register.words.language)
    if not columns:
        return items
    rows = [item.row for item in items if isinstance(item, PersonLine)]
    sums = [(register.words.page_total, sums_of(rows, len(columns)))] if rows else []
    if page.closes:
        sums.append((register.words.total, register.sums))
    lines = ((text, dict(zip(columns, found, strict=True))) for text, found in sums)
    return [*items, *(SumLine(text, found, register.money_printed, language, setter) for text, found in lines)]


def _pieces(register: Register, setter: Setter, highest: float, step: Callable[[], None]) -> Iterator[Piece]:
    styles = [
        row_style("text" if number else "muted", bold=column.bold, align=ALIGN[column.align])
        for number, column in enumerate(register.columns)
    ]
    rows = RowSetter(setter, grid_of(register.columns), styles, _LOOK, highest)
    for group in register.groups:
        lines = _lines(register, group, rows, setter, step)
        heading = GroupLine(group, str(group.count or ""), setter) if group.heading else None
        again = GroupLine(group, f"({register.words.continued})", setter, is_continued=True)
        yield from pieces_of(lines, heading, again)


def _lines(
    register: Register, group: RegisterGroup, rows: RowSetter, setter: Setter, step: Callable[[], None]
) -> Iterator[PersonLine]:
    mark_column = register.mark_column
    for number, row in enumerate(group.rows):
        if number % _ROWS_IN_A_STEP == 0:
            step()
        cells = rows.cells(row.cells)
        if row.mark:
            marked = replace(cells[mark_column], foot=MARK_HEIGHT)
            cells = (*cells[:mark_column], marked, *cells[mark_column + 1 :])
        yield PersonLine(cells, _LOOK, _LOOK.height(cells), row, setter, mark_column)
