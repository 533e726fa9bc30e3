"""Bytes of a serial port: whole codes at once, all else at the next pause, and nothing without end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.scanning.lines import MOST_BYTES, Lines
from regapp.model.token import Token, encode
from regapp.model.typed import read_typed

TOKEN = encode(Token(12345, 42, 1), bytes(range(32)))
OTHER = encode(Token(12345, 43, 1), bytes(range(32)))


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", "\x03\r", " \r\n"])
@pytest.mark.parametrize("before", ["", "]Q1", "\\000026", "\x02"])
def test_a_code_is_given_at_its_end(before: str, end: str) -> None:
    lines = Lines()
    (text,) = lines.feed(f"{before}{TOKEN}{end}".encode())
    assert read_typed(text).code == TOKEN
    assert lines.pause() == []


def test_a_code_without_an_end_is_given_at_a_pause() -> None:
    lines = Lines()
    assert lines.feed(TOKEN.encode()) == []
    assert lines.pause() == [TOKEN]


@given(st.lists(st.integers(1, 200), max_size=30))
def test_pieces_of_any_size_make_the_same_codes(sizes: list[int]) -> None:
    data, lines, given_ = f"{TOKEN}\r\n{OTHER}\r\n{TOKEN}\r\n".encode(), Lines(), list[str]()
    for size in sizes:
        given_ += lines.feed(data[:size])
        data = data[size:]
    given_ += lines.feed(data)
    assert given_ == [TOKEN, OTHER, TOKEN]


def test_a_business_card_is_one_text() -> None:
    lines = Lines()
    assert lines.feed(b"BEGIN:VCARD\r\nN:Asanov\r\nEND:VCARD\r\n") == []
    assert lines.pause() == ["BEGIN:VCARD\nN:Asanov\nEND:VCARD"]
    assert lines.feed(b"x1\r\n" + TOKEN.encode() + b"\r\n") == ["x1", TOKEN]


@pytest.mark.parametrize("data", [b"7" * 10_000, b"7\n" * 40_000, b"\x00\xff\x80" * 4_000, bytes(range(256)) * 400])
def test_what_never_ends_is_cut_and_given_once_as_no_code(data: bytes) -> None:
    lines = Lines()
    found = [text for start in range(0, len(data), 64) for text in lines.feed(data[start : start + 64])]
    (text,) = found
    assert len(text) <= 3 * MOST_BYTES
    assert len(read_typed(text).code) != len(TOKEN)
    assert lines.pause() == []
    assert lines.feed(TOKEN.encode() + b"\r") == [TOKEN]


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_any_bytes_are_taken_calmly(pieces: list[bytes]) -> None:
    lines = Lines()
    for piece in pieces:
        lines.feed(piece)
    lines.pause()
    assert lines.pause() == []
