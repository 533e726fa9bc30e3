"""The guides as a PDF on A4: each with its sections, before them the contents with the pages."""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    Image,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

from regapp.fonts import REGULAR, SEMIBOLD, register_fonts
from regapp.model.papers.imprint import Imprint
from regapp.pdf_file import add_part, describe
from regapp.reports.donor_look import ACCENT, LINE, MUTED, PAGE, TEXT, TINT, style
from regapp.resources import document
from regapp.texts import guides
from regapp.texts.catalogue import Language

_EDGE: Final = 15 * mm
_FOOT: Final = 7 * mm
_WIDTH: Final = PAGE[0] - 2 * _EDGE
_SIZE: Final = 9.5
_INDENT: Final = 14
_PICTURE: Final = (95 * mm, 55 * mm)
"""The most room of a picture."""
_KEY: Final = re.compile(r"`([^`]+)`")
_STRONG: Final = re.compile(r"\*\*(.+?)\*\*")
_SCREEN: Final = re.compile(r"\*(.+?)\*")

_GUIDE: Final = style("guide", 19, SEMIBOLD, ACCENT, 1.25, spaceAfter=5)
_SECTION: Final = style("section", 11.5, SEMIBOLD, TEXT, 1.25, spaceBefore=8, spaceAfter=3)
_BODY: Final = style("body", _SIZE, leading=1.36, spaceBefore=4, spaceAfter=3)
_LINE: Final = style(
    "line", _SIZE, leading=1.36, leftIndent=_INDENT, bulletIndent=0, bulletFontName=SEMIBOLD, bulletFontSize=_SIZE,
    bulletColor=ACCENT, spaceAfter=1.5,
)  # fmt: skip
_CELL: Final = style("cell", _SIZE - 0.5, leading=1.3)
_HEAD: Final = style("head", _SIZE - 1, SEMIBOLD, MUTED, 1.3)
_CAPTION: Final = style("caption", 8, REGULAR, MUTED, 1.3, spaceAfter=4, spaceBefore=2)
_OF_GUIDE: Final = style("of guide", 11, SEMIBOLD, TEXT, 1.4, spaceBefore=7)
_OF_SECTION: Final = style("of section", 9.5, REGULAR, TEXT, 1.45, leftIndent=_INDENT)
_GRID: Final = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE), ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("LEFTPADDING", (0, 0), (-1, -1), 5), ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ]
)  # fmt: skip
_TIGHT: Final = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR), ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1), ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
)  # fmt: skip


def guides_pdf(names: Sequence[str], language: Language) -> bytes:
    """Draw guides: several with contents before them, one by itself as a card for the table."""
    register_fonts()
    content = io.BytesIO()
    paper = _Document(content, pagesize=PAGE, initialFontName=REGULAR)
    paper.addPageTemplates(
        PageTemplate("page", [Frame(_EDGE, _EDGE + _FOOT, _WIDTH, PAGE[1] - 2 * _EDGE - _FOOT, 0, 0, 0, 0)])
    )
    texts = {name: guides.guide_text(name, language.code) for name in names}
    story = _contents(language) if len(names) > 1 else []
    for number, text in enumerate(texts.values()):
        story += [PageBreak()] if number or story else []
        story += _of_guide(text)
    first = guides.headings(next(iter(texts.values())))[0].text
    title = guides.guide_word("title", language) if len(names) > 1 else f"RegApp: {first}"
    paper.multiBuild(story, canvasmaker=partial(_Pages, title, language))
    return content.getvalue()


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """Tells the contents of each heading, and where it is."""

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802 - ReportLab's name
        if isinstance(flowable, _Heading):
            self.notify("TOCEntry", (flowable.level, flowable.markup, self.page, flowable.key))


class _Heading(Paragraph):  # type: ignore[misc]
    """A heading that the outline and the contents have too."""

    def __init__(self, heading: guides.Heading) -> None:
        self.level, self.markup = heading.level - 1, escape(heading.text)
        self.key = f"{self.level}-{heading.text}"
        super().__init__(self.markup, _SECTION if self.level else _GUIDE)
        self.keepWithNext = True

    def draw(self) -> None:
        """Draw it, and make it a place to go to."""
        left, bottom = self.canv.absolutePosition(0, 0)
        self.canv.bookmarkPage(self.key, fit="XYZ", left=left, top=bottom + self.height)
        add_part(self.canv, self.getPlainText(), left, bottom + self.height, self.level)
        super().draw()


