"""The forms of a noun or adjective, made by rule from its first one: Kyrgyz, Russian, English."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

_LOOSE: Final = str.maketrans("ёөүң", "еоун")

_LOW: Final = {
    "а": "а",
    "ы": "а",
    "у": "а",
    "я": "а",
    "ю": "а",
    "о": "о",
    "ё": "о",
    "е": "е",
    "и": "е",
    "э": "е",
    "ө": "ө",
    "ү": "ө",
}
"""Kyrgyz endings follow the last vowel of a word: their open vowel,"""
_HIGH: Final = {
    "а": "ы",
    "ы": "ы",
    "я": "ы",
    "у": "у",
    "ю": "у",
    "о": "у",
    "ё": "у",
    "е": "и",
    "и": "и",
    "э": "и",
    "ө": "ү",
    "ү": "ү",
}
"""and their close one."""
_LONG: Final = {"ы": "у", "и": "ү", "у": "у", "ү": "ү", "а": "о", "е": "ө", "о": "о", "ө": "ө"}
"""The vowel of the ending that names what is done, by the vowel that other endings have."""
_VOWELS: Final = frozenset(_LOW)
_VOICELESS: Final = frozenset("кпстчшхфцщ")
_SOFTENED: Final = {"к": "г", "п": "б"}

_HARD: Final = ("", "а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ей", "ам", "ами", "ах")
_SOFT: Final = ("ь", "я", "и", "ю", "ью", "ем", "ей", "е", "ям", "ями", "ях")
_RUSSIAN: Final = (
    ("ия", ("ия", "ии", "ию", "ией", "ий", "иям", "иями", "иях")),
    ("ие", ("ие", "ия", "ию", "ием", "ии", "ий", "иям", "иями", "иях")),
    ("ье", ("ье", "ья", "ью", "ьем", "ий", "ьям", "ьями", "ьях")),
    ("а", ("а", "ы", "и", "е", "у", "ой", "ей", "ою", "", "ам", "ами", "ах")),
    ("я", ("я", "и", "е", "ю", "ей", "ь", "ям", "ями", "ях")),
    ("о", ("о", "а", "у", "ом", "е", "", "ам", "ами", "ах")),
    ("й", ("й", "я", "ю", "ем", "е", "и", "ев", "ям", "ями", "ях")),
    ("ь", _SOFT),
)
_ADJECTIVE: Final = (
    *("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ей", "ую", "юю"),
    *("ые", "ие", "ых", "их", "ыми", "ими"),
)


def loose(word: str) -> str:
    """Give a word as it is compared: in small letters, with the letters that every keyboard has."""
    return word.casefold().translate(_LOOSE)


def russian_forms(noun: str) -> Iterator[str]:
    """Make all cases of both numbers. `список/списк`: the stem of the other forms stands behind the slash."""
    first, _, stem = noun.partition("/")
    if stem:
        yield first
        yield from (stem + ending for ending in (*_HARD[1:], *_SOFT[1:]))
        return
    ending, endings = next(((end, forms) for end, forms in _RUSSIAN if noun.endswith(end)), ("", _HARD))
    yield from (noun.removesuffix(ending) + form for form in endings)


def adjective_forms(adjective: str) -> Iterator[str]:
    """Make all cases, genders and numbers of a Russian adjective."""
    return (adjective[:-2] + ending for ending in _ADJECTIVE)


def english_forms(noun: str) -> Iterator[str]:
    """Make the plural, and the possessives of both numbers."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        plural = f"{noun[:-1]}ies"
    else:
        plural = noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")
    return iter((noun, plural, f"{noun}'s", f"{noun}’s", f"{plural}'", f"{plural}’"))


def kyrgyz_forms(noun: str) -> Iterator[str]:
    """Make both numbers, whose it is, and all cases: `топ`, `топтун`, `тобубузга`, `топторунун`; and the adjective."""
    first, _, stem = noun.partition("/")
    low = _LOW[_last_vowel(first)]
    many = first + _by_end(first, "л", "д", "т") + low + "р"
    of_it = first + _by_end(first, "л", "д", "т") + _HIGH[_last_vowel(first)] + "к"
    return chain([of_it], *(_owned(number, stem if number == first else "") for number in (first, many)))


def kyrgyz_verb_forms(stem: str) -> Iterator[str]:
    """Make what lists have of a verb: `бекит` gives `бекитти`, `бекиткен`, `бекитилди`, `бекитүү`, `бекитиңиз`."""
    vowel, is_open = _last_vowel(stem), stem[-1] in _VOWELS
    low, high = _LOW[vowel], _HIGH[vowel]
    passive = stem + ("" if is_open else high) + ("н" if stem[-1] == "л" else "л")
    for verb in (stem, passive):
        hard, to = ("т", "к") if verb[-1] in _VOICELESS else ("д", "г")
        yield from (f"{verb}{hard}{high}{person}" for person in ("", "м", "ң", "к", f"ң{high}з"))
        yield from _cases(f"{verb}{to}{low}н")
    doing = stem[:-1] + _LONG[low] * 2 if is_open else stem + _LONG[high] * 2
    yield from _cases(doing)
    yield from _cases(f"{doing}ч{_LONG[high]}")
    joint = "" if is_open else high
    to = "к" if stem[-1] in _VOICELESS else "г"
    yield from (f"{stem}{joint}ң{high}з", f"{stem}{joint}ң{high}зд{low}р", f"{stem}{to}{high}л{low}")
    yield from (f"{stem}{'й' if is_open else low}{person}" for person in ("м", f"м{high}н", f"б{high}з", "т"))


def _owned(word: str, stem: str) -> Iterator[str]:
    """Make the cases of a word, and of it with all endings that say whose it is."""
    yield from _cases(word)
    high = _HIGH[_last_vowel(word)]
    is_open = word[-1] in _VOWELS
    stem = stem or (word[:-1] + _SOFTENED.get(word[-1], word[-1]))
    joint = "" if is_open else high
    for owner in ("м", "ң", f"б{high}з", f"ң{high}з", f"ң{_LOW[_last_vowel(word)]}р"):
        owned = stem + joint + owner
        yield owned + _LOW[_last_vowel(owned)]
        yield from _cases(owned)
    his = stem + ("с" + high if is_open else high)
    low = _LOW[_last_vowel(his)]
    yield from (his + ending for ending in ("", f"н{high}н", f"н{low}", "н", f"нд{low}", f"н{low}н"))


def _cases(word: str) -> Iterator[str]:
    vowel = _last_vowel(word)
    low, high = _LOW[vowel], _HIGH[vowel]
    voiced = _by_end(word, "н", "д", "т")
    hard = "т" if word[-1] in _VOICELESS else "д"
    to = "к" if word[-1] in _VOICELESS else "г"
    endings = (
        "", f"{voiced}{high}н", f"{to}{low}", f"{voiced}{high}", f"{hard}{low}", f"{hard}{low}н", f"{hard}{low}г{high}",
    )  # fmt: skip
    return (word + ending for ending in endings)


def _by_end(word: str, vowel: str, voiced: str, voiceless: str) -> str:
    """Choose the consonant of an ending by the sound before it; `л` stands behind р and й too."""
    end = word[-1]
    if end in _VOWELS or (vowel == "л" and end in "рй"):
        return vowel
    return voiceless if end in _VOICELESS else voiced


def _last_vowel(word: str) -> str:
    return next((letter for letter in reversed(word) if letter in _VOWELS), "а")
