"""What a check of the file finds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that `check` found wrong: a code, and where."""

    code: str
    where: str
