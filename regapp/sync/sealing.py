"""What the hub must not read: keys of events, sealed with a secret that the desks alone have."""

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SECRET_BYTES: Final = 32
_NONCE_BYTES: Final = 12


def new_secret() -> str:
    """A secret for the desks of a hub (hex)."""
    return os.urandom(SECRET_BYTES).hex()


def sealed(secret: str, content: bytes, about: str) -> bytes:
    """Content that only who has the secret can read, and only as being `about` this (RFC 8439)."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + ChaCha20Poly1305(bytes.fromhex(secret)).encrypt(nonce, content, about.encode())


def unsealed(secret: str, content: bytes, about: str) -> bytes | None:
    """The content; None where the secret is another one, or it was sealed as something else."""
    nonce, rest = content[:_NONCE_BYTES], content[_NONCE_BYTES:]
    try:
        return ChaCha20Poly1305(bytes.fromhex(secret)).decrypt(nonce, rest, about.encode())
    except (InvalidTag, ValueError):
        return None
