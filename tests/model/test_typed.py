"""Typed or scanned texts at the borders between a badge, a certificate, a short number, digits and words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.papers.certificate_code import LEAST_DIGITS, MOST_DIGITS
from regapp.model.token import LENGTH, Token, encode
from regapp.model.typed import MOST_TYPED, TypedKind, TypedText, read_typed

TOKEN = encode(Token(12345, 42, 1), bytes(range(32)))
CERTIFICATE = "2" + "7" * 499

BLANK, BADGE, PAPER = TypedKind.BLANK, TypedKind.BADGE, TypedKind.CERTIFICATE
NUMBER, DIGITS, WORDS = TypedKind.NUMBER, TypedKind.DIGITS, TypedKind.WORDS


@pytest.mark.parametrize(
    "sent",
    [
        TOKEN, f"{TOKEN}\r\n", f"\\000026{TOKEN}\r", f"000026{TOKEN}", f"\x02{TOKEN}\x03",
        f" {TOKEN[:20]} {TOKEN[20:]} ", f"\ufeff{TOKEN}", f"\u200b{TOKEN}\u202a", f"\u200f{TOKEN}\u202e",
        f"]Q1{TOKEN}", f"]Q4\\000026{TOKEN}\r", f"]d2000026{TOKEN}", f"ъЙ1{TOKEN}", f"ъЙ4\\000026{TOKEN}",
        f"\x1f{TOKEN}\x7f", TOKEN + " " * (MOST_TYPED - LENGTH),
    ],
)  # fmt: skip
def test_a_badge_is_read_whatever_the_scanner_adds(sent: str) -> None:
    assert read_typed(sent) == TypedText(BADGE, TOKEN)


@pytest.mark.parametrize(
    "sent", [CERTIFICATE, f"{CERTIFICATE}\r\n", f"\\000026{CERTIFICATE}", f"{CERTIFICATE[:250]}\n{CERTIFICATE[250:]}"]
)
def test_a_certificate_is_read_whatever_the_scanner_adds(sent: str) -> None:
    assert read_typed(sent) == TypedText(PAPER, CERTIFICATE)


@pytest.mark.parametrize(
    ("sent", "kind", "code"),
    [
        # A badge's code may be cut, and may be none at all: from sixteen digits on nobody types a telephone.
        ("1" * 15, DIGITS, ""),
        ("1" * 16, BADGE, "1" * 16),
        ("1" * 8 + " " + "1" * 8, BADGE, "1" * 16),
        ("1" * 15 + "a", DIGITS, ""),
        ("1" * 16 + "a", DIGITS, ""),
        ("1" * 15 + "١", DIGITS, ""),
        (TOKEN[:-1], BADGE, TOKEN[:-1]),
        (TOKEN + "1", BADGE, TOKEN + "1"),
        # Without the backslash, six digits are a prefix only of a whole badge.
        (f"000026{TOKEN[:-1]}", BADGE, f"000026{TOKEN[:-1]}"),
        (f"000026{TOKEN}1", BADGE, f"000026{TOKEN}1"),
        (f"00026{TOKEN}", BADGE, f"00026{TOKEN}"),
        (f"\\000026{TOKEN[:-1]}", BADGE, TOKEN[:-1]),
        (f"\\00026{TOKEN}", BADGE, TOKEN[1:]),
        ("\\000026abc", DIGITS, ""),
        # The kind of code, with its own sign anywhere, with other signs only before a whole badge.
        (f"]Q1{TOKEN[:-1]}", BADGE, TOKEN[:-1]),
        (f"ъЙ1{TOKEN[:-1]}", DIGITS, ""),
        (f"]Q{TOKEN[:-1]}", BADGE, TOKEN[1:-1]),
        ("]Q1abc", WORDS, ""),
        # A certificate begins with 2 and has hundreds of digits.
        ("2" + "7" * (LEAST_DIGITS - 2), BADGE, "2" + "7" * (LEAST_DIGITS - 2)),
        ("2" + "7" * (LEAST_DIGITS - 1), PAPER, "2" + "7" * (LEAST_DIGITS - 1)),
        ("2" + "7" * (MOST_DIGITS - 1), PAPER, "2" + "7" * (MOST_DIGITS - 1)),
        ("2" + "7" * MOST_DIGITS, BADGE, "2" + "7" * MOST_DIGITS),
        ("1" + CERTIFICATE[1:], BADGE, "1" + CERTIFICATE[1:]),
        ("1" * MOST_TYPED, BADGE, "1" * MOST_TYPED),
        # A page pasted by mistake.
        ("1" * (MOST_TYPED + 1), DIGITS, ""),
        (TOKEN + " " * (MOST_TYPED - LENGTH + 1), WORDS, ""),
    ],
)  # fmt: skip
def test_the_borders_of_codes(sent: str, kind: TypedKind, code: str) -> None:
    assert read_typed(sent) == TypedText(kind, code)


@pytest.mark.parametrize(
    ("typed", "kind", "number"),
    [
        # As it stands under the code: one or two digits, a dash of any length or another sign, three to six digits.
        ("03-0142", NUMBER, "03-0142"),
        (" 03-0142 ", NUMBER, "03-0142"),
        ("03 - 0142", NUMBER, "03-0142"),
        ("03 0142", NUMBER, "03-0142"),
        *((f"03{sign}0142", NUMBER, "03-0142") for sign in "-‐‑‒–—−_*/ "),
        ("3-142", NUMBER, "03-0142"),
        ("3-14", DIGITS, "03-0014"),
        ("99-123456", NUMBER, "99-123456"),
        ("99-1234567", DIGITS, "99-1234567"),
        ("123-1234", DIGITS, "123-1234"),
        ("1234-1234", DIGITS, ""),
        ("99-12345678", DIGITS, ""),
        ("1 - 1", WORDS, "01-0001"),
        (" " * 33 + "03-0142", NUMBER, "03-0142"),
        (" " * 34 + "03-0142", WORDS, ""),
        ("03.0142", DIGITS, ""),
        ("03--0142", DIGITS, ""),
        ("03-0142x", DIGITS, ""),
        # Telephone numbers that look alike, and other digits.
        ("0312 621234", DIGITS, ""),
        ("312 621234", DIGITS, "312-621234"),
        ("62-12-34", DIGITS, ""),
        ("0770 19-58-87", DIGITS, ""),
        ("+996 770 195887", DIGITS, ""),
        ("996770195887", DIGITS, ""),
        ("0142", DIGITS, ""),
        # More digits than other signs.
        ("12ab", WORDS, ""),
        ("123ab", DIGITS, ""),
        ("12 b", WORDS, ""),
        ("Асанов 12", WORDS, ""),
        ("Асанов", WORDS, ""),
        ("-", WORDS, ""),
        ("", BLANK, ""),
        (" \t\n", BLANK, ""),
    ],
)  # fmt: skip
def test_the_borders_of_numbers_digits_and_words(typed: str, kind: TypedKind, number: str) -> None:
    assert read_typed(typed) == TypedText(kind, number=number)


@pytest.mark.parametrize(
    ("kind", "is_code", "is_searched"),
    [
        (BLANK, False, False), (BADGE, True, False), (PAPER, True, False), (NUMBER, False, True),
        (DIGITS, False, True), (WORDS, False, True),
    ],
)  # fmt: skip
def test_codes_are_not_searched_for(kind: TypedKind, is_code: bool, is_searched: bool) -> None:
    assert TypedText(kind).is_code is is_code
    assert TypedText(kind).is_searched is is_searched


@given(st.text(max_size=60))
def test_any_text_is_taken_calmly(text: str) -> None:
    typed = read_typed(text)
    assert bool(typed.code) is typed.is_code
