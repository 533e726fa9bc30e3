"""A badge template: its size, its elements, its back; read from TOML in millimetres, and checked."""

import re
import tomllib
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, get_args

from regapp.badges.fields import BADGE, FIELDS, PURPOSES
from regapp.model.errors.badges import TemplateInvalid
from regapp.texts.palette import PAPER

Kind = Literal["text", "qr", "band", "image", "programme"]
Align = Literal["left", "centre", "right"]
Upright = Literal["top", "middle", "bottom"]
KINDS: Final = get_args(Kind)
ALIGNS: Final = get_args(Align)
UPRIGHTS: Final = get_args(Upright)
COLOURS: Final = ("category", *PAPER)
"""The colours that have names; others are written #RRGGBB."""
DEFAULT_FONT: Final = "Noto Sans"
LOGO_SLOTS: Final = ("organiser", "organiser-2", "donor")
"""Places for logos in the shipped templates; an event without such a logo leaves them empty, and nothing is amiss."""
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_MOST_MM: Final = 1000.0
_MOST_POINTS: Final = 400.0
_SLACK_MM: Final = 0.01


@dataclass(frozen=True)
class Element:
    """Something on a badge. x and y are its upper left corner from the badge's, in mm; type sizes are in points."""

    kind: Kind
    x: float
    y: float
    width: float
    height: float
    field: str = ""
    """Of a text or a code: which field of the table it shows."""
    text: str = ""
    """Of a text without a field: what it says on every badge."""
    image: str = ""
    """Of a picture: its name among the event's pictures or the shipped ones."""
    font: str = DEFAULT_FONT
    size: float = 10.0
    least: float = 7.0
    """The least type size, before a text is broken into more lines and after."""
    lines: int = 2
    """The most lines that a text is broken into."""
    bold: bool = False
    align: Align = "left"
    upright: Upright = "middle"
    colour: str = "text"
    """`category`, a name of the palette (`text`, `muted`, `white`, `line`, `accent`), or `#RRGGBB`."""
    capitals: bool = False
    only_with: str = ""
    """A field: the element is drawn where that says something (the line above a name that is there)."""


@dataclass(frozen=True)
class Template:
    """A badge: its size in mm, its elements, those on its back, and the sheets it is usually laid out on.

    `fold` is where the card is folded, in mm from the left edge; 0 where it is not. `purpose`: a `badge`, or a
    `certificate`.
    """

    name: str
    width: float
    height: float
    sheets: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    back: tuple[Element, ...] = ()
    fold: float = 0.0
    purpose: str = BADGE

    @property
    def sides(self) -> tuple[tuple[Element, ...], ...]:
        """The elements of each side that has any."""
        return (self.elements, self.back) if self.back else (self.elements,)


def parse_template(name: str, text: str) -> Template:
    """The template that a TOML text describes. TemplateInvalid names what is wrong."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise TemplateInvalid(name, str(error)[:200]) from error
    unknown = data.keys() - {"width", "height", "sheets", "fold", "purpose", "element", "back"}
    if unknown:
        raise TemplateInvalid(name, min(unknown))
    width, height = (_number(name, data, key, "", 0.0, _MOST_MM) for key in ("width", "height"))
    fold = _number(name, data, "fold", "", 0.0, width) if "fold" in data else 0.0
    sheets = data.get("sheets", [])
    if not isinstance(sheets, list) or not all(isinstance(sheet, str) for sheet in sheets):
        raise TemplateInvalid(name, "sheets")
    purpose = data.get("purpose", BADGE)
    if purpose not in PURPOSES:
        raise TemplateInvalid(name, f"purpose = {str(purpose)[:60]}")
    template = Template(name, width, height, tuple(sheets), fold=fold, purpose=purpose)
    sides = {key: _elements(template, data.get(key, [])) for key in ("element", "back")}
    return replace(template, elements=sides["element"], back=sides["back"])


def _elements(template: Template, items: object) -> tuple[Element, ...]:
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise TemplateInvalid(template.name, "[[element]]")
    return tuple(_element(template, item) for item in items)


def _element(template: Template, item: dict[str, Any]) -> Element:
    """An element checked key by key, so that the message names the one that is wrong."""
    name = template.name
    what = f"{item.get('kind', '?')} {item.get('field') or item.get('image') or item.get('text') or ''}".strip()
    for key, value in item.items():
        if key not in _CHECKS or not _CHECKS[key](value):
            raise TemplateInvalid(name, f"{what}: {key} = {str(value)[:60]}")
    for key in ("kind", "x", "y", "width", "height"):
        if key not in item:
            raise TemplateInvalid(name, f"{what}: {key}")
    element = Element(**item)
    if element.kind in ("text", "qr") and not element.text and element.field not in FIELDS:
        raise TemplateInvalid(name, f"{what}: field = {element.field}")
    if element.x + element.width > template.width + _SLACK_MM or element.y + element.height > (
        template.height + _SLACK_MM
    ):
        raise TemplateInvalid(name, f"{what}: x + width, y + height")
    if element.least > element.size:
        raise TemplateInvalid(name, f"{what}: least > size")
    return element


def _is_between(low: float, high: float, strictly: bool = False) -> Any:
    def check(value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return (low < value if strictly else low <= value) and value <= high

    return check


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 500


_CHECKS: Final[dict[str, Any]] = {
    "kind": lambda value: value in KINDS,
    "x": _is_between(0, _MOST_MM),
    "y": _is_between(0, _MOST_MM),
    "width": _is_between(0, _MOST_MM, strictly=True),
    "height": _is_between(0, _MOST_MM, strictly=True),
    "field": lambda value: isinstance(value, str) and (value == "" or value in FIELDS),
    "only_with": lambda value: isinstance(value, str) and (value == "" or value in FIELDS),
    "text": _is_text,
    "image": _is_text,
    "font": _is_text,
    "size": _is_between(1, _MOST_POINTS),
    "least": _is_between(1, _MOST_POINTS),
    "lines": lambda value: isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 40,
    "bold": lambda value: isinstance(value, bool),
    "align": lambda value: value in ALIGNS,
    "upright": lambda value: value in UPRIGHTS,
    "colour": lambda value: isinstance(value, str) and (value in COLOURS or bool(_HEX.fullmatch(value))),
    "capitals": lambda value: isinstance(value, bool),
}


def _number(name: str, data: dict[str, Any], key: str, what: str, low: float, high: float) -> float:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not low < value <= high:
        raise TemplateInvalid(name, f"{what}{key} = {value}")
    return float(value)
