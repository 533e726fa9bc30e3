"""Numbers, shares, days and times typed in a shell; a refusal shows correct input."""

import argparse
from collections.abc import Callable
from datetime import date, datetime, time


def whole(least: int, most: int) -> Callable[[str], int]:
    """Make a reader of whole numbers from `least` to `most`."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"“{text}”: {least} … {most}")
        return int(text)

    return read


count = whole(0, 1_000_000)


def share(text: str) -> float:
    """Read a share above 0 and up to 1: `0.5`, `0,5`, `50%`."""
    number = text.strip().replace(",", ".")
    try:
        value = float(number.rstrip("% ")) / (100 if number.endswith("%") else 1)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"“{text}”: 0.5, 50%")
    return value


def day(text: str) -> date:
    """Read a day: `2022-03-01`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}”: 2022-03-01") from error


def clock_time(text: str) -> time:
    """Read a time of the day: `9:30`."""
    try:
        return datetime.strptime(text, "%H:%M").time()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}”: 9:30") from error
