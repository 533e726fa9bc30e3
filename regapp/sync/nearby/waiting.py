"""The code that waits at a hub for a laptop with six digits: good once, for some minutes, for a few tries."""

import json
import secrets
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from regapp.model.clock import wall_ms
from regapp.store.files.durable import remove, whole_file
from regapp.sync.nearby.secret import DIGITS

TRIES: Final = 5
"""Whoever guesses is right in five of a million cases."""


@dataclass(frozen=True)
class Kept:
    """What waits: the code, the digits, until when (Unix milliseconds), and how many tries are left."""

    code: str
    digits: str
    until_ms: int
    tries: int = TRIES


class Waiting:
    """What waits at the hub of a folder, for all processes of this laptop. One waits at a time: the newest."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "waiting.json"
        self._lock = threading.Lock()

    def keep(self, code: str, until_ms: int) -> str:
        """Let a code wait; the six digits for it."""
        digits = f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
        with self._lock:
            self._write(Kept(code, digits, until_ms))
        return digits

    def take_try(self) -> Kept | None:
        """What waits, with one try less; None where nothing does."""
        with self._lock:
            kept = self._read()
            if kept is None or kept.tries <= 0 or wall_ms() >= kept.until_ms:
                remove(self._path)
                return None
            self._write(replace(kept, tries=kept.tries - 1))
            return kept

    def give(self, kept: Kept) -> bool:
        """Let a code go to a laptop; whether it was still there."""
        with self._lock:
            present = self._read()
            if present is None or present.digits != kept.digits or present.code != kept.code:
                return False
            remove(self._path)
            return True

    def _read(self) -> Kept | None:
        with suppress(OSError, ValueError, TypeError):
            return Kept(**json.loads(self._path.read_text(encoding="utf-8")))
        return None

    def _write(self, kept: Kept) -> None:
        with whole_file(self._path, is_secret=True) as partial:
            partial.write_text(json.dumps(asdict(kept)), encoding="utf-8")
