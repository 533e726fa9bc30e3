"""Tables of the report for donors on paper: columns of the needed width, headings on each page, no row torn."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf
from typing import Any, Final

from reportlab.platypus import Flowable, Paragraph

from regapp.model.papers.donor_report import Subject
from regapp.model.papers.table import Column
from regapp.pen import Pen
from regapp.reports.donor_look import CELL, NOTE, SMALL, TINT, WIDTH, paragraph
from regapp.reports.tables.cells import Setter, TextStyle
from regapp.reports.tables.columns import ColumnWidth, Grid, column_widths, grid_at
from regapp.reports.tables.ink import Ink, Rule
from regapp.reports.tables.pages import KEPT, Piece, page_of, pages_of
from regapp.reports.tables.rows import Row, RowLook, RowSetter, draw_items
from regapp.reports.tables.texts import cell_text
from regapp.texts.catalogue import Language
from regapp.texts.palette import PAPER
from regapp.texts.quantities import percent_heading

NO_SHARE: Final = "–"
_PADDING: Final = 5.0
_LEAST_TEXT: Final = 92.0
_TIGHT_TEXT: Final = 62.0
_WIDER: Final = 0.5
_MOST_AIR: Final = 22.0
_BODY, _SUM = (TextStyle(CELL, bold=bold, leading=1.25, ascent=1, breaks=" ") for bold in (False, True))
_HEAD: Final = TextStyle(SMALL, bold=True, colour=PAPER["muted"], leading=1.2, ascent=1, breaks=" ")
_BODY_LOOK, _SUM_LOOK, _HEAD_LOOK = (
    RowLook(2.2, 2.8, least=CELL * 1.25 + 5, stands=0),
    RowLook(2.2, 2.8, least=CELL * 1.25 + 5, stands=0, fill=TINT),
    RowLook(2.2, 2.8, stands=1),
)
_BELOW_HEAD, _BELOW_ROW = Rule(0.9, PAPER["accent"]), Rule(0.35, PAPER["line"])


class TableFlow(Flowable):  # type: ignore[misc]
    """A table, or its part on one page, among the paragraphs of the report; its notes stay below its last rows."""

    def __init__(self, grid: Grid, heading: Row, pieces: Sequence[Piece], notes: Sequence[Paragraph] = ()) -> None:
        super().__init__()
        self._grid, self._heading, self._page, self._notes = grid, heading, page_of(pieces), notes

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(self._page.pieces)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Give the room of the headings, the rows and the notes."""
        return self._grid.width, self._heading.height + self._page.height + self._notes_height(width)

    def split(self, width: float, height: float) -> list[Any]:
        """Give the part that fits, and the rest under the same headings; nothing if no row fits."""
        pieces, room = self._page.pieces, height - self._heading.height
        pages = pages_of(pieces, room, inf, self._notes_height(width), least=KEPT)
        count = len(next(pages).pieces)
        if not count:
            return []
        rest = [TableFlow(self._grid, self._heading, pieces[count:], self._notes)] if count < len(pieces) else []
        return [TableFlow(self._grid, self._heading, pieces[:count]), *(rest or self._notes)]

    def draw(self) -> None:
        """Draw the headings, the rows and the notes."""
        ink = Ink(Pen(self.canv))
        top = self._heading.height + self._page.height + self._notes_height(WIDTH)
        top = draw_items(ink, self._grid, [self._heading], top, _BELOW_HEAD)
        top = draw_items(ink, self._grid, self._page.items, top, _BELOW_ROW)
        self.canv.addLiteral(ink.operators())
        for note in self._notes:
            top -= note.style.spaceBefore + note.height
            note.drawOn(self.canv, 0, top)

    def _notes_height(self, width: float) -> float:
        return float(sum(note.style.spaceBefore + note.wrap(width, inf)[1] for note in self._notes))


def table_of(subject: Subject, setter: Setter, language: Language, width: float = WIDTH) -> TableFlow:
    """Make a subject's table with its notes, at most `width` points wide."""
    columns = subject.table.columns
    texts = [
        [cell_text(cell, column, language, NO_SHARE) for cell, column in zip(row, columns, strict=True)]
        for row in subject.table.rows
    ]
    headings = [_heading(column) for column in columns]
    grid = grid_at(0.0, _widths(columns, headings, texts, setter, width), _PADDING)

    def rows(style: TextStyle, look: RowLook) -> RowSetter:
        styles = [replace(style, align=1.0) if column.figures else style for column in columns]
        return RowSetter(setter, grid, styles, look)

    body, sums = rows(_BODY, _BODY_LOOK), rows(_SUM, _SUM_LOOK)
    split = len(texts) - subject.totals
    pieces = [*_pieces(texts[:split], subject.grouped, body), *_pieces(texts[split:], 0, sums)]
    notes = [paragraph(note, NOTE) for note in subject.notes]
    return TableFlow(grid, rows(_HEAD, _HEAD_LOOK).row(headings), pieces, notes)


def _pieces(texts: Sequence[Sequence[str]], grouped: int, rows: RowSetter) -> Iterator[Piece]:
    """Give rows that leave out the groups the row above already named; at the top of a page rows are whole."""
    before: Sequence[str] = ()
    for row in texts:
        whole = shown = rows.row(row)
        said = next((index for index in range(grouped) if list(before[: index + 1]) != list(row[: index + 1])), grouped)
        if said:
            shown = rows.row(["" if index < said else text for index, text in enumerate(row)])
        yield Piece((shown,), (whole,))
        before = row


def _heading(column: Column) -> str:
    """Keep a per cent sign off a line of its own."""
    return percent_heading(column.heading)


def _widths(
    columns: Sequence[Column], headings: Sequence[str], texts: Sequence[Sequence[str]], setter: Setter, width: float
) -> tuple[float, ...]:
    """Give figures room for their headings' longest word and their widest cell; texts share the rest by need."""
    needs, wishes, tight = [], [], []
    for index, column in enumerate(columns):
        word = max(setter.width(part, _HEAD) for part in headings[index].split(" "))
        longest = max((len(row[index]) for row in texts), default=0)
        cell = max((setter.width(row[index], _SUM) for row in texts if len(row[index]) > 0.8 * longest), default=0.0)
        needs.append(max(word, cell if column.figures else min(cell, _LEAST_TEXT)) + 2 * _PADDING)
        wishes.append(max(word, cell) + 2 * _PADDING + _WIDER)
        tight.append(needs[-1] if column.figures else min(needs[-1], max(word, _TIGHT_TEXT) + 2 * _PADDING))
    if sum(tight) > width:
        asked = [ColumnWidth(share=need) for need in needs]
    elif sum(needs) > width:
        # Texts take another line before words of headings are broken.
        asked = [ColumnWidth(least, need - least) for least, need in zip(tight, needs, strict=True)]
    elif sum(wishes) > width:
        asked = [ColumnWidth(need, wish - need) for need, wish in zip(needs, wishes, strict=True)]
    else:
        # Spare room goes to the figures, up to a limit: eyes lose the row in wide gaps.
        asked = [
            ColumnWidth(wish, float(column.figures), most=wish + _MOST_AIR * column.figures)
            for wish, column in zip(wishes, columns, strict=True)
        ]
    return column_widths(asked, width)
