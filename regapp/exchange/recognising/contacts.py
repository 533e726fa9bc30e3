"""Telephones and e-mail addresses as cells hold them: together in one cell, or spoilt by a spreadsheet."""

import re
from typing import Final

_EMAIL: Final = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(r"\+?\(?\d[\d\s()./–-]{4,}\d")
_POINT_ZERO: Final = re.compile(r"(\+?\d{7,15})[.,]0+")
_POWER: Final = re.compile(r"(\d)(?:[.,](\d+))?E\+?0*(\d{1,2})", re.IGNORECASE)
_FORMULA: Final = re.compile(r"""=?["'`’](.*?)["']?""")
_FEWEST_DIGITS: Final = 6


def divided(text: str) -> tuple[str, str]:
    """Give the telephones and the e-mail address of a cell, each empty where there is none."""
    email = _EMAIL.search(text)
    rest = _EMAIL.sub(" ", text)
    phones = [found[0].strip() for found in _PHONE.finditer(rest) if sum(map(str.isdigit, found[0])) >= _FEWEST_DIGITS]
    return ", ".join(phones), email[0] if email else ""


def mended_phone(text: str) -> str:
    """Give a telephone as it was before a spreadsheet took it for a number; as it is where digits are lost."""
    bare = text.strip()
    if (formula := _FORMULA.fullmatch(bare)) is not None:
        bare = formula[1].strip()
    if (whole := _POINT_ZERO.fullmatch(bare)) is not None:
        return whole[1]
    power = _POWER.fullmatch(bare)
    if power is not None and len(power[2] or "") == int(power[3]):
        return power[1] + (power[2] or "")
    return bare


def is_spoilt(text: str) -> bool:
    """Whether a telephone is a number of which the last digits are lost."""
    return _POWER.fullmatch(text.strip()) is not None
