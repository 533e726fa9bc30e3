"""How one written word may be read, and what the keys of another layout give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.matching.layout import other_layouts
from regapp.matching.names import fold_word
from regapp.matching.readings import readings, sound


@pytest.mark.parametrize(
    ("written", "other"),
    [("Qodirov", "Кодиров"), ("Caparov", "Жапаров"), ("Wagner", "Вагнер"), ("Bērziņš", "Berzins"), ("Jānis", "Янис"),
     ("O‘rinboev", "Уринбоев"), ("Jäger", "Jaeger")],
)  # fmt: skip
def test_letters_that_sound_otherwise_elsewhere(written: str, other: str) -> None:
    assert fold_word(other) in readings(written)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Пётр", "Pyotr"), ("Александр", "Alexandr"), ("Султан", "Soultan"), ("Жеңиш", "Jengish"), ("Елена", "Yelena")],
)
def test_what_sounds_alike(one: str, other: str) -> None:
    assert sound(fold_word(one)) == sound(fold_word(other))


@given(st.text(max_size=20))
def test_the_first_reading_is_the_fold(text: str) -> None:
    assert readings(text)[0] == fold_word(text)


def test_layouts_that_differ_in_the_kyrgyz_letters() -> None:
    assert "айгүл" in other_layouts("fqu\\k")
    assert "жаңыл" in other_layouts("жа=ыл")
    assert "ozolina" in other_layouts("щящдштф")
    assert other_layouts("123") == ()
