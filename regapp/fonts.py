"""Noto Sans for ReportLab: the letters of badges and papers."""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from regapp.resources import resource

REGULAR, SEMIBOLD = "NotoSans", "NotoSans-SemiBold"
_FILES = {REGULAR: "NotoSans-Regular.ttf", SEMIBOLD: "NotoSans-SemiBold.ttf"}


def register_fonts() -> None:
    """Make Noto Sans known to ReportLab, which keeps its fonts for the whole process; once is enough."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
