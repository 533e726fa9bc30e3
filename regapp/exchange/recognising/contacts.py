"""Telephones and e-mail addresses that stand together in one cell."""

import re
from typing import Final

_EMAIL: Final = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(r"\+?\(?\d[\d\s()./–-]{4,}\d")
_FEWEST_DIGITS: Final = 6


def divided(text: str) -> tuple[str, str]:
    """Give the telephones and the e-mail address of a cell, each empty where there is none."""
    email = _EMAIL.search(text)
    rest = _EMAIL.sub(" ", text)
    phones = [found[0].strip() for found in _PHONE.finditer(rest) if sum(map(str.isdigit, found[0])) >= _FEWEST_DIGITS]
    return ", ".join(phones), email[0] if email else ""
