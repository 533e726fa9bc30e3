"""The code with which a laptop joins: digits, which every keyboard layout and scanner leaves as they are.

It carries the hub's addresses, the digest of its certificate, a desk's way in, and the secret of the desks.
"""

import json
import re
import zlib
from typing import Final

from regapp.model.entries.hub import HubAddress
from regapp.model.errors.hub import CodeUnreadable
from regapp.sync.certificates import SYSTEM

_FORM: Final = 1
_DIGEST_BYTES: Final = 32
_CHECK_BYTES: Final = 4
_MOST_DIGITS: Final = 4_000


def code_of(hub: HubAddress) -> str:
    """The code for a way into a hub."""
    words = [
        hub.hosts,
        hub.port,
        hub.database,
        hub.user,
        hub.password,
        int(hub.direct),
        hub.certificate == SYSTEM,
        hub.passes_on,
    ]
    digest = b"" if hub.certificate in ("", SYSTEM) else bytes.fromhex(hub.certificate)
    content = bytes([_FORM, len(digest)]) + digest + bytes.fromhex(hub.secret) + json.dumps(words).encode()
    return str(int.from_bytes(content + zlib.crc32(content).to_bytes(_CHECK_BYTES, "big"), "big"))


def address_in(code: str) -> HubAddress:
    """The way into a hub that a code carries; spaces and line ends in it count for nothing. CodeUnreadable."""
    digits = re.sub(r"\s+", "", code)
    if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
        raise CodeUnreadable
    number = int(digits)
    content = number.to_bytes((number.bit_length() + 7) // 8, "big")
    rest, check = content[:-_CHECK_BYTES], content[-_CHECK_BYTES:]
    if len(rest) < 2 or rest[0] != _FORM or zlib.crc32(rest).to_bytes(_CHECK_BYTES, "big") != check:
        raise CodeUnreadable
    try:
        return _address(rest[2:], rest[1])
    except (ValueError, TypeError) as error:
        raise CodeUnreadable from error


def _address(content: bytes, digest: int) -> HubAddress:
    certificate, secret = content[:digest].hex(), content[digest : digest + _DIGEST_BYTES].hex()
    hosts, port, database, user, password, direct, by_system, passes_on = json.loads(content[digest + _DIGEST_BYTES :])
    return HubAddress(
        tuple(map(str, hosts)), int(port), str(database), str(user), str(password),
        SYSTEM if by_system else certificate, bool(direct), secret, bool(passes_on),
    )  # fmt: skip
