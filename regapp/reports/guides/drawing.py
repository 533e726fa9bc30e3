"""The guides as a PDF on A4: each with its sections, before them the contents with the pages."""

import io
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from xml.sax.saxutils import escape

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
)
from reportlab.platypus.tableofcontents import TableOfContents

from regapp.fonts import REGULAR, register_fonts
from regapp.model.papers.imprint import Imprint
from regapp.pdf_file import add_part, describe
from regapp.reports.donor_look import MUTED, PAGE
from regapp.reports.guides.look import (
    BODY,
    CAPTION,
    CELL,
    EDGE,
    FOOT,
    GRID,
    GUIDE,
    HEAD,
    OF_GUIDE,
    OF_SECTION,
    PICTURE,
    SECTION,
    SHARES,
    STEP,
    TIGHT,
    WIDTH,
    markup,
)
from regapp.resources import document
from regapp.texts import guides
from regapp.texts.catalogue import Language


def guides_pdf(names: Sequence[str], language: Language) -> bytes:
    """Draw guides: several with contents before them, one by itself as a card for the table."""
    register_fonts()
    content = io.BytesIO()
    paper = _Document(content, pagesize=PAGE, initialFontName=REGULAR)
    paper.addPageTemplates(
        PageTemplate("page", [Frame(EDGE, EDGE + FOOT, WIDTH, PAGE[1] - 2 * EDGE - FOOT, 0, 0, 0, 0)])
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
        super().__init__(self.markup, SECTION if self.level else GUIDE)
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
        self.drawString(EDGE, EDGE - 4, self._title_of_all)
        self.drawRightString(PAGE[0] - EDGE, EDGE - 4, word)


def _contents(language: Language) -> list[Any]:
    """Begin with the title and the list of all sections."""
    table = TableOfContents(dotsMinLevel=0, levelStyles=[OF_GUIDE, OF_SECTION], tableStyle=TIGHT)
    title = Paragraph(escape(guides.guide_word("title", language)), GUIDE)
    return [title, Paragraph(escape(guides.guide_word("contents", language)), SECTION), table]


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
            return [Paragraph(markup(text), BODY)]
        case guides.Lines(texts, numbered):
            return list(_lines(texts, numbered=numbered))
        case guides.Table():
            return [_table(part), Spacer(1, 4)]
        case guides.Picture(name, words):
            return [Spacer(1, 4), _picture(name), Paragraph(escape(words), CAPTION)]


def _lines(texts: Sequence[str], *, numbered: bool) -> Iterator[Any]:
    for number, text in enumerate(texts, start=1):
        yield Paragraph(markup(text), STEP, bulletText=f"{number}." if numbered else "•")


def _table(table: guides.Table) -> Any:
    rows = [[Paragraph(markup(cell), HEAD) for cell in table.head]]
    rows += [[Paragraph(markup(cell), CELL) for cell in row] for row in table.rows]
    shares = SHARES[len(table.head)]
    return Table(rows, [share * WIDTH for share in shares], style=GRID, repeatRows=1, hAlign="LEFT")


def _picture(name: str) -> Any:
    path = str(document("pictures", name))
    width, height = ImageReader(path).getSize()
    scale = min(PICTURE[0] / width, PICTURE[1] / height)
    return Image(path, width * scale, height * scale, hAlign="LEFT")
