"""Many names in columns of small type, filled from top to bottom, broken over pages."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.model.papers.donor_report import NameList
from regapp.reports.donor_look import ACCENT, SMALL, TEXT, TITLE, fitted

_LEADING: Final = 9.2
_COLUMNS: Final = 3
_GUTTER: Final = 10.0
_AFTER: Final = 8.0
_LEAST: Final = 4
_TITLE_HIGH: Final = 17.0

Line = tuple[bool, str]
"""Whether it is the heading of a rayon, and its text."""


class NameColumns(Flowable):  # type: ignore[misc]
    """Lines in columns below a title, which is repeated when they continue on another page."""

    def __init__(self, title: str, lines: Sequence[Line]) -> None:
        super().__init__()
        self.title, self.lines = title, list(lines)
        self._wide = 0.0

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Give the room of the title and the columns."""
        self._wide = available
        return available, _TITLE_HIGH + self._rows() * _LEADING + _AFTER

    def split(self, available: float, height: float) -> list[Any]:
        """Give the part that fits, and the rest; nothing if only a few lines would fit. A few lines are no rest: the
        part leaves it some of its own."""
        rows = int((height - _TITLE_HIGH - _AFTER) // _LEADING)
        columns, rest = _filled(self.lines, rows)
        if not rest:
            return [self] if rows >= _LEAST else []
        while rows >= _LEAST and len(rest) < _LEAST * _COLUMNS:
            rows -= 1
            columns, rest = _filled(self.lines, rows)
        if rows < _LEAST:
            return []
        here = [line for column in columns for line in column]
        return [NameColumns(self.title, here), NameColumns(self.title, rest)]

    def _rows(self) -> int:
        rows = -(-len(self.lines) // _COLUMNS)
        while _filled(self.lines, rows)[1]:
            rows += 1
        return rows

    def draw(self) -> None:
        """Draw the columns."""
        canvas: Canvas = self.canv
        rows = self._rows()
        column_width = (self._wide + _GUTTER) / _COLUMNS
        canvas.setFont(SEMIBOLD, TITLE.fontSize)
        canvas.setFillColor(TEXT)
        canvas.drawString(0, _AFTER + rows * _LEADING + 6, fitted(self.title, SEMIBOLD, TITLE.fontSize, self._wide))
        for index, column in enumerate(_filled(self.lines, rows)[0]):
            for number, (is_heading, text) in enumerate(column):
                font = SEMIBOLD if is_heading else REGULAR
                # A name is never cut: a very long one is set smaller.
                size = min(SMALL, SMALL * (column_width - _GUTTER) / max(1.0, stringWidth(text, font, SMALL)))
                canvas.setFont(font, size)
                canvas.setFillColor(ACCENT if is_heading else TEXT)
                y = _AFTER + (rows - number) * _LEADING - SMALL
                canvas.drawString(index * column_width, y, text)


def _filled(lines: Sequence[Line], rows: int) -> tuple[list[list[Line]], list[Line]]:
    """Fill columns of `rows` rows; give them and the lines left over. No heading is at the foot of a column."""
    columns: list[list[Line]] = []
    position = 0
    while position < len(lines) and len(columns) < _COLUMNS:
        column = list(lines[position : position + rows])
        if len(column) > 1 and column[-1][0] and position + rows < len(lines):
            column.pop()
        columns.append(column)
        position += len(column)
    return columns, list(lines[position:])


def names_of(names: NameList) -> list[Any]:
    """List the oblasts one after another, each with its names in columns."""
    story: list[Any] = []
    oblasts = list(dict.fromkeys(group.oblast for group in names.groups))
    for oblast in oblasts:
        groups = [group for group in names.groups if group.oblast == oblast]
        count = sum(len(group.names) for group in groups)
        lines: list[Line] = []
        for group in groups:
            if group.rayon:
                lines.append((True, group.rayon))
            lines += [(False, name) for name in group.names]
        story.append(NameColumns(f"{oblast} ({count})", lines))
    return story
