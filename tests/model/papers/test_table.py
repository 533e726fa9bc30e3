"""Cells that a spreadsheet would compute are made plain text."""

import pytest

from regapp.model.papers.table import Cell, harmless, text_line

FORMULAS = ["=1+1", "+996 770 112233", "-1", "@SUM(A1)", "\t=1", "\r=1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_each_sign_that_begins_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["", "a=1", " =1", "'=1", "1+1", "Асанов", "\n=1", -1, 0.5, None])
def test_everything_else_stays_as_it_is(cell: Cell) -> None:
    assert harmless(cell) == cell


def test_a_row_as_a_line_of_text() -> None:
    assert text_line(("=1", None, "a\tb\n c", -2, 0.5)) == "'=1\t\ta b c\t-2\t0.5"
