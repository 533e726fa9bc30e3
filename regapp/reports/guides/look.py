"""Measures and type of the guides on paper."""

import re
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import TableStyle

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.reports.donor_look import ACCENT, LINE, MUTED, PAGE, TEXT, TINT, style

EDGE: Final = 15 * mm
FOOT: Final = 7 * mm
WIDTH: Final = PAGE[0] - 2 * EDGE
_SIZE: Final = 9.5
_INDENT: Final = 14
PICTURE: Final = (95 * mm, 55 * mm)
"""The most room of a picture."""
_KEY: Final = re.compile(r"`([^`]+)`")
_STRONG: Final = re.compile(r"\*\*(.+?)\*\*")
_SCREEN: Final = re.compile(r"\*(.+?)\*")

GUIDE: Final = style("guide", 19, SEMIBOLD, ACCENT, 1.25, spaceAfter=5)
SECTION: Final = style("section", 11.5, SEMIBOLD, TEXT, 1.25, spaceBefore=8, spaceAfter=3)
BODY: Final = style("body", _SIZE, leading=1.36, spaceBefore=4, spaceAfter=3)
STEP: Final = style(
    "line", _SIZE, leading=1.36, leftIndent=_INDENT, bulletIndent=0, bulletFontName=SEMIBOLD, bulletFontSize=_SIZE,
    bulletColor=ACCENT, spaceAfter=1.5,
)  # fmt: skip
CELL: Final = style("cell", _SIZE - 0.5, leading=1.3)
HEAD: Final = style("head", _SIZE - 1, SEMIBOLD, MUTED, 1.3)
CAPTION: Final = style("caption", 8, REGULAR, MUTED, 1.3, spaceAfter=4, spaceBefore=2)
OF_GUIDE: Final = style("of guide", 11, SEMIBOLD, TEXT, 1.4, spaceBefore=7)
OF_SECTION: Final = style("of section", 9.5, REGULAR, TEXT, 1.45, leftIndent=_INDENT)
GRID: Final = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE), ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LEFTPADDING", (0, 0), (-1, -1), 5), ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ]
)  # fmt: skip
TIGHT: Final = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR), ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1), ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
)  # fmt: skip
SHARES: Final[Mapping[int, tuple[float, ...]]] = {2: (0.36, 0.64), 3: (0.28, 0.36, 0.36)}
"""Of a table with so many columns the share of each."""


def markup(text: str) -> str:
    """Mark a text up for ReportLab: keys and words of the screen stand out from what is said of them."""
    marked = _KEY.sub(rf'<font name="{SEMIBOLD}" color="{ACCENT.hexval().replace("0x", "#")}">\1</font>', escape(text))
    strong = _STRONG.sub(rf'<font name="{SEMIBOLD}">\1</font>', marked)
    return _SCREEN.sub(rf'<font name="{SEMIBOLD}">\1</font>', strong)
