"""Numbers of versions, and which is later."""

import re
from typing import Final

# Three numbers: https://semver.org
_NUMBER: Final = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")


def number_of(version: str) -> tuple[int, ...] | None:
    """Give a version as numbers that compare; None where it is none."""
    found = _NUMBER.fullmatch(version)
    return tuple(map(int, found.groups())) if found else None


def is_later(version: str, than: str) -> bool:
    """Whether a version is later than another one; one that cannot be read is never later."""
    number, other = number_of(version), number_of(than)
    return number is not None and (other is None or number > other)
