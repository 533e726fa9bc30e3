"""Measures, type and colours of the report for donors on paper."""

from typing import Final
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.pdf_file import add_part
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


class Heading(Paragraph):  # type: ignore[misc]
    """A heading that the outline of the PDF has too, at its `level`."""

    level = 0

    def draw(self) -> None:
        """Draw it, and add it to the outline."""
        left, bottom = self.canv.absolutePosition(0, 0)
        add_part(self.canv, self.getPlainText(), left, bottom + self.height, self.level)
        super().draw()


def heading(text: str, style: ParagraphStyle, level: int = 0) -> Heading:
    """Make a heading of plain text: of a chapter, or (level 1) of what is in it."""
    made = Heading(escape(text), style)
    made.level = level
    return made


def new_drawing(width: float, height: float) -> Drawing:
    """Begin an empty drawing, in points, that asks for no font of the reader's."""
    return Drawing(width, height, initialFontName=REGULAR)


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Shorten the text at its end if it is wider than `width` points."""
    if stringWidth(text, font, size) <= width + 0.01:
        return text
    while text and stringWidth(text + ELLIPSIS, font, size) > width:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS
