"""The code on a certificate: a signed statement as decimal digits; the format and test vectors: docs/certificates.md.

Digits go into QR's numeric mode and come through any keyboard layout. Signing itself is `services.certificate_keys`.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from regapp.model.event import LANGUAGES

VERSION: Final = 1
MARK: Final = "2"
"""The first digit of a certificate's code; a badge's begins with 1."""
SIGNATURE_BYTES: Final = 64
KEY_BYTES: Final = 32
LEAST_DIGITS: Final = 200
MOST_DIGITS: Final = 1_000
MOST_NAME: Final = 130
MOST_TITLE: Final = 110
"""Bytes of a text in a code; what is longer is cut, with an ellipsis. The modules must stay large enough to read."""
_PARTICIPANT_BYTES: Final = 7
"""Ids have 16 digits at most."""
_FIRST_DAY: Final = date(2000, 1, 1)
_CHARSETS: Final = ("ptcp154", "utf-8")
"""PTCP154 (IANA 2010) has the Cyrillic letters of Kyrgyz and Russian in one byte each."""
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Statement:
    """The statement in a certificate's code. Days are those of the event, `language` is the paper's.

    `participant` (0 on a sample): a copied file may give a number to somebody else too, an id it cannot.
    """

    key: bytes
    participant: int
    number: str
    name: str
    title: str
    starts: date
    ends: date
    attended: int
    of: int
    language: str


def seed_of(event_key: bytes) -> bytes:
    """The 32-byte Ed25519 seed with which an event's certificates are signed: derived from the key each desk holds."""
    return hmac.new(event_key, b"regapp certificates v1", hashlib.sha256).digest()


def fingerprint(key: bytes) -> str:
    """A public key as people compare it: six groups of four digits, SHA-256 modulo 10^24 (80 bits)."""
    digits = f"{int.from_bytes(hashlib.sha256(key).digest(), 'big') % 10**24:024d}"
    return " ".join(digits[start : start + 4] for start in range(0, 24, 4))


def packed(statement: Statement) -> bytes:
    """The statement as the bytes that are signed. ValueError if a part does not fit its bytes."""
    if len(statement.key) != KEY_BYTES:
        raise ValueError(len(statement.key))
    # A year that was typed wrongly must not stop the paper.
    days = (min(max(0, (day - _FIRST_DAY).days), 2**16 - 1) for day in (statement.starts, statement.ends))
    return b"".join(
        (
            bytes([VERSION]), statement.key, statement.participant.to_bytes(_PARTICIPANT_BYTES, "big"),
            _packed_text(statement.number, 40),
            *(day.to_bytes(2, "big") for day in days),
            bytes([min(255, statement.attended), min(255, statement.of), LANGUAGES.index(statement.language)]),
            _packed_text(statement.name, MOST_NAME), _packed_text(statement.title, MOST_TITLE),
        )
    )  # fmt: skip


def unpacked(content: bytes) -> Statement | None:
    """The statement in signed bytes, not yet verified; None if they are not one of this version."""
    reader = _Reader(content)
    try:
        if reader.take(1)[0] != VERSION:
            return None
        key, participant = reader.take(KEY_BYTES), int.from_bytes(reader.take(_PARTICIPANT_BYTES), "big")
        number = reader.text()
        starts, ends = (_FIRST_DAY + timedelta(int.from_bytes(reader.take(2), "big")) for _ in range(2))
        attended, of, language = reader.take(3)
        name, title = reader.text(), reader.text()
        if reader.is_left:
            return None
        return Statement(key, participant, number, name, title, starts, ends, attended, of, LANGUAGES[language])
    except (ValueError, IndexError):
        return None


def short_name(name: str) -> str:
    """A name as a code has room for it."""
    charset, _, *content = _packed_text(name, MOST_NAME)
    return bytes(content).decode(_CHARSETS[charset])


def digits_of(content: bytes) -> str:
    """Signed bytes and their signature as the digits of a code."""
    return MARK + str(int.from_bytes(content, "big"))


def looks_like_certificate(text: str) -> bool:
    """Whether cleaned text is meant as a certificate's code: no badge has so many digits."""
    return LEAST_DIGITS <= len(text) <= MOST_DIGITS and text.startswith(MARK) and _DIGITS.fullmatch(text) is not None


def bytes_of(text: str) -> bytes | None:
    """The bytes that the cleaned digits of a code stand for; None if they are no code."""
    if not looks_like_certificate(text) or text[1] == "0":
        return None
    value = int(text[1:])
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


class _Reader:
    """Takes bytes off the front. ValueError where there are too few."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @property
    def is_left(self) -> bool:
        return bool(self._content)

    def take(self, count: int) -> bytes:
        if len(self._content) < count:
            raise ValueError(count)
        taken, self._content = self._content[:count], self._content[count:]
        return taken

    def text(self) -> str:
        charset, length = self.take(2)
        return self.take(length).decode(_CHARSETS[charset])


def _packed_text(text: str, most: int) -> bytes:
    for number, charset in enumerate(_CHARSETS):
        try:
            content = text.encode(charset)
            if len(content) > most:
                kept = content[: most - len("…".encode(charset))].decode(charset, "ignore")
                content = (kept + "…").encode(charset)
        except UnicodeEncodeError:
            continue
        return bytes([number, len(content)]) + content
    raise ValueError(text)
