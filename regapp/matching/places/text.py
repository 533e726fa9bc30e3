"""A place as people write it, taken apart: every way in which its words can belong to the level words beside them."""

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import TypeAlias

from regapp.matching.places.keys import folded, plain
from regapp.matching.places.phrase import Phrase, Word
from regapp.matching.places.words import ABBREVIATION, Marker, WordKind, word_kind

_LONGEST = 300
_MOST_READINGS = 24
# More words than this between two level words are one phrase, or none that we know.
_MOST_SPLIT = 4
# A longer sentence names its place, if any, in too many ways to tell.
_MOST_TOKENS = 14
_TOKEN = re.compile(r"(?P<stop>[,;()\[\]\n|/\\:])|(?P<word>[^\W_]['\w’‘ʻʼ`´‐‑-]*)")
_INITIAL = re.compile(r"(?<![\w.])[^\W\d_]\.\s?(?=[^\W\d_]{3,})")
_HYPHENS = re.compile(r"[‐‑–-]+")
_RURAL_BODIES = (WordKind.AIMAK, WordKind.COUNCIL, WordKind.OFFICE)
_AFTER = {WordKind.AYIL: _RURAL_BODIES, WordKind.RURAL: (*_RURAL_BODIES, WordKind.RAYON)}
_ALONE = {WordKind(marker.value): marker for marker in Marker} | {
    WordKind.AYIL: Marker.VILLAGE,
    WordKind.RURAL: Marker.AIMAK,
}


Token: TypeAlias = Word | Marker
Reading: TypeAlias = tuple[Phrase, ...]


def read_place(text: str, mend: bool = False) -> list[Reading]:
    """The readings of `text` that leave the fewest level words without a name; `mend` also reads misspelt ones."""
    segments = [segment for segment in _segments(plain(text[:_LONGEST]), mend) if segment]
    choices = [_best(segment) for segment in segments]
    combined = islice(product(*choices), _MOST_READINGS)
    return [tuple(phrase for part in parts for phrase in part) for parts in combined]


def _segments(text: str, mend: bool) -> Iterator[list[Token]]:
    """The parts between stops: words and markers, without the words that say nothing and without streets."""
    kinds: list[tuple[WordKind, str]] = []
    at = 0
    for match in ABBREVIATION.finditer(text):
        kinds.extend(_kinds(text[at : match.start()], mend))
        kinds.append((WordKind[str(match.lastgroup).rpartition("_")[0]], ""))
        at = match.end()
    kinds.extend(_kinds(text[at:], mend))
    segment: list[tuple[WordKind, str]] = []
    for kind, written in [*kinds, _STOP]:
        if (kind, written) == _STOP:
            yield _tokens(segment)
            segment = []
        else:
            segment.append((kind, written))


_STOP = (WordKind.NOISE, ",")


def _kinds(text: str, mend: bool) -> Iterator[tuple[WordKind, str]]:
    for match in _TOKEN.finditer(_INITIAL.sub(" ", text) if "." in text else text):
        if match.lastgroup == "stop":
            yield _STOP
        else:
            yield word_kind(folded(match[0]), mend), match[0]


def _tokens(kinds: list[tuple[WordKind, str]]) -> list[Token]:
    """Words and markers: `айылдык кеңеш` is one marker, `шаардык кеңеш` another, `Кеңеш` alone is a name."""
    tokens: list[Token] = []
    before: WordKind | None = None
    for kind, written in kinds:
        if kind is WordKind.STREET_END:
            return []
        if kind is WordKind.STREET:
            break
        if before is not None and kind in _AFTER.get(before, ()):
            tokens[-1] = Marker.AIMAK
        elif before is WordKind.CITY and kind in (WordKind.COUNCIL, WordKind.OFFICE):
            pass
        elif marker := _ALONE.get(kind):
            if not (tokens and tokens[-1] is marker):
                tokens.append(marker)
        elif kind in (WordKind.NAME, WordKind.COUNCIL):
            parts = tuple(fold for part in _HYPHENS.split(written) if (fold := folded(part)))
            tokens.extend([Word(written, parts)] if parts else [])
        before = kind if kind is not WordKind.NOISE else before
    return tokens


def _best(tokens: list[Token]) -> list[Reading]:
    """The readings of one segment with the fewest level words that are nobody's."""
    if len(tokens) == 1 and isinstance(tokens[0], Word):
        return [(Phrase((tokens[0],), None, True),)]
    if len(tokens) > _MOST_TOKENS:
        return [()]
    alone = all(isinstance(token, Word) for token in tokens)
    found = [(_idle(loose, phrases), phrases) for loose, phrases in _attach(tuple(tokens), alone)]
    least = min(idle for idle, _ in found)
    return [phrases for idle, phrases in found if idle == least]


def _idle(loose: tuple[Marker, ...], phrases: Reading) -> int:
    """How many markers left over say something that no phrase is said to be: `мэрия г. Ош` has none."""
    return sum(marker not in {phrase.marker for phrase in phrases} for marker in loose)


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
    for taken in range(count, 0, -1) if count <= _MOST_SPLIT else (count,):
        words = tokens[start : start + taken]
        for loose, rest in _attach(tokens[start + taken :], alone):
            yield loose, (_phrase(words, marker, alone and taken == len(tokens)), *rest)


def _run(tokens: tuple[Token, ...]) -> int:
    """How many words stand at the beginning."""
    return next((index for index, token in enumerate(tokens) if isinstance(token, Marker)), len(tokens))


def _phrase(words: tuple[Token, ...], marker: Marker | None, alone: bool) -> Phrase:
    return Phrase(tuple(word for word in words if isinstance(word, Word)), marker, alone)
