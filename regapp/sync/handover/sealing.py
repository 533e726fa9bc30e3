"""What makes a hand-over file trusted and, with a passphrase, unreadable to others."""

import hashlib
import os
import unicodedata
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from regapp.sync.handover.form import Lock

_KEY_BYTES: Final = 32
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_PURPOSE: Final = b"regapp hand-over 1"
_COST: Final = 16
"""As a power of two: 64 MB and a fifth of a second on a laptop."""
_BLOCK: Final = 8
_LANES: Final = 1


def signature(key: bytes, digest: bytes) -> bytes:
    """The signature under an event's key: of the digest of all that stands before the signatures (RFC 2104, 5869)."""
    signing = HMAC(HKDF(SHA256(), _KEY_BYTES, None, _PURPOSE).derive(key), SHA256())
    signing.update(digest)
    return signing.finalize()


def is_signed(key: bytes, digest: bytes, found: bytes) -> bool:
    """Whether a signature is the one that the key gives."""
    return bytes_eq(signature(key, digest), found)


def new_lock() -> Lock:
    """A lock for one file: each has its own salt, and so its own key."""
    return Lock(os.urandom(_SALT_BYTES).hex(), _COST)


class Cipher:
    """Locks and unlocks the portions of one file (RFC 8439). Each portion is bound to its place and to the header."""

    def __init__(self, passphrase: str, lock: Lock, header: bytes) -> None:
        derived = Scrypt(bytes.fromhex(lock.salt), _KEY_BYTES, 1 << lock.cost, _BLOCK, _LANES)
        # Some keyboards type a letter with its accent as two characters.
        typed = unicodedata.normalize("NFC", passphrase)
        self._cipher = ChaCha20Poly1305(derived.derive(typed.encode(errors="replace")))
        self._header = hashlib.sha256(header).digest()

    def locked(self, number: int, content: bytes) -> bytes:
        """The portion of that number, locked."""
        # The key is of this file alone, so the portion's number is a nonce that never comes again.
        return self._cipher.encrypt(_nonce(number), content, self._header)

    def unlocked(self, number: int, content: bytes) -> bytes | None:
        """The portion of that number; None where the passphrase is another one."""
        try:
            return self._cipher.decrypt(_nonce(number), content, self._header)
        except InvalidTag:
            return None


def _nonce(number: int) -> bytes:
    return number.to_bytes(_NONCE_BYTES, "big")
