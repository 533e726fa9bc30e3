"""Noto Sans for ReportLab: the letters of badges and papers, and the fallback fonts for letters that it lacks."""

from typing import Final

from PIL import ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from regapp.resources import resource

REGULAR, SEMIBOLD = "NotoSans", "NotoSans-SemiBold"
_FILES: Final = {
    REGULAR: "NotoSans-Regular.ttf",
    SEMIBOLD: "NotoSans-SemiBold.ttf",
    "NotoSansGeorgian": "NotoSansGeorgian-Regular.ttf",
    "NotoSansGeorgian-SemiBold": "NotoSansGeorgian-SemiBold.ttf",
    "NotoSansArmenian": "NotoSansArmenian-Regular.ttf",
    "NotoSansArmenian-SemiBold": "NotoSansArmenian-SemiBold.ttf",
}
FALLBACKS: Final = {
    REGULAR: ("NotoSansGeorgian", "NotoSansArmenian"),
    SEMIBOLD: ("NotoSansGeorgian-SemiBold", "NotoSansArmenian-SemiBold"),
}
_UNITS: Final = 400
"""The pixels of a type size in which letters are measured."""
FAMILIES: Final = ("Noto Sans",)
"""The families that a template may name."""


def register_fonts() -> None:
    """Register Noto Sans with ReportLab, which keeps its fonts for the whole process; once is enough."""
    for name in (REGULAR, SEMIBOLD):
        ready_font(name)


def ready_font(name: str) -> TTFont:
    """Give a font by its name here; read it from its file on the first request."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", _FILES[name]))))
    return pdfmetrics.getFont(name)


def outlines(name: str) -> ImageFont.FreeTypeFont:
    """Give the outlines of a font's letters, to be measured by `letter_box`."""
    engine = ImageFont.Layout.BASIC
    return ImageFont.truetype(str(resource("fonts", _FILES[name])), _UNITS, layout_engine=engine)


def letter_box(font: ImageFont.FreeTypeFont, letter: str) -> tuple[float, float, float, float]:
    """Give the left, lower, right and upper edge of a letter from its start on the baseline, in type sizes."""
    # Pillow's own box has room for the letter's width, too.
    mask, (x, y) = font.getmask2(letter, mode="L", anchor="ls")
    left, top, right, bottom = mask.getbbox() or (0, 0, 0, 0)
    return (x + left) / _UNITS, -(y + bottom) / _UNITS, (x + right) / _UNITS, -(y + top) / _UNITS
