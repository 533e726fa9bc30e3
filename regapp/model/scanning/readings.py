"""What a scanner meant by its keys: as the layout in force typed them, by their places, or back from a layout."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from regapp.model.papers.certificate_code import looks_like_certificate
from regapp.model.scanning.foreign import is_certainly_foreign
from regapp.model.scanning.keys import Key, KeyKind
from regapp.model.token import LENGTH, VERSION
from regapp.model.typed import MOST_TYPED, clean_scan, read_typed

LEAST_BEGUN: Final = 13
"""Digits of a code that has begun: a telephone has twelve."""
_MOST_KEYS_OF_BADGE: Final = 500
"""Each of its characters may take a digit's number on the keypad, and each key is let go too."""
MOST_OF_A_SEARCH: Final = 200
"""Characters of what somebody looks for at most: what is longer is a code, or a key that is stuck."""
LEAST_OF_A_CODE: Final = 21
"""Digits of a code that was read in part. Accounts, documents and telephones have 20 at most."""
_BADGE: Final = re.compile(rf"(?:[^\s\d]{{2}}\d)?(?:\\\d{{6}}|0000(?:03|20|26))?{VERSION}\d{{{LENGTH - 1}}}$")
"""A whole badge at the end of a text, with what scanners put before it."""

_DIGIT_ROWS: Final = (
    "à&é\"'(-è_ç",  # French
    "À&É\"'(-È_Ç",  # French, Caps Lock as in X11
    "à&é\"'(§è!ç",  # Belgian
    "é+ěščřžýáí",  # Czech
    "é+ľščťžýáí",  # Slovak
    "“ąčęėįšųū„",  # Lithuanian
    'қ"әіңғ,.үұ',  # Kazakh
    'Қ"ӘІҢҒ,.ҮҰ',  # Kazakh, Caps Lock
    ")!@#$%^&*(",  # US with Shift: Caps Lock as Shift Lock
    ')!"№;%:?*(',  # Russian and Kyrgyz with Shift
)
"""What the keys 0 to 9 type in layouts that break digits (xkeyboard-config 2.35; Microsoft's keyboards alike)."""
_BACK: Final = tuple(str.maketrans(row, "0123456789") for row in _DIGIT_ROWS)


class Way(Enum):
    """How a code was read from its keys."""

    AS_TYPED = "as typed"
    BY_PLACE = "by place"
    """The layout in force garbled it; the places of the keys did not."""
    BY_LAYOUT = "by layout"
    """Garbled, and no places are known: translated back from the layout that makes a code of it."""


@dataclass(frozen=True)
class Letter:
    """A character that keys made: as typed, and by their place; `first` is the number of its first key."""

    text: str
    us: str
    first: int


@dataclass(frozen=True)
class Reading:
    """A text that was meant, and how it was found; `first` is the number of the first key that belongs to it."""

    text: str
    way: Way
    first: int = 0


def letters(keys: Sequence[Key]) -> list[Letter]:
    """The characters that keys made; Alt with digits of the keypad makes one by its number.

    Windows then sends the character too, without a place: it counts once.
    """
    made = list[Letter]()
    number, first, echo = "", 0, ""
    for place, key in enumerate((*keys, Key(0, KeyKind.ALT))):
        if key.kind is KeyKind.ALT_DIGIT:
            number, first = number + key.text, first if number else place
            continue
        if number and key.kind is not KeyKind.SILENT:
            made.append(_by_number(number, first))
            number, echo = "", made[-1].text
        if key.kind is KeyKind.LETTER:
            if key.us or key.text != echo:
                made.append(Letter(key.text, key.us, place))
            echo = ""
    return made


def _by_number(number: str, first: int) -> Letter:
    """A character by its number: with a zero before it of Windows-1252, else of the old code page 437."""
    code = bytes([int(number[-4:]) & 0xFF])
    char = code.decode("cp1252" if number.startswith("0") else "cp437", errors="replace")
    return Letter(char, char, first)


def read_keys(keys: Sequence[Key]) -> Reading:
    """The best reading of keys: first one that is a code of ours, then one that is known, then by places."""
    made = letters(keys)
    typed = "".join(letter.text for letter in made)
    by_place = "".join(letter.us for letter in made) if all(letter.us for letter in made) else ""
    candidates = [(typed, Way.AS_TYPED)]
    if by_place and by_place != typed:
        candidates.append((by_place, Way.BY_PLACE))
    for text, way in candidates:
        if is_whole_code(text):
            return Reading(text, way)
    for text, way in candidates:
        # Letters that somebody typed just before belong to the field.
        badge = _BADGE.search(text)
        if badge is not None and badge.start() and len(text) == len(made):
            return Reading(badge.group(), way, made[badge.start()].first)
    for text in _translated_back(typed):
        if is_whole_code(text):
            return Reading(text, Way.BY_LAYOUT)
    for text, way in candidates:
        if is_certainly_foreign(text) or _is_part_of_code(text):
            return Reading(text, way)
    return Reading(*candidates[-1])


def is_whole_code(text: str) -> bool:
    """Whether a text is a whole badge's code, genuine or not, or a certificate's, with what scanners put around it."""
    code = clean_scan(text) if len(text) <= MOST_TYPED else ""
    is_badge = len(code) == LENGTH and code.isascii() and code.isdigit() and code.startswith(str(VERSION))
    return is_badge or looks_like_certificate(code)


def is_begun(keys: Sequence[Key]) -> bool:
    """Whether keys are the beginning of a code, not yet whole: more digits than anybody types in a hurry, or a form
    that nobody types."""
    if not LEAST_BEGUN <= len(keys) <= _MOST_KEYS_OF_BADGE:
        return False
    text = read_keys(keys).text
    code = clean_scan(text)
    if is_certainly_foreign(text):
        return True
    return len(code) >= LEAST_BEGUN and code.isascii() and code.isdigit() and not is_whole_code(text)


def speaks_for_itself(text: str) -> bool:
    """Whether nobody types such a text, so that it needs no Enter to be a scan."""
    return len(text) > MOST_OF_A_SEARCH or is_whole_code(text) or _is_part_of_code(text) or is_certainly_foreign(text)


def _is_part_of_code(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= LEAST_OF_A_CODE and read_typed(text).is_code


def _translated_back(typed: str) -> list[str]:
    """A text as it would be with a US keyboard, for each layout that breaks digits, and for digits of other scripts."""
    native = "".join(str(unicodedata.decimal(char, char)) for char in typed)
    return [native, *(typed.translate(table) for table in _BACK)]
