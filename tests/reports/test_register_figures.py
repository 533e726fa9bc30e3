"""Figures on registers stand on one line, however large: running numbers, numbers of badges, days, amounts, sums."""

import io
import re
from dataclasses import replace

import pypdfium2
import pytest

from regapp.model.papers.register import Register, RegisterColumn, RegisterGroup, RegisterRow, RegisterWords
from regapp.reports.register_pdf import write_register
from regapp.texts.catalogue import Language
from regapp.texts.quantities import som_text

WORDS = RegisterWords(
    "Page {number} of {count}",
    "continued",
    "On this page",
    "In all",
    "signature",
    "name",
    "date",
    "position",
    language="ru",
)
COLUMNS = (
    RegisterColumn("No.", 10, align="centre"),
    RegisterColumn("Number", 12),
    RegisterColumn("Name", 46, 3, bold=True),
    RegisterColumn("Days", 8, align="centre"),
    RegisterColumn("Amount, som", 14, align="right"),
    RegisterColumn("Signature", 35, 1),
)


def made(first: int, count: int, tyiyn: int) -> Register:
    """A register of people numbered from `first`, each with the same amount."""
    rows = tuple(
        RegisterRow(
            (str(number), f"07-{number:04}", f"P{number}", "365", som_text(tyiyn, Language("ru")), ""), amounts=(tyiyn,)
        )
        for number in range(first, first + count)
    )
    return Register(
        "Register", "Event", ("Osh",), (), "Foot", COLUMNS, (RegisterGroup("", rows, count),), WORDS, ("On the list",),
        ("Paid by",), money_columns=(4,),
    )  # fmt: skip


def lines_of(register: Register) -> list[str]:
    content = io.BytesIO()
    write_register(register, content)
    document = pypdfium2.PdfDocument(content.getvalue())
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return [re.sub("[ \u00a0\u202f]", " ", line.strip()) for line in text.replace("\r", "").split("\n")]


@pytest.mark.parametrize("tyiyn", [50_000, 120_050, 123_456_789, 1_000_000_000])
@pytest.mark.parametrize("first", [990, 9_990, 99_990, 1_234_567])
def test_no_figure_breaks_over_lines(first: int, tyiyn: int) -> None:
    register = made(first, 23, tyiyn)
    lines = lines_of(register)
    whole = " ".join(lines).split()
    amount, total = (som_text(each, Language("ru")).replace("\u00a0", " ") for each in (tyiyn, 23 * tyiyn))
    for number in range(first, first + 23):
        assert whole.count(str(number)) == 1
        assert whole.count(f"07-{number:04}") == 1
    assert whole.count("365") == 23
    # pdfium ends a line where a cell's text goes on below.
    assert sum(amount in line for line in lines) >= 23
    assert any(line.endswith(total) for line in lines)


def test_amounts_filled_in_by_hand_leave_columns_as_they_are() -> None:
    register = made(1, 5, 0)
    blank = tuple(replace(row, cells=(*row.cells[:4], "", "")) for row in register.groups[0].rows)
    by_hand = replace(register, groups=(RegisterGroup("", blank, 5),), money_printed=False)
    assert "365" in " ".join(lines_of(by_hand)).split()
