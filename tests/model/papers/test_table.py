"""Cells that a spreadsheet would compute are made plain text."""

import re

import pytest

from regapp.model.papers.table import Cell, harmless, text_line, unguarded

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"
BEFORE = ("", " ", "  ", "\t", "\r", "\n", "\r\n", "\x00", "\xa0", "\u3000", "\u200b", "\ufeff", "\u202e", '"', ' "')
FORMULAS = [*(f"{before}{sign}1" for before in BEFORE for sign in SIGNS), "+996 770 112233", "\tА", "\rА", "\nА"]

FORMULA = re.compile(rf"[^\w']*[{re.escape(SIGNS)}]")


def test_each_sign_that_begins_a_formula() -> None:
    assert [text for text in FORMULAS if harmless(text) != f"'{text}" or unguarded(f"'{text}") != text] == []


def test_no_formula_begins_a_copied_line() -> None:
    assert [text for text in FORMULAS if FORMULA.match(text_line((text,)))] == []
    assert [text for text in FORMULAS if any(map(FORMULA.match, text_line(("А", text)).split("\t")))] == []


@pytest.mark.parametrize("cell", ["", "a=1", " А", "'=1", "1+1", "Асанов", "«=1»", -1, 0.5, None])
def test_everything_else_stays_as_it_is(cell: Cell) -> None:
    assert harmless(cell) == cell
    assert not isinstance(cell, str) or unguarded(cell) == cell or cell == "'=1"


def test_a_row_as_a_line_of_text() -> None:
    assert text_line(("=1", None, "a\tb\n c", -2, 0.5)) == "'=1\t\ta b c\t-2\t0.5"
