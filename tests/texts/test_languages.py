"""Languages by name: in the language of the reader, in all three; codes among other words stay."""

import pytest

from regapp.exchange import values
from regapp.texts.catalogue import LANGUAGE_NAMES, Language
from regapp.texts.languages import interpretation_words, language_choices, language_word

NAMES = {
    "ky": {"ky": "кыргызча", "ru": "орусча", "en": "англисче"},
    "ru": {"ky": "кыргызский", "ru": "русский", "en": "английский"},
    "en": {"ky": "Kyrgyz", "ru": "Russian", "en": "English"},
}


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_each_language_by_its_name_for_each_reader(code: str) -> None:
    reader = Language(code)
    assert {named: language_word(named, reader) for named in LANGUAGE_NAMES} == NAMES[code]
    assert [(named, name.casefold()) for named, name in language_choices(reader)] == [
        (named, name.casefold()) for named, name in NAMES[code].items()
    ]
    assert all(name[0].isupper() for _, name in language_choices(reader))


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_a_list_read_again_has_the_same_language(code: str) -> None:
    for named in LANGUAGE_NAMES:
        assert values.language(language_word(named, Language(code))) == named


@pytest.mark.parametrize("text", ["", "немецкий", "de", "KY", "Français", "ky, de"])
def test_another_text_stays(text: str) -> None:
    assert language_word(text, Language("ru")) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ky ↔ en", "кыргызский ↔ английский"), ("EN", "английский"), ("ru/ky", "русский/кыргызский"),
        ("ru→en, ky→ru", "русский→английский, кыргызский→русский"), ("", ""), ("↔", "↔"), ("en, de", "en, de"),
        ("перевод en", "перевод en"), ("en français", "en français"), ("Headset 2", "Headset 2"),
    ],
)  # fmt: skip
def test_an_interpretation_in_codes_names_its_languages(text: str, said: str) -> None:
    assert interpretation_words(text, Language("ru")) == said
