"""The form of a hand-over file.

A magic and a version; a header (JSON); portions of entries, each with its length before it, and a length of zero after
the last; a signature for each event that the header names. Numbers are unsigned, the most significant byte first.
"""

import json
from dataclasses import asdict, dataclass
from struct import Struct
from typing import Any, Final

MAGIC: Final = b"RegApp hand-over\n"
VERSION: Final = 1
ENDING: Final = ".regapp-handover"
PORTION: Final = 10_000
"""Entries in one portion."""
NUMBER: Final = Struct(">I")
VERSION_NUMBER: Final = Struct(">H")
SIGNATURE_BYTES: Final = 32
MOST_HEADER: Final = 1 << 22
MOST_PORTION: Final = 1 << 30


@dataclass(frozen=True)
class SignedEvent:
    """An event whose key signs the file: its number, its code, and the mark of its key."""

    number: int
    code: str
    mark: str


@dataclass(frozen=True)
class Lock:
    """How the key follows from the passphrase (scrypt, RFC 7914): the salt as hex, and the cost as a power of two."""

    salt: str
    cost: int


@dataclass(frozen=True)
class Header:
    """What a hand-over file says of itself. `marks`: desk -> the newest of its numbers in the file."""

    desk: str
    at_ms: int
    marks: dict[str, int]
    events: tuple[SignedEvent, ...]
    lock: Lock | None = None

    def content(self) -> bytes:
        """The header as it is written."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":")).encode()


def header_of(content: bytes) -> Header:
    """The header in its bytes. ValueError, TypeError, KeyError where it is none."""
    said: dict[str, Any] = json.loads(content)
    lock = said["lock"]
    return Header(
        str(said["desk"]),
        int(said["at_ms"]),
        {str(desk): int(last) for desk, last in said["marks"].items()},
        tuple(SignedEvent(int(one["number"]), str(one["code"]), str(one["mark"])) for one in said["events"]),
        None if lock is None else Lock(str(lock["salt"]), int(lock["cost"])),
    )
