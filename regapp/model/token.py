"""The token in a badge's QR code: 44 digits that any keyboard layout of the region types unchanged.

version (1) event (5) participant (16) issue (2) mac (20); test vectors are in docs/token.md.
"""

import hashlib
import hmac
import re
from dataclasses import dataclass

VERSION = 1
LENGTH = 44
MAX_ISSUE = 99
_MAC_DIGITS = 20
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Token:
    """The content of a token: the event's number, the participant's id, the badge's issue."""

    event: int
    participant: int
    issue: int


def _mac(key: bytes, digits: str) -> str:
    digest = hmac.new(key, digits.encode("ascii"), hashlib.sha256).digest()
    return f"{int.from_bytes(digest, 'big') % 10**_MAC_DIGITS:0{_MAC_DIGITS}d}"


def encode(token: Token, key: bytes) -> str:
    """The 44 digits of `token`, signed with the event's key. ValueError if a part does not fit its digits."""
    if not (0 <= token.event < 10**5 and 0 < token.participant < 10**16 and 0 < token.issue <= MAX_ISSUE):
        raise ValueError(token)
    digits = f"{VERSION}{token.event:05d}{token.participant:016d}{token.issue:02d}"
    return signed(digits, key)


def signed(digits: str, key: bytes) -> str:
    """Digits and the mac that `key` gives them."""
    return digits + _mac(key, digits)


def decode(text: str) -> Token | None:
    """The token in 44 cleaned digits, not yet verified; None if it is not one of this version."""
    if len(text) != LENGTH or _DIGITS.fullmatch(text) is None or int(text[0]) != VERSION:
        return None
    token = Token(int(text[1:6]), int(text[6:22]), int(text[22:24]))
    return token if token.participant and token.issue else None


def is_genuine(text: str, key: bytes) -> bool:
    """Whether the 44 digits end in the mac that `key` gives; compared in constant time."""
    body = len(text) - _MAC_DIGITS
    return len(text) == LENGTH and hmac.compare_digest(_mac(key, text[:body]), text[body:])
