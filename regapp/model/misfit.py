"""The flaws of a badge: letters no font has, texts that do not fit or are covered, small codes, lost pictures."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class PictureFlaw(Enum):
    """Why a picture cannot be drawn."""

    UNREADABLE = auto()
    """It is no PNG, JPEG or SVG, or it is damaged."""
    TOO_MUCH = auto()
    """It has so many parts or pixels that all badges would wait for it."""


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
    """There is no picture `detail`, or it cannot be drawn."""
    FONT = "font"
    """There is no font `detail`; Noto Sans stands in."""
    COVERED = "covered"
    """A text or a code lies under `detail`: a kind of element, with the field of a text after a colon."""


@dataclass(frozen=True)
class Misfit:
    """Something wrong with one badge, or (person 0) with all. `field` is the field that it is about."""

    number: str
    field: str
    trouble: Trouble = Trouble.FIT
    detail: str = ""
    person: int = 0
    name: str = ""
    where: tuple[int, ...] = ()
    """Of what is covered: the side (0 is the front), and the lower and the upper element by their numbers on it."""
