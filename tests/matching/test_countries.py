"""Countries by name in three languages and by both kinds of ISO codes; alone, and beside a place."""

import pytest
from babel import Locale
from babel.core import get_global

from regapp.matching.countries import country_and_rest, country_code, country_in, country_name

NO_COUNTRIES = {"CQ", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
TERRITORIES = [str(code) for code in Locale.parse("en").territories]
CODES = [code for code in TERRITORIES if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES]


BETTER = {
    "ky": {
        "NL": "Нидерланддар", "SH": "Ыйык Елена аралы", "SZ": "Эсватини", "US": "Америка Кошмо Штаттары (АКШ)",
    },
    "ru": {"KG": "Кыргызстан", "US": "США"},
}  # fmt: skip


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_names_are_those_of_cldr_but_for_the_better_ones(language: str) -> None:
    names = {code: str(name) for code, name in Locale.parse(language).territories.items() if code in CODES}
    assert {code: country_name(code, language) for code in CODES} == names | BETTER.get(language, {})


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_country_is_known_by_its_name_of_cldr_too(language: str) -> None:
    names = {code: str(name) for code, name in Locale.parse(language).territories.items() if code in CODES}
    assert {code: country_code(name) for code, name in names.items() if country_code(name) != code} == {}


@pytest.mark.parametrize("code", sorted(NO_COUNTRIES))
def test_an_entry_of_cldr_that_is_no_country(code: str) -> None:
    for language in ("ky", "ru", "en"):
        assert country_name(code, language) == code
        assert country_code(code) == country_code(Locale.parse(language).territories.get(code, code)) == ""


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_every_country_by_its_name(language: str) -> None:
    named = {code: country_code(country_name(code, language)) for code in CODES}
    assert {code: found for code, found in named.items() if code != found} == {}


def test_every_country_by_its_codes() -> None:
    aliases = get_global("territory_aliases")
    for code in CODES:
        assert country_code(code) == country_code(code.lower()) == country_code(f" {code}. ") == code
    for long, short in (("NLD", "NL"), ("TUR", "TR"), ("LVA", "LV"), ("KGZ", "KG"), ("USA", "US"), ("DEU", "DE")):
        assert aliases[long] == [short]
        assert country_code(long) == country_code(long.lower()) == short


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Нидерланды", "NL"), ("Голландия", "NL"), ("the Netherlands", "NL"), ("ТУРЦИЯ", "TR"), ("Türkiye", "TR"),
        ("Түркия", "TR"), ("Turkey", "TR"), ("Латвия", "LV"), ("Republic of Latvia", "LV"), ("РФ", "RU"),
        ("Республика Казахстан", "KZ"), ("Казакстан Республикасы", "KZ"), ("Южная Корея", "KR"), ("ОАЭ", "AE"),
    ],
)  # fmt: skip
def test_a_country_as_people_write_it(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize("text", ["", "-", "ZZ", "XA", "Республика", "the", "Рига", "Ош", "ABC"])
def test_what_is_no_country(text: str) -> None:
    assert country_code(text) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Латвия", ("LV", "")), ("Рига, Латвия", ("LV", "Рига, Латвия")), ("Amsterdam (NL)", ("NL", "Amsterdam (NL)")),
        ("Кыргызстан", ("KG", "")), ("Ош, Кыргызстан", ("", "Ош, Кыргызстан")), ("Talas, ao", ("", "Talas, ao")),
    ],
)  # fmt: skip
def test_a_country_in_the_place_of_a_municipality(text: str, found: tuple[str, str]) -> None:
    assert country_and_rest(text) == found
    assert country_in(text) == found[0]
