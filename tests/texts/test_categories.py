"""Categories in two forms: short for the screen and tables, full for badges and papers; a list may have either."""

import pytest

from regapp.exchange import values
from regapp.model.participant import Category
from regapp.texts.catalogue import LANGUAGE_NAMES, Language
from regapp.texts.words import category_in_full, category_word, role_in_full

TWO_FORMS = {
    (Category.COMMUNITY, "ky"): ("Жамаат", "Жергиликтүү жамаат"),
    (Category.COMMUNITY, "ru"): ("Сообщество", "Местное сообщество"),
    (Category.COMMUNITY, "en"): ("Community", "Local community"),
    (Category.GOVERNMENT, "ky"): ("Мам. орган", "Мамлекеттик орган"),
    (Category.GOVERNMENT, "ru"): ("Госорган", "Государственный орган"),
    (Category.GOVERNMENT, "en"): ("Government", "Government body"),
}
LONGEST = 14
"""Letters that the boxes and the columns of the wall have room for."""

each_language = pytest.mark.parametrize("code", LANGUAGE_NAMES)
each_category = pytest.mark.parametrize("category", Category)


@each_language
@each_category
def test_both_forms(category: Category, code: str) -> None:
    language = Language(code)
    short, full = category_word(category, language), category_in_full(category, language)
    assert (short, full) == TWO_FORMS.get((category, code), (short, short))
    assert len(short) <= LONGEST
    assert "." not in full


@each_language
@each_category
def test_a_list_may_have_either_form(category: Category, code: str) -> None:
    language = Language(code)
    assert values.category(category_word(category, language)) is category
    assert values.category(category_in_full(category, language)) is category


@each_language
@each_category
def test_a_list_s_role_on_a_badge(category: Category, code: str) -> None:
    language = Language(code)
    full = category_in_full(category, language)
    for role in (category.value, category.value.upper()):
        assert role_in_full(role, language) == full
    for role in (category_word(category, language), full, full.upper()):
        assert role_in_full(role, language).casefold() == full.casefold()


@pytest.mark.parametrize("role", ["", "Кабарчы", "Сообщество Ариса", "Госорганы", "Government of Japan"])
def test_a_role_in_other_words_stays(role: str) -> None:
    assert role_in_full(role, Language("ru")) == role


def test_a_category_of_a_newer_version_stays() -> None:
    assert category_word("robot", Language("ky")) == category_in_full("robot", Language("ky")) == "robot"
