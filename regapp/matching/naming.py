"""How well a query fits a person's name: each typed word finds its word, the family and given names before the rest."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from regapp.matching.kinship import KINSHIP
from regapp.matching.layout import other_layouts
from regapp.matching.names import fold_word
from regapp.matching.short_names import beginnings_behind
from regapp.matching.slips import is_slip
from regapp.matching.spelling import Word, likeness, word_of, words_of


class Part(StrEnum):
    """The part of a name in which a word stands."""

    FAMILY = "family"
    GIVEN = "given"
    PATRONYMIC = "patronymic"
    OTHER = "other"


LEAST_DIGITS: Final = 3
"""So many of the last digits of a telephone say whose it may be."""
_PATRONYMIC_WEIGHT = 0.8
_OTHER_WHOLE, _OTHER_START, _OTHER_SLIP, _INITIAL_ELSEWHERE = 0.70, 0.50, 0.30, 0.10
# Lists and people say the family name first; other orders in use count a little more than those that are not.
_ORDERS = {
    (Part.FAMILY, Part.GIVEN): 0.20,
    (Part.GIVEN, Part.FAMILY): 0.02,
    (Part.GIVEN, Part.PATRONYMIC): 0.02,
    (Part.FAMILY,): 0.05,
}
WHOLE = 0.9
"""From here on a word fits as a whole, not as a beginning."""


class Fit(NamedTuple):
    """How well a query fits a person: 0 to 100, 0 if one of its words is not theirs."""

    value: float
    sure: bool = False
    """Whether that leaves no doubt."""
    near: bool = False
    """Whether a slip has to be supposed."""


NO_FIT: Final = Fit(0.0)


class Typed:
    """A query taken apart: its words, and for each the words of the file that it may be with a slip."""

    def __init__(self, words: Sequence[Word], slips: Sequence[Mapping[str, float]]) -> None:
        self.words = words
        self.slips = slips
        # The longest says most, and so chooses first among the words of a name.
        self.order = sorted(range(len(words)), key=lambda index: -len(words[index].fold))
        self._known: list[dict[Word, float]] = [{} for _ in words]
        self._slipped: list[set[Word]] = [set() for _ in words]

    def fit(self, index: int, word: Word) -> float:
        """How well the word of that index fits a word of a name; each pair is compared once."""
        known = self._known[index]
        value = known.get(word)
        if value is None:
            slips = self.slips[index]
            value = likeness(self.words[index], word, {})
            if not value and slips and (value := likeness(self.words[index], word, slips)):
                self._slipped[index].add(word)
            known[word] = value
        return value

    def is_slipped(self, index: int, word: Word) -> bool:
        """Whether the word of that index fits a word of a name only with a slip."""
        return word in self._slipped[index]


def query_words(text: str) -> tuple[Word, ...]:
    """The words of a query. `уулу` and its like mark the word before them and go, where another word remains."""
    texts = words_of(text)
    kin = [fold_word(part) in KINSHIP for part in texts]
    kept = [i for i in range(len(texts)) if not kin[i]] or list(range(len(texts)))
    marked = (word_of(texts[i], i + 1 < len(texts) and kin[i + 1]) for i in kept)
    return tuple(word for word in marked if word is not None)


@lru_cache(maxsize=32768)
def _words(text: str, part: Part) -> tuple[tuple[Part, Word], ...]:
    found = [(part, word) for word in query_words(text)]
    if len(found) > 1 and part is not Part.PATRONYMIC:
        joined = word_of("".join(word.raw for _, word in found))
        found += [(part, joined)] if joined else []
    return tuple(found)


def name_words(family: str, given: str, patronymic: str, written: str, latin: str) -> list[tuple[Part, Word]]:
    """The words of a person's name, each with its part."""
    if not (family or given):
        family = written
    result = [*_words(family, Part.FAMILY), *_words(given, Part.GIVEN)]
    if patronymic:
        result += _words(patronymic, Part.PATRONYMIC)
    if latin:
        result += _words(latin, Part.GIVEN)
    return result


