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
MOST_TYPED = 1_200
"""Letters of a scan that are looked at: the code of a certificate has up to a thousand."""
_MAC_DIGITS = 20
_ECI = re.compile(r"^\\?\d{6}(?=\d{44}$)|^\\\d{6}")
_NOISE = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\ufeff\s]+")
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True)
class Token:
    """What a token says: the event's number, the participant's id, the badge's issue."""

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
    return digits + _mac(key, digits)


def clean_scan(text: str) -> str:
    """What a scanner meant: without control characters, white space and an ECI prefix (`\\000026`)."""
    compact = _NOISE.sub("", text[:MOST_TYPED])
    return _ECI.sub("", compact)


def looks_like_token(text: str) -> bool:
    """Whether cleaned text is meant as a token, whole or cut: nothing else typed here has so many digits."""
    return len(text) > 15 and _DIGITS.fullmatch(text) is not None


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
