"""The token: what a badge's code says, and that nothing else passes for one."""

from hypothesis import given
from hypothesis import strategies as st

from regapp.model.token import LENGTH, Token, clean_scan, decode, encode, is_genuine, looks_like_token

KEY = bytes(range(32))
TOKENS = st.builds(Token, st.integers(0, 99_999), st.integers(1, 10**16 - 1), st.integers(1, 99))


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
    cleaned = clean_scan(text)
    decode(cleaned)
    is_genuine(cleaned if cleaned.isascii() else "", KEY)


def test_what_scanners_add_is_taken_off() -> None:
    text = encode(Token(12345, 42, 1), KEY)
    for sent in (f"\\000026{text}\r", f"\x02{text}\x03", f" {text[:20]} {text[20:]} \n", f"\ufeff{text}"):
        assert clean_scan(sent) == text


def test_telephones_and_numbers_do_not_look_like_tokens() -> None:
    assert not looks_like_token("996770123456")
    assert not looks_like_token("03-0142")
    assert looks_like_token("1" * 30)
