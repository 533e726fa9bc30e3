"""A time of the day as somebody copies it from paper: `930`, `9:30` and `9.30` are the same."""

import re
from datetime import time
from typing import Final

_TIME: Final = re.compile(r"(\d{1,2})[:.]?(\d{2})", re.ASCII)
_BEGUN: Final = re.compile(r"\d{3,4}|\d{1,2}[:.]\d{0,2}", re.ASCII)


def paper_time(text: str) -> time | None:
    """Give the time that a text means; None where it means none, as `2575`, `9` and `9:3` do."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    return time(hour, minute) if hour < 24 and minute < 60 else None


def looks_like_time(text: str) -> bool:
    """Whether a text is meant as a time, right or wrong, and not as a name or a number with its dash."""
    return _BEGUN.fullmatch(text.strip()) is not None
