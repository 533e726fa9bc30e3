"""Countries by code or by name in Kyrgyz, Russian and English (names from CLDR, through Babel)."""

import re
from functools import lru_cache

from regapp.matching.names import fold
from regapp.model.participant import is_foreign

_BETTER_NAMES = {
    "ky": {
        "NL": "Нидерланддар", "SH": "Ыйык Елена аралы", "SZ": "Эсватини", "US": "Америка Кошмо Штаттары (АКШ)",
    },
    "ru": {"KG": "Кыргызстан", "US": "США"},
}  # fmt: skip
"""Names in use here where CLDR has an older, a shortened or a foreign one."""
_OTHER_NAMES = {
    "KG": ("Кыргызская Республика", "Киргизия", "Кыргыз Республикасы", "Kyrgyz Republic", "Қирғизистон"),
    "RU": ("Российская Федерация", "РФ", "Russian Federation", "Орусия"),
    "KZ": ("РК",),
    "UZ": ("РУз", "Узбекистон", "Ўзбекистон", "O‘zbekiston", "Oʻzbekiston"),
    "TJ": ("Тожикистон", "Тоҷикистон"),
    "NL": ("Голландия", "Holland"),
    "TR": ("Турция", "Turkey"),
    "GB": ("Англия", "UK", "Великобритания", "England", "Great Britain"),
    "US": ("АКШ", "Америка Кошмо Штаттары", "USA", "Америка", "America", "Соединённые Штаты Америки"),
    "SZ": ("Swaziland",),
    "LV": ("Латвийская Республика",),
    "CZ": ("Чешская Республика", "Czech Republic"),
    "BY": ("Белоруссия",),
    "MD": ("Молдавия",),
    "TM": ("Туркмения",),
    "KR": ("Южная Корея", "Корея", "Түштүк Корея", "South Korea", "Korea"),
    "AE": ("ОАЭ", "БАЭ", "UAE", "Эмираты"),
    "ZA": ("ЮАР",),
    "CN": ("КНР", "PRC", "КЭР"),
    "DE": ("ФРГ", "Deutschland"),
    "HK": ("Гонконг", "Hong Kong"),
}
_NO_COUNTRIES = frozenset({"CQ", "EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""CLDR's other entries: groups of countries, an island of one, places without one, and alphabets under test."""
_TITLE = re.compile(r"(?<!\w)(?:the|republic of|республика(?:сы)?)(?!\w)", re.IGNORECASE)
_STOPS = re.compile(r"[,;()/\n]")


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, str]:
    # Loaded here, not at start-up.
    from babel import Locale

    territories = Locale.parse(language).territories
    return {
        code: name
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


@lru_cache(maxsize=1)
def _long_codes() -> dict[str, str]:
    """ISO 3166-1 alpha-3 codes -> alpha-2, of countries that are."""
    # Loaded here, not at start-up.
    from babel.core import get_global

    aliases = {code: now for code, now in get_global("territory_aliases").items() if len(code) == 3 and code.isalpha()}
    return {code: now[0] for code, now in aliases.items() if len(now) == 1 and now[0] in _names("en")}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    codes = {fold(name): code for language in ("en", "ru", "ky") for code, name in _names(language).items()}
    codes |= {fold(name): code for names in _BETTER_NAMES.values() for code, name in names.items()}
    codes |= {fold(name): code for code, names in _OTHER_NAMES.items() for name in names}
    return codes


def country_name(code: str, language: str) -> str:
    """The country's name in `language`, or the code itself."""
    return _BETTER_NAMES.get(language, {}).get(code) or _names(language).get(code, code)


@lru_cache(maxsize=2000)
def country_code(text: str) -> str:
    """The ISO 3166-1 alpha-2 code that `text` names, or nothing."""
    bare = text.strip(" \t\n.,;")
    if len(bare) == 2 and bare.isascii() and bare.upper() in _names("en"):
        return bare.upper()
    named = _codes().get(fold(bare)) or _codes().get(fold(_TITLE.sub(" ", bare)))
    return named or (_long_codes().get(bare.upper(), "") if len(bare) == 3 else "")


def country_and_rest(text: str) -> tuple[str, str]:
    """The country that a text in the place of a municipality names, and the text, unless it names nothing else."""
    country = country_in(text)
    return country, "" if country_code(text) else text


def country_in(text: str) -> str:
    """The country that a text names as a whole, or the foreign one that it names beside a place: `Рига, Латвия`."""
    if whole := country_code(text):
        return whole
    parts = (part.strip() for part in _STOPS.split(text))
    # Two small letters beside a place are rather a level word.
    codes = (country_code(part) for part in parts if len(part) > 2 or part.isupper())
    return next((code for code in codes if is_foreign(code)), "")
