"""Which rows of a table stand on which page, whatever their heights and groups."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regapp.reports.tables.columns import Grid
from regapp.reports.tables.ink import Ink
from regapp.reports.tables.pages import Page, Piece, page_of, pages_of, pieces_of

HEADING_HEIGHT = 12.0


@dataclass(frozen=True)
class Block:
    """An item of which only the height matters."""

    height: float
    group: int
    row: int = -1
    continued: bool = False

    @property
    def is_row(self) -> bool:
        return self.row >= 0

    def draw(self, ink: Ink, grid: Grid, top: float) -> None:
        """It is never drawn."""


@dataclass(frozen=True)
class Sheet:
    """A table of groups, and the room that pages have for it."""

    heights: list[list[float]]
    first: float
    later: float
    end: float
    new_pages: bool
    least: int = 1

    @property
    def rows(self) -> list[Block]:
        return [Block(high, group, row) for group, rows in enumerate(self.heights) for row, high in enumerate(rows)]

    @property
    def pieces(self) -> Iterator[Piece]:
        for group, rows in groupby(self.rows, key=lambda block: block.group):
            heading, again = Block(HEADING_HEIGHT, group), Block(HEADING_HEIGHT, group, continued=True)
            yield from pieces_of(rows, heading, again)

    def room(self, number: int) -> float:
        return self.later if number else self.first

    def pages(self) -> list[Page]:
        return list(pages_of(self.pieces, self.first, self.later, self.end, new_pages=self.new_pages, least=self.least))


SHEETS = st.builds(
    Sheet,
    heights=st.lists(st.lists(st.floats(5, 90), min_size=1, max_size=9), max_size=9),
    first=st.floats(20, 300),
    later=st.floats(60, 300),
    end=st.floats(0, 60),
    new_pages=st.booleans(),
    least=st.integers(1, 3),
)


def blocks_of(page: Page) -> list[Block]:
    return [item for item in page.items if isinstance(item, Block)]


@given(SHEETS)
def test_every_row_stands_once_in_its_order(sheet: Sheet) -> None:
    pages = sheet.pages()
    assert [block for page in pages for block in blocks_of(page) if block.is_row] == sheet.rows
    assert [page.closes for page in pages] == [False] * (len(pages) - 1) + [True]


@given(SHEETS)
def test_no_row_is_torn(sheet: Sheet) -> None:
    for number, page in enumerate(sheet.pages()):
        used = sum(block.height for block in blocks_of(page))
        assert page.height == pytest.approx(used)
        # Only what is higher than any page stands over its edge, and then alone.
        is_too_high = len(page.pieces) == 1 and used > sheet.later
        assert used <= sheet.room(number) + 0.01 or is_too_high


@given(SHEETS)
def test_headings_stand_above_rows_and_again_on_each_page(sheet: Sheet) -> None:
    pages = sheet.pages()
    begun = []
    for page in pages:
        blocks = blocks_of(page)
        if not blocks:
            continue
        assert not blocks[0].is_row
        assert blocks[-1].is_row
        for above, below in pairwise(blocks):
            assert below.is_row or above.group != below.group
            assert not below.continued
            assert above.is_row or (below.is_row and below.group == above.group and above.continued == (below.row > 0))
        begun += [block.group for block in blocks if not block.is_row and not block.continued]
    assert begun == list(range(len(sheet.heights)))


@given(SHEETS)
def test_pages_are_filled(sheet: Sheet) -> None:
    pages = [page for page in sheet.pages() if page.pieces]
    # The last page may have been begun for what stands at the end.
    for number, (page, following) in enumerate(pairwise(pages[:-1])):
        piece = following.pieces[0]
        is_full = page.height_with(piece) > sheet.room(number) - 0.01 or page.height_with(piece) > sheet.later - 0.01
        # Rows were taken over by a page that ends a group.
        is_taken = 1 < len(following.pieces) <= sheet.least
        assert is_full or (sheet.new_pages and piece.begins) or is_taken


@given(SHEETS)
# What stands at the end needs a page of its own, and three rows go along.
@example(Sheet([[5.0] * 3, [5.0] * 4], first=20.0, later=60.0, end=7.0, new_pages=False, least=3))
def test_no_row_is_alone_at_the_end(sheet: Sheet) -> None:
    pages = sheet.pages()
    for number, (before, page) in enumerate(pairwise(pages), start=1):
        following = pages[number + 1].pieces if number + 1 < len(pages) else []
        ends = page.closes or (sheet.new_pages and following and following[0].begins)
        if ends and 0 < len(page.pieces) < sheet.least and not page.pieces[0].begins:
            end = sheet.end if page.closes else 0.0
            joined = page_of([before.pieces[-1], *page.pieces])
            assert len(before.pieces) <= max(2, sheet.least) or joined.height + end > sheet.later - 0.01


@given(SHEETS)
def test_the_end_has_its_room_with_rows_above_it(sheet: Sheet) -> None:
    *_, last = pages = sheet.pages()
    is_too_high = len(last.pieces) == 1 and last.height > sheet.later
    if sheet.end and not is_too_high:
        assert last.height + sheet.end <= sheet.room(len(pages) - 1) + 0.01 or not last.pieces
    if len(pages) > 1 and not last.pieces:
        # Nobody signs on a page without rows, but where a page has hardly any or the next row is too high.
        before = pages[-2].pieces
        is_high = len(before) > 2 and page_of(before[-1:]).height + sheet.end > sheet.later - 0.01
        assert len(before) <= max(2, sheet.least) or is_high


@pytest.mark.parametrize(
    ("rows", "height", "end", "expected"),
    [
        (7, 10, 30, [7]), (8, 10, 30, [6, 2]), (10, 10, 30, [8, 2]), (10, 10, 0, [10]), (11, 10, 0, [10, 1]),
        (11, 10, 30, [10, 1]), (3, 30, 10, [3]), (3, 30, 11, [2, 1]), (2, 45, 10, [2]), (2, 45, 11, [2, 0]),
        (0, 10, 100, [0]), (0, 10, 101, [0, 0]), (1, 101, 0, [0, 1]), (2, 120, 0, [0, 1, 1]),
    ],
)  # fmt: skip
def test_where_the_end_stands(rows: int, height: float, end: float, expected: list[int]) -> None:
    blocks = [Block(height, 0, row) for row in range(rows)]
    pages = list(pages_of(pieces_of(blocks), 100, 110 if height > 100 else 100, end))
    assert [len(page.pieces) for page in pages] == expected


def test_the_end_takes_no_rows_of_another_group_along() -> None:
    sheet = Sheet([[10.0] * 5, [10.0]], first=95, later=95, end=30, new_pages=False)
    first, last = sheet.pages()
    assert [block.group for block in blocks_of(last)] == [1, 1]
    assert [block.row for block in blocks_of(first)] == [-1, 0, 1, 2, 3, 4]


def test_pages_come_as_soon_as_they_are_full() -> None:
    read = []

    def rows() -> Iterator[Block]:
        for number in range(1_000):
            read.append(number)
            yield Block(10, 0, number)

    next(pages_of(pieces_of(rows()), 100, 100))
    assert len(read) == 11
