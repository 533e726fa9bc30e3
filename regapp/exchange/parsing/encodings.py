"""The letters of a text: the encoding in which its bytes make words of the languages spoken here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_CYRILLIC: Final = "оаеинтсрвлкмудпыгзьбчйяжшхюэцщфёъ"
"""From the most frequent letter of names and answers in Kyrgyz and Russian to the least."""
_WEIGHTS: Final = {letter: 2.0 - 2.6 * place / len(_CYRILLIC) for place, letter in enumerate(_CYRILLIC)}
_LATIN: Final = dict.fromkeys("äöüéèáàçñóíúßâêëîïôûåøæãõşğıšžčćřěýłńśźżāēīūșţ", 1.2)
_RARE_LETTER: Final = -0.6
_NO_LETTER: Final = -2.0
_MIXED: Final = -3.0
_BAD_SHAPE: Final = -1.0
_SIGNS: Final = frozenset("«»№—–“”„‘’§°…·•\xa0")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SINGLE: Final = ("cp1251", "cp866", "koi8-r", "mac_cyrillic", "iso8859-5", "cp1252", "cp1254", "mac_roman")
"""The likelier first: of two that fit equally well the first is taken."""
_SAMPLE: Final = 60_000
_CLEAR: Final = 0.25
"""How much better a letter is, on average, in an encoding that is taken without a word."""
_GOOD_FOR_A_BAD: Final = 4
"""So many whole letters of UTF-8 for each broken one make a text UTF-8."""


@dataclass(frozen=True)
class Decoded:
    """A text, and the encoding that it was in."""

    text: str
    encoding: str
    is_guess: bool = False


def decode(content: bytes, encoding: str = "") -> Decoded | None:
    """Give the text and its encoding; None if the bytes are no text.

    `encoding`: as a person chose it; bytes that do not fit are replaced by a mark.
    """
    if encoding:
        return Decoded(content.decode(encoding, "replace").lstrip("\ufeff"), encoding)
    named = _marked(content) or _wide(content)
    if named:
        return Decoded(content.decode(named, "replace").lstrip("\ufeff"), named)
    if _is_binary(content):
        return None
    if _is_utf8(content):
        return Decoded(content.decode("utf-8", "replace").lstrip("\ufeff"), "utf-8")
    return _best_single(content)


def _marked(content: bytes) -> str:
    """Name the encoding that a mark at the beginning tells."""
    if content.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return "utf-8" if content.startswith(b"\xef\xbb\xbf") else ""


def _wide(content: bytes) -> str:
    """Name the kind of UTF-16 without a mark, by the bytes that every second one is: 0 (Latin) or 4 (Cyrillic)."""
    head = content[:4000]
    even, odd = (sum(half.count(byte) for byte in (0, 4)) for half in (head[0::2], head[1::2]))
    if max(even, odd) * 3 <= len(head) // 2 * 2 or min(even, odd) * 4 > max(even, odd):
        return ""
    return "utf-16-le" if odd >= even else "utf-16-be"


def _is_binary(content: bytes) -> bool:
    head = content[:4000]
    return sum(head.count(byte) for byte in range(32) if byte not in (9, 10, 12, 13, 26, 27)) > 2


def _is_utf8(content: bytes) -> bool:
    """Whether the bytes are UTF-8, but for a few: one broken letter does not turn all the others into others."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        whole = sum(1 for letter in text if letter > "\x7f") - broken
        return whole >= _GOOD_FOR_A_BAD * broken
    return True


def _best_single(content: bytes) -> Decoded:
    sample = b"\n".join(_telling_lines(content))
    letters = sum(1 for byte in sample if byte > 127)
    scores = {name: _fitness(sample.decode(name, "replace")) / letters for name in _SINGLE}
    best = max(_SINGLE, key=lambda name: scores[name])
    text = content.decode(best, "replace")
    read = sample.decode(best, "replace")
    rivals = [score for name, score in scores.items() if sample.decode(name, "replace") != read]
    is_clear = best == "cp1251" and scores[best] - max(rivals, default=-9) >= _CLEAR
    return Decoded(text, best, is_guess=not is_clear)


def _telling_lines(content: bytes) -> Iterator[bytes]:
    """Give the first lines that hold more than plain Latin."""
    taken = 0
    for line in re.split(rb"[\r\n;,\t]+", content):
        if not line.isascii():
            yield line
            taken += len(line)
            if taken > _SAMPLE:
                return


def _fitness(text: str) -> float:
    """Tell how well a text reads: frequent letters, words of one script and of an ordinary shape, no odd signs."""
    signs = sum(_NO_LETTER for sign in text if sign > "\x7f" and not sign.isalpha() and sign not in _SIGNS)
    return signs + sum(map(_word_fitness, _WORD.findall(text)))


def _word_fitness(word: str) -> float:
    foreign = [letter for letter in word.lower() if letter > "\x7f"]
    if not foreign:
        return 0
    cyrillic = [letter for letter in foreign if "\u0400" <= letter < "\u0530"]
    if cyrillic and len(cyrillic) < len(word):
        return _MIXED * len(foreign)
    if cyrillic:
        fitness = sum(_WEIGHTS.get(letter, _RARE_LETTER) for letter in foreign)
    elif len(word) > 1 and 2 * len(foreign) > len(word) + 1:
        # A word with hardly a plain letter is another script, misread.
        return _RARE_LETTER * len(foreign)
    else:
        fitness = sum(_LATIN.get(letter, _RARE_LETTER) for letter in foreign)
    is_ordinary = (word.islower() or word.isupper() or word[1:].islower()) and word[0] not in "ьъЬЪ"
    return fitness if is_ordinary else fitness + _BAD_SHAPE * len(foreign)
