"""One rule for names that become keys and names of files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.errors.lists import NameInvalid
from regapp.model.text.names import MOST_NAME, clean_name, given_name, is_name, name_for_file

RESERVED = ("con", "CON", "nul", "Nul.txt", "aux", "prn", "com1", "COM9.csv", "lpt1", "lpt9.x", "conin$", "con .a")
REFUSED = (
    "", " ", ".", "..", "...", "a/b", "a\\b", "/", "\\", "../a", "a..b", "..\\..\\a", "a.", "a. ", "a..", "\u202e.",
    "\x00", "\u200b", "\n", "a" * (MOST_NAME + 1), "\ud800", "a\udfff", *RESERVED,
)  # fmt: skip
CLEANED = {
    " a ": "a",
    "a  b": "a b",
    "a\nb": "a b",
    "a\r\n\tb": "a b",
    "a\x00b": "ab",
    "a\x1bb": "ab",
    "\ufeffa": "a",
    "a\u202eb": "ab",
    "\u2066a\u2069": "a",
    "a\u200e\u200fb": "ab",
    "a\u2028b": "a b",
    "a\xa0b": "a b",
    "a\u200b": "a",
    "a\x85": "a",
}
KEPT = ("a", "Пресса", "Ооба – 2", "90x60", "a.b", ".a", "console", "com", "com10", "con 2", "Дары: 1?", "🎉", "王")


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_a_name_is_refused(name: str) -> None:
    assert not is_name(name)
    with pytest.raises(NameInvalid):
        given_name(name)


@pytest.mark.parametrize(("name", "clean"), CLEANED.items())
def test_what_nobody_sees_is_taken_out(name: str, clean: str) -> None:
    assert not is_name(name)
    assert given_name(name) == clean


@pytest.mark.parametrize("name", [*KEPT, "a" * MOST_NAME])
def test_names_are_kept_as_they_are(name: str) -> None:
    assert is_name(name)
    assert given_name(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Дары: 1?", "Дары 1"), ("a/b\\c", "a b c"), ("../../etc", "etc"), ("", "list"), ("..", "list"),
        ("con", "list con"), ("a. ", "a"), ("a\x00\n\u202eb", "a b"), ("\ud800", "list"), ("a" * 99, "a" * MOST_NAME),
    ],
)  # fmt: skip
def test_names_of_files(text: str, name: str) -> None:
    assert name_for_file(text, "list") == name


SIGNS = st.one_of(
    st.sampled_from("ab./\\ \n\x00\u202e\u200b\ud800:~"),
    st.characters(),
    st.sampled_from(("con", "nul", "..", "com1")),
)


@given(st.lists(SIGNS, max_size=90).map("".join))
def test_any_text_gives_a_name_or_a_refusal(text: str) -> None:
    file = name_for_file(text, "x")
    assert is_name(file, most=MOST_NAME + 2)
    assert not set(file) & set('<>:"/\\|?*')
    clean = clean_name(text)
    assert clean_name(clean) == clean
    if is_name(clean):
        assert given_name(text) == clean
        clean.encode()
