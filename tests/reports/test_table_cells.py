"""How texts are set into cells, and how wide columns are."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.papers.table import Column
from regapp.reports.tables.cells import Cell, Setter, TextStyle
from regapp.reports.tables.columns import ColumnWidth, column_widths, grid_at
from regapp.reports.tables.rows import RowLook, RowSetter
from regapp.reports.tables.texts import cell_text
from regapp.texts.catalogue import Language

SETTER = Setter()
WORDS = st.text(st.sampled_from("абвгджзийүөңЫМШ abcdefgilmW0123456789-–/·.,ბ"), max_size=160)
STYLES = st.builds(
    TextStyle,
    size=st.sampled_from([6.0, 7.5, 9.0]),
    bold=st.booleans(),
    smaller=st.sampled_from([(), ((2, 6.0),), ((1, 8.0), (3, 5.5))]),
    breaks=st.sampled_from([" ", " -–/"]),
)


def letters(cell: Cell) -> str:
    return "".join(run.text for _, runs in cell.lines for run in runs)


@given(WORDS, st.floats(14, 220), STYLES)
def test_nothing_is_wider_than_its_column_and_nothing_is_lost(text: str, width: float, style: TextStyle) -> None:
    cell = SETTER.cell(text, width, style)
    assert cell.width <= width + 0.001
    assert letters(cell).replace(" ", "") == text.replace(" ", "")
    for wide, runs in cell.lines:
        drawn = sum(SETTER.width(run.text, style) for run in runs) * cell.size / style.size
        assert wide == pytest.approx(drawn)


@given(WORDS, st.floats(14, 120), STYLES, st.floats(11, 60))
def test_nothing_is_higher_than_its_cell(text: str, width: float, style: TextStyle, most: float) -> None:
    cell = SETTER.cell(text, width, style, most)
    assert cell.height <= most
    assert cell.width <= width + 0.001
    whole = letters(cell).replace(" ", "") == text.replace(" ", "")
    assert whole or letters(cell).endswith("…")
    assert whole or cell.size <= 5


@given(WORDS, st.floats(14, 120), STYLES)
def test_one_line_is_set_smaller_then_cut(text: str, width: float, style: TextStyle) -> None:
    cell = SETTER.line(text, width, style)
    assert len(cell.lines) <= 1
    assert cell.width <= width + 0.011
    assert style.size * 0.75 <= cell.size <= style.size
    whole = letters(cell) == text
    assert whole or (letters(cell).endswith("…") and cell.size == style.size * 0.75)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=9))
def test_a_row_is_as_high_as_its_highest_cell(texts: list[tuple[str, str, str]]) -> None:
    grid = grid_at(30, (60, 40, 90), 4)
    look = RowLook(2, 3, least=14)
    setter = RowSetter(SETTER, grid, [TextStyle(8)] * 3, look)
    for row in [setter.row(each) for each in (*texts, *texts)]:
        highest = max(cell.height for cell in row.cells)
        assert row.height == max(14, highest + 5)
        for column, cell in enumerate(row.cells):
            assert 2 - 0.001 <= row.top(column) <= row.height - 3 - cell.height + 0.001
            assert cell.width <= grid.inner[column] + 0.001


@pytest.mark.parametrize(
    ("text", "width", "breaks", "expected"),
    [
        ("Ак Жети-Өгүз", 52, " -", ["Ак Жети-", "Өгүз"]),
        ("Ак Жети-Өгүз", 52, " ", ["Ак", "Жети-Өгүз"]),
        ("Жети-Өгүз ш.", 36, " ", ["Жети-Ө", "гүз ш."]),
        ("Ош   ,   Ош", 25, " ", ["Ош ,", "Ош"]),
        ("Ош · Ош", 25, " ", ["Ош ·", "Ош"]),
        ("12\N{NNBSP}345 м", 30, " ", ["12\N{NNBSP}345", "м"]),
        ("", 30, " ", []),
        ("Кара-Суу а/а", 52, " -–/", ["Кара-Суу", "а/а"]),
        ("Ак-Суу р-н", 40, " -–/", ["Ак-Суу", "р-н"]),
        ("с 28 февраля", 54, " -–/", ["с", "28 февраля"]),
        ("школа № 5", 34, " -–/", ["школа", "№ 5"]),
        ("мэрия/кеңеш", 40, " -–/", ["мэрия/", "кеңеш"]),
        ("до 3-мартка", 40, " -–/", ["до", "3-мартка"]),
    ],
)
def test_where_lines_are_broken(text: str, width: float, breaks: str, expected: list[str]) -> None:
    cell = SETTER.cell(text, width, TextStyle(9, breaks=breaks))
    assert ["".join(run.text for run in runs) for _, runs in cell.lines] == expected


def test_a_text_of_many_lines_is_set_smaller() -> None:
    style = TextStyle(9, smaller=((2, 8.0), (3, 7.0)))
    sizes = [SETTER.cell("слово " * count, 50, style).size for count in (1, 2, 3, 4, 5, 6, 9, 40)]
    assert sizes == sorted(sizes, reverse=True)
    assert set(sizes) == {9.0, 8.0, 7.0}


WIDTHS = st.builds(
    lambda basis, share, less, more: ColumnWidth(basis, share, max(0.0, basis - less), basis + more),
    basis=st.floats(0, 60), share=st.sampled_from([0.0, 1.0, 2.5, 7.0]), less=st.floats(0, 30),
    more=st.sampled_from([0.0, 5.0, 40.0, inf]),
)  # fmt: skip


@given(st.lists(WIDTHS, min_size=1, max_size=8), st.floats(10, 600))
def test_columns_keep_their_bounds_and_share_the_rest(columns: list[ColumnWidth], room: float) -> None:
    widths = column_widths(columns, room)
    grown = []
    for column, width in zip(columns, widths, strict=True):
        assert column.least - 0.001 <= width <= column.most + 0.001
        if column.share and column.least + 0.001 < width < column.most - 0.001:
            grown.append((width - column.basis) / column.share)
    assert all(one == pytest.approx(other, abs=0.001) for one, other in pairwise(grown))
    if grown and sum(column.basis for column in columns) <= room:
        assert sum(widths) == pytest.approx(room)


@pytest.mark.parametrize(
    ("columns", "room", "expected"),
    [
        # By shares, none narrower than its least: what that takes, the others give.
        ([ColumnWidth(share=1, least=30), ColumnWidth(share=4), ColumnWidth(share=5)], 120, (30, 40, 50)),
        ([ColumnWidth(share=10), ColumnWidth(share=30)], 80, (20, 60)),
        # A width of their own, and shares of what is left.
        ([ColumnWidth(10), ColumnWidth(20, 3), ColumnWidth(30, 1)], 100, (10, 50, 40)),
        ([ColumnWidth(10), ColumnWidth(20, 3)], 25, (10, 20)),
        # Up to a point; then the table is narrower than its room.
        ([ColumnWidth(20, most=20), ColumnWidth(20, 1, most=30), ColumnWidth(20, 1)], 90, (20, 30, 40)),
        ([ColumnWidth(20, 1, most=25), ColumnWidth(20, most=20)], 90, (25, 20)),
    ],
)
def test_widths(columns: list[ColumnWidth], room: float, expected: tuple[float, ...]) -> None:
    assert column_widths(columns, room) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("cell", "column", "expected"),
    [
        (None, Column("A"), ""), (None, Column("A", share=True), "–"), (0.525, Column("A", share=True), "52%"),
        (12345, Column("A", figures=True), "12,345"), (2026, Column("A"), "2026"),
        ("a\r\n b\tc", Column("A"), "a b c"), ("ky ↔ en", Column("A"), "ky – en"),
        ("x" * 300, Column("A"), "x" * 300), ("x" * 301, Column("A"), "x" * 300 + "…"),
    ],
)  # fmt: skip
def test_how_cells_read(cell: str | float | None, column: Column, expected: str) -> None:
    assert cell_text(cell, column, Language("en"), "–") == expected
