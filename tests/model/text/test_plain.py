"""Halves of signs and NUL go no further than where they come in."""

from hypothesis import given
from hypothesis import strategies as st

from regapp.model.papers.list_definition import ListFilter, definition_from, definition_json
from regapp.model.text.plain import plain, plain_asked, plain_within

ANY = st.text(st.characters(blacklist_categories=()), max_size=20)


def test_halves_of_signs_are_marked_and_whole_ones_joined() -> None:
    assert plain("a\ud800b\udfff") == "a\ufffdb\ufffd"
    assert plain("\ud83c\udf89") == "🎉"
    assert plain("a\x00b\n\t") == "ab\n\t"


@given(ANY)
def test_a_plain_text_can_be_kept_and_stays_so(text: str) -> None:
    assert plain(text).encode() is not None
    assert plain(plain(text)) == plain(text)
    assert "\x00" not in plain(text)


@given(st.recursive(ANY | st.none() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(ANY, inner)))
def test_values_are_plain_in_all_their_depth(value: object) -> None:
    assert str(plain_within(value)).encode() is not None
    assert plain_within(plain_within(value)) == plain_within(value)


def test_a_filter_is_asked_for_in_plain_words() -> None:
    asked = ListFilter(words="\ud800", categories=("press",))
    assert plain_asked(asked) == ListFilter(words="\ufffd", categories=("press",))
    assert plain_asked(7) == 7


def test_a_saved_list_of_another_desk_is_plain() -> None:
    found = definition_from("a", '{"columns": ["name\\ud800"], "filter": {"city": "\\udfff"}, "sort": "\\ud800"}')
    assert found is not None
    definition_json(found).encode()
