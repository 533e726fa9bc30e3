"""The bars of charts on paper, with the colour and the lines of their series, and the legend that names them."""

from collections.abc import Iterator, Sequence
from typing import Final

from reportlab.graphics.shapes import Drawing, Path, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from regapp.fonts import REGULAR
from regapp.reports.donor_look import MUTED, TEXT, fitted
from regapp.texts.palette import Pattern, series_look

SIZE: Final = 7.5
FIGURE: Final = 6.5
"""The sizes of names, and of figures at bars."""
_LEGEND_LINE: Final = 12.0
_SWATCH: Final = 15.0
_GAP: Final = 3.6
_LINE: Final = 0.45
_EDGE: Final = 0.4
_UPWARD: Final = {Pattern.RISING: (True,), Pattern.FALLING: (False,), Pattern.CROSSED: (True, False)}

Stroke = tuple[float, float, float, float]


def add_bar(drawing: Drawing, x: float, y: float, width: float, height: float, series: int) -> None:
    """Draw a bar of a series with its lower left corner at (x, y)."""
    look = series_look(series)
    lines = HexColor(look.lines)
    drawing.add(Rect(x, y, width, height, fillColor=HexColor(look.colour), strokeColor=MUTED, strokeWidth=_EDGE))
    path = Path(strokeColor=lines, strokeWidth=_LINE, fillColor=None)
    for start_x, start_y, end_x, end_y in _strokes(look.pattern, width, height):
        path.moveTo(x + start_x, y + start_y)
        path.lineTo(x + end_x, y + end_y)
    if path.points:
        drawing.add(path)


def _strokes(pattern: Pattern, width: float, height: float) -> Iterator[Stroke]:
    """Give the lines of a pattern in a bar, from its lower left corner."""
    if pattern is Pattern.LEVEL:
        yield from ((0.0, place, width, place) for place in _places(height))
    elif pattern is Pattern.UPRIGHT:
        yield from ((place, 0.0, place, height) for place in _places(width))
    for upward in _UPWARD.get(pattern, ()):
        for place in _places(width + height):
            # A line from the left or upper edge to the lower or right one; mirrored, it rises.
            left, right = max(0.0, place - height), min(place, width)
            stroke = (left, place - left, right, place - right)
            yield (width - stroke[0], stroke[1], width - stroke[2], stroke[3]) if upward else stroke


def _places(length: float) -> Iterator[float]:
    yield from (_GAP * (number + 0.5) for number in range(int(length / _GAP + 0.5)))


class Legend:
    """The names of the series, in as many lines as they need; none for a single one. `room`: its height."""

    def __init__(self, headings: Sequence[str], width: float) -> None:
        self._places: list[tuple[str, float, float]] = []
        x, line = 0.0, 0
        for heading in headings if len(headings) > 1 else ():
            text = fitted(heading, REGULAR, SIZE, width - _SWATCH)
            wide = _SWATCH + stringWidth(text, REGULAR, SIZE)
            if x and x + wide > width:
                x, line = 0.0, line + 1
            self._places.append((text, x, line * _LEGEND_LINE))
            x += wide + _SWATCH
        self.room = (line + 1) * _LEGEND_LINE + 4 if self._places else 0.0

    def add(self, drawing: Drawing, left: float) -> None:
        """Draw it at the upper edge of the chart."""
        for index, (text, x, below) in enumerate(self._places):
            y = drawing.height - 9 - below
            add_bar(drawing, left + x, y - 1, 11, 8, index)
            drawing.add(chart_text(left + x + _SWATCH, y + 0.6, text, "start", MUTED))


def chart_text(x: float, y: float, text: str, anchor: str, colour: object = TEXT, size: float = SIZE) -> String:
    """Make a text of a chart, which begins, is centred or ends at x, by the `anchor`."""
    return String(x, y, text, fontName=REGULAR, fontSize=size, textAnchor=anchor, fillColor=colour)
