"""A badge template: a small TOML file in millimetres, read and checked."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from regapp.badges.fields import FIELDS
from regapp.model.errors import TemplateInvalid, UnknownTemplate
from regapp.resources import resource

Kind = Literal["text", "qr", "band"]
_KINDS = ("text", "qr", "band")
_NUMBERS = ("x", "y", "width", "height", "size", "least")


@dataclass(frozen=True)
class Element:
    """Something on a badge. x and y are its upper left corner from the badge's, in mm; type sizes are in points."""

    kind: Kind
    x: float
    y: float
    width: float
    height: float
    field: str = ""
    size: float = 10.0
    least: float = 7.0
    """The least type size before a text is broken into two lines."""
    bold: bool = False
    align: Literal["left", "centre", "right"] = "left"
    colour: str = "text"
    """`text`, `muted`, `white`, `line`, `category`, or `#RRGGBB`."""
    capitals: bool = False


@dataclass(frozen=True)
class Template:
    """A badge: its size in mm, its elements, and the sheets it can be laid out on."""

    name: str
    width: float
    height: float
    sheets: tuple[str, ...]
    elements: tuple[Element, ...] = field(default_factory=tuple)


def template_names() -> tuple[str, ...]:
    """The names of the shipped templates, the default first."""
    names = sorted(path.stem for path in resource("badges").glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != DEFAULT_TEMPLATE))


DEFAULT_TEMPLATE = "90x60"


def load_template(name: str) -> Template:
    """The shipped template of that name. UnknownTemplate, TemplateInvalid."""
    if name not in template_names():
        raise UnknownTemplate(name, template_names())
    return parse_template(resource("badges", f"{name}.toml"))


def parse_template(path: Path) -> Template:
    """The template in a TOML file. TemplateInvalid names what is wrong."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        elements = tuple(_element(path.stem, item) for item in data.get("element", []))
        template = Template(path.stem, float(data["width"]), float(data["height"]), tuple(data["sheets"]), elements)
    except tomllib.TOMLDecodeError as error:
        raise TemplateInvalid(path.stem, str(error)) from error
    except (KeyError, TypeError, ValueError) as error:
        raise TemplateInvalid(path.stem, str(error)) from error
    if template.width <= 0 or template.height <= 0:
        raise TemplateInvalid(path.stem, "width, height")
    return template


def _element(name: str, item: dict[str, Any]) -> Element:
    kind = item.get("kind")
    if kind not in _KINDS:
        raise TemplateInvalid(name, f"kind = {kind!r}")
    if kind in ("text", "qr") and item.get("field") not in FIELDS:
        raise TemplateInvalid(name, f"field = {item.get('field')!r}")
    if any(float(item.get(key, 0)) < 0 for key in _NUMBERS):
        raise TemplateInvalid(name, f"{item.get('field', kind)}: < 0")
    try:
        return Element(**item)
    except TypeError as error:
        raise TemplateInvalid(name, str(error)) from error
