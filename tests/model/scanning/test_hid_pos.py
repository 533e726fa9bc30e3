"""Reports of a scanner of its own kind, as the specification and the makers' manuals have them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.scanning.hid_pos import ScannedData
from regapp.model.token import Token, encode
from regapp.model.typed import read_typed

TOKEN = encode(Token(12345, 42, 1), bytes(range(32)))
PASS = "M1GATHERGOOD/MICHAEL YABCDEF LHRDURAK 3542 052Y003D23  "


def report(
    data: bytes, *, more: bool = False, aim: bytes = b"]Q1", length: int | None = None, number: int = 2
) -> bytes:
    """A report of 64 bytes."""
    body = bytes([number, len(data) if length is None else length]) + aim + data
    return body.ljust(63, b"\0") + bytes([more])


def split(text: bytes, size: int = 56) -> list[bytes]:
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    return [report(piece, more=place < len(pieces) - 1) for place, piece in enumerate(pieces)]


@pytest.mark.parametrize(
    ("reports", "texts"),
    [
        ([report(TOKEN.encode())], [f"]Q1{TOKEN}"]),
        ([report(TOKEN.encode(), aim=b"\0\0\0")], [TOKEN]),
        # The code of a boarding pass in the manual of the ATR110: 60 bytes in two reports.
        (split(f"{PASS}12345".encode()), [f"]Q1{PASS}12345"]),
        (split(b"a" * 56 + b"b" * 56 + b"c"), ["]Q1" + "a" * 56 + "b" * 56 + "c"]),
        ([report(b"a" * 56, more=True), report(b"", more=False)], ["]Q1" + "a" * 56]),
        # The number of the report left out, by a device that has only one.
        ([report(TOKEN.encode())[1:]], [f"]Q1{TOKEN}"]),
        # Other reports, and nothing at all.
        ([report(TOKEN.encode(), number=3)], []),
        ([report(b"")], []),
        ([b""], []),
        ([b"\x02"], []),
        # A length that cannot be.
        ([report(TOKEN.encode(), length=255)], ["]Q1" + TOKEN + "\0" * 13 + "\ufffd"]),
        ([report(TOKEN.encode())[:20]], ["]Q1" + TOKEN[:15] + "\ufffd"]),
        # Two codes, one after the other.
        ([report(b"one"), report(b"two")], ["]Q1one", "]Q1two"]),
        # Letters of UTF-8 cut by the end of a report.
        (split(("ө" * 40).encode(), 55), ["]Q1" + "ө" * 40]),
    ],
)  # fmt: skip
def test_each_kind_of_report(reports: list[bytes], texts: list[str]) -> None:
    scanned = ScannedData()
    found = [text for one in reports if (text := scanned.take(list(one))) is not None]
    assert found == texts
    assert scanned.end() is None


def test_a_badge_in_a_report_is_a_badge() -> None:
    text = ScannedData().take(report(TOKEN.encode()))
    assert text is not None
    assert read_typed(text).code == TOKEN
    damaged = ScannedData().take(report(TOKEN.encode(), length=255))
    assert damaged is not None
    assert read_typed(damaged).code == ""


def test_a_code_whose_end_never_comes_is_given_at_a_pause() -> None:
    scanned = ScannedData()
    assert scanned.take(report(TOKEN.encode(), more=True)) is None
    assert scanned.end() == f"]Q1{TOKEN}"
    assert scanned.end() is None


def test_what_never_ends_is_cut() -> None:
    scanned = ScannedData()
    for _ in range(1_000):
        assert scanned.take(report(b"7" * 56, more=True)) is None
    text = scanned.end()
    assert text is not None
    assert len(text) < 8_100


@given(st.lists(st.lists(st.integers(-1, 300), max_size=70), max_size=20))
def test_any_report_is_taken_calmly(reports: list[list[int]]) -> None:
    scanned = ScannedData()
    for one in reports:
        scanned.take(one)
    scanned.end()
