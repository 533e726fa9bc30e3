"""The token: what a badge's code says, and that nothing else passes for one."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.token import LENGTH, Token, decode, encode, is_genuine

KEY = bytes(range(32))
TOKENS = st.builds(Token, st.integers(0, 99_999), st.integers(1, 10**16 - 1), st.integers(1, 99))


def signed(digits: str, key: bytes = KEY) -> str:
    """The 24 digits of a token's body and their mac, whatever they say; docs/token.md."""
    mac = int.from_bytes(hmac.new(key, digits.encode(), hashlib.sha256).digest(), "big") % 10**20
    return f"{digits}{mac:020d}"


def test_published_vectors() -> None:
    # The vectors of docs/token.md.
    assert encode(Token(12345, 1234567890123456, 1), KEY) == "11234512345678901234560187777513278719709494"
    assert encode(Token(1, 42, 7), bytes(32)) == "10000100000000000000420731327352273649740240"
    last = encode(Token(99_999, 9_999_999_999_999_999, 99), b"\xff" * 32)
    assert last == "19999999999999999999999985191138041723947817"


@given(TOKENS)
def test_round_trip(token: Token) -> None:
    text = encode(token, KEY)
    assert len(text) == LENGTH
    assert text.isdigit()
    assert decode(text) == token
    assert is_genuine(text, KEY)


@given(TOKENS, st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_an_altered_digit_is_found_out(token: Token, place: int, shift: int) -> None:
    text = encode(token, KEY)
    altered = text[:place] + str((int(text[place]) + shift) % 10) + text[place + 1 :]
    assert not is_genuine(altered, KEY)


@given(TOKENS, st.integers(0, LENGTH - 1))
def test_a_cut_token_is_no_token(token: Token, length: int) -> None:
    cut = encode(token, KEY)[:length]
    assert decode(cut) is None
    assert not is_genuine(cut, KEY)


@given(TOKENS)
def test_another_key_does_not_sign(token: Token) -> None:
    assert not is_genuine(encode(token, KEY), bytes(32))


@given(st.text(max_size=60))
def test_any_text_is_taken_calmly(text: str) -> None:
    decode(text)
    is_genuine(text if text.isascii() else "", KEY)


@pytest.mark.parametrize(
    ("token", "is_whole"),
    [
        (Token(12345, 42, 0), False),
        (Token(12345, 42, 1), True),
        (Token(12345, 42, 99), True),
        (Token(12345, 42, 100), False),
        (Token(12345, 42, -1), False),
        (Token(12345, 0, 1), False),
        (Token(12345, 1, 1), True),
        (Token(12345, 10**16 - 1, 1), True),
        (Token(12345, 10**16, 1), False),
        (Token(-1, 42, 1), False),
        (Token(0, 42, 1), True),
        (Token(99_999, 42, 1), True),
        (Token(100_000, 42, 1), False),
    ],
)
def test_each_part_has_its_digits(token: Token, is_whole: bool) -> None:
    if is_whole:
        assert decode(encode(token, KEY)) == token
    else:
        with pytest.raises(ValueError, match="Token"):
            encode(token, KEY)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("112345000000000000004201", Token(12345, 42, 1)),
        ("100000000000000000004201", Token(0, 42, 1)),
        # Issue 0, nobody, a version of tomorrow
        ("112345000000000000004200", None),
        ("112345000000000000000001", None),
        ("212345000000000000004201", None),
        ("012345000000000000004201", None),
    ],
)
def test_a_signed_token_of_no_badge_is_none(body: str, expected: Token | None) -> None:
    text = signed(body)
    assert is_genuine(text, KEY)
    assert decode(text) == expected
    assert decode(text[:-1] + "x") is None
    assert decode(text + "0") is None
