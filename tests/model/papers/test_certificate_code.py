"""The code of a certificate: what goes in comes out, and nothing that was altered passes."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regapp.badges.qr import code_of
from regapp.model import token
from regapp.model.papers import certificate_code as codes
from regapp.model.papers.certificate_code import Statement, fingerprint, seed_of
from regapp.model.typed import TypedKind, read_typed
from regapp.services.certificates.keys import Signer, verified

SIGNER = Signer(seed_of(bytes(range(32))))
USUAL = Statement(
    SIGNER.public, 1234567890123456, "C-03-0007", "Өмүрбекова Жаңыл Үсөн кызы", "Жакшырган жашоо шарттары",
    date(2022, 2, 28), date(2022, 3, 3), 5, 6, "ky",
)  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text("АаӨөҮүҢңЁё -«»", max_size=40)
DAYS = st.dates(date(2000, 1, 1), date(2170, 1, 1))
STATEMENTS = st.builds(
    Statement, st.just(SIGNER.public), st.integers(0, 10**16 - 1), st.just("C-12-123456"), TEXTS, TEXTS, DAYS, DAYS,
    st.integers(0, 255), st.integers(0, 255), st.sampled_from(["ky", "ru", "en"]),
)  # fmt: skip


@settings(deadline=None)
@given(STATEMENTS)
def test_what_goes_in_comes_out(statement: Statement) -> None:
    code = SIGNER.code(statement)
    assert codes.looks_like_certificate(code)
    assert verified(code) == (statement, True)


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_altered_digit_passes(data: st.DataObject) -> None:
    code = SIGNER.code(USUAL)
    place = data.draw(st.integers(0, len(code) - 1))
    digit = data.draw(st.sampled_from([item for item in "0123456789" if item != code[place]]))
    altered = code[:place] + digit + code[place + 1 :]
    assert verified(altered)[1] is False


@pytest.mark.parametrize(
    "text", ["", "2", "2" * 250, "2" * 1001, "1" * 400, "2" + "0" * 300, "x" * 400, "2" + "9" * 999]
)
def test_what_is_no_code(text: str) -> None:
    assert verified(text) == (None, False)


def test_a_cut_or_lengthened_code_does_not_pass() -> None:
    code = SIGNER.code(USUAL)
    assert not verified(code[:-1])[1]
    assert not verified(code + "0")[1]


def test_the_longest_texts_are_cut_and_still_fit_a_code_that_can_be_read() -> None:
    longest = replace(USUAL, name="Ы" * 500, title="\u4e00" * 500, number="C-999-9999999")
    code = SIGNER.code(longest)
    statement, is_signed = verified(code)
    assert is_signed
    assert statement is not None
    assert statement.name == "Ы" * (codes.MOST_NAME - 1) + "…" == codes.short_name(longest.name)
    assert statement.title.endswith("\u4e00…")
    # 34 mm for the modules and the white border: not less than 0.4 mm each.
    assert 34 / (code_of(code).side + 8) >= 0.4


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ы" * codes.MOST_NAME, "Ы" * codes.MOST_NAME),
        ("Ы" * (codes.MOST_NAME + 1), "Ы" * (codes.MOST_NAME - 1) + "…"),
        # Letters of three bytes each: as many as fit, and an ellipsis of three.
        ("\u4e00" * 43, "\u4e00" * 43),
        ("\u4e00" * 44, "\u4e00" * 42 + "…"),
        ("", ""),
    ],
)
def test_how_long_a_name_may_be(name: str, said: str) -> None:
    assert codes.short_name(name) == said
    assert read(replace(USUAL, name=name)).name == said


def read(statement: Statement) -> Statement:
    """What a code says of a statement."""
    found = codes.unpacked(codes.packed(statement))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"starts": date(1999, 12, 31)}, {"starts": date(2000, 1, 1)}),
        ({"ends": date(2179, 6, 6)}, {"ends": date(2179, 6, 6)}),
        ({"ends": date(2179, 6, 7)}, {"ends": date(2179, 6, 6)}),
        ({"ends": date(9999, 12, 31)}, {"ends": date(2179, 6, 6)}),
        ({"attended": 255, "of": 255}, {"attended": 255, "of": 255}),
        ({"attended": 256, "of": 1000}, {"attended": 255, "of": 255}),
        ({"number": "C" * 40}, {"number": "C" * 40}),
        ({"number": "C" * 41}, {"number": "C" * 39 + "…"}),
        ({"participant": 10**16 - 1}, {"participant": 10**16 - 1}),
    ],
)
def test_what_is_out_of_bounds_is_said_as_nearly_as_a_code_can(
    changes: dict[str, object], said: dict[str, object]
) -> None:
    assert read(replace(USUAL, **changes)) == replace(USUAL, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_key_of_another_length_is_refused(key: bytes) -> None:
    with pytest.raises(ValueError, match=str(len(key))):
        codes.packed(replace(USUAL, key=key))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2" * 200, True), ("2" * 199, False), ("2" * 1000, True), ("2" * 1001, False), ("1" + "2" * 250, False),
     ("2" * 250 + "x", False), ("2" * 250 + "²", False), ("", False)],
)  # fmt: skip
def test_what_looks_like_a_certificate(text: str, expected: bool) -> None:
    assert codes.looks_like_certificate(text) is expected


def test_one_statement_has_one_code() -> None:
    """A zero before the number would be read as the same bytes."""
    code = SIGNER.code(USUAL)
    assert codes.bytes_of(code) is not None
    assert codes.bytes_of(f"{code[0]}0{code[1:]}") is None
    assert verified(f"{code[0]}0{code[1:]}") == (None, False)


@pytest.mark.parametrize("change", [lambda content: content[:-1], lambda content: content + b"\0",
                                    lambda content: b"\2" + content[1:], lambda _: b""])  # fmt: skip
def test_bytes_that_are_no_statement(change: Callable[[bytes], bytes]) -> None:
    assert codes.unpacked(change(codes.packed(USUAL))) is None


def test_another_key_is_another_conference() -> None:
    other = Signer(seed_of(bytes(32)))
    assert fingerprint(other.public) != fingerprint(SIGNER.public)
    stolen = other.code(USUAL)
    assert verified(stolen)[1] is False


def test_a_badge_is_no_certificate_and_a_certificate_no_badge() -> None:
    code = SIGNER.code(USUAL)
    badge = token.encode(token.Token(12345, 1234567890123456, 1), bytes(32))
    assert not codes.looks_like_certificate(badge)
    assert token.decode(code) is None
    assert read_typed(code).kind is TypedKind.CERTIFICATE
    assert read_typed(badge).kind is TypedKind.BADGE


def test_the_published_vectors() -> None:
    text = Path(__file__).resolve().parents[3].joinpath("docs", "certificates.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"`(2\d{200,})`", text)
    assert SIGNER.code(USUAL) == Signer(seed_of(bytes(range(32)))).code(USUAL) == code
    assert SIGNER.public.hex() in text
    assert fingerprint(SIGNER.public) in text
