"""A name in Latin letters for those who cannot read it otherwise; shown beside the name, never in its place."""

import unicodedata

# After BGN/PCGN, without diacritics and apostrophes: what passports of the region use.
_LETTERS = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "o",
    "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u", "ў": "o", "ф": "f", "х": "kh", "ҳ": "h",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
# Kyrgyz and Mongolian passports write ж as j.
_J_COUNTRIES = frozenset({"KG", "MN"})


def is_latin(text: str) -> bool:
    """Whether a name has no letter of another script."""
    return all(not char.isalpha() or "LATIN" in unicodedata.name(char, "") for char in text)


def romanise(text: str, country: str) -> str:
    """The name in Latin letters, each word's capitals as they were; `country` (alpha-2) decides on ж."""
    result: list[str] = []
    for index, char in enumerate(text):
        latin = _LETTERS.get(char.lower())
        if latin is None:
            result.append(char)
            continue
        if char.lower() == "ж" and country in _J_COUNTRIES:
            latin = "j"
        if char.isupper():
            neighbours = text[max(0, index - 1) : index + 2]
            shouting = len(neighbours) > 1 and neighbours.isupper()
            latin = latin.upper() if shouting else latin.capitalize()
        result.append(latin)
    return "".join(result)
