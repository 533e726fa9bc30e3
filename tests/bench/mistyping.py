"""How people write names at a desk: other alphabets and layouts, other letters, slips. Knows nothing of the search."""

import random

ALPHABET = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
_BGN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ү": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_JHC = _BGN | {"ж": "j", "х": "h", "ё": "e", "ц": "c", "ң": "n", "щ": "sch"}
_TURKISH = _BGN | {
    "ж": "j", "ч": "ç", "ш": "ş", "ы": "ı", "ө": "ö", "ү": "ü", "х": "h", "ц": "ts", "ң": "n", "ё": "yo", "щ": "ş",
}  # fmt: skip
LATIN = {"bgn": _BGN, "jhc": _JHC, "turkish": _TURKISH}
_US = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
TO_US = dict(zip(_RUSSIAN, _US, strict=True))
TO_RUSSIAN = dict(zip(_US, _RUSSIAN, strict=True))
_ON_LINUX = {"ө": "-", "ң": "=", "ү": "\\"}
_WITH_ALTGR = {"ө": "о", "ң": "н", "ү": "у"}


def plain(text: str) -> str:
    """Lower case, ё as е, Kyrgyz letters as their Russian stand-ins."""
    return text.lower().translate(str.maketrans("ёңөү", "еноу"))


def alike(text: str) -> str:
    """What falls together for anybody who reads the name: `plain`, soft signs and doubled letters gone, дж as ж."""
    text = plain(text).replace("ь", "").replace("ъ", "").replace("дж", "ж").replace("й", "и").replace("ы", "и")
    return "".join(char for place, char in enumerate(text.replace("э", "е")) if place == 0 or text[place - 1] != char)


def latin(text: str, table: dict[str, str]) -> str:
    """A lower-case name in Latin letters."""
    return "".join(table.get(char, char) for char in text.lower())


def passport(text: str, chance: random.Random) -> str:
    """A name as passports of several years and offices spell it, one of many ways."""
    text = text.lower()
    swaps = (
        ("дж", ("dzh", "j", "dj")), ("ж", ("zh", "j", "dzh")), ("ий ", ("iy ", "y ", "i ", "ii ")), ("кс", ("x", "ks")),
        ("х", ("kh", "h")), ("ц", ("ts", "c")), ("ё", ("yo", "e", "io")), ("ю", ("yu", "iu")), ("я", ("ya", "ia")),
        ("й", ("y", "i")), ("у", ("u", "u", "ou")), ("ү", ("u", "u", "ou")), ("ы", ("y", "i")),
        (" е", (" ye", " e")),
    )  # fmt: skip
    text = f" {text} "
    for cyrillic, spellings in swaps:
        text = text.replace(cyrillic, chance.choice(spellings))
    return latin(text, _BGN).strip()


def in_us_layout(text: str, linux: bool) -> str:
    """What the keys of a Cyrillic name give while the US layout is on; the Kyrgyz letters by either system's keys."""
    kyrgyz = _ON_LINUX if linux else {char: TO_US[stand_in] for char, stand_in in _WITH_ALTGR.items()}
    return "".join((TO_US | kyrgyz).get(char, char) for char in text.lower())


def in_russian_layout(text: str) -> str:
    """What the keys of a Latin name, or of a Kyrgyz one, give while the Russian layout is on."""
    return "".join((TO_RUSSIAN | _ON_LINUX).get(char, char) for char in text.lower())


def slip(word: str, chance: random.Random, first: bool = False) -> str:
    """A word with one slip of the fingers: a letter missing, doubled, replaced, or two swapped."""
    place = 0 if first else chance.randrange(1, len(word) - 1)
    letters = _RUSSIAN if word[0] in ALPHABET else "abcdefghijklmnopqrstuvwxyz"
    match chance.randrange(4):
        case 0:
            return word[:place] + word[place + 1 :]
        case 1:
            return word[: place + 1] + word[place:]
        case 2:
            return word[:place] + chance.choice(letters.replace(word[place], "")) + word[place + 1 :]
        case _:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def distance(one: str, other: str) -> int:
    """How many slips part two words (a swap is one)."""
    rows = [list(range(len(other) + 1))]
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, rows[-2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