class _Pages(Canvas):  # type: ignore[misc]
    """The canvas of the guides: at the foot of each page its number, drawn last because then their count is known."""

    def __init__(self, title: str, language: Language, *values: Any, **named: Any) -> None:
        super().__init__(*values, **named)
        self._title_of_all, self._words = title, language

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End a page, and reserve a form for its foot."""
        self.doForm(f"foot-{self.getPageNumber()}")
        super().showPage()

    def save(self) -> None:
        """Draw the feet, and finish the file."""
        count = self.getPageNumber() - 1
        for number in range(1, count + 1):
            self.beginForm(f"foot-{number}")
            self._foot(number, count)
            self.endForm()
        describe(self, self._title_of_all, Imprint("RegApp", "", self._words.code))
        super().save()

    def _foot(self, number: int, count: int) -> None:
        word = guides.guide_word("page", self._words).format(number=number, count=count)
        self.setFillColor(MUTED)
        self.setFont(REGULAR, 8)
        self.drawString(_EDGE, _EDGE - 4, self._title_of_all)
        self.drawRightString(PAGE[0] - _EDGE, _EDGE - 4, word)


def _contents(language: Language) -> list[Any]:
    """Begin with the title and the list of all sections."""
    table = TableOfContents(dotsMinLevel=0, levelStyles=[_OF_GUIDE, _OF_SECTION], tableStyle=_TIGHT)
    title = Paragraph(escape(guides.guide_word("title", language)), _GUIDE)
    return [title, Paragraph(escape(guides.guide_word("contents", language)), _SECTION), table]


def _of_guide(text: str) -> list[Any]:
    """Give the flowables of a guide; a section that has room on a page is not parted."""
    sections: list[list[Any]] = [[]]
    for part in guides.guide_parts(text):
        if isinstance(part, guides.Heading) and part.level > 1:
            sections.append([])
        sections[-1] += _of_part(part)
    return [KeepTogether(section) for section in sections if section]


def _of_part(part: guides.Part) -> list[Any]:
    match part:
        case guides.Heading():
            return [_Heading(part)]
        case guides.Paragraph(text):
            return [Paragraph(markup(text), _BODY)]
        case guides.Lines(texts, numbered):
            return list(_lines(texts, numbered=numbered))
        case guides.Table():
            return [_table(part), Spacer(1, 4)]
        case guides.Picture(name, words):
            return [Spacer(1, 4), _picture(name), Paragraph(escape(words), _CAPTION)]


def _lines(texts: Sequence[str], *, numbered: bool) -> Iterator[Any]:
    for number, text in enumerate(texts, start=1):
        yield Paragraph(markup(text), _LINE, bulletText=f"{number}." if numbered else "•")


def _table(table: guides.Table) -> Any:
    rows = [[Paragraph(markup(cell), _HEAD) for cell in table.head]]
    rows += [[Paragraph(markup(cell), _CELL) for cell in row] for row in table.rows]
    shares = _SHARES[len(table.head)]
    return Table(rows, [share * _WIDTH for share in shares], style=_GRID, repeatRows=1, hAlign="LEFT")


_SHARES: Final[Mapping[int, tuple[float, ...]]] = {2: (0.36, 0.64), 3: (0.28, 0.36, 0.36)}
"""Of a table with so many columns the share of each."""


def _picture(name: str) -> Any:
    path = str(document("pictures", name))
    width, height = ImageReader(path).getSize()
    scale = min(_PICTURE[0] / width, _PICTURE[1] / height)
    return Image(path, width * scale, height * scale, hAlign="LEFT")


def markup(text: str) -> str:
    """Mark a text up for ReportLab: keys and words of the screen stand out from what is said of them."""
    marked = _KEY.sub(rf'<font name="{SEMIBOLD}" color="{ACCENT.hexval().replace("0x", "#")}">\1</font>', escape(text))
    strong = _STRONG.sub(rf'<font name="{SEMIBOLD}">\1</font>', marked)
    return _SCREEN.sub(rf'<font name="{SEMIBOLD}">\1</font>', strong)
