"""What stands on each page of a register: no row over two pages, no heading without a row, signatures with a list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from regapp.model.papers.register import Register, RegisterGroup, RegisterRow
from regapp.reports.register_cells import BOTTOM, MM, PADDING, Cell, Grid, Setter

LEAST_ROW: Final = 10 * MM
"""So high that one can sign."""
GROUP_HEIGHT: Final = 7.5 * MM
TOTAL_HEIGHT: Final = 8 * MM
MARK_HEIGHT: Final = 3.4 * MM
CLOSING_LINE: Final = 5 * MM
SIGNATORY_HEIGHT: Final = 14 * MM
CLOSING_GAP: Final = 5 * MM
_ROWS_IN_A_STEP: Final = 1_000
_KEPT_ROWS: Final = 2
"""So many rows go along where the signatures need a new page."""


@dataclass(frozen=True)
class GroupLine:
    """The heading of a group; `continued` where the page before had its beginning."""

    group: RegisterGroup
    continued: bool
    height: float = GROUP_HEIGHT


@dataclass(frozen=True)
class RowLine:
    """A row with its texts set."""

    row: RegisterRow
    cells: tuple[Cell, ...]
    height: float


@dataclass(frozen=True)
class TotalLine:
    """The sum of a page or of all; None where it is filled in by hand."""

    text: str
    tyiyn: int | None
    height: float = TOTAL_HEIGHT


Item = GroupLine | RowLine | TotalLine


@dataclass
class PageLayout:
    """A page: `top` is how far below the upper edge its rows begin."""

    top: float
    items: list[Item] = field(default_factory=list)
    closes: bool = False
    """Whether the signatures stand below its rows."""

    @property
    def used(self) -> float:
        """The height of its items."""
        return sum(item.height for item in self.items)

    @property
    def rows(self) -> list[RowLine]:
        """Its rows."""
        return [item for item in self.items if isinstance(item, RowLine)]


def closing_height(register: Register) -> float:
    """The height of what stands at the end: how many, and who signs."""
    return CLOSING_GAP + len(register.closing) * CLOSING_LINE + len(register.signatories) * SIGNATORY_HEIGHT


def paginate(
    register: Register,
    grid: Grid,
    setter: Setter,
    first_top: float,
    later_top: float,
    most_pages: int = 0,
    step: Callable[[], None] | None = None,
) -> list[PageLayout]:
    """Lay all rows out on pages whose rows begin so far below the upper edge; with `most_pages`, so many pages only,
    where there are more. `step` is called now and then; what it raises ends the work."""
    paginator = _Paginator(register, grid, setter, first_top, later_top, most_pages)
    return paginator.run(step or (lambda: None))


class _Paginator:
    def __init__(
        self, register: Register, grid: Grid, setter: Setter, first_top: float, later_top: float, most_pages: int
    ) -> None:
        self._register, self._grid, self._setter, self._later_top = register, grid, setter, later_top
        self._pages = [PageLayout(first_top)]
        self._most_pages = most_pages
        self._used = 0.0
        totals = TOTAL_HEIGHT if register.money_column is not None else 0.0
        self._end = grid.height - BOTTOM - totals
        self._highest = self._end - max(first_top, later_top) - GROUP_HEIGHT

    def run(self, step: Callable[[], None]) -> list[PageLayout]:
        for group in self._register.groups:
            self._add_group(group, step)
        if not self._is_enough:
            self._close()
        if self._register.money_column is not None:
            self._add_totals()
        return self._pages[: self._most_pages] if self._is_enough else self._pages

    @property
    def _is_enough(self) -> bool:
        return 0 < self._most_pages < len(self._pages)

    @property
    def _left(self) -> float:
        return self._end - self._pages[-1].top - self._used

    def _begin_page(self) -> None:
        self._pages.append(PageLayout(self._later_top))
        self._used = 0.0

    def _put(self, item: Item) -> None:
        self._pages[-1].items.append(item)
        self._used += item.height

    def _add_group(self, group: RegisterGroup, step: Callable[[], None]) -> None:
        if self._register.new_pages and self._pages[-1].items:
            self._begin_page()
        for number, row in enumerate(group.rows):
            if self._is_enough:
                return
            if number % _ROWS_IN_A_STEP == 0:
                step()
            line = self._set(row)
            heading = GROUP_HEIGHT if group.heading and number == 0 else 0.0
            if line.height + heading > self._left:
                self._begin_page()
            if group.heading and (number == 0 or not self._pages[-1].items):
                self._put(GroupLine(group, continued=number > 0))
            self._put(line)

    def _set(self, row: RegisterRow) -> RowLine:
        columns, grid = self._register.columns, self._grid
        cells = tuple(
            self._setter.fitted(text, grid.inner(number), columns[number].bold, self._highest - 2 * PADDING)
            for number, text in enumerate(row.cells)
        )
        highest = max(cell.height for cell in cells)
        if row.mark:
            highest = max(highest, cells[self._register.mark_column].height + MARK_HEIGHT)
        return RowLine(row, cells, max(LEAST_ROW, highest + 2 * PADDING))

    def _close(self) -> None:
        """Find room for the signatures; where they need a new page, some rows go along."""
        last = self._pages[-1]
        totals = TOTAL_HEIGHT if self._register.money_column is not None else 0.0
        if closing_height(self._register) + totals > self._left:
            moved: list[Item] = []
            while len(moved) < _KEPT_ROWS and len(last.rows) > _KEPT_ROWS and isinstance(last.items[-1], RowLine):
                moved.insert(0, last.items.pop())
            group = next((item for item in reversed(last.items) if isinstance(item, GroupLine)), None)
            self._begin_page()
            if group is not None and moved:
                begins = last.items[-1] is group
                if begins:
                    last.items.pop()
                self._put(GroupLine(group.group, continued=group.continued or not begins))
            for item in moved:
                self._put(item)
        self._pages[-1].closes = True

    def _add_totals(self) -> None:
        words, printed = self._register.words, self._register.money_printed
        for page in self._pages:
            if page.rows:
                total = sum(line.row.tyiyn for line in page.rows)
                page.items.append(TotalLine(words.page_total, total if printed else None))
        self._pages[-1].items.append(TotalLine(words.total, self._register.tyiyn if printed else None))
