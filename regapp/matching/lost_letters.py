"""Letters that a text lost on its way: programs of another alphabet save a question mark in the place of each."""

import re
from typing import Final

REPLACED: Final = "\ufffd"
"""The sign in the place of bytes that were no letter."""
_LOST_LETTER: Final = re.compile(r"\?[^\W\d_]|[^\W\d_]\?[^\W\d_]|^\?{2,}(?:\s+\?{2,})+$")
"""A question mark where a letter stood: before a letter, or a whole word of them. At a word's end it may ask."""
_ADDRESS: Final = re.compile(r"://|www\.|@")


def is_lost(text: str) -> bool:
    """Whether letters of a text were saved as question marks."""
    return bool(_LOST_LETTER.search(text)) and not _ADDRESS.search(text)


def is_spoilt(text: str, other: str) -> bool:
    """Whether a text has lost letters that `other` may still have: at a word's end, only the other tells them."""
    if REPLACED in text or is_lost(text):
        return True
    wanted = "".join("." if sign == "?" else re.escape(sign) for sign in text)
    return "?" in text and re.fullmatch(wanted, other) is not None
