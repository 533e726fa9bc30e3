"""The shape that each field of an entry must have; a value of a wrong shape is passed over."""

from collections.abc import Mapping
from typing import Any, Final

from regapp.model.participant import ANSWERS, DETAIL_FIELDS
from regapp.model.shapes import (
    Shape,
    each,
    is_day,
    is_flag,
    is_moment,
    is_number,
    is_participant,
    is_participant_or_nobody,
    is_text,
    is_texts,
    is_zone,
    named,
    or_none,
    parts,
)

_SHAPES: Final[Mapping[str, Mapping[str, Shape]]] = {
    "participant": {
        **dict.fromkeys(DETAIL_FIELDS, or_none(is_text)), "birth_year": or_none(is_number),
        **dict.fromkeys((*ANSWERS, "cancelled"), or_none(is_flag)), "cities": or_none(each(is_text)),
        "instead_of": or_none(is_participant_or_nobody), "message": is_text,
    },
    "session": {
        "title": is_texts, "city": is_text, "room": is_texts, "starts": is_moment, "ends": is_moment, "desk": is_flag,
        "capacity": is_number, "speakers": each(is_participant),
        "materials": each(parts(title=is_text, address=is_text)),
    },
    "event": {
        "code": is_text, "title": is_texts, "starts": is_day, "ends": is_day, "zone": is_zone,
        "cities": named(is_texts), "short_title": is_texts, "organisers": each(is_texts), "donor": is_texts,
        "signatories": each(parts(name=is_texts, position=is_texts)), "portal": is_text, "units": is_text,
        "demo": is_flag, "youth": or_none(each(is_number)), "report_text": is_text,
        "targets": named(is_number), "categories": named(parts(name=is_texts, colour=is_text)),
        "languages": named(is_texts), "handouts": named(parts(name=is_texts, kind=is_text)), "papers": is_text,
    },
    "place": {"text": is_text, "code": is_text},
    "units": {"valid_from": is_text, "rows": is_text},
    "template": {"content": is_text},
    "image": {"content": is_text},
    "list": {"content": is_text},
    "payment": {"content": is_text},
    "batch": {
        **dict.fromkeys(("at", "desk", "operator", "template", "sheet", "target"), is_text), "count": is_number,
    },
}  # fmt: skip
"""By the first part of the subject. Fields that only a newer RegApp knows are kept as they are."""


def well_formed(subject: str, fields: Any) -> dict[str, Any]:
    """Of the fields that an entry about a subject sets, those that can be read."""
    if not isinstance(fields, dict):
        return {}
    shapes = _SHAPES.get(subject.partition("/")[0], {})
    return {name: value for name, value in fields.items() if name not in shapes or shapes[name](value)}
