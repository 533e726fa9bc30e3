"""A badge template as TOML in millimetres."""

from dataclasses import fields
from typing import Any

import tomli_w

from regapp.badges.fields import BADGE
from regapp.badges.template import Element, Template


def write_template(template: Template) -> str:
    """The template as TOML that `parse_template` reads back the same; what is as usual is left out."""
    data: dict[str, Any] = {"width": _short(template.width), "height": _short(template.height)}
    if template.sheets:
        data["sheets"] = list(template.sheets)
    if template.purpose != BADGE:
        data["purpose"] = template.purpose
    if template.fold:
        data["fold"] = _short(template.fold)
    for key, elements in (("element", template.elements), ("back", template.back)):
        if elements:
            data[key] = [_written(element) for element in elements]
    return tomli_w.dumps(data)


def _written(element: Element) -> dict[str, Any]:
    usual = Element("text", 0, 0, 0, 0)
    named = {"kind", "x", "y", "width", "height"}
    return {
        item.name: _short(value) if isinstance(value, float) else value
        for item in fields(Element)
        if (value := getattr(element, item.name)) != getattr(usual, item.name) or item.name in named
    }


def _short(value: float) -> float | int:
    """Hundredths of a millimetre are finer than any printer."""
    rounded = round(float(value), 2)
    return int(rounded) if rounded == int(rounded) else rounded
