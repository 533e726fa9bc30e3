"""Letters as a PDF: A4, logos and organisers above, a page for each person, smaller type before a second page."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import IO, Any, Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, Spacer, Table, TableStyle

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.model.papers.imprint import Imprint
from regapp.model.papers.letter import Letter, LetterLine
from regapp.model.progress import Progress
from regapp.pdf_file import add_part, new_pdf
from regapp.pictures import Picture
from regapp.reports.donor_look import ACCENT, LINE, MUTED, PAGE, style
from regapp.reports.running_text import Letters

_LEFT, _RIGHT, _TOP, _BOTTOM = 25 * mm, 20 * mm, 13 * mm, 18 * mm
_WIDTH: Final = PAGE[0] - _LEFT - _RIGHT
_LOGO_HIGH, _LOGO_WIDE = 16 * mm, 46 * mm
_DAY, _HOURS = 27 * mm, 25 * mm
_POSITION, _LINE = 72 * mm, 42 * mm
_SCALES: Final = (1.0, 0.92, 0.84, 0.76, 0.68)
"""The scales of the type that are tried so that a letter is one page."""
_EVERY: Final = 50
_GRID: Final = TableStyle([
    ("FONTNAME", (0, 0), (-1, -1), REGULAR),
    ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 6), ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5), ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
])  # fmt: skip


def write_letters(
    letters: Iterable[Letter],
    count: int,
    target: IO[bytes],
    title: str,
    about: Imprint,
    logos: Mapping[str, Picture],
    progress: Progress | None = None,
) -> list[tuple[int, int, str]]:
    """Draw letters into a PDF, whose outline has each person. `logos`: by `left`, `centre`, `right`.

    Gives the letters of people's lines that no font has, each with the place of its letter and of its line.
    """
    canvas = new_pdf(target, PAGE, title, about)
    canvas.beginForm("logos")
    _draw_logos(canvas, logos)
    canvas.endForm()
    paper = _Paper(canvas, has_logos=bool(logos))
    missing: list[tuple[int, int, str]] = []
    for done, letter in enumerate(letters):
        if progress and done % _EVERY == 0:
            progress(done, count)
        paper.draw(letter)
        missing += [(done, line, lost) for line, text in enumerate(letter.person) if (lost := paper.missing(text))]
    canvas.save()
    if progress:
        progress(count, count)
    return missing


def _draw_logos(canvas: Canvas, logos: Mapping[str, Picture]) -> None:
    places = {"left": 0.0, "centre": 0.5, "right": 1.0}
    for name, logo in logos.items():
        left = _LEFT + (_WIDTH - _LOGO_WIDE) * places[name]
        logo.draw(canvas, left, PAGE[1] - _TOP - _LOGO_HIGH, _LOGO_WIDE, _LOGO_HIGH, places[name])


def _height(parts: Sequence[Flowable], room: float) -> float:
    """Give the height of parts below each other, with the larger of two spaces between them, as a frame puts them."""
    heights: float = sum(part.wrap(_WIDTH, room)[1] for part in parts)
    spaces: float = sum(max(before.getSpaceAfter(), part.getSpaceBefore()) for before, part in pairwise(parts))
    return heights + spaces


class _Paper:
    """The pages of letters on one canvas."""

    def __init__(self, canvas: Canvas, *, has_logos: bool) -> None:
        self._canvas, self._letters = canvas, Letters()
        self._top = PAGE[1] - _TOP - (_LOGO_HIGH + 4 * mm if has_logos else 0)
        self._forms = [_Type(self._letters, scale) for scale in _SCALES]

    def missing(self, text: str) -> str:
        """Give the letters of a text that no font has."""
        return self._letters.missing(text)

    def draw(self, letter: Letter) -> None:
        """Draw a letter in the largest type in which it is one page, else on several."""
        canvas, room = self._canvas, self._top - _BOTTOM
        for form in self._forms:
            parts = form.parts(letter)
            if _height(parts, room) <= room:
                break
        add_part(canvas, letter.person[0] if letter.person else letter.heading, 0, PAGE[1])
        canvas.doForm("logos")
        top = self._top
        while parts:
            self._draw_foot(letter)
            parts = _filled(Frame(_LEFT, _BOTTOM, _WIDTH, top - _BOTTOM, 0, 0, 0, 0), parts, canvas)
            canvas.showPage()
            top = PAGE[1] - _TOP

    def _draw_foot(self, letter: Letter) -> None:
        canvas, form = self._canvas, self._forms[0]
        if not letter.foot:
            return
        foot = form.small(letter.foot)
        high = foot.wrap(_WIDTH, _BOTTOM)[1]
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.5)
        canvas.line(_LEFT, _BOTTOM - 3 * mm, _LEFT + _WIDTH, _BOTTOM - 3 * mm)
        foot.drawOn(canvas, _LEFT, _BOTTOM - 4.5 * mm - high)


def _filled(frame: Frame, parts: list[Any], canvas: Canvas) -> list[Any]:
    """Draw parts until a page is full; give those left over, the first perhaps the rest of one that was divided."""
    for number, part in enumerate(parts):
        if not frame.add(part, canvas, trySplit=1):
            pieces = frame.split(part, canvas)
            if len(pieces) > 1 and frame.add(pieces[0], canvas):
                return [*pieces[1:], *parts[number + 1 :]]
            return parts[number:]
    return []


class _Type:
    """The parts of a letter in type of a scale."""

    def __init__(self, letters: Letters, scale: float) -> None:
        self._paragraph, self._scale = letters.paragraph, scale
        self._small = style("small", 8, REGULAR, MUTED, 1.3)
        self._day = style("day", 10 * scale, REGULAR, MUTED, 1.35, spaceBefore=9 * scale)
        self._name = style("name", 12.5 * scale, SEMIBOLD, leading=1.35, spaceBefore=12 * scale)
        self._about = style("about", 10 * scale, REGULAR, MUTED, 1.4)
        self._heading = style(
            "heading", 19 * scale, SEMIBOLD, ACCENT, 1.25, spaceBefore=24 * scale, spaceAfter=4 * scale
        )  # fmt: skip
        self._body = style("body", 11.5 * scale, leading=1.5, spaceBefore=8 * scale)
        self._title = style("title", 11 * scale, SEMIBOLD, leading=1.35, spaceBefore=16 * scale)
        self._cell = style("cell", 10 * scale, leading=1.35)
        self._bold = style("bold", 10 * scale, SEMIBOLD, leading=1.35)

    def small(self, text: str) -> Any:
        """Set a text at the edge of the page."""
        return self._paragraph(text, self._small)

    def parts(self, letter: Letter) -> list[Any]:
        """Give all that stands on a letter, from top to bottom."""
        write = self._paragraph
        person = [write(line, self._about if number else self._name) for number, line in enumerate(letter.person)]
        parts: list[Any] = [self.small(letter.organisers), Rule()] if letter.organisers else []
        parts.append(write(letter.day, self._day))
        parts += person if letter.is_addressed else []
        parts.append(write(letter.heading, self._heading))
        parts += [write(text, self._body) for text in letter.before]
        parts += [] if letter.is_addressed else person
        if letter.lines:
            parts += [write(letter.lines_title, self._title), Spacer(1, 4 * self._scale), self._table(letter.lines)]
        parts += [write(text, self._body) for text in letter.after]
        return [*parts, Spacer(1, 10 * mm * self._scale), self._signed(letter.signatures)]

    def _table(self, lines: tuple[LetterLine, ...]) -> Table:
        rows = [
            [
                self._paragraph(line.day, self._bold), self._paragraph(line.hours, self._cell),
                self._paragraph(line.text, self._cell),
            ]
            for line in lines
        ]  # fmt: skip
        widths = [_DAY, _HOURS, _WIDTH - _DAY - _HOURS]
        return Table(rows, widths, style=_GRID, hAlign="LEFT", spaceAfter=12 * self._scale, splitInRow=1)

    def _signed(self, signatures: tuple[tuple[str, str], ...]) -> Flowable:
        """Give a line to sign for each signatory, or an empty one: the position before it, the name behind."""
        rows = [
            [self._paragraph(position, self._cell), "", self._paragraph(name, self._bold)]
            for name, position in signatures or (("", ""),)
        ]  # fmt: skip
        table = Table(rows, [_POSITION, _LINE, _WIDTH - _POSITION - _LINE], hAlign="LEFT", splitByRow=0)
        table.setStyle(TableStyle([
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("LEFTPADDING", (0, 0), (-1, -1), 0), ("LEFTPADDING", (2, 0), (2, -1), 8),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("TOPPADDING", (0, 0), (-1, -1), 16 * self._scale),
            ("LINEBELOW", (1, 0), (1, -1), 0.6, MUTED),
        ]))  # fmt: skip
        return table


class Rule(Flowable):  # type: ignore[misc]
    """A line over the whole width, below the organisers."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the width and a little height."""
        self._wide = width
        return width, 5.0

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(ACCENT)
        self.canv.setLineWidth(0.8)
        self.canv.line(0, 0, self._wide, 0)
