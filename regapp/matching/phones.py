"""Telephone numbers: one key for all the ways of writing one."""

import re
from typing import Final

from regapp.matching.numbering import BY_CODE, PLANS
from regapp.model.participant import HOME_COUNTRY, Details

_NOT_DIGIT = re.compile(r"\D+")
_SEVERAL = re.compile(r"[,;/\n]|\bили\b|\bже\b|\bor\b")
_PLUS = re.compile(r"\D*\+")
# Ten digits after the 8 of long distance: of the countries around, Russia and Kazakhstan alone dial so.
_EIGHT = re.compile(r"8([3-9]\d{9})")
_CODE_SIZES = sorted({len(code) for code in BY_CODE})
_LEAST, _MOST = 7, 15
"""The digits of a whole number; ITU-T E.164 knows none longer."""
TAIL_DIGITS: Final = 9
"""So many last digits of a number say whose it is, whatever is dialled before them."""


def phone_key(text: str, country: str = "") -> str:
    """The digits that make a number the same number, or nothing where there are too few: country code and national
    number. `0770 19-58-87`, `770195887`, `996770195887` and `+996 (770) 195887` have one key.

    `country` (ISO 3166-1 alpha-2) is where the number's owner comes from, home where that is not known: a number
    without a country code is read by its rules, and by those of home where it does not fit them. Numbers that fit no
    rule keep their digits. Of several in one cell the first counts.
    """
    country = country or HOME_COUNTRY
    for part in _SEVERAL.split(text):
        if key := _key_of_one(part, country):
            return key
    return _key_of_one(text, country)


def phone_beginnings(digits: str) -> tuple[str, ...]:
    """The beginnings of keys that the first digits of a number may be: with its country code, or as dialled at home."""
    return tuple(dict.fromkeys((PLANS[HOME_COUNTRY].code + digits.lstrip("0"), digits.removeprefix("00"))))


def nearly(text: str) -> tuple[str, ...]:
    """The keys that differ from a whole number's by one digit, or by two neighbours that changed places."""
    key = phone_key(text)
    found: dict[str, None] = {}
    for place in range(max(0, len(key) - TAIL_DIGITS), len(key)):
        start, rest = key[:place], key[place + 1 :]
        found.update(dict.fromkeys(start + digit + rest for digit in "0123456789"))
        if rest:
            found[start + rest[0] + key[place] + rest[1:]] = None
    found.pop(key, None)
    return tuple(found)


def phone_key_of(details: Details) -> str:
    """The key of somebody's telephone, by the rules of their country."""
    return phone_key(details.phone, details.country)


def split_phones(text: str) -> tuple[str, ...]:
    """The numbers of one cell, as they were written."""
    return tuple(part.strip() for part in _SEVERAL.split(text) if any(map(str.isdigit, part)))


def phone_on_paper(text: str, country: str = "") -> str:
    """The numbers of a cell as papers write them: those of Kyrgyzstan in one form, `+996 555 123 456`; others as they
    were typed, and all of a cell in which something else is written too."""
    parts = split_phones(text)
    if any(map(str.isalpha, text)) or not parts:
        return text
    return ", ".join(_one_form(part, country) for part in parts)


def _one_form(text: str, country: str) -> str:
    key, code = phone_key(text, country), PLANS[HOME_COUNTRY].code
    number = key.removeprefix(code)
    if number == key or len(number) != TAIL_DIGITS:
        return text
    return f"+{code} {number[:3]} {number[3:6]} {number[6:]}"


def _key_of_one(text: str, country: str) -> str:
    digits = _NOT_DIGIT.sub("", text)
    has_code = digits.startswith("00") or _PLUS.match(text) is not None
    digits = digits.removeprefix("00")
    # `+0770 …` is a slip: no country code begins with 0.
    key = _international(digits) if has_code and digits[:1] != "0" else _dialled(digits, country)
    return key if _LEAST <= len(key) <= _MOST else ""


def _dialled(digits: str, country: str) -> str:
    """The key of a number as one dials it in a country; of one that is dialled otherwise, its digits."""
    for plan in (PLANS[country], PLANS[HOME_COUNTRY]) if country in PLANS else ():
        whole = digits.startswith(plan.code) and plan.national(digits.removeprefix(plan.code))
        if number := whole or plan.national(digits):
            return plan.code + number
    if country in PLANS and (match := _EIGHT.fullmatch(digits)):
        return PLANS["RU"].code + match[1]
    return _international(digits)


def _international(digits: str) -> str:
    """The key of a number that begins with its country code, without a trunk digit after it (`+41 (0)31`)."""
    plan = next((BY_CODE[digits[:size]] for size in _CODE_SIZES if digits[:size] in BY_CODE), None)
    if plan is None:
        return digits
    number = digits.removeprefix(plan.code)
    return plan.code + (plan.national(number) or number)
