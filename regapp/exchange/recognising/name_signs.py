"""Whether words can be a name, though one of them is a word of lists too: `Топ Азамат`, `М. О. Асанов`."""

import json
import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, Final

from regapp.exchange.recognising.inflection import loose
from regapp.exchange.recognising.words import RowWord, is_first_form, is_word, tokens
from regapp.matching.kinship import KINSHIP, is_patronymic
from regapp.matching.names import fold_word
from regapp.matching.short_names import known_names
from regapp.matching.splitting import PARTICLES
from regapp.resources import resource

_FEWEST: Final = 2
_MOST: Final = 5
_SHORT: Final = 5
"""The most letters of a word of lists that is a name too. Longer ones (`Организация`, `Исполнитель`) are none."""
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.){1,3}")
_FAMILY: Final = re.compile(r"[ое]в$")
"""The end of a family name, and of Russian words for how many there are: `Партнёров Глеб`."""
_OF_PLACES: Final = (RowWord.OBLAST, RowWord.RAYON, RowWord.PLACE)
_OF_GROUPS: Final = (RowWord.GROUP, RowWord.ROLE, RowWord.NUMBERED, RowWord.PAGE)
_OTHERS: Final = (RowWord.TOTAL, RowWord.SIGNATURE, RowWord.INSTRUCTION, RowWord.COUNTED)
_SMALL: Final = KINSHIP | PARTICLES
_WITHIN: Final = "-'’‘."


def may_be_name(text: str, *, is_numbered: bool | None) -> bool:
    """Whether a text of which some words are words of lists may be a name all the same.

    `is_numbered`: whether the row bears a number as the rows of people do; None where those bear none.
    """
    parts = text.split()
    if not _FEWEST <= len(parts) <= _MOST or not _are_capitalised(parts):
        return False
    of_lists = [part for part in parts if _is_of_lists(part)]
    if len(of_lists) != 1:
        return not of_lists
    word = of_lists[0]
    rest = [part for part in parts if part != word]
    if _INITIALS.fullmatch(word):
        return True
    if all(len(part) == 1 for part in rest):
        return False
    if word == parts[0] and _is_before_name(loose(word), rest, is_numbered=is_numbered):
        return True
    if len(word) > _SHORT or not _is_name_too(loose(word)):
        return False
    return is_numbered is not False or says_name(rest) or not _is_any(loose(word), _OF_GROUPS)


def _is_before_name(word: str, rest: Sequence[str], *, is_numbered: bool | None) -> bool:
    """Whether a word of lists is a family name by its end, or stands before a name as what somebody is."""
    if _FAMILY.search(word):
        return True
    return says_name(rest) and (bool(is_numbered) or is_first_form(word, RowWord.ROLE))


def is_no_name(text: str) -> bool:
    """Whether a text that stands alone in its row is written as no name is: `Утреннее заседание`, `Автобус 2`.

    Its first word has a capital, and another is small or a number; no word is one that names have.
    """
    parts = text.split()
    if says_name(parts) or not text[:1].isupper():
        return False
    return any(part.islower() and fold_word(part) not in _SMALL for part in parts[1:]) or (
        len(parts) == _FEWEST and any(map(str.isdigit, parts[1]))
    )


def says_name(parts: Sequence[str]) -> bool:
    """Whether any word is made as names are made, or is a known one."""
    return any(_says_name(fold_word(part)) for part in parts)


@lru_cache(maxsize=4096)
def _says_name(fold: str) -> bool:
    if fold in KINSHIP or is_patronymic(fold):
        return True
    known, endings = _names()
    return fold in known or any(fold.endswith(end) and len(fold) > len(end) for end in endings)


def _are_capitalised(parts: Sequence[str]) -> bool:
    """Whether words begin as those of names do; `van`, `уулу` and the like may be small."""
    bare = ["".join(sign for sign in part if sign not in _WITHIN) for part in parts]
    return all(part.isalpha() and (part[0].isupper() or fold_word(part) in _SMALL) for part in bare)


def _is_of_lists(part: str) -> bool:
    return any(_is_any(word, (*_OF_PLACES, *_OF_GROUPS, *_OTHERS)) for word in tokens(part))


def _is_name_too(word: str) -> bool:
    return not _is_any(word, _OF_PLACES) and any(is_first_form(word, kind) for kind in (*_OF_GROUPS, *_OTHERS))


def _is_any(word: str, kinds: Sequence[RowWord]) -> bool:
    return any(is_word(word, kind) for kind in kinds)


@lru_cache(maxsize=1)
def _names() -> tuple[frozenset[str], tuple[str, ...]]:
    """(known names, endings of names), folded."""
    said = tomllib.loads(resource("lists", "name_words.toml").read_text(encoding="utf-8"))
    files = (json.loads(resource("names", name).read_text(encoding="utf-8")) for name in ("names.json", "foreign.json"))
    given = (
        name for file in files for country, content in file.items() if country[0] != "_" for name in _given(content)
    )
    endings = f"{said['family_endings']} {said['given_endings']}".split()
    return frozenset(map(fold_word, chain(said["given"].split(), given, known_names()))), tuple(map(fold_word, endings))


def _given(content: dict[str, Any]) -> Iterator[str]:
    return (
        name for kind, names in content.items() if kind.removeprefix("given_") in ("male", "female") for name in names
    )
