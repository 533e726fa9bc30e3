"""The ways through a door."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from regapp.model.fold import CheckIn

_HELD: Final = timedelta(seconds=10)
"""A badge that is read once more so soon is still held before the scanner: its holder has not turned round."""


class Way(StrEnum):
    """Where people go who are scanned."""

    IN = "in"
    OUT = "out"
    BOTH = "both"
    """People who are inside go out, all others come in."""


def is_leaving(way: Way, present: CheckIn | None) -> bool:
    """Whether somebody goes out."""
    return present is not None and present.inside if way is Way.BOTH else way is Way.OUT


def is_still_held(passed: str, now: datetime) -> bool:
    """Whether a badge with which somebody passed a moment ago (ISO 8601 UTC) is read once more at `now` (aware)."""
    return timedelta() <= now - datetime.fromisoformat(passed) < _HELD
