"""The beginning of the report for donors: logos, the band with the title, organisers and donor, the key figures."""

from collections.abc import Sequence
from typing import Any, Final, Protocol

from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.model.papers.donor_report import KeyFigure
from regapp.pictures import Picture
from regapp.reports.donor_look import (
    ACCENT,
    LINE,
    MARGIN,
    MUTED,
    PAGE,
    TEXT,
    WHITE,
    WIDTH,
    paragraph,
    style,
)  # fmt: skip

_LOGO_HIGH, _LOGO_WIDE = 15 * mm, 42 * mm
_PAD: Final = 7 * mm
_LONGEST_TITLE: Final = 400
_HIGHEST_FACTS: Final = 90 * mm
"""Longer facts appear only at the end of the report."""
_TILES: Final = 5
_TILE_HIGH: Final = 45.0
_BAND_TITLE: Final = style("band", 17, SEMIBOLD, WHITE, 1.25)
_BAND_SMALL: Final = style("band-small", 10, REGULAR, WHITE)
FACT_HEAD: Final = style("fact-head", 7.5, SEMIBOLD, MUTED)
FACT: Final = style("fact", 8.5, leading=1.35)


class CoverWords(Protocol):
    """The words of a cover; `facts` are (heading, text)."""

    @property
    def heading(self) -> str:
        """What the paper is."""

    @property
    def title(self) -> str:
        """The event's title."""

    @property
    def when(self) -> str:
        """The event's days and cities."""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """The facts below the band."""


class Cover(Flowable):  # type: ignore[misc]
    """A cover over the whole width of the paper, from its upper edge. `more`: columns beside the facts."""

    def __init__(self, report: CoverWords, logos: Sequence[Picture], more: Sequence[list[Any]] = ()) -> None:
        super().__init__()
        self._logos = logos
        self._band = [
            paragraph(report.heading, _BAND_SMALL),
            paragraph(report.title[:_LONGEST_TITLE], _BAND_TITLE),
            paragraph(report.when, _BAND_SMALL),
        ]
        facts = [[paragraph(head, FACT_HEAD), paragraph(text, FACT)] for head, text in report.facts]
        self._facts: list[list[Any]] = [*facts, *more]

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Give the room of the cover below the page's usual upper edge."""
        self._fact_wide = (WIDTH - 8 * mm * (len(self._facts) - 1)) / max(1, len(self._facts))
        self._facts = [fact for fact in self._facts if _heights(fact, self._fact_wide) <= _HIGHEST_FACTS]
        self._band_high = _heights(self._band, WIDTH) + 2 * _PAD + 8
        self._facts_high = max((_heights(fact, self._fact_wide) for fact in self._facts), default=0.0)
        self._logos_high = _LOGO_HIGH + 8 * mm if self._logos else 0.0
        above = MARGIN + 9 * mm
        high = self._logos_high + self._band_high + self._facts_high + 9 * mm - above
        return WIDTH, max(high, 1.0)

    def draw(self) -> None:
        """Draw from the upper edge of the paper down."""
        canvas = self.canv
        top = PAGE[1] - canvas.absolutePosition(0, 0)[1]
        for index, logo in enumerate(self._logos):
            # The first logos are at the left, the donor's at the right edge.
            last = index == len(self._logos) - 1 and index > 0
            left = WIDTH - _LOGO_WIDE if last else index * (_LOGO_WIDE + 6 * mm)
            logo.draw(canvas, left, top - 5 * mm - _LOGO_HIGH, _LOGO_WIDE, _LOGO_HIGH, 1.0 if last else 0.0)
        top -= self._logos_high
        canvas.setFillColor(ACCENT)
        canvas.rect(-MARGIN, top - self._band_high, PAGE[0], self._band_high, stroke=0, fill=1)
        y = top - _PAD
        for part in self._band:
            y -= part.height
            part.drawOn(canvas, 0, y)
            y -= 4
        for index, fact in enumerate(self._facts):
            y = top - self._band_high - 5 * mm
            for part in fact:
                y -= part.height
                part.drawOn(canvas, index * (self._fact_wide + 8 * mm), y)


def _heights(parts: Sequence[Flowable], width: float) -> float:
    return float(sum(part.wrap(width, 10_000)[1] for part in parts))


class FigureTiles(Flowable):  # type: ignore[misc]
    """The key figures, five side by side."""

    def __init__(self, figures: Sequence[KeyFigure]) -> None:
        super().__init__()
        self._figures = figures

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Give the room of the tiles."""
        return WIDTH, -(-len(self._figures) // _TILES) * _TILE_HIGH

    def draw(self) -> None:
        """Draw each figure over its words, with a line above each row."""
        canvas = self.canv
        high, wide = self.wrap(0, 0)[1], WIDTH / _TILES
        for index, figure in enumerate(self._figures):
            x, y = index % _TILES * wide, high - (index // _TILES + 1) * _TILE_HIGH
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.5)
            canvas.line(x, y + _TILE_HIGH - 2, x + wide - 8, y + _TILE_HIGH - 2)
            canvas.setFillColor(ACCENT)
            room = (wide - 8) / stringWidth(figure.text, SEMIBOLD, 1)
            canvas.setFont(SEMIBOLD, min(16, room))
            canvas.drawString(x, y + 19, figure.text)
            canvas.setFillColor(TEXT)
            canvas.setFont(REGULAR, 7.5)
            for number, part in enumerate(simpleSplit(figure.label, REGULAR, 7.5, wide - 8)[:2]):
                canvas.drawString(x, y + 8 - number * 9, part)
