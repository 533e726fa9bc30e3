"""The operator's PIN of a kiosk: 4 to 8 digits, kept as scrypt's digest (RFC 7914) with a salt.

Somebody with the laptop can try all of them: the PIN keeps participants in the kiosk, it protects no data.
"""

import hashlib
import hmac
import secrets
from typing import Final

LEAST_DIGITS: Final = 4
MOST_DIGITS: Final = 8
_SCHEME: Final = "scrypt"
_N, _R, _P = 2**14, 8, 1
"""16 MB and some 50 ms for each try, as RFC 7914 recommends for interactive use."""
_SALT_BYTES: Final = 16
_PARTS: Final = 3


def may_be_pin(pin: str) -> bool:
    """Whether a text has the form of a PIN."""
    return pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS


def kept_form(pin: str) -> str:
    """Give the text to keep of a PIN: `scrypt:SALT:DIGEST`, in hexadecimal digits. It takes a moment."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return f"{_SCHEME}:{salt.hex()}:{_digest(pin, salt).hex()}"


def is_kept(kept: str) -> bool:
    """Whether a text is what is kept of a PIN, so that some PIN may fit it."""
    return _taken_apart(kept) is not None


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one that was kept; a damaged text fits none. It takes a moment."""
    parts = _taken_apart(kept)
    return parts is not None and may_be_pin(pin) and hmac.compare_digest(_digest(pin, parts[0]), parts[1])


def _taken_apart(kept: str) -> tuple[bytes, bytes] | None:
    parts = kept.split(":")
    if len(parts) != _PARTS or parts[0] != _SCHEME:
        return None
    try:
        salt, digest = bytes.fromhex(parts[1]), bytes.fromhex(parts[2])
    except ValueError:
        return None
    return (salt, digest) if salt and digest else None


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P)
