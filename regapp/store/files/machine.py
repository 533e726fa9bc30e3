"""Which machine this is, as a file keeps it to notice that it was copied to another one."""

import hashlib
import json
import platform
import uuid
from contextlib import suppress
from pathlib import Path

_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
"""Where Linux keeps a number of the installation (man 5 machine-id); it is not to be given away, so it is hashed."""


def present_machine() -> str:
    """This machine as the file keeps it (JSON): a number that tells it from others, and its name for people."""
    return json.dumps({"id": _number(), "name": platform.node()}, ensure_ascii=False)


def is_other_machine(kept: str) -> bool:
    """Whether what a file keeps is another machine than this one. A name may change, the number counts."""
    with suppress(ValueError, TypeError, KeyError):
        return bool(json.loads(kept)["id"] != _number())
    return False


def machine_name(kept: str) -> str:
    """The name of the machine that a file keeps; `?` where it has none."""
    with suppress(ValueError, TypeError, KeyError):
        return str(json.loads(kept)["name"]) or "?"
    return "?"


def _number() -> str:
    for path in _IDS:
        with suppress(OSError):
            if text := path.read_text(encoding="ascii").strip():
                return _hashed(text)
    # Elsewhere the number of a network card; a random one if there is no card, told by a set bit (RFC 9562, 6.10).
    card = uuid.getnode()
    return _hashed(f"{card:012x}") if not card >> 40 & 1 else _hashed(platform.node())


def _hashed(text: str) -> str:
    return hashlib.sha256(f"regapp {text}".encode()).hexdigest()[:16]
