"""Charts of the report for donors on paper, as vectors: horizontal bars and upright columns, each with its figure."""

from collections.abc import Sequence
from typing import Final

from reportlab.graphics.shapes import Drawing, Line, Rect
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from regapp.fonts import REGULAR
from regapp.model.papers.donor_report import ChartKind, Subject
from regapp.reports.chart_bars import FIGURE, SIZE, Legend, add_bar, chart_text
from regapp.reports.chart_columns import columns_of
from regapp.reports.donor_look import LINE, TEXT, WHITE, WIDTH, fitted, new_drawing
from regapp.reports.donor_tables import NO_SHARE
from regapp.reports.tables.texts import cell_text
from regapp.texts.catalogue import Language
from regapp.texts.palette import is_light, series_look
from regapp.texts.quantities import number_text

_BAR, _GAP = 9.0, 5.0
_MOST_ROWS: Final = 32


def chart_of(subject: Subject, language: Language, width: float = WIDTH) -> Drawing | None:
    """Draw a chart of a subject's figures; None if all are zeros, or too many for one chart."""
    chart = subject.chart
    if chart is None or len(subject.body) > _MOST_ROWS:
        return None
    names = [str(row[0]) for row in subject.body]
    series = [[_number(row[column]) for row in subject.body] for column in chart.columns]
    if not any(value for values in series for value in values):
        return None
    texts = [
        [cell_text(row[column], subject.table.columns[column], language, NO_SHARE) for row in subject.body]
        for column in chart.columns
    ]
    headings = [subject.table.columns[column].heading for column in chart.columns]
    if chart.kind is ChartKind.COLUMNS:
        return columns_of(names, series, texts, headings, width)
    return _bars(names, series, texts, headings, width, language)


def _number(cell: object) -> float:
    return float(cell) if isinstance(cell, int | float) else 0.0


def _bars(
    names: Sequence[str], series: Sequence[Sequence[float]], texts: Sequence[Sequence[str]], headings: Sequence[str],
    width: float, language: Language,
) -> Drawing:  # fmt: skip
    """Draw a bar for each row, with its series end to end."""
    left = min(max(stringWidth(name, REGULAR, SIZE) for name in names), width * 0.36) + 6
    legend = Legend(headings, width - left)
    height = len(names) * (_BAR + _GAP)
    drawing = new_drawing(width, height + legend.room)
    sums = [sum(values) for values in zip(*series, strict=True)]
    totals = texts[0] if len(series) == 1 else [number_text(round(value), language) for value in sums]
    scale = (width - left - 6 - max(stringWidth(total, REGULAR, SIZE) for total in totals)) / max(sums)
    for number, name in enumerate(names):
        y = height - (number + 1) * (_BAR + _GAP) + _GAP / 2
        label = fitted(name, REGULAR, SIZE, left - 6)
        drawing.add(chart_text(left - 6, y + 2, label, "end"))
        x = left
        for index, values in enumerate(series):
            length = values[number] * scale
            if length > 0:
                add_bar(drawing, x, y, length, _BAR, index)
            if len(series) > 1 and length > stringWidth(texts[index][number], REGULAR, FIGURE) + 4:
                _add_on_bar(drawing, x + length / 2, y, texts[index][number], index)
            x += length
        drawing.add(chart_text(x + 4, y + 2, totals[number], "start"))
    drawing.add(Line(left, 0, left, height, strokeColor=LINE, strokeWidth=0.6))
    legend.add(drawing, left)
    return drawing


def _add_on_bar(drawing: Drawing, middle: float, y: float, text: str, index: int) -> None:
    """Write a figure on a bar, on a plate that keeps the lines of the bar off its letters."""
    colour, wide = series_look(index).colour, stringWidth(text, REGULAR, FIGURE) + 3
    plate = Rect(middle - wide / 2, y + 0.8, wide, _BAR - 1.6, fillColor=HexColor(colour), strokeColor=None)
    drawing.add(plate)
    drawing.add(chart_text(middle, y + 2.2, text, "middle", TEXT if is_light(colour) else WHITE, FIGURE))
