"""Telephones and e-mail addresses in one cell: together, several of them, beside other words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from regapp.matching.numbering import PLANS
from regapp.matching.phones import phone_key
from regapp.model.participant import HOME_COUNTRY

_EMAIL: Final = re.compile(r"\w[\w.+%'’&-]*@[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(r"\+?\(?\d[\d\s()./–-]{4,}\d")
_FEWEST_DIGITS: Final = 6
_SEVERAL: Final = 2
_WHOLE: Final = 9
"""The digits of a number behind the country's code."""
_BETWEEN: Final = " ./()–-"


@dataclass(frozen=True)
class CellTaken:
    """The parts of a filled cell that were taken, by the form of each; of several of one form the first counts."""

    said: str
    telephones: tuple[str, ...]
    address: str
    is_several: bool

    @property
    def taken(self) -> str:
        """The parts that count."""
        numbers = self.telephones[:1] if self.is_several else self.telephones
        return " | ".join(filter(None, (*numbers, self.address)))


@dataclass(frozen=True)
class Contacts:
    """A telephone, with others of its cell behind it; an e-mail address; and what of each cell was taken."""

    phone: str
    email: str
    phone_cell: CellTaken
    email_cell: CellTaken


def read_contacts(phone_cell: str, email_cell: str) -> Contacts:
    """Read the cells of telephone and e-mail: each value by its form, in whichever of the two it stands."""
    in_phone, in_email = telephones(phone_cell), telephones(email_cell) if not phone_cell else []
    own, other = addresses(email_cell), addresses(phone_cell)
    is_plain = bool(phone_cell) and not other and (_is_one(phone_cell, in_phone) or bool(phone_key(phone_cell)))
    phone = phone_cell if is_plain else ", ".join(in_phone or in_email)
    address = own[0] if own else email_cell if "@" in email_cell else ""
    borrowed = other[0] if other and not address else ""
    kept = (phone_cell,) if is_plain and len(in_phone) < _SEVERAL else tuple(in_phone)
    return Contacts(
        phone,
        address or borrowed,
        CellTaken(phone_cell, kept, borrowed, max(len(in_phone), len(other)) >= _SEVERAL),
        CellTaken(email_cell, tuple(in_email), address, max(len(in_email), len(own)) >= _SEVERAL),
    )


def _is_one(cell: str, found: list[str]) -> bool:
    """Whether a cell holds no number, or one and nothing beside it."""
    return not found or (len(found) == 1 and not any(map(str.isalpha, cell)))


def addresses(text: str) -> list[str]:
    """Give the e-mail addresses of a cell, each once."""
    found: dict[str, str] = {}
    if "@" not in text:
        return []
    for address in _EMAIL.finditer(text):
        found.setdefault(address[0].casefold(), address[0])
    return list(found.values())


def telephones(text: str) -> list[str]:
    """Give the telephones of a cell as they are written, each once; nothing but a space may divide two."""
    parts = _PHONE.findall(_EMAIL.sub(" ", text) if "@" in text else text)
    numbers = [number for part in parts for number in _apart(part.strip()) if _digits(number) >= _FEWEST_DIGITS]
    if len(numbers) < _SEVERAL:
        return numbers
    found: dict[str, str] = {}
    for number in numbers:
        found.setdefault(phone_key(number) or number, number)
    return list(found.values())


def _apart(text: str) -> Iterator[str]:
    """Divide digits behind each whole number of this country, if what follows can be a number too."""
    if _digits(text) < 2 * _WHOLE:
        yield text
        return
    home = PLANS[HOME_COUNTRY].code
    for place, sign in enumerate(text):
        if sign.isdigit():
            continue
        left, right = text[:place], text[place:].strip(_BETWEEN)
        key = phone_key(left)
        if key.startswith(home) and len(key) == len(home) + _WHOLE and _digits(right) >= _WHOLE:
            yield left
            yield from _apart(right)
            return
    yield text


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
