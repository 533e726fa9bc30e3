"""Texts that count people or things (`20 человек`, `жыйырма адам`, `Participants: twelve`): they name nobody."""

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
_PARTS: Final = re.compile(rf"({_WORD})")
_ONE_NUMBER: Final = re.compile(r"\b1(?:[\s-]+1\b)*\s*(?:\(\s*\d[\d\s]*\)\s*)?")
"""A number of several words (`twenty-five`), and the same in digits behind it."""
_IN_BRACKETS: Final = re.compile(r"\([^)]*\)")
_MEN: Final = frozenset(kyrgyz_forms("адам"))
_SON_OR_DAUGHTER: Final = frozenset({"уулу", "кызы"})


def is_count(text: str) -> bool:
    """Whether a text is a number of people or things, in digits or words, whatever is said of them behind it."""
    if is_number_in_words(text):
        return True
    text = _as_digits(text)
    if (found := _BEFORE.match(text)) is not None:
        noun, rest = found["noun"], found["rest"].split()
        if _counts_men(noun):
            return not _SON_OR_DAUGHTER & set(rest[:1])
        return _is_counted(noun) and not _goes_on_as_name(noun, rest)
    return (found := _BEHIND.fullmatch(text)) is not None and _is_counted(found["noun"])


def is_number_in_words(text: str) -> bool:
    """Whether a text is only a number in words; with capitals at each word it might be a name."""
    parts = [part for part in _PARTS.split(_IN_BRACKETS.sub("", text)) if any(map(str.isalpha, part))]
    numbers = [part for part in parts if _is_number(part)]
    if not numbers or (numbers[0], numbers[-1]) != (parts[0], parts[-1]) or all(part[0].isupper() for part in parts):
        return False
    return all(part in numbers or is_word(loose(part), RowWord.ABOUT) for part in parts)


def _as_digits(text: str) -> str:
    """Write each number in words as a digit, without the words that say how exact it is."""
    parts = _PARTS.split(text)
    if not any(map(_is_number, parts)) and not any(map(str.isdigit, text)):
        return text
    kept = [("1" if _is_number(part) else part) for part in parts if not is_word(loose(part), RowWord.ABOUT)]
    return _ONE_NUMBER.sub("1 ", "".join(kept)).strip()


def _is_number(part: str) -> bool:
    return is_word(loose(part), RowWord.NUMBER)


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
