"""The text that people type and scanners send: a badge's code, a certificate's, a short number, digits or words."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from regapp.model.identifiers import is_printed_short_number, parse_short_number
from regapp.model.papers.certificate_code import looks_like_certificate
from regapp.model.token import LENGTH

MOST_TYPED: Final = 1_200
"""Letters that are looked at: the code of a certificate has up to a thousand."""
_LEAST_OF_A_CODE = 16
"""Digits of a badge's code that was read in part; nothing else that is typed has so many."""
_NOISE = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\ufeff\s]+")
# The character set that scanners put before a code; without the backslash only before a whole code of a badge.
_ECI = re.compile(rf"^\\?\d{{6}}(?=\d{{{LENGTH}}}$)|^\\\d{{6}}")
# The AIM identifier of the kind of code (ISO/IEC 15424), as `]Q1`; another layout makes other signs of its first two.
_AIM = re.compile(rf"^\][A-Za-z][0-9A-Za-z]|^\D\D\d(?=\\?(?:\d{{6}})?\d{{{LENGTH}}}$)")
_DIGITS = re.compile(r"[0-9]+")


class TypedKind(Enum):
    """The kinds of typed text."""

    BLANK = auto()
    BADGE = auto()
    """A badge's code, whole or in part, genuine or not."""
    CERTIFICATE = auto()
    NUMBER = auto()
    """A short number as it stands under the code."""
    DIGITS = auto()
    """Digits for the most part: a telephone number, a short number or a piece of one, a code that was read badly."""
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class TypedText:
    """A typed text understood."""

    kind: TypedKind
    code: str = ""
    """The digits of a code, without what scanners put around them."""
    number: str = ""
    """The short number, in its one spelling, that it is or may be."""

    @property
    def is_code(self) -> bool:
        """Whether it is what scanners send."""
        return self.kind in (TypedKind.BADGE, TypedKind.CERTIFICATE)

    @property
    def is_searched(self) -> bool:
        """Whether it is worth a search for people while it is being typed."""
        return self.kind is not TypedKind.BLANK and not self.is_code


def read_typed(text: str) -> TypedText:
    """The kind of a text that was typed or scanned."""
    if not text.strip():
        return TypedText(TypedKind.BLANK)
    code = clean_scan(text) if len(text) <= MOST_TYPED else ""
    if looks_like_certificate(code):
        return TypedText(TypedKind.CERTIFICATE, code)
    if len(code) >= _LEAST_OF_A_CODE and _DIGITS.fullmatch(code):
        return TypedText(TypedKind.BADGE, code)
    number = parse_short_number(text) or ""
    if is_printed_short_number(text):
        return TypedText(TypedKind.NUMBER, number=number)
    is_digits = sum(map(str.isdigit, text)) > len(text) / 2
    return TypedText(TypedKind.DIGITS if is_digits else TypedKind.WORDS, number=number)


def clean_scan(text: str) -> str:
    """A scan as it was meant: without control characters, white space, an AIM identifier and an ECI prefix
    (`]Q1`, `\\000026`)."""
    return _ECI.sub("", _AIM.sub("", _NOISE.sub("", text)))
