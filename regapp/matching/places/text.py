"""A place as people write it, taken apart: every way in which its words can belong to the level words beside them."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import islice, product
from typing import TypeAlias

from regapp.matching.places.keys import folded, plain
from regapp.matching.places.phrase import Phrase, Word
from regapp.matching.places.words import ABBREVIATION, SEVERAL, Marker, WordKind, word_kind

_LONGEST = 300
_MOST_READINGS = 24
# More words than this between two level words are one phrase, or none that we know.
_MOST_SPLIT = 4
# A longer sentence names its place, if any, in too many ways to tell.
_MOST_TOKENS = 14
_TOKEN = re.compile(r"(?P<stop>[,;()\[\]\n|/\\:])|(?P<word>[^\W_]['\w’‘ʻʼ`´‐‑-]*)")
_INITIAL = re.compile(r"(?<![\w.])[^\W\d_]\.\s?(?=[^\W\d_]{3,})")
_KYRGYZ = r"к[ыи]рг[ыи]з\w*|k[yi]rgh?[yi]z\w*"
_HOME = re.compile(
    rf"(?<!\w)(?:(?:the )?(?:{_KYRGYZ}) (?:республик\w*|republic|respublik\w*)"
    rf"|(?:республик[аие]|republic of|в|из|in|from) (?:{_KYRGYZ}|киргизи\w))(?![\w-])"
)
_BRACKETED = re.compile(r"\((\w+)\)")
_HYPHENS = re.compile(r"[‐‑–-]+")
_RURAL_BODIES = (WordKind.AIMAK, WordKind.COUNCIL, WordKind.BODY)
_AFTER = {
    WordKind.AYIL: dict.fromkeys(_RURAL_BODIES, Marker.AIMAK),
    WordKind.RURAL: dict.fromkeys((*_RURAL_BODIES, WordKind.RAYON), Marker.AIMAK),
    WordKind.SMALL: {WordKind.RAYON: Marker.PART},
}
_ALONE = {WordKind(marker.value): marker for marker in Marker} | {
    WordKind.AYIL: Marker.VILLAGE,
    WordKind.RURAL: Marker.AIMAK,
}
# Kyrgyz level words with a case belong to the words before them: `Ак-Сай айыл аймагынын Миң-Булак`.
_OF_BEFORE = re.compile(r"..(?:[iu]n[iu]n|[iu]nd[aou](?:g[iu])?|[iu]n[aou]n?)$")
# Russian ones to the words after them: `Подгорное города Орловка`.
_OF_AFTER = re.compile(r"gorod[ae]|sel[ae]|poselk[ae]")
_COUNCIL_OF = re.compile(r"kene[wj](?:i\w*|t\w+|a|e|u|om)|kenes(?:i|t|a|e|u)\w{0,5}|keng[ea](?:w|sh)[ia]\w*|sovet[aieu]\w?")
_COUNCILS = re.compile(r"kene[wj](?:tin|inin|ter\w*)")
_ADJECTIVE = re.compile(r"(?:ski|skogo|skom|skomu|skij)$")
_PLAIN_AYIL = re.compile(r"a[iju]+l")


_AROUND_STREETS = (Marker.CITY, Marker.AIMAK, Marker.RAYON, Marker.OBLAST)


class Between(Enum):
    """The place between two words of which one belongs to what stands before, the other to what follows."""

    BREAK = "break"


_BREAK = Between.BREAK
Token: TypeAlias = Word | Marker
Reading: TypeAlias = tuple[Phrase, ...]


def read_place(text: str, mend: bool = False) -> list[Reading]:
    """The readings of `text` that leave the fewest level words without a name; `mend` also reads misspelt ones."""
    choices = [
        _best(part, alone)
        for segment in _segments(plain(text[:_LONGEST]), mend)
        for alone in [all(isinstance(token, Word) for token in segment)]
        for part in _parts(segment)
    ]
    combined = islice(product(*choices), _MOST_READINGS)
    return [tuple(phrase for part in parts for phrase in part) for parts in combined]


def names_several(text: str) -> bool:
    """Whether a text speaks of municipalities in the plural."""
    return bool(SEVERAL.search(plain(text)))


def _segments(text: str, mend: bool) -> Iterator[list[Token | Between]]:
    """The parts between stops: words and markers, without the words that say nothing and without streets."""
    kinds: list[tuple[WordKind, str]] = []
    at = 0
    text = _BRACKETED.sub(lambda match: _open(match, mend), _HOME.sub(", ", text))
    for match in ABBREVIATION.finditer(text):
        kinds.extend(_kinds(text[at : match.start()], mend))
        kinds.append((WordKind[str(match.lastgroup).rpartition("_")[0]], ""))
        at = match.end()
    kinds.extend(_kinds(text[at:], mend))
    segment: list[tuple[WordKind, str]] = []
    for kind, written in [*kinds, _STOP]:
        if (kind, written) == _STOP:
            yield _Tokens().read(segment)
            segment = []
        else:
            segment.append((kind, written))


def _open(match: re.Match[str], mend: bool) -> str:
    """A word in brackets without them if it says the level of what stands before: `Узгенский (городской)`."""
    return f" {match[1]} " if word_kind(folded(match[1]), mend) in _ALONE else match[0]


def _parts(segment: list[Token | Between]) -> Iterator[list[Token]]:
    """The parts of a segment that no level word joins."""
    part: list[Token] = []
    for token in [*segment, _BREAK]:
        if not isinstance(token, Between):
            part.append(token)
        elif part:
            yield part
            part = []


_STOP = (WordKind.NOISE, ",")


def _kinds(text: str, mend: bool) -> Iterator[tuple[WordKind, str]]:
    for match in _TOKEN.finditer(_INITIAL.sub(" ", text) if "." in text else text):
        if match.lastgroup == "stop":
            yield _STOP
        else:
            yield word_kind(folded(match[0]), mend), match[0]


class _Tokens:
    """Makes words and markers: `айылдык кеңеш` is one marker, `шаардык кеңеш` another, `Кеңеш` alone is a name."""

    def __init__(self) -> None:
        self._tokens: list[Token | Between] = []

    def read(self, kinds: list[tuple[WordKind, str]]) -> list[Token | Between]:
        """The tokens of one segment."""
        before: WordKind | None = None
        if any(kind in _ALONE for kind, _ in kinds):
            kinds = [(WordKind.NOISE if kind is WordKind.IN else kind, written) for kind, written in kinds]
        for kind, written in kinds:
            if kind is WordKind.STREET:
                break
            if kind is WordKind.STREET_END:
                if not any(token in _AROUND_STREETS for token in self._tokens):
                    return []
                kind = WordKind.PART
            self._take(kind, folded(written), before, written)
            before = kind if kind is not WordKind.NOISE else before
        return self._tokens

    def _take(self, kind: WordKind, fold: str, before: WordKind | None, written: str) -> None:
        last = self._tokens[-1] if self._tokens else None
        has_name = isinstance(last, Word)
        marker = _ALONE.get(kind)
        if before is not None and kind in _AFTER.get(before, ()):
            self._tokens[-1:] = [_AFTER[before][kind]]
            self._close(fold, len(self._tokens) > 1)
        elif isinstance(last, Marker) and _says_no_more(kind, fold, last):
            self._close(fold, True)
        elif kind is WordKind.COUNCIL and (
            _COUNCILS.fullmatch(fold) or (isinstance(last, Word) and _is_council(fold, last))
        ):
            self._mark(Marker.BODY, fold, has_name)
        elif kind is WordKind.AYIL and isinstance(last, Word) and _PLAIN_AYIL.fullmatch(fold) and _is_adjective(last):
            self._mark(Marker.AIMAK, fold, has_name)
        elif kind is WordKind.IN and has_name:
            self._tokens.extend((_BREAK, Marker.CITY))
        elif marker:
            self._mark(marker, fold, has_name)
        elif kind in (WordKind.NAME, WordKind.COUNCIL, WordKind.SMALL):
            parts = tuple(part for each in _HYPHENS.split(written) if (part := folded(each)))
            self._tokens.extend([Word(written, parts)] if parts else [])

    def _mark(self, marker: Marker, fold: str, has_name: bool) -> None:
        if has_name and _OF_AFTER.fullmatch(fold):
            self._tokens.append(_BREAK)
        if self._tokens and self._tokens[-1] is Marker.BODY:
            self._tokens.pop()
        if not (self._tokens and self._tokens[-1] is marker):
            self._tokens.append(marker)
        self._close(fold, has_name)

    def _close(self, fold: str, has_name: bool) -> None:
        if has_name and _OF_BEFORE.search(fold):
            self._tokens.append(_BREAK)


def _says_no_more(kind: WordKind, fold: str, last: Marker) -> bool:
    """Whether a word for a body only repeats the level word before it: `шаардык кеңеш`, `районная администрация`."""
    if kind is WordKind.COUNCIL:
        return last is Marker.CITY or (last in (Marker.RAYON, Marker.OBLAST) and bool(_COUNCIL_OF.fullmatch(fold)))
    return kind is WordKind.BODY


def _is_council(fold: str, name: Word) -> bool:
    """Whether a word for a council after a name is one, and not the second half of the name."""
    return not _ADJECTIVE.search(fold) and (bool(_COUNCIL_OF.fullmatch(fold)) or _is_adjective(name))


def _is_adjective(name: Word) -> bool:
    return bool(_ADJECTIVE.search(name.parts[-1]))


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
    """How many of the words at the beginning may be one phrase: all, or fewer, where a level word takes the others."""
    if count <= _MOST_SPLIT:
        fewer = 1 if marker is None and after is Marker.PART and count else 0
        return (count,) if fewer else range(count, 0, -1)
    if marker:
        return (count, *range(_MOST_SPLIT - 1, 0, -1))
    return (count, *range(count - 1, count - _MOST_SPLIT, -1)) if isinstance(after, Marker) else (count,)


def _run(tokens: tuple[Token, ...]) -> int:
    """How many words stand at the beginning."""
    return next((index for index, token in enumerate(tokens) if isinstance(token, Marker)), len(tokens))


def _phrase(words: tuple[Token, ...], marker: Marker | None, alone: bool, is_led: bool = False) -> Phrase:
    return Phrase(tuple(word for word in words if isinstance(word, Word)), marker, alone, is_led)
