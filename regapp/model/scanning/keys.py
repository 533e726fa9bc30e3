"""A key as scanners and people press it, and the letter that its place gives on a US keyboard."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final


class KeyKind(Enum):
    """The kinds of keys, as far as scans are concerned."""

    LETTER = auto()
    """A key with a text: letters, digits, signs, control characters."""
    ENTER = auto()
    TAB = auto()
    ALT_DIGIT = auto()
    """A digit of the keypad while Alt is held: a piece of a character's number."""
    ALT = auto()
    """Alt itself, pressed or let go: it ends such a number."""
    SILENT = auto()
    """Says nothing by itself: Shift, Caps Lock, any key let go."""
    OTHER = auto()
    """A key that scanners do not send: arrows, shortcuts, a key held down."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key pressed at a moment (ms on the clock of the system's key events).

    `text` is what the layout in force made of it, `us` what its place gives on a US keyboard; empty where the system
    does not tell the place. `event` goes along, for the caller that passes the key on.
    """

    at: int
    kind: KeyKind
    text: str = ""
    us: str = ""
    event: object = field(default=None, compare=False)


_ROWS: Final = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (55, "*", "*"),
    (57, " ", " "),
    (71, "789-456+1230.", "789-456+1230."),
    (86, "\\", "|"),
)
"""By scan code of set 1 (IBM PC; Windows) from the first number on: the letters of a US keyboard, plain and with Shift.
The numbers of Linux (input-event-codes.h) are the same for these keys."""
_PLACES: Final = {start + step: pair for start, *row in _ROWS for step, pair in enumerate(zip(*row, strict=True))}

X11_OFFSET: Final = 8
"""X11 and Wayland give Linux's number plus eight."""
_KEYPAD_DIGITS: Final = {71: "7", 72: "8", 73: "9", 75: "4", 76: "5", 77: "6", 79: "1", 80: "2", 81: "3", 82: "0"}


def us_letter(scan_code: int, *, shifted: bool) -> str:
    """What a US keyboard types at a place (scan code of set 1), whatever layout or lock is on; empty for other keys."""
    pair = _PLACES.get(scan_code)
    return pair[shifted] if pair is not None else ""


def keypad_digit(scan_code: int) -> str:
    """The digit of the keypad at a place (scan code of set 1), whether or not Num Lock is on; empty for other keys."""
    return _KEYPAD_DIGITS.get(scan_code, "")
