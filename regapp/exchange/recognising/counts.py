"""Texts that count people or things (`20 человек`, `15 адам`, `Participants: 12`): they name nobody."""

import re
from collections.abc import Sequence
from typing import Final

from regapp.exchange.recognising.inflection import kyrgyz_forms, loose
from regapp.exchange.recognising.words import RowWord, is_word

_NUMBER: Final = r"[~≈]?\d[\d\s]*(?:[-–]\s*\d+)?\s*(?:\([^)]*\)\s*)?"
_WORD: Final = r"[^\W\d_]+"
_BEFORE: Final = re.compile(rf"\W*{_NUMBER}[-–]?\s*(?P<noun>{_WORD})(?P<rest>.*)")
_BEHIND: Final = re.compile(rf"\W*(?P<noun>{_WORD})\s*[:=–—-]\s*{_NUMBER}\W*")
_BARE: Final = re.compile(rf"\W*(?P<noun>{_WORD})\W*")
_MEN: Final = frozenset(kyrgyz_forms("адам"))
_SON_OR_DAUGHTER: Final = frozenset({"уулу", "кызы"})


def is_count(text: str) -> bool:
    """Whether a text is a number of people or things, whatever is said of them behind it."""
    if (found := _BEFORE.match(text)) is not None:
        noun, rest = found["noun"], found["rest"].split()
        if _counts_men(noun):
            return not _SON_OR_DAUGHTER & set(rest[:1])
        return _is_counted(noun) and not _goes_on_as_name(noun, rest)
    return (found := _BEHIND.fullmatch(text)) is not None and _is_counted(found["noun"])


def _is_counted(noun: str) -> bool:
    return is_word(loose(noun), RowWord.COUNTED)


def _counts_men(noun: str) -> bool:
    """Whether a word is Kyrgyz for people. With a capital, or before the word for a son, it is a given name."""
    return noun in _MEN


def _goes_on_as_name(noun: str, rest: Sequence[str]) -> bool:
    """Whether a numbered family name only looks like a noun: it and all words behind it have capitals."""
    return noun.istitle() and bool(rest) and all(word.istitle() for word in rest)


def is_counted_noun(text: str) -> bool:
    """Whether a text is only the word for what is counted; its number may stand in the next cell."""
    found = _BARE.fullmatch(text)
    return found is not None and (_is_counted(found["noun"]) or found["noun"].casefold() in _MEN)
