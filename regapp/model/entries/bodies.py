"""The bodies of entries as text. What is no JSON, or no text that can be written down, is left out."""

import json
import math
from typing import Any, Final

from regapp.model.text.plain import plain, plain_within

_DEEPEST: Final = 32
_LARGEST: Final = 1 << 63


def _no_json(name: str) -> Any:
    """Refuse NaN and infinity, which Python reads and JSON does not know."""
    raise ValueError(name)


_DECODER: Final = json.JSONDecoder(parse_constant=_no_json)
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def body_text(body: Any) -> str:
    """The JSON text of a body as the journal keeps it."""
    try:
        text = _dumped(body)
        fits = isinstance(body, dict) and text.count("{") + text.count("[") <= _DEEPEST
    except (TypeError, ValueError, RecursionError):
        fits = False
    if not fits:
        text = _dumped(_legible(body, 0) if isinstance(body, dict) else {})
    return plain(text)


def plain_body_text(body: dict[str, Any]) -> str:
    """The JSON text of a body in which each text is plain."""
    text = body_text(body)
    # True of nearly every body: NUL, and nothing else that is not plain, is written as its number.
    return text if text.isprintable() and "\\u0000" not in text else body_text(plain_within(body))


def body_of(content: bytes) -> dict[str, Any]:
    """The body in a text of the journal; where its fields have no names it has none. ValueError if it is no object."""
    try:
        text = content.decode()
        body = _DECODER.decode(text)
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(body, dict):
        raise ValueError
    if "\\ud" in text.lower():
        # Half characters can be written as their numbers.
        body = json.loads(plain(_dumped(body)))
    return body if isinstance(body.get("fields", {}), dict) else {**body, "fields": {}}


def _dumped(body: Any) -> str:
    return _ENCODER.encode(body)


def _legible(value: Any, depth: int) -> Any:
    """The value with null in the place of what JSON, or a reader of bounded depth and size, does not take."""
    if depth > _DEEPEST:
        return None
    if isinstance(value, dict):
        return {name: _legible(inner, depth + 1) for name, inner in value.items() if isinstance(name, str)}
    if isinstance(value, list | tuple):
        return [_legible(inner, depth + 1) for inner in value]
    if isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        return value if -_LARGEST <= value < _LARGEST else None
    return value if isinstance(value, float) and math.isfinite(value) else None