def score(typed: Typed, name: Sequence[tuple[Part, Word]], search_text: str) -> Fit:
    """How well a query fits a person."""
    free = list(name)
    others: list[str] = []
    values, parts = [0.0] * len(typed.words), [Part.OTHER] * len(typed.words)
    near = False
    for index in typed.order:
        value, chosen = _best(typed, index, free)
        if value < _OTHER_WHOLE:
            others = others or search_text.split()
            elsewhere = _elsewhere(typed.words[index], others, typed.slips[index])
            if elsewhere > value:
                value, chosen = elsewhere, None
        if not value:
            return NO_FIT
        values[index] = value
        if chosen is not None:
            free.remove(chosen)
            parts[index] = chosen[0]
        near = near or (typed.is_slipped(index, chosen[1]) if chosen is not None else value == _OTHER_SLIP)
    bonus = _ORDERS.get(tuple(parts[:2]), 0.0)
    return Fit(100 * (sum(values) + bonus) / (len(values) + 0.2), _is_sure(typed.words, values), near)


def _best(typed: Typed, index: int, free: Sequence[tuple[Part, Word]]) -> tuple[float, tuple[Part, Word] | None]:
    """The word of a name that a typed word fits best, of equals the first, and how well."""
    best: tuple[float, tuple[Part, Word] | None] = (0.0, None)
    for each in free:
        value = typed.fit(index, each[1])
        if each[0] is Part.PATRONYMIC and value and not _names_father(typed.words[index], each[1]):
            value *= _PATRONYMIC_WEIGHT
        if value > best[0]:
            best = value, each
    return best


def _is_sure(words: Sequence[Word], values: Sequence[float]) -> bool:
    """Whether no slip need be supposed: the last word, which is still being typed, and initials may be beginnings."""
    wholes = (value >= WHOLE or len(word.fold) == 1 for word, value in zip(words[:-1], values, strict=False))
    return values[-1] >= _OTHER_WHOLE and all(wholes)


def _names_father(typed: Word, word: Word) -> bool:
    """Whether a patronymic is what was meant: by its form, or by an initial beside the others."""
    return typed.father or len(typed.fold) == 1 or (typed.root != "" and typed.root == word.root)


def _ends_a_number(fold: str, others: Sequence[str]) -> bool:
    """Whether digits are the end of a telephone or of the number on the badge."""
    return len(fold) >= LEAST_DIGITS and fold.isdigit() and any(o.isdigit() and o.endswith(fold) for o in others)


def _elsewhere(typed: Word, others: Sequence[str], slips: Mapping[str, float]) -> float:
    """How well a word fits a place, an organisation or a number."""
    if any(fold in others for fold in typed.folds) or _ends_a_number(typed.fold, others):
        value = _OTHER_WHOLE
    elif any(other.startswith(typed.folds) for other in others):
        value = _OTHER_START
    elif any(other in slips for other in others):
        value = _OTHER_SLIP
    else:
        return 0.0
    return value if len(typed.fold) > 1 else _INITIAL_ELSEWHERE


def is_named(text: str, name: Sequence[tuple[Part, Word]], *, forgives: bool = True, is_whole: bool = False) -> bool:
    """Whether a text says a person's name, in any order, spelling and layout: the family name or two words of the name,
    each as a whole, and nothing that is not theirs.

    `forgives`: also with a slip of the pen or a short form. `is_whole`: family and given name are not told apart, so
    that one word says as little as a given name does.
    """
    least = min(2, len(name)) if is_whole else 1
    return any(_says(query_words(each), name, least, forgives) for each in (text, *other_layouts(text)))


def _says(words: Sequence[Word], name: Sequence[tuple[Part, Word]], least: int, forgives: bool) -> bool:
    free, parts = list(name), list[Part]()
    for word in sorted(words, key=lambda each: -len(each.fold)):
        chosen = max(free, key=lambda each: likeness(word, each[1], {}), default=None)
        if chosen is not None and likeness(word, chosen[1], {}) < WHOLE:
            chosen = next((each for each in free if forgives and _is_nearly(word, *each)), None)
        if chosen is None:
            return False
        free.remove(chosen)
        parts.append(chosen[0])
    return len(parts) > 1 or (Part.FAMILY in parts and len(parts) >= least)


def _is_nearly(typed: Word, part: Part, word: Word) -> bool:
    """Whether a word stands for a whole word of a name with a slip, or for a given name as its short form."""
    if is_slip(typed.fold, word.fold):
        return True
    names = beginnings_behind(typed.fold) if part is Part.GIVEN else ()
    return any(fold.startswith(names) for fold in word.folds)
