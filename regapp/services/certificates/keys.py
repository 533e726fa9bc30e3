"""Signatures of certificates: sign with the event's key, verify with the public key that a code carries."""

from functools import cached_property
from typing import Final

from regapp.model.papers import certificate_code as codes
from regapp.model.papers.certificate_code import SIGNATURE_BYTES, Statement

SAMPLE_SEED: Final = bytes(32)
"""The seed that signs previews: a picture of a preview must not pass for a certificate."""


class Signer:
    """An Ed25519 key (RFC 8032) from its 32-byte seed, which makes the digits of codes."""

    def __init__(self, seed: bytes) -> None:
        # Loaded here, not at start-up: 20 ms of OpenSSL.
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @cached_property
    def public(self) -> bytes:
        """The public key, 32 bytes."""
        return self._key.public_key().public_bytes_raw()

    def code(self, statement: Statement) -> str:
        """Make the digits of a signed statement. ValueError if a part does not fit."""
        content = codes.packed(statement)
        return codes.digits_of(content + self._key.sign(content))


def verified(text: str) -> tuple[Statement | None, bool]:
    """Read the cleaned digits of a code and say whether their signature is right; (None, False) if it is no code."""
    content = codes.bytes_of(text)
    if content is None or len(content) <= SIGNATURE_BYTES:
        return None, False
    signed, signature = content[:-SIGNATURE_BYTES], content[-SIGNATURE_BYTES:]
    statement = codes.unpacked(signed)
    return statement, statement is not None and _is_signed(statement.key, signature, signed)


def _is_signed(key: bytes, signature: bytes, signed: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True
