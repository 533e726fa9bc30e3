"""Amounts as people type them, and as papers print them."""

import pytest

from regapp.model.errors.registers import AmountInvalid
from regapp.model.money import parse_som, som_text


@pytest.mark.parametrize(
    ("text", "tyiyn", "printed"),
    [
        ("1200", 120_000, "1 200,00"),
        (" 1 200,5 ", 120_050, "1 200,50"),
        ("0.29", 29, "0,29"),
        ("1\u00a0234\u00a0567,89", 123_456_789, "1 234 567,89"),
    ],
)
def test_amounts_are_exact(text: str, tyiyn: int, printed: str) -> None:
    assert parse_som(text) == tyiyn
    assert som_text(tyiyn).replace("\u00a0", " ") == printed


@pytest.mark.parametrize("text", ["", "0", "-5", "12x", "1.234", "1,2,3", "99999999", "١٢", "1e3", "nan"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(AmountInvalid):
        parse_som(text)
