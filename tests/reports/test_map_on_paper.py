"""The map on paper: every name and figure can be read on what lies behind it, whatever the shades."""

import io

import pypdfium2
import pytest
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, register_fonts
from regapp.matching.places.outlines import load_outlines
from regapp.model.papers.donor_report import CountryMap, MapPlace
from regapp.reports.country_map import map_of
from regapp.reports.donor_look import WIDTH
from regapp.resources import resource
from regapp.services.desk import Desk
from regapp.services.donor_report.report import OUTLINES
from regapp.texts.palette import MAP_SHADES

_SCALE = 6
_WHITE = (255, 255, 255)


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(pixel: tuple[int, ...]) -> float:
    parts = [value / 255 for value in pixel[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("dark", range(7))
def test_letters_contrast_with_what_lies_behind_them(desk: Desk, dark: int) -> None:
    """One oblast after the other is dark among light ones, as the largest share is. Batken's name is on white."""
    register_fonts()
    outlines = load_outlines(resource(*OUTLINES))
    tops = [unit for unit in desk.directory if unit.code in {outline.code for outline in outlines}]
    oblasts = [unit for unit in tops if not unit.is_municipality]
    shades = {unit.code: len(MAP_SHADES) - 1 if unit is oblasts[dark] else 1 for unit in tops}
    places = tuple(MapPlace(unit.code, unit.name("ru"), "117 из 112", shades[unit.code]) for unit in tops)
    drawing = map_of(CountryMap("Map", places, ("",) * len(MAP_SHADES), {}, ""), outlines)
    content = io.BytesIO()
    canvas = Canvas(content, (WIDTH, drawing.height), initialFontName=REGULAR)
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    document = pypdfium2.PdfDocument(content.getvalue())
    image = document[0].render(scale=_SCALE).to_pil().convert("RGB")
    text = document[0].get_textpage()
    whole = text.get_text_range()
    name = oblasts[dark].name("ru")
    start = whole.index(name)
    for number in range(start, start + len(name)):
        if not whole[number].isspace():
            left, bottom, right, top = text.get_charbox(number, loose=True)
            box = (left, drawing.height - top, right, drawing.height - bottom)
            colours = image.crop(tuple(round(edge * _SCALE) for edge in box)).getcolors(1 << 20)
            behind = luminance(max(colour for colour in colours if colour[1] != _WHITE)[1])
            letters = 1.0 if any(colour == _WHITE for _, colour in colours) else min(luminance(c) for _, c in colours)
            assert contrast(letters, behind) > 4.5, (name, whole[number])
    document.close()
