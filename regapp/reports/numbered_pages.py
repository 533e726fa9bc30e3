"""Pages with a head and a foot, which are drawn last because only then the number of pages is known."""

from typing import Any, Protocol

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from regapp.fonts import REGULAR
from regapp.model.papers.imprint import Imprint
from regapp.pdf_file import add_part, describe
from regapp.reports.donor_look import LINE, MARGIN, MUTED, PAGE, WIDTH, fitted

HEAD, FOOT = 9 * mm, 8 * mm
"""The room between a page's margins and its text, above and below."""
_SIZE = 7.5
_GAP = 12.0


class PageWords(Protocol):
    """The words at the edges of a paper's pages, and of its imprint; `page_words` is as `Page {number} of {count}`."""

    @property
    def language(self) -> str:
        """The code of the paper's language."""

    @property
    def author(self) -> str:
        """The organisers."""

    @property
    def when(self) -> str:
        """The event's days and cities."""

    @property
    def heading(self) -> str:
        """What the paper is."""

    @property
    def title(self) -> str:
        """The event's title."""

    @property
    def read_at(self) -> str:
        """The moment of the data, in words."""

    @property
    def page_words(self) -> str:
        """The number of a page, in words."""


class NumberedPages(Canvas):  # type: ignore[misc]
    """The canvas of a paper with heads and feet. `places` are the marks on the pages: (page, height, name)."""

    def __init__(self, words: PageWords, *values: Any, continued: str = "", **named: Any) -> None:
        super().__init__(*values, **named)
        self._words, self._continued = words, continued
        self.places: list[tuple[int, float, str]] = []

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End a page, and reserve forms for its head and foot."""
        self.doForm(_edges(self.getPageNumber()))
        super().showPage()

    def save(self) -> None:
        """Draw the heads and feet, and finish the file."""
        count = self.getPageNumber() - 1
        for number in range(1, count + 1):
            self.beginForm(_edges(number))
            self._furnish(number, count)
            self.endForm()
        # Last, for the document template sets its own.
        words = self._words
        describe(self, f"{words.heading}: {words.title}", Imprint(words.author, words.when, words.language))
        super().save()

    def _furnish(self, number: int, count: int) -> None:
        words, right, foot = self._words, PAGE[0] - MARGIN, MARGIN - 1 * mm
        self.setFillColor(MUTED)
        self.setStrokeColor(LINE)
        self.setLineWidth(0.5)
        self.setFont(REGULAR, _SIZE)
        self.drawRightString(right, foot, words.page_words.format(number=number, count=count))
        self.drawString(MARGIN, foot, words.read_at)
        self.line(MARGIN, foot + 11, right, foot + 11)
        if number > 1:
            head = PAGE[1] - MARGIN
            place = fitted(self._going_on(number), REGULAR, _SIZE, WIDTH / 2)
            self.drawRightString(right, head, place)
            room = WIDTH - (self.stringWidth(place, REGULAR, _SIZE) + _GAP if place else 0)
            self.drawString(MARGIN, head, fitted(f"{words.heading} · {words.title}", REGULAR, _SIZE, room))
            self.line(MARGIN, head - 5, right, head - 5)

    def _going_on(self, number: int) -> str:
        """Name the place of the paper that goes on at the head of a page; empty where the page begins with one."""
        begun = [name for page, _, name in self.places if page < number]
        here = max((height for page, height, _ in self.places if page == number), default=0.0)
        begins = here > PAGE[1] - MARGIN - HEAD - 3 * _GAP
        return self._continued.format(place=begun[-1]) if begun and not begins and self._continued else ""


def _edges(number: int) -> str:
    return f"edges-{number}"


class Mark(Flowable):  # type: ignore[misc]
    """A place of the paper, right below its heading: an entry of the outline, and a name for the heads of pages."""

    def __init__(self, name: str, level: int, place: str = "") -> None:
        super().__init__()
        self._name, self._level, self._place = name, level, place
        self.keepWithNext = True

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0.0, 0.0

    def draw(self) -> None:
        """Write the entry."""
        canvas = self.canv
        left, height = canvas.absolutePosition(0, 0)
        add_part(canvas, self._name, left, height + 2 * _GAP, self._level)
        canvas.places.append((canvas.getPageNumber(), height, self._place or self._name))
