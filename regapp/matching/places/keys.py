"""The keys under which place names are compared: one for all their spellings, and the stems of their endings."""

import re
import unicodedata
from functools import lru_cache

from regapp.matching.names import fold_word

# What Latin alphabets write for sounds that the fold keeps apart: Zhangy, Toelek, Üch as Uech, Alaj, Celal-Abad.
_SOUNDS = (("iu", "u"), ("ng", "n"), ("oe", "o"), ("ue", "u"), ("c", "i"), ("j", "i"), ("e", "o"))
_REPEATED = re.compile(r"([a-z])\1+")
_ADJECTIVE = re.compile(r"(?:ski|skogo|skomu|skim|skom|skaia|skoi|skuiu|skoe|skie|skih|skij|skoj)$")
_SPACES = re.compile(r"[^\S\n]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LOOKALIKES = str.maketrans("acekmhoptxyb", "асекмнортхув")
_OTHER_LATIN = str.maketrans("qw", "kv")
_RUSSIFIED = str.maketrans("өүңӊё", "оунне")
_RUSSIAN_CASE = re.compile(r"(ск|цк)(?:ого|ому|им|ом|ая|ой|ую|ое|ие|их)$")

_LINKS = re.compile(r"(?:in|on|an|ion|ov|iov|i)$")
_PLAIN_ADJECTIVE = re.compile(r"(?:ogo|omu|im|om|oi|aia|uiu|oo|io|ih)$")
_KYRGYZ_CASE = re.compile(r"(?:[ndt][iu]n|[dt][ao]n?)$")
_LAST_N = re.compile(r"n$")
_LAST_VOWEL = re.compile(r"[aiou]$")
_SHORTEST_STEM, _SHORTEST_REST = 4, 2


def plain(text: str) -> str:
    """`text` in small letters, its Cyrillic words without the Latin letters that look the same."""
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text).casefold())
    if text.isascii() or not _CYRILLIC.search(text):
        return text
    return re.sub(r"[\w‐-]+", lambda word: _one_script(word[0]), text)


def _one_script(word: str) -> str:
    return word.translate(_LOOKALIKES) if _CYRILLIC.search(word) else word


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """The fold of a word, with the Latin letters that the Kyrgyz alphabet has no other use for."""
    return fold_word(word if _CYRILLIC.search(word) else word.translate(_OTHER_LATIN))


@lru_cache(maxsize=16384)
def spelling(name: str) -> str:
    """A name to the letter, but for hyphens and the cases of Russian: `Телекского` is `телекский`."""
    words = re.split(r"[\s‐‑–—-]+", name.replace("ё", "е"))
    return " ".join(_RUSSIAN_CASE.sub(r"\1ий", word) for word in words if word)


@lru_cache(maxsize=16384)
def letters(name: str) -> str:
    """The letters of a name, Kyrgyz ones as Russian keyboards have them."""
    return "".join(char for char in name.translate(_RUSSIFIED) if char.isalnum())


@lru_cache(maxsize=16384)
def typed_key(fold: str) -> str:
    """The sounds of a folded name with all its endings: what typos are looked for in."""
    for written, sound in _SOUNDS:
        fold = fold.replace(written, sound)
    return _REPEATED.sub(r"\1", fold)


@lru_cache(maxsize=16384)
def sound_key(fold: str) -> str:
    """The sounds of a folded name, and `sk` for all the forms of its Russian adjective."""
    return typed_key(_ADJECTIVE.sub("sk", fold))


@lru_cache(maxsize=16384)
def stems(key: str, last: int, endings: bool) -> frozenset[str]:
    """The stem that a sound key and its inflected forms share: cases and adjectives of Russian, cases of Kyrgyz.

    A name in a text may have `endings` that one in the directory has not. `last` is the length of the last part: the
    `та` of Чолпон-Ата is no ending, since it would leave only `А`.
    """
    bare = key.removesuffix("sk")
    last -= len(key) - len(bare)
    patterns = [_LAST_VOWEL]
    if bare != key:
        patterns += [_LINKS, _LAST_N]
    elif endings:
        patterns += [_PLAIN_ADJECTIVE, _KYRGYZ_CASE]
    cut = {pattern.sub("", bare) for pattern in patterns}
    if bare != key and endings:
        # Of the two letters in `Теелесский` the fold leaves one.
        cut.add(f"{bare}s")
    kept = {stem for stem in cut if len(stem) >= _SHORTEST_STEM and last - len(bare) + len(stem) >= _SHORTEST_REST}
    return frozenset(kept | {bare})
