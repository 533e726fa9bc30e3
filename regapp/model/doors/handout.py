"""What people get at a desk: a folder once, a meal each day, a headset that comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class HandoutKind(StrEnum):
    """How often somebody gets a thing."""

    ONCE = "once"
    """Once at the event: a folder, a per diem."""
    DAILY = "daily"
    """Once on each day: a meal."""
    LOAN = "loan"
    """It is lent and comes back: a headset."""


@dataclass(frozen=True)
class Handout:
    """A thing that people get: its names by language, and how often."""

    name: Mapping[str, str]
    kind: HandoutKind = HandoutKind.ONCE


def handouts_of(value: Any) -> Mapping[str, Handout] | None:
    """The hand-outs in an event's field, by code; None where it says nothing of them. What is none is passed over."""
    if not isinstance(value, dict):
        return None
    return {
        str(code): Handout({key: text for key, text in item["name"].items() if isinstance(text, str)}, _kind(item))
        for code, item in value.items()
        if isinstance(item, dict) and isinstance(item.get("name"), dict)
    }


def _kind(item: Mapping[str, Any]) -> HandoutKind:
    found = item.get("kind")
    return HandoutKind(found) if found in set(HandoutKind) else HandoutKind.ONCE
