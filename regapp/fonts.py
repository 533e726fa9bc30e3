"""Noto Sans for ReportLab: the letters of badges and papers, and where letters are looked for that it has not."""

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
    """Make Noto Sans known to ReportLab, which keeps its fonts for the whole process; once is enough."""
    for name in (REGULAR, SEMIBOLD):
        ready_font(name)


def ready_font(name: str) -> TTFont:
    """A font by its name here, read from its file when it is asked for first."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", _FILES[name]))))
    return pdfmetrics.getFont(name)
