"""A place as people write it, taken apart: every way in which its words can belong to the level words beside them."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product
from typing import TypeAlias

from regapp.matching.places.keys import plain
from regapp.matching.places.phrase import Phrase, Word
from regapp.matching.places.tokens import Token, parts_of, segments
from regapp.matching.places.words import SEVERAL, Marker

_LONGEST = 300
_MOST_READINGS = 24
# More words than this between two level words are one phrase, or none that we know.
_MOST_SPLIT = 4
# A longer sentence names its place, if any, in too many ways to tell.
_MOST_TOKENS = 14
Reading: TypeAlias = tuple[Phrase, ...]


@lru_cache(maxsize=4096)
def read_place(text: str, mend: bool = False) -> tuple[Reading, ...]:
    """The readings of `text` that leave the fewest level words without a name; `mend` also reads misspelt ones."""
    choices = [
        _best(part, alone)
        for segment in segments(plain(text[:_LONGEST]), mend)
        for alone in [all(isinstance(token, Word) for token in segment)]
        for part in parts_of(segment)
    ]
    combined = islice(product(*choices), _MOST_READINGS)
    return tuple(tuple(phrase for part in parts for phrase in part) for parts in combined)


def names_several(text: str) -> bool:
    """Whether a text speaks of municipalities in the plural."""
    return bool(SEVERAL.search(plain(text)))


def _best(tokens: list[Token], alone: bool) -> list[Reading]:
    """The readings of one part with the fewest level words that are nobody's. `alone`: it is all between stops."""
    if len(tokens) == 1 and isinstance(tokens[0], Word):
        return [(Phrase((tokens[0],), None, alone),)]
    if len(tokens) > _MOST_TOKENS:
        return [()]
    found = [(_idle(loose, phrases), phrases) for loose, phrases in _attach(tuple(tokens), alone)]
    least = min(idle for idle, _ in found)
    return [phrases for idle, phrases in found if idle == least]


def _idle(loose: tuple[Marker, ...], phrases: Reading) -> int:
    """How many markers left over say something that no phrase is said to be: `мэрия г. Ош` has none."""
    said = {Marker.BODY, *(phrase.marker for phrase in phrases)}
    return sum(marker not in said for marker in loose)


def _attach(tokens: tuple[Token, ...], alone: bool) -> Iterator[tuple[tuple[Marker, ...], Reading]]:
    """(markers left over, phrases) for each way to give the words to the markers before or after them."""
    if not tokens:
        yield (), ()
        return
    first = tokens[0]
    marker = first if isinstance(first, Marker) else None
    start = 1 if marker else 0
    count = _run(tokens[start:])
    end = start + count
    after = tokens[end] if end < len(tokens) else None
    if marker:
        for loose, rest in _attach(tokens[1:], alone):
            yield (marker, *loose), rest
    elif isinstance(after, Marker):
        for loose, rest in _attach(tokens[end + 1 :], alone):
            yield loose, (_phrase(tokens[:count], after, alone), *rest)
    for taken in _splits(count, marker, after):
        words = tokens[start : start + taken]
        for loose, rest in _attach(tokens[start + taken :], False):
            yield loose, (_phrase(words, marker, alone and taken == len(tokens), bool(marker)), *rest)


def _splits(count: int, marker: Marker | None, after: Token | None) -> Iterable[int]:
    """How many of the words at the beginning may be one phrase: all, or fewer, where a level word takes the others.

    Before a word for a part of a town they are one name: `Токтогул Сатылганов көчөсү` says nothing of Токтогул.
    """
    if marker is None and after is Marker.PART:
        return range(count, count - 1 if count else count, -1)
    if count <= _MOST_SPLIT:
        return range(count, 0, -1)
    if marker:
        return (count, *range(_MOST_SPLIT - 1, 0, -1))
    return range(count, count - _MOST_SPLIT, -1) if isinstance(after, Marker) else (count,)


def _run(tokens: tuple[Token, ...]) -> int:
    """How many words stand at the beginning."""
    return next((index for index, token in enumerate(tokens) if isinstance(token, Marker)), len(tokens))


def _phrase(words: tuple[Token, ...], marker: Marker | None, alone: bool, is_led: bool = False) -> Phrase:
    return Phrase(tuple(word for word in words if isinstance(word, Word)), marker, alone, is_led)
