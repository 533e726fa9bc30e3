"""Six digits that two laptops share become a key that nobody between them knows: SPAKE2 (RFC 9382).

Whoever listens learns nothing of the digits, and whoever stands in between has one guess for each try.
"""

import hashlib
import hmac
import re
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from spake2 import SPAKE2_A, SPAKE2_B, SPAKEError

ALPN: Final = "regapp-join"
DIGITS: Final = 6
_DESK: Final = b"regapp desk"
_NONCE: Final = bytes(12)
"""Each key seals once."""


def short_digits(code: str) -> str:
    """The six digits in what somebody typed, with spaces or hyphens as they like; nothing where it is another code."""
    digits = re.sub(r"[\s-]", "", code)
    return digits if re.fullmatch(rf"[0-9]{{{DIGITS}}}", digits) else ""


class KeyExchange:
    """One side of the exchange. `digest` is that of the certificate on the line: another one gives another key."""

    def __init__(self, digits: str, digest: str, *, is_hub: bool) -> None:
        side = SPAKE2_B if is_hub else SPAKE2_A
        self._spake = side(digits.encode(), idA=_DESK, idB=digest.encode())
        self.message = bytes(self._spake.start())
        """What the other side has to get."""

    def finish(self, message: bytes) -> "Keys | None":
        """The keys, by what the other side sent; None where that is no message of an exchange."""
        try:
            return Keys(bytes(self._spake.finish(message)))
        except (SPAKEError, ValueError, AssertionError):
            return None


class Keys:
    """What both sides know after an exchange with the same digits."""

    def __init__(self, shared: bytes) -> None:
        key = HKDF(SHA256(), 64, salt=None, info=b"regapp join").derive(shared)
        self._proof, self._seal = key[:32], key[32:]

    @property
    def proof(self) -> str:
        """The desk's proof that it knew the digits (hex)."""
        return hmac.new(self._proof, _DESK, hashlib.sha256).hexdigest()

    def is_proved_by(self, proof: str) -> bool:
        """Whether a desk knew the digits."""
        return hmac.compare_digest(self.proof.encode(), proof.encode())

    def seal(self, code: str) -> str:
        """Seal a code for the desk (hex)."""
        return ChaCha20Poly1305(self._seal).encrypt(_NONCE, code.encode(), None).hex()

    def open(self, sealed: str) -> str | None:
        """The code; None where the other side had other digits."""
        try:
            return ChaCha20Poly1305(self._seal).decrypt(_NONCE, bytes.fromhex(sealed), None).decode()
        except (InvalidTag, ValueError):
            return None
