"""Amounts as people type them."""

import pytest

from regapp.model.errors.registers import AmountInvalid, PercentInvalid
from regapp.model.money import parse_percent, parse_som


@pytest.mark.parametrize(
    ("text", "tyiyn"),
    [
        ("1200", 120_000),
        (" 1 200,5 ", 120_050),
        ("0.29", 29),
        ("1\u00a0234\u00a0567,89", 123_456_789),
    ],
)
def test_amounts_are_exact(text: str, tyiyn: int) -> None:
    assert parse_som(text) == tyiyn


@pytest.mark.parametrize(
    ("text", "tyiyn"),
    [("0.01", 1), ("0,1", 10), ("10000000", 1_000_000_000), ("10 000 000,00", 1_000_000_000), ("1'200", 120_000)],
)
def test_the_least_and_the_most(text: str, tyiyn: int) -> None:
    assert parse_som(text) == tyiyn


@pytest.mark.parametrize("text", ["10000000.01", "0,00", "123456789", "1.", ".5", "1 200.505"])
def test_too_little_and_too_much_tell_what_was_typed(text: str) -> None:
    with pytest.raises(AmountInvalid) as caught:
        parse_som(text)
    assert caught.value.args == (text,)


@pytest.mark.parametrize("text", ["", "0", "-5", "12x", "1.234", "1,2,3", "99999999", "١٢", "1e3", "nan"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(AmountInvalid):
        parse_som(text)


@pytest.mark.parametrize(
    ("text", "hundredths"),
    [
        ("10", 1_000),
        ("10,5 %", 1_050),
        ("0", 0),
        ("12.25%", 1_225),
        ("99,99", 9_999),
    ],
)
def test_a_tax_as_people_type_it(text: str, hundredths: int) -> None:
    assert parse_percent(text) == hundredths


@pytest.mark.parametrize("text", ["100", "100,00", "-1", "x", "1o", "%", "10,555", ""])
def test_what_is_no_tax_is_told_as_one(text: str) -> None:
    with pytest.raises(PercentInvalid):
        parse_percent(text)
