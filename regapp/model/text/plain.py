"""Texts that can be kept: written as UTF-8, passed to a library, shown."""

import dataclasses
from typing import Any, Final, TypeVar

T = TypeVar("T")
_STANDS_IN: Final = "\ufffd"
"""Shown where a sign was that is none."""


def plain(text: str) -> str:
    """A text without NUL, and with a mark for each half of a sign (a lone surrogate) that keyboards and files bring."""
    # True of nearly every text, and found out at once: halves of signs cannot be printed.
    if text.isprintable():
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "")


def plain_within(value: Any) -> Any:
    """A value of lists and dicts in which each text is plain; itself where all are."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {plain_within(key): plain_within(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(plain_within, value))
    return value


def plain_asked(value: T) -> T:
    """An argument of a question, plain: a text, or the texts of a dataclass (of a filter)."""
    if isinstance(value, str):
        return plain(value)  # type: ignore[return-value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        texts = {item.name: getattr(value, item.name) for item in dataclasses.fields(value)}
        changed = {name: plain(text) for name, text in texts.items() if isinstance(text, str) and plain(text) != text}
        return dataclasses.replace(value, **changed) if changed else value
    return value
