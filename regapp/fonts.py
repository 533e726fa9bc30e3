"""Noto Sans for ReportLab: the letters of badges and papers, and the fallback fonts for letters that it lacks."""

from typing import Final

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
