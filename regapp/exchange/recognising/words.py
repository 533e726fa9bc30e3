"""Words by which rows that hold no person are known, by kind: `resources/lists/row_words.toml` in all their forms."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import Final

from regapp.exchange.recognising.inflection import (
    adjective_forms,
    english_forms,
    kyrgyz_forms,
    kyrgyz_verb_forms,
    loose,
    russian_forms,
)
from regapp.resources import resource

_FORMS: Final = {
    "ky": kyrgyz_forms, "ky_verbs": kyrgyz_verb_forms,
    "ru": russian_forms, "ru_adjectives": adjective_forms, "en": english_forms,
}  # fmt: skip
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:[-/'’.][^\W\d_]+)*\.?")


class RowWord(StrEnum):
    """The kinds of words, as the shipped list calls them."""

    TOTAL = "total"
    SIGNATURE = "signature"
    INSTRUCTION = "instruction"
    OBLAST = "oblast"
    RAYON = "rayon"
    PLACE = "place"
    SIGN = "sign"
    GROUP = "group"
    ROLE = "role"
    NUMBERED = "numbered"
    PAGE = "page"
    NOBODY = "nobody"
    COUNTED = "counted"
    NUMBER = "number"
    ABOUT = "about"


@dataclass(frozen=True)
class _Kind:
    words: frozenset[str]
    first_forms: frozenset[str]
    beginnings: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]


def tokens(text: str) -> list[str]:
    """Give the words of a text as they are compared; a point behind a word belongs to it."""
    return _TOKEN.findall(loose(text))


def is_word(token: str, kind: RowWord) -> bool:
    """Whether a word, as `tokens` gives it, is of a kind."""
    words = _kinds()[kind]
    return token in words.words or token.rstrip(".") in words.words or token.startswith(words.beginnings)


def is_first_form(token: str, kind: RowWord) -> bool:
    """Whether a word is of a kind, and in the form in which it may be a name too: `Топ`, not `Тобу`."""
    return token in _kinds()[kind].first_forms


def begins(said: Sequence[str], kind: RowWord) -> bool:
    """Whether the first word or words of a text are of a kind."""
    if not said:
        return False
    return is_word(said[0], kind) or any(_begins_with(said, phrase) for phrase in _kinds()[kind].phrases)


def holds(said: Sequence[str], kind: RowWord) -> bool:
    """Whether any word of a text is of a kind, or a phrase of it stands at any place."""
    return any(begins(said[place:], kind) for place in range(len(said)))


def is_only(said: Sequence[str], kind: RowWord) -> bool:
    """Whether a text is nothing but a word or phrase of a kind."""
    if len(said) == 1:
        return is_word(said[0], kind)
    return any(len(phrase) == len(said) and _begins_with(said, phrase) for phrase in _kinds()[kind].phrases)


def _begins_with(said: Sequence[str], phrase: Sequence[str]) -> bool:
    return len(said) >= len(phrase) and all(
        word.startswith(part[:-1]) if part.endswith("*") else word.rstrip(".") == part
        for word, part in zip(said, phrase, strict=False)
    )


@lru_cache(maxsize=1)
def _kinds() -> Mapping[RowWord, _Kind]:
    lists = tomllib.loads(resource("lists", "row_words.toml").read_text(encoding="utf-8"))
    return {RowWord(name): _read(said) for name, said in lists.items()}


def _read(said: Mapping[str, str]) -> _Kind:
    plain = said.get("words", "").split()
    made: Iterator[str] = chain.from_iterable(
        forms(noun) for name, forms in _FORMS.items() for noun in said.get(name, "").split()
    )
    nouns = (noun.partition("/")[0] for name in _FORMS for noun in said.get(name, "").split())
    whole = (word for word in plain if not word.endswith("*"))
    phrases = (tuple(loose(line).split()) for line in said.get("phrases", "").splitlines())
    return _Kind(
        frozenset(map(loose, chain(whole, made))),
        frozenset(map(loose, chain(plain, nouns))),
        tuple(loose(word[:-1]) for word in plain if word.endswith("*")),
        tuple(phrase for phrase in phrases if phrase),
    )
