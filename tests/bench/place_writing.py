"""How people write: Latin alphabets, slips of the hand, letters of the wrong alphabet."""

from random import Random

_BGN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ү": "ü", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
}  # fmt: skip
_TURKISH = _BGN | {"ж": "c", "ч": "ç", "ш": "ş", "ы": "ı", "ң": "n", "х": "h", "й": "y"}
_PASSPORT = _BGN | {"ж": "j", "ң": "n", "ө": "o", "ү": "u", "х": "h", "й": "i"}
_GERMAN = _BGN | {"ж": "dj", "ң": "ng", "ө": "oe", "ү": "ue", "й": "j", "х": "kh", "ь": "'"}
ALPHABETS = (_BGN, _TURKISH, _PASSPORT, _GERMAN, _BGN | {"ь": "’", "ж": "dzh"})

_LOOKALIKE = dict(zip("асеорхукмтнв", "aceopxykmthb", strict=True))
_RUSSIFIED = str.maketrans("өүңӨҮҢ", "оунОУН")
_LETTERS = "абвгдежзиклмнопрстуыэ"


def latin(text: str, letters: dict[str, str]) -> str:
    """`text` in a Latin alphabet."""
    written = "".join(letters.get(char, char) for char in text.casefold())
    return written.title() if text[:1].isupper() else written


def russified(text: str) -> str:
    """`text` typed on a Russian keyboard."""
    return text.translate(_RUSSIFIED)


def lookalikes(text: str, random: Random) -> str:
    """`text` with a third of the letters that Latin has, too, taken from Latin."""
    return "".join(_LOOKALIKE[char] if char in _LOOKALIKE and random.random() < 0.35 else char for char in text)


def slip(word: str, random: Random) -> str:
    """`word` with one slip behind its first letter: a letter doubled, swapped, missing, or another one."""
    places = [at for at in range(1, len(word) - 1) if word[at].isalpha() and word[at + 1].isalpha()]
    if not places:
        return word
    at = random.choice(places)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    match random.randrange(4):
        case 0:
            return before + letter + letter + after
        case 1:
            return before + after[0] + letter + after[1:]
        case 2:
            return before + after
    return before + random.choice(_LETTERS) + after


def careless(text: str, random: Random) -> str:
    """`text` with harmless carelessness: case, spaces, hyphens, letters that keyboards lack."""
    text = random.choice((str, str, str.upper, str.lower, str.title))(text)
    if random.random() < 0.2:
        text = russified(text)
    if random.random() < 0.2:
        text = text.replace("ё", "е").replace(" ", "  ")
    if random.random() < 0.15:
        text = f"  {text} "
    return text
