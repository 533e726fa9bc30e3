"""Countries by code or by name in Kyrgyz, Russian and English (names from CLDR, through Babel)."""

from functools import lru_cache

from regapp.matching.names import fold

# CLDR's Russian «Киргизия» is not how the country calls itself.
_OVERRIDES = {("ru", "KG"): "Кыргызстан"}
_OTHER_NAMES = {
    "KG": ("Кыргызская Республика", "Киргизия", "Кыргыз Республикасы", "Kyrgyz Republic"),
    "RU": ("Российская Федерация", "РФ", "Russian Federation"),
    "NL": ("Голландия", "Holland"),
    "TR": ("Турция", "Turkey"),
    "GB": ("Англия", "UK", "Великобритания"),
    "US": ("США", "АКШ", "USA"),
}


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, str]:
    # Loaded here, not at start-up.
    from babel import Locale

    territories = Locale.parse(language).territories
    return {code: name for code, name in territories.items() if len(code) == 2 and code.isalpha()}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    codes = {fold(name): code for language in ("en", "ru", "ky") for code, name in _names(language).items()}
    codes |= {fold(name): code for code, names in _OTHER_NAMES.items() for name in names}
    return codes


def country_name(code: str, language: str) -> str:
    """The country's name in `language`, or the code itself."""
    return _OVERRIDES.get((language, code)) or _names(language).get(code, code)


@lru_cache(maxsize=2000)
def country_code(text: str) -> str:
    """The ISO 3166-1 alpha-2 code that `text` names, or nothing."""
    bare = text.strip()
    if len(bare) == 2 and bare.isascii() and bare.upper() in _names("en"):
        return bare.upper()
    return _codes().get(fold(bare), "")
