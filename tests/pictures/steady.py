"""Fixed values for things that differ from run to run: the clock, random numbers, the user's name, the voices."""

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, tzinfo
from types import SimpleNamespace
from typing import Any, Final
from unittest.mock import patch

MOMENT: Final = datetime(2022, 2, 28, 4, 12, tzinfo=UTC)
"""12 minutes after the opening in Osh, when most have come."""


class _Clock(datetime):
    """Stands at MOMENT."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        return MOMENT.astimezone(tz)


class _Secrets:
    """Answers as `secrets` does, always with the same numbers.

    Each kind of question has numbers of its own: what one thread asks for does not depend on the others.
    """

    def __init__(self) -> None:
        self._chances: dict[str, random.Random] = {}

    def _chance(self, question: str) -> random.Random:
        return self._chances.setdefault(question, random.Random(question))

    def randbelow(self, end: int) -> int:
        return self._chance(f"below {end}").randrange(end)

    def randbits(self, count: int) -> int:
        return self._chance(f"bits {count}").getrandbits(count)

    def choice(self, numbers: Sequence[int]) -> int:
        return self._chance("choice").choice(numbers)

    def token_bytes(self, count: int) -> bytes:
        return self._chance(f"bytes {count}").randbytes(count)

    def token_hex(self, count: int) -> str:
        return self._chance(f"hex {count}").randbytes(count).hex()


@contextmanager
def steady() -> Iterator[None]:
    """Within it, a conference made twice is the same, and it is always MOMENT."""
    secrets = _Secrets()
    at = int(MOMENT.timestamp() * 1_000_000_000)
    with ExitStack() as stack:
        for name in ("randbelow", "randbits", "choice", "token_bytes", "token_hex"):
            stack.enter_context(patch(f"secrets.{name}", getattr(secrets, name)))
        stack.enter_context(patch("regapp.services.desk.datetime", _Clock))
        stack.enter_context(patch("regapp.model.clock.time", SimpleNamespace(time_ns=lambda: at)))
        stack.enter_context(patch("getpass.getuser", lambda: "айзада"))
        stack.enter_context(patch("regapp.gui.scanning.speech._QT", "PySide6.QtNoVoices"))
        yield
