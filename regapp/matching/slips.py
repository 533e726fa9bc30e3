"""A slip of the pen: which measure counts slips, and how many a word of a length may hold.

Slips are counted by optimal string alignment: a letter too many, one too few, another one, or two neighbours that
changed places. The words are folded.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA


class Allowance(NamedTuple):
    """From how many letters on one slip is believed, and from how many on two."""

    one: int
    two: int

    def of(self, length: int) -> int:
        """How many slips a word of so many letters may hold."""
        return (length >= self.one) + (length >= self.two)


IN_SEARCH: Final = Allowance(3, 5)
"""Search only offers people, and somebody chooses."""
OF_PEOPLE: Final = Allowance(4, 9)
"""Among thousands a name with a slip is often another one, and doubles are offered without a word typed."""

NEVER: Final = 1_000
OF_LEVEL_WORDS: Final = Allowance(4, NEVER)
"""Words like `район` stand beside names that are as short."""

# Names of places are few, but many are alike: what counts is how many compete.
IN_RAYON: Final = Allowance(3, 9)
"""Of a municipality in a rayon that is named."""
OF_RAYONS: Final = Allowance(5, 8)
"""Of a rayon or an oblast."""
ANYWHERE: Final = Allowance(5, 12)
"""Of a municipality in the whole country."""
BARE: Final = Allowance(6, 12)
"""The same without a word for its level."""

_LEAST_OF_FAR, _MOST_OF_FAR = 6, 2
_LETTERS_SHARED = 80.0


def distance(word: str, other: str, most: int | None = None) -> int:
    """How many slips part two words; where they are more than `most`, one more than that."""
    return OSA.distance(word, other, score_cutoff=most)


def near(word: str, words: Iterable[str], most: int) -> Iterator[tuple[str, int]]:
    """Those among `words` that at most so many slips part from a word, each with their number."""
    for other, slips, _ in process.extract_iter(word, iter(words), scorer=OSA.distance, score_cutoff=most):
        yield other, slips


def is_slip(word: str, other: str) -> bool:
    """Whether two words of people's names are one but for slips of the pen."""
    allowed = OF_PEOPLE.of(max(len(word), len(other)))
    return distance(word, other, allowed) <= allowed


def is_far_slip(word: str, other: str) -> bool:
    """Whether two words of people's names that begin alike may be one, with a slip more than is believed: weak
    evidence beside others."""
    is_long = max(len(word), len(other)) >= _LEAST_OF_FAR
    return is_long and word[0] == other[0] and distance(word, other, _MOST_OF_FAR) <= _MOST_OF_FAR


def shares_letters(word: str, other: str) -> bool:
    """Whether two words that the same reference stands beside may be one: by the letters that they share, since both
    Асанва and Усенов are two slips from Асанов, and only one of them is his name (83 and 67 of 100)."""
    return fuzz.ratio(word, other) >= _LETTERS_SHARED
