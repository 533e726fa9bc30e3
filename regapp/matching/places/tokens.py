"""The words and level words of a place text, between its stops."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias

from regapp.matching.places.keys import folded
from regapp.matching.places.phrase import Word
from regapp.matching.places.words import ABBREVIATION, Marker, WordKind, word_kind

_TOKEN = re.compile(r"(?P<stop>[,;()\[\]\n|/\\:])|(?P<word>[^\W_]['\w’‘ʻʼ`´‐‑-]*)")
_INITIAL = re.compile(r"(?<![\w.])[^\W\d_]\.\s?(?=[^\W\d_]{3,})")
_KYRGYZ = r"к[ыи]рг[ыи]з\w*|k[yi]rgh?[yi]z\w*"
_HOME = re.compile(
    rf"(?<!\w)(?:(?:the )?(?:{_KYRGYZ}) (?:республик\w*|republic|respublik\w*)"
    rf"|(?:республик[аие]|republic of|в|из|in|from) (?:{_KYRGYZ}))(?![\w-])"
)
_KYRGYZ_ROOTS = ("ырг", "ирг", "yrg", "irg")
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
_COUNCIL_OF = re.compile(
    r"kene[wj](?:i\w*|t\w+|a|e|u|om)|kenes(?:i|t|a|e|u)\w{0,5}|keng[ea](?:w|sh)[ia]\w*|sovet[aieu]\w?"
)
_COUNCILS = re.compile(r"kene[wj](?:a|tin|inin|ter\w*)")
_ADJECTIVE = re.compile(r"(?:ski|skogo|skom|skomu|skij)$")
_PLAIN_AYIL = re.compile(r"a[iju]+l")

_AROUND_STREETS = (Marker.CITY, Marker.AIMAK, Marker.RAYON, Marker.OBLAST)


class Between(Enum):
    """The place between two words of which one belongs to what stands before, the other to what follows."""

    BREAK = "break"


_BREAK = Between.BREAK
Token: TypeAlias = Word | Marker


def segments(text: str, mend: bool) -> Iterator[list[Token | Between]]:
    """The parts between stops: words and markers, without the words that say nothing and without streets."""
    kinds: list[tuple[WordKind, str]] = []
    at = 0
    if any(root in text for root in _KYRGYZ_ROOTS):
        text = _HOME.sub(", ", text)
    if "(" in text:
        text = _BRACKETED.sub(lambda match: _open(match, mend), text)
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


def parts_of(segment: list[Token | Between]) -> Iterator[list[Token]]:
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
