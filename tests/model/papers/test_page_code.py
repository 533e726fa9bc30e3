"""The code of a page: what is written is read, and nothing else is taken for one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.papers.page_code import (
    MARK,
    MOST_ROWS,
    VERSION,
    NewerFormatError,
    PageCode,
    decode,
    encode,
    session_digest,
)

CODE = PageCode(12345, 7654321, 28_000_000, 2, 5, 20, (1, 10**16 - 1, 1234567890123456))
DIGITS = (
    "9501"
    + "12345"
    + "07654321"
    + "28000000"
    + "0002"
    + "0005"
    + "20"
    + "0000000000000001"
    + "9" * 16
    + "1234567890123456"
)

codes = st.integers(0, MOST_ROWS).flatmap(
    lambda rows: st.builds(
        PageCode,
        st.integers(0, 99_999), st.integers(0, 10**8 - 1), st.integers(0, 10**8 - 1), st.integers(1, 50),
        st.integers(50, 9_999), st.just(rows),
        st.lists(st.integers(0, 10**16 - 1), max_size=rows).map(tuple),
    )
)  # fmt: skip


def test_the_form_is_what_papers_out_there_have() -> None:
    assert encode(CODE) == DIGITS
    assert decode(DIGITS) == CODE


@given(codes)
def test_what_is_written_is_read(code: PageCode) -> None:
    text = encode(code)
    assert text.isascii()
    assert text.isdecimal()
    assert decode(text) == code


@given(st.text() | st.text("0123456789") | st.text("0123456789").map(lambda text: MARK + "01" + text))
def test_any_text_is_a_code_or_none(text: str) -> None:
    try:
        code = decode(text)
    except NewerFormatError:
        code = None
    assert code is None or encode(code) == text


@pytest.mark.parametrize(
    "text",
    [
        "", MARK, "1" * 44, DIGITS[:-1], DIGITS + "0", DIGITS[:34], " " + DIGITS, DIGITS + "\n",
        DIGITS.replace("9501", "9401"), DIGITS.replace("9501", "9500"),
        # Page 0, page 6 of 5, 21 rows, more people than rows.
        DIGITS.replace("00020005", "00000005"), DIGITS.replace("00020005", "00060005"),
        DIGITS.replace("000520", "000521"), DIGITS.replace("000520", "000502"),
        DIGITS.replace("1", "١"),
    ],
)  # fmt: skip
def test_what_is_no_code_of_a_page(text: str) -> None:
    assert decode(text) is None


def test_a_later_format_is_told_whatever_else_it_says() -> None:
    for text in (f"{MARK}{VERSION + 1:02d}", f"{MARK}99123", f"{MARK}{VERSION + 1:02d}{DIGITS[4:]}"):
        with pytest.raises(NewerFormatError):
            decode(text)


@pytest.mark.parametrize(
    "wrong",
    [
        {"event": 100_000}, {"event": -1}, {"session": 10**8}, {"made": 10**8}, {"page": 0}, {"page": 6},
        {"pages": 10_000}, {"rows": MOST_ROWS + 1}, {"rows": 2}, {"people": (10**16,)},
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="PageCode"):
        encode(replace(CODE, **wrong))  # type: ignore[arg-type]


def test_all_pictures_of_a_page_have_one_key() -> None:
    assert CODE.key == replace(CODE, people=()).key
    others = [replace(CODE, page=3), replace(CODE, made=28_000_001), replace(CODE, session=1)]
    assert CODE.key not in {other.key for other in others}


def test_sessions_are_told_apart_in_any_case_of_letters() -> None:
    assert session_digest("osh-1-reg") == session_digest("OSH-1-Reg")
    assert len({session_digest(f"osh-{number}-reg") for number in range(300)}) == 300
    assert session_digest("osh-1-reg") == 95_849_092
