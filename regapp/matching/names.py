"""One spelling for all the ways a name is written: the fold that search and the hunt for doubles compare.

Case, ё/е, Kyrgyz letters beside their Russian stand-ins (ө/о, ү/у, ң/н) and the Latin transliterations in use fall
together. The fold is for comparing only; nobody's name is ever rewritten.
"""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = str.maketrans(
    {
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "җ": "j",
        "з": "z", "и": "i", "і": "i", "й": "i", "к": "k", "қ": "k", "ҡ": "k", "л": "l", "м": "m", "н": "n", "ң": "n",
        "ӊ": "n", "ҥ": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u",
        "ў": "u", "ф": "f", "х": "h", "ҳ": "h", "һ": "h", "ц": "c", "ч": "q", "ҷ": "q", "ш": "w", "щ": "w", "ъ": "",
        "ы": "i", "ь": "", "э": "e", "є": "e", "ю": "iu", "я": "ia", "ї": "i",
    }
)  # fmt: skip
_LATIN_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ş": "w",
        "š": "w",
        "ç": "q",
        "č": "q",
        "ž": "j",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ß": "ss",
        "æ": "e",
        "ə": "a",
    }
)
# Longest first: "shch" before "sh". c stands for ц, q for ч, w for ш.
_LATIN_GROUPS = (
    ("shch", "w"), ("sch", "w"), ("dzh", "dj"), ("tsch", "q"), ("zh", "j"), ("kh", "h"), ("ch", "q"), ("sh", "w"),
    ("ts", "c"), ("tz", "c"), ("ck", "k"), ("ph", "f"), ("x", "h"), ("y", "i"),
)  # fmt: skip
_GROUPS_PATTERN = re.compile("|".join(group for group, _ in _LATIN_GROUPS))
_GROUPS = dict(_LATIN_GROUPS)
_H_GROUPS = re.compile("zh|kh|ch|sh|ph")
_APOSTROPHES = re.compile(r"['`´ʻʼ‘’ʹ′\"]")
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_REPEATED = re.compile(r"([a-z])\1+")
_IE_AFTER_VOWEL = re.compile(r"(?<=[aeou])ie")
_LATIN_WORD = re.compile(r"[a-z]")
_CYRILLIC_RUN = re.compile(r"[\u0400-\u04ff]+")
# Latin letters that stand in a Cyrillic word since they look the same.
_LOOKALIKES = str.maketrans("ABCEHKMOPTXYaceopxy", "АВСЕНКМОРТХУасеорху")


def _fold_latin(text: str) -> str:
    text = text.translate(_LATIN_LETTERS)
    # Taking signs like ㎩ apart brings capitals back.
    apart = unicodedata.normalize("NFKD", text).casefold()
    text = "".join(char for char in apart if not unicodedata.combining(char))
    return _GROUPS_PATTERN.sub(lambda match: _GROUPS[match[0]], text)


_WORD_ENDS = re.compile(r"[\s\-‐‑–—.,;:()/\\«»]+")


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """The fold of one word without spaces: Latin letters and digits only, maybe empty."""
    text = unicodedata.normalize("NFC", word)
    if _has_cyrillic(text):
        text = _in_one_script(text)
    text = _APOSTROPHES.sub("", text.casefold())
    if _has_cyrillic(text):
        text = _fold_mixed(text)
    elif _LATIN_WORD.search(text) or not text.isascii():
        text = _fold_latin(text)
    return _settled(text)


def _settled(text: str) -> str:
    """Join letters that make one sound, until nothing changes: сх is sh as it is when it comes from Latin letters."""
    before = ""
    while text != before:
        before = text
        text = _H_GROUPS.sub(lambda match: _GROUPS[match[0]], text.replace("dj", "j"))
        text = _REPEATED.sub(r"\1", _IE_AFTER_VOWEL.sub("e", text))
    return text


def _in_one_script(text: str) -> str:
    """A word with Cyrillic letters whose Latin ones only look like Cyrillic, all in Cyrillic."""
    changed = text.translate(_LOOKALIKES)
    return text if _LATIN_WORD.search(changed.casefold()) else changed


def _fold_mixed(text: str) -> str:
    """A word with letters of both alphabets: each run by its own."""
    parts, end = [], 0
    for run in _CYRILLIC_RUN.finditer(text):
        parts += [_fold_latin(text[end : run.start()]), run[0].translate(_CYRILLIC)]
        end = run.end()
    return "".join((*parts, _fold_latin(text[end:])))


def _has_cyrillic(text: str) -> bool:
    return any("\u0400" <= char <= "\u04ff" for char in text)


@lru_cache(maxsize=65536)
def letters_of(word: str) -> str:
    """A word letter by letter in Latin letters, before any of them are read together (`буул` is `buul`)."""
    text = unicodedata.normalize("NFC", word).casefold().translate(_CYRILLIC)
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if char.isascii())
    return _SEPARATORS.sub("", bare.replace("y", "i"))


@lru_cache(maxsize=32768)
def fold_words(text: str) -> tuple[str, ...]:
    """The folded words of `text` in its order; hyphens, dots and commas part words."""
    words: list[str] = []
    for chunk in _WORD_ENDS.split(text):
        words.extend(part for part in _SEPARATORS.split(fold_word(chunk)) if part)
    return tuple(words)


def fold(text: str) -> str:
    """The folded words of `text` joined by single spaces."""
    return " ".join(fold_words(text))


def name_key(*parts: str) -> frozenset[str]:
    """The set of folded words of a name, its order ignored."""
    return frozenset(word for part in parts for word in fold_words(part))


def same_name(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two name keys are one name: equal, or one lacks only what the other adds (a patronymic)."""
    smaller, larger = sorted((first, second), key=len)
    return first == second or (len(smaller) >= 2 and smaller <= larger)


_AFTER = "\uffff"
_SORT = str.maketrans(
    {"ё": "е" + _AFTER, "ң": "н" + _AFTER, "ӊ": "н" + _AFTER, "ө": "о" + _AFTER, "ү": "у" + _AFTER, "-": " "}
)


def sort_key(text: str) -> str:
    """A key that sorts names as the Kyrgyz alphabet does (ң after н, ө after о, ү after у), Latin before Cyrillic."""
    text = unicodedata.normalize("NFC", text).casefold().strip()
    if not _has_cyrillic(text):
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return text.translate(_SORT)
