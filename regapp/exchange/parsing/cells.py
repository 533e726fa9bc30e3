"""A cell as text: numbers and dates as people write them, without signs that nobody sees."""

import re
import unicodedata
from datetime import date, datetime, time
from typing import Final

from regapp.model.papers.table import unguarded
from regapp.model.text.plain import plain

_FORMULA_OF_TEXT: Final = re.compile(r'="(?P<text>[^"]*)"')
"""How exports keep Excel from taking a telephone for a number."""
_WHOLE: Final = re.compile(r"(?P<digits>\d{6,})[.,]0+")
_SCIENTIFIC: Final = re.compile(r"(?P<first>[1-9])(?:[.,](?P<rest>\d+))?[EeЕе]\+?(?P<power>\d{1,2})")
_SHORTEST_LONG_NUMBER: Final = 6
_BEGINNINGS: Final = frozenset("'=0123456789")


def cell_text(value: object) -> str:
    """Give a cell of a workbook as text: whole numbers without a point, dates as YYYY-MM-DD."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return "" if value is None else str(value)


def clean(text: str) -> str:
    """Give a cell without signs that nobody sees, white space as one space, numbers as they were before Excel."""
    text = unguarded(text.lstrip()) if "'" in text else text
    if not text.isprintable():
        text = _visible(plain(text))
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if "  " in text or text[:1] == " " or text[-1:] == " ":
        text = " ".join(text.split())
    return _as_typed(text) if text[:1] in _BEGINNINGS else text


def has_hidden_signs(text: str) -> bool:
    """Whether a cell holds signs that nobody sees: soft hyphens, signs without width, marks of direction."""
    return not text.isprintable() and any(unicodedata.category(sign) == "Cf" for sign in text)


def has_lost_digits(text: str) -> bool:
    """Whether a cell is a long number of which only the first digits were kept."""
    found = _SCIENTIFIC.fullmatch(text) if text[:1].isdigit() else None
    return found is not None and int(found["power"]) >= _SHORTEST_LONG_NUMBER


def _visible(text: str) -> str:
    kept = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return "".join(" " if unicodedata.category(sign) in ("Cc", "Zs", "Zl", "Zp") else sign for sign in kept)


def _as_typed(text: str) -> str:
    """Take off what programs put around a number, or made of it, where it is certain."""
    formula = _FORMULA_OF_TEXT.fullmatch(text)
    if formula:
        return formula["text"].strip()
    if text.startswith("'"):
        return text[1:] if text[1:2].isdigit() else text
    whole = _WHOLE.fullmatch(text)
    if whole:
        return whole["digits"]
    return _unscientific(text)


def _unscientific(text: str) -> str:
    """Give 9.96555123456E+11 as its digits; what has fewer digits than the number had stays as it is."""
    found = _SCIENTIFIC.fullmatch(text)
    if found is None or len(found["rest"] or "") != int(found["power"]):
        return text
    return found["first"] + (found["rest"] or "")
