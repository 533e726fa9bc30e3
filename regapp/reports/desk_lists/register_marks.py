"""The marks on a register whose pages are read back: where its rows came to be, told by the code of each page."""

from collections.abc import Sequence

from regapp.model.papers.page_code import rounded
from regapp.model.papers.page_layout import LONG, SHORT, PageLayout
from regapp.model.papers.register import ReadBack
from regapp.reports.desk_lists.marks import draw_marks
from regapp.reports.register_rows import PersonLine
from regapp.reports.register_sheet import MM, SHORT_SIDE
from regapp.reports.tables.columns import Grid
from regapp.reports.tables.ink import Ink
from regapp.reports.tables.rows import Item


def draw_marks_of_rows(
    ink: Ink, read_back: ReadBack, grid: Grid, items: Sequence[Item], top: float, page: tuple[int, int]
) -> None:
    """Draw the marks of a page whose items begin at `top`, in points from the lower edge; `page`: its number, and the
    number of pages."""
    is_landscape = grid.right > SHORT_SIDE
    height = SHORT if is_landscape else LONG
    people: list[int | None] = []
    rows: list[tuple[float, float]] = []
    for item in items:
        if isinstance(item, PersonLine):
            people.append(item.row.participant)
            rows.append((height - top / MM, item.height / MM))
        top -= item.height
    left, right = (grid.edges[read_back.signature_column + side] / MM for side in (0, 1))
    layout = rounded(
        PageLayout(
            is_landscape, _middle(grid, read_back.box_column), _middle(grid, read_back.bar_column), (left, right),
            tuple(rows),
        )
    )  # fmt: skip
    draw_marks(ink, layout, read_back.code(*page, tuple(people), layout))


def _middle(grid: Grid, column: int) -> float:
    """Give the middle of a column in millimetres."""
    return (grid.edges[column] + grid.edges[column + 1]) / 2 / MM
