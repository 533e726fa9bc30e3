"""What is wrong with a badge: letters no font has, texts that do not fit, codes too small to scan, lost pictures."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from regapp.badges.fields import BadgeData
from regapp.badges.layout import Lettered
from regapp.badges.template import Element
from regapp.fonts import FAMILIES

LOGO_SLOTS: Final = ("organiser", "organiser-2", "donor")
"""Places for logos in the shipped templates; an event without such a logo leaves them empty, and nothing is amiss."""


class Trouble(StrEnum):
    """The ways in which a badge can be wrong."""

    GLYPHS = "glyphs"
    """`detail` are the letters that no shipped font has."""
    FIT = "fit"
    """The text is smaller than the least size of its field."""
    CODE = "code"
    """The text of a code is too long for one."""
    MODULE = "module"
    """The code's modules are smaller than three dots of the printer; `detail` is how many dots they have."""
    IMAGE = "image"
    """There is no picture `detail`."""
    FONT = "font"
    """There is no font `detail`; Noto Sans stands in."""


@dataclass(frozen=True)
class Misfit:
    """Something wrong with one badge, or (person 0) with all. `field` is the field that it is about."""

    number: str
    field: str
    trouble: Trouble = Trouble.FIT
    detail: str = ""
    person: int = 0
    name: str = ""


def misfits_of(element: Element, laid: Lettered, data: BadgeData | None) -> list[Misfit]:
    """What is wrong with a text that was laid out; `data` is whose it is, None where all badges have it."""
    whose = (data.number, data.id, data.name) if data else ("", 0, "")
    found = []
    if laid.missing:
        found.append(Misfit(whose[0], element.field, Trouble.GLYPHS, laid.missing, whose[1], whose[2]))
    if not laid.fits:
        found.append(Misfit(whose[0], element.field, Trouble.FIT, "", whose[1], whose[2]))
    return found


def template_misfits(elements: tuple[Element, ...], images: frozenset[str]) -> list[Misfit]:
    """What is wrong with the elements whoever they are for: fonts and pictures that are not there."""
    fonts = dict.fromkeys(element.font for element in elements if element.kind in ("text", "programme"))
    names = dict.fromkeys(element.image for element in elements if element.kind == "image")
    return [
        *(Misfit("", "", Trouble.FONT, font) for font in fonts if font not in FAMILIES),
        *(Misfit("", "", Trouble.IMAGE, name) for name in names if name not in images and name not in LOGO_SLOTS),
    ]
