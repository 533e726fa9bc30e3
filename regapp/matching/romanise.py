"""A name in Latin letters for those who cannot read it otherwise; shown beside the name, never in its place."""

import re
import unicodedata

# After BGN/PCGN, without diacritics and apostrophes: what passports of the region use.
_LETTERS = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u", "ў": "o", "ф": "f", "х": "kh", "ҳ": "h",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ї": "yi", "є": "ye", "ґ": "g", "ҷ": "j", "ӣ": "i", "ӯ": "u",
}  # fmt: skip
_OF_COUNTRIES = {
    "KG": {"ж": "j"},
    "MN": {"ж": "j"},
    # The Latin alphabet of Uzbekistan (law of 1995).
    "UZ": {"ж": "j", "х": "x", "ў": "o‘", "ғ": "g‘", "ц": "s", "щ": "sh", "ы": "i"},
    # Tajik passports.
    "TJ": {"ғ": "gh", "ы": "i"},
    # Resolution of the Cabinet of Ministers of Ukraine No. 55 of 2010.
    "UA": {"г": "h", "и": "y", "й": "i", "ї": "i", "є": "ie", "ю": "iu", "я": "ia", "х": "kh"},
    "BY": {"ў": "u"},
}
"""Letters that a country's own spelling writes otherwise."""
_USUAL_AT_FIRST = {"UA": "єїйюя"}
"""Letters that it writes so within a word only."""
_FIRST = {"UZ": {"е": "ye"}}
"""Letters that it writes otherwise at the beginning of a word."""
_UKRAINIAN_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_UKRAINIAN_ZGH = re.compile(r"(?<=[Зз])([Гг])")


def is_latin(text: str) -> bool:
    """Whether a name has no letter of another script."""
    return all(not char.isalpha() or "LATIN" in unicodedata.name(char, "") for char in text)


def romanise(text: str, country: str) -> str:
    """The name in Latin letters, each word's capitals as they were, as people of `country` (alpha-2) spell it."""
    letters = _LETTERS | _OF_COUNTRIES.get(country, {})
    if country == "UA":
        # The apostrophe is not written, and зг differs from ж (zh).
        text = _UKRAINIAN_ZGH.sub(lambda found: "ґh" if found[1] == "г" else "ҐH", _UKRAINIAN_APOSTROPHE.sub("", text))
    result: list[str] = []
    for index, char in enumerate(text):
        is_first = not text[max(0, index - 1) : index].isalpha()
        usual = is_first and char.lower() in _USUAL_AT_FIRST.get(country, "")
        latin = (_LETTERS if usual else letters).get(char.lower())
        if is_first:
            latin = _FIRST.get(country, {}).get(char.lower(), latin)
        if latin is None:
            result.append(char)
            continue
        if char.isupper():
            neighbours = text[max(0, index - 1) : index + 2]
            shouting = len(neighbours) > 1 and neighbours.isupper()
            latin = latin.upper() if shouting else latin.capitalize()
        result.append(latin)
    return "".join(result)
