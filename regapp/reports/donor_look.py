"""Measures, type and colours of the report for donors on paper."""

from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.texts.palette import PAPER

PAGE: Final = A4
MARGIN: Final = 16 * mm
WIDTH: Final = PAGE[0] - 2 * MARGIN
CELL, SMALL = 8, 7
ELLIPSIS: Final = "…"

TEXT: Final = HexColor(PAPER["text"])
MUTED: Final = HexColor(PAPER["muted"])
LINE: Final = HexColor(PAPER["line"])
ACCENT: Final = HexColor(PAPER["accent"])
WHITE: Final = HexColor(PAPER["white"])
TINT: Final = "#EEF3F5"


def style(
    name: str, size: float, font: str = REGULAR, colour: object = TEXT, leading: float = 1.35, **more: object
) -> ParagraphStyle:
    """Make a style of type: `size` in points, `leading` as a multiple of it."""
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * leading, textColor=colour, **more)


CHAPTER: Final = style("chapter", 15, SEMIBOLD, ACCENT, spaceAfter=6, spaceBefore=4)
TITLE: Final = style("title", 10.5, SEMIBOLD, spaceAfter=4)
BODY: Final = style("body", 10, leading=1.45, spaceAfter=4, allowWidows=0, allowOrphans=0)
LEAD: Final = style("lead", 11, leading=1.45, spaceAfter=5, allowWidows=0, allowOrphans=0)
NOTE: Final = style("note", 7.5, colour=MUTED, spaceBefore=3)


def paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """Make a paragraph of plain text: escape its signs, and keep its ends of lines."""
    return Paragraph(escape(text).replace("\n", "<br/>"), style)


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Shorten the text at its end if it is wider than `width` points."""
    if stringWidth(text, font, size) <= width + 0.01:
        return text
    while text and stringWidth(text + ELLIPSIS, font, size) > width:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS
