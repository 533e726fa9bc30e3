"""The evidence of names: family and given words in any order, and the father's name."""

from functools import lru_cache
from typing import Final

from regapp.matching.slips import is_far_slip, is_slip

_SAME, _NEAR, _INITIAL, _SHORT, _FAR, _ONE_WORD = 6.0, 5.0, 3.5, 3.0, 2.5, -1.0
_OTHER, _OTHER_FAMILY = -6.0, 1.5
_IMPOSSIBLE: Final = 99.0
_FATHER, _NEAR_FATHER, _INITIAL_OF_FATHER, _OTHER_FATHER = 2.0, 1.0, 1.0, -4.5
MOST_OF_WORDS: Final = _SAME
"""The most evidence that names give without fathers."""
MOST_OF_NAMES: Final = MOST_OF_WORDS + _FATHER
"""The most evidence that names give."""
_LEAST_OF_SHORT: Final = 3
_INITIALS_OF_TWO: Final = frozenset({"ia", "iu"})
"""Я and Ю, folded."""
_BY_EAR = str.maketrans("bdgzjv", "ptkswf", "aeiou")
"""The consonants of a word, voiced or not: vowels are written as they are heard."""


def names(first: tuple[str, ...], second: tuple[str, ...], given: str = "") -> float:
    """Weigh two names; one word alone says little, since it may be the family's.

    `given`: the given name of both, where that alone says something in spite of another family name.
    """
    if first == second or set(first) == set(second):
        return _SAME if len(first) > 1 else _ONE_WORD
    shorter, longer = (first, second) if len(first) <= len(second) else (second, first)
    cost = _cost_of_words(shorter, longer)
    if cost is not None and len(shorter) > 1:
        return _SAME - cost
    if given:
        return _OTHER_FAMILY
    return _ONE_WORD if cost is not None and len(shorter) == 1 else _OTHER


def _cost_of_words(shorter: tuple[str, ...], longer: tuple[str, ...]) -> float | None:
    """The cost of the dearest word of one name, each taken for another of the other's; None where one has none."""
    left = list(longer)
    dearest: float | None = None
    for word in sorted(shorter, key=len, reverse=True):
        # The same word costs nothing, so that no other need be looked at.
        cost, other = (0.0, word) if word in left else _cheapest(word, left)
        if cost >= _IMPOSSIBLE:
            return None
        left.remove(other)
        dearest = cost if dearest is None else max(dearest, cost)
    return dearest


def _cheapest(word: str, others: list[str]) -> tuple[float, str]:
    cheapest = (_IMPOSSIBLE, "")
    for other in others:
        cost = _word_cost(word, other)
        if cost <= cheapest[0] and cost < _IMPOSSIBLE:
            cheapest = min(cheapest, (cost, other))
    return cheapest


@lru_cache(maxsize=50_000)
def _word_cost(word: str, other: str) -> float:
    """The cost of taking two words for one: nothing, an initial, a slip of the pen, half a name, or too much."""
    if word == other:
        return 0.0
    if is_initial(word) or is_initial(other):
        return _SAME - _INITIAL if _begins_alike(word, other) else _IMPOSSIBLE
    if is_slip(word, other):
        return _SAME - _NEAR
    if is_short_form(word, other):
        return _SAME - _SHORT
    return _SAME - _FAR if is_far_slip(word, other) and _is_heard_alike(word, other) else _IMPOSSIBLE


def is_initial(word: str) -> bool:
    """Whether a folded word is a single letter of a name."""
    return len(word) == 1 or word in _INITIALS_OF_TWO


def _begins_alike(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return longer.startswith(shorter)


def is_short_form(word: str, other: str) -> bool:
    """Whether one word is the beginning of the other: Азиз is called who is Азизбек."""
    return min(len(word), len(other)) >= _LEAST_OF_SHORT and _begins_alike(word, other)


def _is_heard_alike(word: str, other: str) -> bool:
    """Whether no consonant of one stands for another one: Гүлнара and Гүлмира are two."""
    shorter, longer = sorted((word.translate(_BY_EAR), other.translate(_BY_EAR)), key=len)
    rest = iter(longer)
    return all(letter in rest for letter in shorter)


@lru_cache(maxsize=50_000)
def fathers(first: str, second: str) -> float:
    """Weigh the names of two fathers, or their initials."""
    if not first or not second:
        return 0.0
    if is_initial(first) or is_initial(second):
        return _INITIAL_OF_FATHER if _begins_alike(first, second) else _OTHER_FATHER
    if first == second:
        return _FATHER
    return _NEAR_FATHER if is_slip(first, second) else _OTHER_FATHER
