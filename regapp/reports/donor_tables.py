"""Tables of the report for donors on paper: columns as wide as they need, headings on each page, no row torn."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Table, TableStyle

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.model.papers.donor_report import Subject
from regapp.model.papers.table import Cell, Column
from regapp.reports.donor_look import (
    ACCENT,
    BODY_CELL,
    CELL,
    HEAD,
    HEAD_RIGHT,
    LINE,
    SMALL,
    TEXT,
    TINT,
    WIDTH,
    paragraph,
)  # fmt: skip
from regapp.texts.quantities import number_text, percent_heading, percent_text

_PADDING: Final = 5.0
_LONGEST: Final = 300
_LEAST_TEXT: Final = 92.0


class GroupedTable(Table):  # type: ignore[misc]
    """A table that says again at the top of a page what its first columns said once further up."""

    said: tuple[tuple[str, ...], ...] = ()

    def onSplit(self, part: "GroupedTable", byRow: int = 1) -> None:  # noqa: N802, N803 - ReportLab's names
        """Called with each part that a table is split into."""
        part.said = self.said
        heads = part.repeatRows
        if self.said and heads and part._nrows > heads:
            first = len(self.said) - (part._nrows - heads)
            if part._cellvalues[-1] == self._cellvalues[-1]:
                for column, text in enumerate(self.said[first]):
                    part._cellvalues[heads][column] = text


def table_of(subject: Subject, width: float = WIDTH) -> GroupedTable:
    """A subject's table, `width` points wide at most."""
    columns, rows = subject.table.columns, subject.table.rows
    texts = [[cell_text(cell, column) for cell, column in zip(row, columns, strict=True)] for row in rows]
    widths = _widths(columns, texts, width)
    heading = [paragraph(percent_heading(column.heading), HEAD_RIGHT if column.figures else HEAD) for column in columns]
    body = len(rows) - subject.totals
    cells: list[list[Any]] = []
    for number, row in enumerate(texts):
        before = texts[number - 1] if 0 < number < body else None
        cells.append([
            "" if index < subject.grouped and before and before[: index + 1] == row[: index + 1]
            else _fitted(text, widths[index], bold=number >= body)
            for index, text in enumerate(row)
        ])  # fmt: skip
    grid = GroupedTable([heading, *cells], colWidths=widths, repeatRows=1, hAlign="LEFT")
    grid.said = tuple(tuple(row[: subject.grouped]) for row in texts) if subject.grouped else ()
    grid.setStyle(_style(columns, subject, len(rows)))
    return grid


def cell_text(cell: Cell, column: Column) -> str:
    """A cell as it stands on paper."""
    if cell is None:
        return "–" if column.share else ""
    if isinstance(cell, str):
        return cell[:_LONGEST]
    if column.share:
        return percent_text(cell)
    return number_text(int(cell)) if column.figures else str(cell)


def _fitted(text: str, width: float, *, bold: bool) -> object:
    """A plain string where one line is enough, which is far quicker; else a paragraph."""
    font = SEMIBOLD if bold else REGULAR
    return text if stringWidth(text, font, CELL) <= width - 2 * _PADDING + 0.1 else paragraph(text, BODY_CELL)


def _widths(columns: Sequence[Column], texts: list[list[str]], width: float) -> list[float]:
    """Figures get what their headings' longest word and their widest cell need; texts share the rest by need."""
    needs, wishes = [], []
    for index, column in enumerate(columns):
        word = max(
            (stringWidth(part, SEMIBOLD, SMALL) for part in percent_heading(column.heading).split(" ")), default=0
        )
        longest = max((row[index] for row in texts), key=len, default="")
        cell = max(
            (stringWidth(row[index], SEMIBOLD, CELL) for row in texts if len(row[index]) > 0.8 * len(longest)),
            default=0,
        )
        needs.append(max(word, cell if column.figures else min(cell, _LEAST_TEXT)) + 2 * _PADDING)
        wishes.append(max(word, cell) + 2 * _PADDING + 0.5)
    if sum(needs) > width:
        return [need * width / sum(needs) for need in needs]
    spare = width - sum(needs)
    missing = [wish - need for need, wish in zip(needs, wishes, strict=True)]
    if sum(missing) > spare:
        factor = spare / sum(missing)
        return [need + factor * more for need, more in zip(needs, missing, strict=True)]
    # What is left over gives the figures air, up to a point: eyes lose the row in wide gaps.
    figures = sum(column.figures for column in columns)
    air = min((spare - sum(missing)) / max(1, figures), 22.0)
    return [wish + (air if column.figures else 0.0) for wish, column in zip(wishes, columns, strict=True)]


def _style(columns: Sequence[Column], subject: Subject, rows: int) -> TableStyle:
    commands: list[tuple[Any, ...]] = [
        ("FONT", (0, 1), (-1, -1), REGULAR, CELL, CELL * 1.25),
        ("TEXTCOLOR", (0, 1), (-1, -1), TEXT),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 2.2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.8),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, ACCENT),
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, LINE),
    ]
    commands += [("ALIGN", (i, 1), (i, -1), "RIGHT") for i, column in enumerate(columns) if column.figures]
    if subject.totals and rows:
        commands.append(("FONT", (0, -subject.totals), (-1, -1), SEMIBOLD, CELL, CELL * 1.25))
        commands.append(("BACKGROUND", (0, -subject.totals), (-1, -1), TINT))
    return TableStyle(commands)
