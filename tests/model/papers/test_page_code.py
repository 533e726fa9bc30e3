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
    rounded,
    session_digest,
)
from regapp.model.papers.page_layout import PageLayout, desk_list_layout

CODE = PageCode(12345, 7654321, 28_000_000, 2, 5, (1, 10**16 - 1, 1234567890123456, *[None] * 17))
HEAD = "9501" + "12345" + "07654321" + "28000000" + "0002" + "0005"
DIGITS = HEAD + "200" + "0000000000000001" + "9" * 16 + "1234567890123456"
SHEET = PageCode(
    12345,
    7654321,
    28_000_000,
    2,
    5,
    (7, None),
    PageLayout(True, 21.5, 283.0, (240.0, 279.5), ((60.5, 10.0), (78, 12.5))),
)
SHEET_DIGITS = HEAD + "021" + "1" + "0215" + "2830" + "2400" + "2795" + f"{7:016d}12120" + "0" * 16 + "15625"

ids = st.integers(1, 10**16 - 1)
tenths = st.integers(0, 2_970).map(lambda value: value / 10)
places = st.tuples(st.integers(0, 594).map(lambda value: value / 2), st.integers(0, 99).map(lambda value: value / 2))
heads = (
    st.integers(0, 99_999), st.integers(0, 10**8 - 1), st.integers(0, 10**8 - 1), st.integers(1, 50),
    st.integers(50, 9_999),
)  # fmt: skip
lists = st.builds(
    PageCode, *heads,
    st.integers(0, MOST_ROWS).flatmap(
        lambda rows: st.lists(ids, max_size=rows).map(lambda found: (*found, *[None] * (rows - len(found))))
    ),
)  # fmt: skip
tables = st.integers(0, MOST_ROWS).flatmap(
    lambda rows: st.builds(
        PageCode, *heads, st.lists(st.none() | ids, min_size=rows, max_size=rows).map(tuple),
        st.builds(
            PageLayout, st.booleans(), tenths, tenths, st.tuples(tenths, tenths),
            st.lists(places, min_size=rows, max_size=rows).map(tuple),
        ),
    )
)  # fmt: skip
codes = lists | tables


def test_the_form_is_what_papers_out_there_have() -> None:
    assert (encode(CODE), encode(SHEET)) == (DIGITS, SHEET_DIGITS)
    assert (decode(DIGITS), decode(SHEET_DIGITS)) == (CODE, SHEET)


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
        "", MARK, "1" * 44, DIGITS[:-1], DIGITS + "0", DIGITS[:35], " " + DIGITS, DIGITS + "\n",
        DIGITS.replace("9501", "9401"), DIGITS.replace("9501", "9500"),
        # Page 0, page 6 of 5, 21 rows, more people than rows, a kind of page that there is not.
        DIGITS.replace("00020005", "00000005"), DIGITS.replace("00020005", "00060005"),
        DIGITS.replace("0005200", "0005210"), DIGITS.replace("0005200", "0005020"),
        DIGITS.replace("0005200", "0005202"),
        # A row too few, a row too many, a direction that there is not.
        SHEET_DIGITS[:-21], SHEET_DIGITS + "0" * 21, SHEET_DIGITS.replace("00050211", "00050212"),
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
        {"pages": 10_000}, {"people": (1,) * (MOST_ROWS + 1)}, {"people": (10**16,)}, {"people": (None, 1)},
        {"layout": PageLayout(True, 21.55, 283, (240, 279), ((60, 10),) * 20)},
        {"layout": PageLayout(True, 21.5, 283, (240, 279), ((60, 10.2),) * 20)},
        {"layout": PageLayout(True, 21.5, 283, (240, 279), ((60, 50),) * 20)},
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(wrong: dict[str, object]) -> None:
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


def test_a_layout_is_rounded_to_what_a_code_carries() -> None:
    layout = PageLayout(True, 21.5499, 283.04, (240.0, 279.96), ((60.3, 9.9), (70.2, 12.26)))
    code = replace(CODE, people=(1, None), layout=rounded(layout))
    assert decode(encode(code)) == code
    assert rounded(layout).rows == ((60.5, 10.0), (70.0, 12.5))


def test_a_list_has_the_usual_layout() -> None:
    assert CODE.place == desk_list_layout(20)
    assert SHEET.place is SHEET.layout
