"""The programme as a PDF on A4: the cover of the report, then each day with its cities, hours at the left."""

import io
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
)

from regapp.fonts import REGULAR, SEMIBOLD, register_fonts
from regapp.model.papers.programme import PaperCity, PaperDay, PaperSession, ProgrammePaper
from regapp.pictures import Picture
from regapp.reports.donor_cover import FACT, FACT_HEAD, Cover
from regapp.reports.donor_look import ACCENT, MARGIN, MUTED, PAGE, TINT, WIDTH, style
from regapp.reports.numbered_pages import FOOT, HEAD, Mark, NumberedPages
from regapp.reports.running_text import CodeFlow, Letters

_HIGH: Final = PAGE[1] - 2 * MARGIN - HEAD - FOOT
_HOURS: Final = 27 * mm
_CODE: Final = 27 * mm
_MANY: Final = 4
"""Of so many talks of a city none is alone on a page."""
_TIGHTER: Final = (0.94, 0.88)
"""The scales of the type that are tried so that the last page is not nearly empty."""
_NEARLY_EMPTY: Final = 0.15


def programme_pdf(paper: ProgrammePaper, logos: Sequence[Picture] = ()) -> bytes:
    """Draw the programme. `logos` are on the cover, from left to right."""
    register_fonts()
    usual = _Drawing(paper, logos)
    if not usual.ends_nearly_empty:
        return usual.content
    tighter = (_Drawing(paper, logos, scale) for scale in _TIGHTER)
    return next((drawn for drawn in tighter if not drawn.ends_nearly_empty), usual).content


class _Drawing:
    """The programme drawn with type of one scale."""

    def __init__(self, paper: ProgrammePaper, logos: Sequence[Picture], scale: float = 1.0) -> None:
        content = io.BytesIO()
        document = BaseDocTemplate(content, pagesize=PAGE, initialFontName=REGULAR)
        frame = Frame(MARGIN, MARGIN + FOOT, WIDTH, _HIGH, 0, 0, 0, 0)
        document.addPageTemplates(PageTemplate("page", [frame]))
        story = _Story(paper, scale)
        document.build(
            story.flowables(logos),
            canvasmaker=partial(NumberedPages, paper, continued=paper.continued),
        )
        self.content = content.getvalue()
        filled = (PAGE[1] - MARGIN - HEAD - story.end.bottom) / _HIGH
        self.ends_nearly_empty = document.page > 1 and filled < _NEARLY_EMPTY


class _End(Flowable):  # type: ignore[misc]
    """The end of the last talk: where it is on its page."""

    bottom = 0.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0.0, 0.0

    def draw(self) -> None:
        """Note the place."""
        self.bottom = self.canv.absolutePosition(0, 0)[1]


class _Story:
    """The paragraphs of the programme, in type of a scale."""

    def __init__(self, paper: ProgrammePaper, scale: float) -> None:
        self._paper, self._scale, self._letters, self.end = paper, scale, Letters(), _End()
        hours = {
            "bulletFontName": SEMIBOLD, "bulletFontSize": 9.5 * scale, "bulletColor": ACCENT, "bulletIndent": 0,
        }  # fmt: skip
        self._day = style("day", 15 * scale, SEMIBOLD, ACCENT, 1.25, spaceBefore=22 * scale)
        self._city = style("city", 11.5 * scale, SEMIBOLD, leading=1.3, spaceBefore=15 * scale, spaceAfter=4 * scale)
        self._title = style(
            "talk", 10.5 * scale, SEMIBOLD, leading=1.3, leftIndent=_HOURS, spaceBefore=9 * scale, **hours
        )  # fmt: skip
        self._room = style("room", 9 * scale, REGULAR, MUTED, 1.35, leftIndent=_HOURS)
        self._speaker = style("speaker", 9.5 * scale, leading=1.4, leftIndent=_HOURS, spaceBefore=1.5 * scale)
        desk = {
            "bulletFontName": REGULAR, "bulletFontSize": 8.5 * scale, "bulletColor": MUTED, "bulletIndent": 0,
            "backColor": TINT, "borderPadding": (2.5, 4, 3, 4), "spaceBefore": 2, "spaceAfter": 10 * scale,
        }  # fmt: skip
        self._desk = style("desk", 8.5 * scale, leading=1.35, leftIndent=_HOURS, rightIndent=4, **desk)
        self._nothing = style("nothing", 11, REGULAR, MUTED)

    def flowables(self, logos: Sequence[Picture]) -> list[Any]:
        """Give the whole programme."""
        paper = self._paper
        story: list[Any] = [Cover(paper, logos, self._code()), Spacer(1, 3 * mm)]
        if not paper.days:
            story.append(self._text(paper.nothing, self._nothing))
        blocks = [block for day in paper.days for block in self._of_day(day)]
        for block in blocks[-1:]:
            block.append(self.end)
        return [*story, *map(KeepTogether, blocks)]

    def _code(self) -> list[list[Any]]:
        code = self._paper.code
        if code is None:
            return []
        drawn = [CodeFlow(code.rows, _CODE)] if code.rows else []
        return [[self._text(code.caption, FACT_HEAD), *drawn, self._text(code.address, FACT)]]

    def _text(self, text: str, style: ParagraphStyle, bullet: str | None = None) -> Any:
        return self._letters.paragraph(text, style, bullet)

    def _of_day(self, day: PaperDay) -> Iterator[list[Any]]:
        head = [
            self._text(day.name, self._day), Mark(day.name, 0, day.short),
            HRFlowable(WIDTH, 0.8, color=ACCENT, spaceBefore=3, spaceAfter=7 * self._scale),
        ]  # fmt: skip
        for city in day.cities:
            yield from self._of_city(day, city, head)
            head = []

    def _of_city(self, day: PaperDay, city: PaperCity, head: list[Any]) -> Iterator[list[Any]]:
        """Keep the headings with the first talk, and of many talks the last with the one before."""
        head = list(head)
        if city.name:
            place = f"{day.short}, {city.name}"
            head += [self._text(city.name, self._city), Mark(city.name, 1, place)]
        head += [self._desk_line(session) for session in city.desks]
        blocks = [self._talk(session) for session in city.talks]
        if len(blocks) >= _MANY:
            blocks[-2:] = [[*blocks[-2], *blocks[-1]]]
        blocks[:1] = [[*head, *(blocks[0] if blocks else ())]]
        yield from blocks

    def _desk_line(self, session: PaperSession) -> Any:
        """Tell a registration desk apart from talks: one small line that says what it is, on a tint."""
        words = " · ".join(part for part in (session.desk, session.title, session.room) if part)
        return self._text(words, self._desk, session.hours)

    def _talk(self, session: PaperSession) -> list[Any]:
        parts = [self._text(session.title, self._title, session.hours)]
        if session.room:
            parts.append(self._text(session.room, self._room))
        markup = self._letters.markup
        for speaker in session.speakers:
            about = f", {markup(speaker.about)}" if speaker.about else ""
            parts.append(Paragraph(f"{markup(speaker.name, bold=True)}{about}", self._speaker))
        return parts
