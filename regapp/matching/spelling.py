"""A word of a name with all that search compares of it, and how well a typed word fits it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from regapp.matching.kinship import father_of, is_patronymic
from regapp.matching.names import fold_words
from regapp.matching.readings import readings, sound
from regapp.matching.romanise import romanise
from regapp.matching.slips import distance

_PARTS = re.compile(r"[\s\-‐‑–—.,;:()/\\«»]+")
_STAND_INS = str.maketrans("ёңөү", "еноу")

# A whole word as it stands, with stand-ins, by fold, by ear; a father's name in another form; beginnings of the same.
_RAW, _PLAIN, _FOLD, _EAR, _FATHER = 1.0, 0.99, 0.975, 0.95, 0.92
_RAW_START, _FOLD_START, _EAR_START, _NEARNESS = 0.80, 0.76, 0.74, 0.10
_SLIP, _EACH_SLIP = 0.70, 0.12
_NOT_THE_FATHER = 0.75


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """One word in its spellings. `father`: it names a father (`Асанович`, or the `Асан` of `Асан уулу`)."""

    raw: str
    plain: str
    folds: tuple[str, ...]
    sounds: frozenset[str]
    root: str
    father: bool = False

    @property
    def fold(self) -> str:
        """The first way of reading it."""
        return self.folds[0]


@lru_cache(maxsize=65536)
def word_of(text: str, father: bool = False) -> Word | None:
    """The word that a text without separators is, or None where no letter or digit is in it."""
    folds = tuple("".join(fold_words(reading)) for reading in readings(text))
    folds = tuple(fold for fold in folds if fold)
    if not folds:
        return None
    raw = unicodedata.normalize("NFC", text).casefold()
    root = father_of(folds[0]) or (folds[0] if father else "")
    return Word(
        raw, raw.translate(_STAND_INS), folds, frozenset(map(sound, folds)), root, father or is_patronymic(folds[0])
    )


def words_of(text: str) -> list[str]:
    """The texts of the words of a name or a query; hyphens, dots and commas part words."""
    return [part for part in _PARTS.split(text) if part]


def likeness(typed: Word, word: Word, slips: Mapping[str, float]) -> float:
    """How well a typed word fits a word of a name: 1 as it stands, 0 not at all. `slips`: words nearly typed."""
    value = _as_written(typed, word)
    if not value:
        nearest = min((slips[fold] for fold in word.folds if fold in slips), default=None)
        if nearest is not None:
            value = max(0.1, _SLIP - _EACH_SLIP * _slip(typed, word, nearest))
    if value and typed.father and not word.father and typed.root != word.root:
        value *= _NOT_THE_FATHER
    return value


def _as_written(typed: Word, word: Word) -> float:
    if typed.raw == word.raw:
        return _RAW
    if typed.plain == word.plain:
        return _PLAIN
    if not typed.sounds.isdisjoint(word.sounds):
        return _FOLD if any(fold in word.folds for fold in typed.folds) else _EAR
    if typed.root and typed.root == word.root and (typed.father or word.father):
        return _FATHER
    if word.plain.startswith(typed.plain):
        return _RAW_START + _NEARNESS * len(typed.plain) / len(word.plain)
    for fold in word.folds:
        if fold.startswith(typed.folds):
            return _FOLD_START + _NEARNESS * min(1.0, len(typed.fold) / len(fold))
    if len(typed.fold) > 2:
        for heard in word.sounds:
            if heard.startswith(tuple(typed.sounds)):
                return _EAR_START + _NEARNESS * min(1.0, len(typed.fold) / len(heard))
    return 0.0


def _slip(typed: Word, word: Word, nearest: float) -> float:
    """How many slips part the two: the mean of those between the folds and between the letters as they are written."""
    written = float(distance(typed.plain, word.plain))
    if typed.raw.isascii() and not word.raw.isascii():
        written = min(float(distance(typed.raw, romanise(word.raw, country))) for country in ("KG", "RU"))
    return max(0.5, (nearest + min(written, nearest + 1)) / 2)
