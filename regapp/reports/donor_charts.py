"""Charts of the report for donors on paper, as vectors: horizontal bars and upright columns, each with its figure."""

from collections.abc import Sequence
from typing import Final

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from regapp.fonts import REGULAR
from regapp.model.papers.donor_report import ChartKind, Subject
from regapp.reports.donor_look import LINE, MUTED, TEXT, WHITE, WIDTH, fitted
from regapp.reports.donor_tables import NO_SHARE
from regapp.reports.tables.texts import cell_text
from regapp.texts.palette import CHART_COLOURS
from regapp.texts.quantities import number_text

_SIZE: Final = 7.5
_BAR, _GAP = 9.0, 5.0
_COLUMNS_HIGH: Final = 92.0
_LEGEND: Final = 16.0
_WIDEST_COLUMN: Final = 30.0
_MOST_ROWS: Final = 32


def chart_of(subject: Subject, width: float = WIDTH) -> Drawing | None:
    """Draw a chart of a subject's figures; None if all are zeros, or too many for one chart."""
    chart = subject.chart
    if chart is None or len(subject.body) > _MOST_ROWS:
        return None
    names = [str(row[0]) for row in subject.body]
    series = [[_number(row[column]) for row in subject.body] for column in chart.columns]
    if not any(value for values in series for value in values):
        return None
    texts = [
        [cell_text(row[column], subject.table.columns[column], NO_SHARE) for row in subject.body]
        for column in chart.columns
    ]
    headings = [subject.table.columns[column].heading for column in chart.columns]
    if chart.kind is ChartKind.COLUMNS:
        return _columns(names, series, texts, headings, width)
    return _bars(names, series, texts, headings, width)


def _number(cell: object) -> float:
    return float(cell) if isinstance(cell, int | float) else 0.0


def _bars(
    names: Sequence[str], series: Sequence[Sequence[float]], texts: Sequence[Sequence[str]], headings: Sequence[str],
    width: float,
) -> Drawing:  # fmt: skip
    """Draw a bar for each row, with its series end to end."""
    legend = _LEGEND if len(series) > 1 else 0.0
    height = len(names) * (_BAR + _GAP) + legend
    drawing = Drawing(width, height)
    left = min(max(stringWidth(name, REGULAR, _SIZE) for name in names), width * 0.36) + 6
    sums = [sum(values) for values in zip(*series, strict=True)]
    room = width - left - 34
    scale = room / max(sums)
    for number, name in enumerate(names):
        y = height - legend - (number + 1) * (_BAR + _GAP) + _GAP / 2
        label = fitted(name, REGULAR, _SIZE, left - 6)
        drawing.add(_string(left - 6, y + 2, label, "end"))
        x = left
        for index, values in enumerate(series):
            length = values[number] * scale
            if length > 0:
                drawing.add(_rect(x, y, length, _BAR, index))
            if len(series) > 1 and length > stringWidth(texts[index][number], REGULAR, 6.5) + 4:
                drawing.add(_string(x + length / 2, y + 2.2, texts[index][number], "middle", _on(index), 6.5))
            x += length
        total = texts[0][number] if len(series) == 1 else number_text(round(sums[number]))
        drawing.add(_string(x + 4, y + 2, total, "start"))
    drawing.add(Line(left, 0, left, height - legend, strokeColor=LINE, strokeWidth=0.6))
    if legend:
        _add_legend(drawing, headings, left, height - 9)
    return drawing


def _columns(
    names: Sequence[str], series: Sequence[Sequence[float]], texts: Sequence[Sequence[str]], headings: Sequence[str],
    width: float,
) -> Drawing:  # fmt: skip
    """Draw columns side by side for each row."""
    legend = _LEGEND if len(series) > 1 else 0.0
    drawing = Drawing(width, _COLUMNS_HIGH + 24 + legend)
    label = max(stringWidth(name, REGULAR, _SIZE) for name in names) + 8
    group = min(width / len(names), max(label, _WIDEST_COLUMN * len(series) * 1.7))
    column = min(group * 0.76 / len(series), _WIDEST_COLUMN)
    scale = _COLUMNS_HIGH / max(max(values) for values in series)
    for number, name in enumerate(names):
        middle = group * (number + 0.5)
        x = middle - column * len(series) / 2
        for index, values in enumerate(series):
            high = values[number] * scale
            if high > 0:
                drawing.add(_rect(x, 14, column - 1.5, high, index))
            if high > 0 and stringWidth(texts[index][number], REGULAR, 6.5) <= column + 3:
                drawing.add(_string(x + (column - 1.5) / 2, 14 + high + 2.5, texts[index][number], "middle", TEXT, 6.5))
            x += column
        drawing.add(_string(middle, 4, fitted(name, REGULAR, _SIZE, group - 3), "middle", MUTED))
    drawing.add(Line(0, 14, group * len(names), 14, strokeColor=LINE, strokeWidth=0.6))
    if legend:
        _add_legend(drawing, headings, 0, _COLUMNS_HIGH + 24 + legend - 9)
    return drawing


def _add_legend(drawing: Drawing, headings: Sequence[str], x: float, y: float) -> None:
    for index, heading in enumerate(headings):
        drawing.add(_rect(x, y, 7, 7, index))
        drawing.add(_string(x + 10, y + 0.6, heading, "start", MUTED))
        x += 10 + stringWidth(heading, REGULAR, _SIZE) + 14


def _on(index: int) -> object:
    """Choose the colour of letters on a series: white on the dark ones."""
    return TEXT if index % len(CHART_COLOURS) in (1, 2) else WHITE


def _rect(x: float, y: float, width: float, height: float, index: int) -> Rect:
    return Rect(x, y, width, height, fillColor=HexColor(CHART_COLOURS[index % len(CHART_COLOURS)]), strokeColor=None)


def _string(x: float, y: float, text: str, anchor: str, colour: object = TEXT, size: float = _SIZE) -> String:
    return String(x, y, text, fontName=REGULAR, fontSize=size, textAnchor=anchor, fillColor=colour)
