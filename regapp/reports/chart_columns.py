"""Upright columns for each row of a chart on paper, each with its figure."""

from collections.abc import Sequence
from typing import Final

from reportlab.graphics.shapes import Drawing, Group, Line
from reportlab.pdfbase.pdfmetrics import stringWidth

from regapp.fonts import REGULAR
from regapp.reports.chart_bars import FIGURE, SIZE, Legend, add_bar, chart_text
from regapp.reports.donor_look import LINE, MUTED, TEXT, fitted, new_drawing

_HIGH: Final = 92.0
_WIDEST: Final = 30.0
_ABOVE: Final = 2.5
_FILLED: Final = 0.88
"""The part of its place that a column fills."""


def columns_of(
    names: Sequence[str], series: Sequence[Sequence[float]], texts: Sequence[Sequence[str]], headings: Sequence[str],
    width: float,
) -> Drawing:  # fmt: skip
    """Draw columns side by side for each row."""
    legend = Legend(headings, width)
    label = max(stringWidth(name, REGULAR, SIZE) for name in names) + 8
    group = min(width / len(names), max(label, _WIDEST * len(series) * 1.7))
    column = min(group * 0.76 / len(series), _WIDEST)
    figures = _Figures(texts, column)
    drawing = new_drawing(width, _HIGH + 14 + figures.room + legend.room)
    scale = _HIGH / max(max(values) for values in series)
    for number, name in enumerate(names):
        middle = group * (number + 0.5)
        x = middle - column * len(series) / 2
        here = [values[number] for values in series]
        for index, value in enumerate(here):
            if value > 0:
                add_bar(drawing, x, 14, column * _FILLED, value * scale, index)
            if value > 0 and (figures.has_room or index == here.index(max(here))):
                figures.add(drawing, x + column * _FILLED / 2, 14 + value * scale, texts[index][number])
            x += column
        drawing.add(chart_text(middle, 4, fitted(name, REGULAR, SIZE, group - 3), "middle", MUTED))
    drawing.add(Line(0, 14, group * len(names), 14, strokeColor=LINE, strokeWidth=0.6))
    legend.add(drawing, 0)
    return drawing


class _Figures:
    """The figures over columns: level where each fits over its column, else upright. `has_room`: there is room for
    those of all columns, else for the tallest column of each row alone. `room`: the height that they take."""

    def __init__(self, texts: Sequence[Sequence[str]], column: float) -> None:
        widest = max(stringWidth(text, REGULAR, FIGURE) for own in texts for text in own)
        self._is_level = widest <= column
        self.has_room = self._is_level or column >= FIGURE
        self.room = _ABOVE + (FIGURE if self._is_level else widest) + 1

    def add(self, drawing: Drawing, middle: float, top: float, text: str) -> None:
        """Draw a figure over a column whose upper edge is at `top`."""
        if self._is_level:
            drawing.add(chart_text(middle, top + _ABOVE, text, "middle", TEXT, FIGURE))
            return
        upright = (0, 1, -1, 0, middle + FIGURE * 0.36, top + _ABOVE)
        drawing.add(Group(chart_text(0, 0, text, "start", TEXT, FIGURE), transform=upright))
