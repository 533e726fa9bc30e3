"""Identifiers: UUIDv7 for entries, sixteen random digits for participants, short numbers that people type."""

import re
import secrets
import time
import uuid
from collections.abc import Collection

EVENT_DIGITS = 5
PARTICIPANT_DIGITS = 16
_MOST_TYPED = 40
_DESK, _COUNTER = r"(?P<desk>\d{1,3})", r"(?P<counter>\d{1,7})"
# The sign that stands before a number in writing.
_SIGN = r"(?:№|#|[Nn][oº°.]{0,2}(?=\s|\d))?"
_SHORT_NUMBER = re.compile(rf"\s*{_SIGN}\s*{_DESK}\s*[-‐‑‒–—−_*/ ]\s*{_COUNTER}\s*")
# Another keyboard layout makes another sign or a letter of the dash.
_WITH_ANY_SIGN = re.compile(rf"{_SIGN}\s*{_DESK}(?:\W|\W?[^\d\s]){_COUNTER}")

# The letter O of either alphabet beside a digit is read as a zero.
_LETTER_O = re.compile("[ОоOo]+(?=\\d)|(?<=\\d)[ОоOo]+")


def new_entry_id(unix_ms: int | None = None) -> str:
    """A UUIDv7 (RFC 9562, 5.7) as text: 48 bits of Unix milliseconds, 74 random bits."""
    ms = time.time_ns() // 1_000_000 if unix_ms is None else unix_ms
    value = (ms & (1 << 48) - 1) << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62
    return str(uuid.UUID(int=value | secrets.randbits(62)))


def entry_id_ms(entry_id: str) -> int | None:
    """The Unix milliseconds in a UUIDv7, by the clock of the machine that made it; None for another id."""
    try:
        made = uuid.UUID(entry_id)
    except ValueError:
        return None
    return made.int >> 80 if made.version == 7 else None


def new_participant_id() -> int:
    """A random participant id of at most sixteen digits: what the token carries, so that a desk can admit
    a genuine badge before the person's details have reached it."""
    return secrets.randbelow(10**PARTICIPANT_DIGITS - 1) + 1


def new_event_number(taken: Collection[int]) -> int:
    """A random event number of at most five digits, which the token carries, that is none of those taken."""
    return secrets.choice([number for number in range(1, 10**EVENT_DIGITS) if number not in taken])


def participant_text(participant: int) -> str:
    """The participant id as people and files see it: sixteen digits."""
    return f"{participant:0{PARTICIPANT_DIGITS}d}"


def short_number(desk: str, counter: int) -> str:
    """The number under the code, as `03-0142`: the desk that registered, and its counter."""
    return f"{desk}-{counter:04d}"


def parse_short_number(text: str) -> str | None:
    """The short number that `text` means, in its one spelling, or None; `3-142` is `03-0142`."""
    return _spelled(_match(text))


def is_printed_short_number(text: str) -> bool:
    """Whether a short number is typed as it stands under the code: other digits with a dash between them are a piece
    of a telephone number."""
    match = _match(text)
    return match is not None and len(match["desk"]) <= 2 and 3 <= len(match["counter"]) <= 6


def guessed_short_number(text: str) -> str | None:
    """The short number that a text may mean if any sign stands for the dash, or None; `03.0142` is `03-0142`."""
    return _spelled(_WITH_ANY_SIGN.fullmatch(_with_zeros(text))) or parse_short_number(text)


def _match(text: str) -> re.Match[str] | None:
    return _SHORT_NUMBER.fullmatch(_with_zeros(text)) if len(text) <= _MOST_TYPED else None


def _with_zeros(text: str) -> str:
    return _LETTER_O.sub(lambda match: "0" * len(match[0]), text)


def _spelled(match: re.Match[str] | None) -> str | None:
    return short_number(f"{int(match['desk']):02d}", int(match["counter"])) if match else None
