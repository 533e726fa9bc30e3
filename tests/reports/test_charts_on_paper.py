"""Charts on paper: series told apart without colour, figures where they can be read, nothing beyond the edge."""

import io
import re
from collections.abc import Sequence
from itertools import combinations, pairwise
from statistics import mean, pstdev

import pypdfium2
import pytest
from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, register_fonts
from regapp.model.papers.donor_report import ChartKind, Subject
from regapp.reports.chart_bars import add_bar
from regapp.reports.donor_charts import chart_of
from regapp.reports.donor_look import WIDTH
from regapp.texts.catalogue import Language
from tests.reports.charts_made import made_subject

_ROOM = 40.0
DPI = 288


def drawn(drawing: Drawing) -> pypdfium2.PdfDocument:
    """The drawing on a page with room around it."""
    register_fonts()
    content = io.BytesIO()
    canvas = Canvas(content, (WIDTH + 2 * _ROOM, drawing.height + 2 * _ROOM), initialFontName=REGULAR)
    renderPDF.draw(drawing, canvas, _ROOM, _ROOM)
    canvas.save()
    return pypdfium2.PdfDocument(content.getvalue())


def in_grey(document: pypdfium2.PdfDocument) -> Image.Image:
    image: Image.Image = document[0].render(scale=DPI / 72).to_pil().convert("L")
    return image


def figures_on(document: pypdfium2.PdfDocument) -> list[str]:
    return re.findall(r"\d+", document[0].get_textpage().get_text_range().replace(",", ""))


def test_series_differ_in_lightness_and_in_texture_in_grey() -> None:
    side, count = 40.0, 12
    drawing = Drawing(WIDTH, side)
    for series in range(count):
        add_bar(drawing, series * side, 0, side - 4, side - 4, series)
    document = drawn(drawing)
    image, scale = in_grey(document), DPI / 72
    document.close()
    tiles = []
    for series in range(count):
        left, top = (_ROOM + series * side + 4) * scale, (_ROOM + 8) * scale
        tiles.append(
            list(image.crop((round(left), round(top), round(left + 28 * scale), round(top + 28 * scale))).tobytes())
        )
    for one, other in pairwise(tiles[:6]):
        assert abs(mean(one) - mean(other)) > 25
    for one, other in combinations(tiles, 2):
        # By rows and columns as well: lines that lie have another texture than lines that stand.
        assert max(abs(a - b) for a, b in zip(look_of(one), look_of(other), strict=True)) > 8


def look_of(tile: Sequence[int]) -> tuple[float, ...]:
    """Lightness, its spread, and how much of it is seen along rows, along columns and along both slants."""
    side = round(len(tile) ** 0.5)
    rows = [tile[start : start + side] for start in range(0, side * side, side)]
    slants = [[row[(x + way * y) % side] for y, row in enumerate(rows)] for way in (1, -1) for x in range(side)]
    lying, standing = pstdev(map(mean, rows)), pstdev(map(mean, zip(*rows, strict=True)))
    return mean(tile), pstdev(tile), lying, standing, pstdev(map(mean, slants[:side])), pstdev(map(mean, slants[side:]))


def test_every_figure_stands_over_its_column_where_there_is_room() -> None:
    for series in ([[126, 8, 9]], [[126, 98, 4], [23, 79, 66], [24, 32, 27], [42, 69, 70]]):
        document = drawn(chart(made_subject(ChartKind.COLUMNS, series)))
        found = figures_on(document)
        assert all(found.count(str(value)) == 1 for values in series for value in values if value not in (1, 2, 3, 4))
        document.close()


@pytest.mark.parametrize("largest", [9, 126, 9_876, 123_456])
@pytest.mark.parametrize("rows", [1, 4, 12, 32])
@pytest.mark.parametrize("series", [1, 2, 4, 7, 14])
def test_the_tallest_column_of_each_row_has_its_figure(series: int, rows: int, largest: int) -> None:
    figures = [[(largest * (3 + (7 * place + 5 * row) % 11)) // 13 for row in range(rows)] for place in range(series)]
    figures[series // 2][rows // 2] = largest
    document = drawn(chart(made_subject(ChartKind.COLUMNS, figures, name="h")))
    found = figures_on(document)
    assert str(largest) in found
    assert {str(max(values)) for values in zip(*figures, strict=True)} <= set(found)
    assert is_within(document)
    document.close()


@pytest.mark.parametrize("largest", [9, 126, 9_876, 123_456])
@pytest.mark.parametrize("series", [1, 3, 7])
def test_every_bar_has_its_sum(series: int, largest: int) -> None:
    figures = [[largest, largest // 2, 0, 1] for _ in range(series)]
    document = drawn(chart(made_subject(ChartKind.BARS, figures, stacked=True, name="A municipality of long name ")))
    found = figures_on(document)
    assert {str(sum(values)) for values in zip(*figures, strict=True)} <= set(found)
    assert is_within(document)
    document.close()


def chart(subject: Subject) -> Drawing:
    drawing = chart_of(subject, Language("en"))
    assert drawing is not None
    return drawing


def is_within(document: pypdfium2.PdfDocument) -> bool:
    """Whether nothing lies beyond the chart's own edges: there its page would cut it, or other text would meet it."""
    image = in_grey(document)
    scale = DPI / 72
    slack = 2.0
    box = Image.eval(image, lambda value: 255 - value).getbbox()
    assert box is not None
    left, top, right, bottom = (value / scale for value in box)
    page = (image.width / scale, image.height / scale)
    return (
        left >= _ROOM - slack
        and top >= _ROOM - slack
        and right <= page[0] - _ROOM + slack
        and bottom <= page[1] - _ROOM + slack
    )
