"""Telephone numbers: one key for all the ways of writing one."""

import re

_NOT_DIGIT = re.compile(r"\D+")
_SEVERAL = re.compile(r"[,;/\n]|\bили\b|\bже\b|\bor\b")
COUNTRY_CODE = "996"
NATIONAL_DIGITS = 9


def phone_key(text: str) -> str:
    """The digits that make a number the same number, or nothing where there are too few.

    `0770 19-58-87`, `770195887`, `996770195887` and `+996 (770) 195887` have one key: country code and national number.
    Numbers of other countries keep their digits; of several in one cell the first counts.
    """
    for part in _SEVERAL.split(text):
        if key := _key_of_one(part):
            return key
    return _key_of_one(text)


def split_phones(text: str) -> tuple[str, ...]:
    """The numbers of one cell, as they were written."""
    return tuple(part.strip() for part in _SEVERAL.split(text) if any(map(str.isdigit, part)))


def _key_of_one(text: str) -> str:
    digits = _NOT_DIGIT.sub("", text)
    if digits.startswith("00"):
        digits = digits[2:]
    if len(digits) == NATIONAL_DIGITS + 1 and digits.startswith("0"):
        digits = digits[1:]
    if len(digits) == NATIONAL_DIGITS:
        digits = COUNTRY_CODE + digits
    return digits if 7 <= len(digits) <= 15 else ""
