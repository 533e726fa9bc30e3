"""The map of the country on paper: areas in shades with their figures, lakes, the two cities, a legend of shades."""

from collections.abc import Sequence
from typing import Final

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from regapp.fonts import REGULAR, SEMIBOLD
from regapp.matching.places.outlines import Outline, Ring
from regapp.model.papers.donor_report import CountryMap, MapPlace
from regapp.reports.donor_look import MUTED, TEXT, WHITE, WIDTH, fitted, new_drawing
from regapp.texts.palette import DEEP_WATER, FIRST_DARK_SHADE, MAP_SHADES, WATER

_TOP, _BOTTOM = 22.0, 26.0
_EVEN_ODD: Final = 0
_SIZE: Final = 7.5
_LAKE_SIZE: Final = 6.0
_DOT: Final = 2.6
_SHARE_OF_WIDTH: Final = 0.84
"""With this share the map has room below the summary on the first page."""
# The places of figures, in km, for areas whose middle is unfit: a lake or a narrow arm is there.
_MIDDLES: Final = {
    "41702000000000": (745.0, 155.0),
    "41703000000000": (312.0, 200.0),
    "41704000000000": (560.0, 225.0),
    "41705000000000": (80.0, 446.0),
    "41706000000000": (360.0, 332.0),
    "41707000000000": (248.0, 98.0),
    "41708000000000": (545.0, 92.0),
}
# Figures beside the area, on white: the area is narrow and full of enclaves.
_OUTSIDE: Final = frozenset({"41705000000000"})
# The places of the cities' names, in km, away from the dots: outside the country, where there is no other text.
_CITIES: Final = {"41711000000000": (452.0, -14.0), "41721000000000": (205.0, 306.0)}


def map_of(country: CountryMap, outlines: Sequence[Outline], width: float = WIDTH) -> Drawing:
    """Draw the map, `width` points wide. Leave out `outlines` without a place on it, except lakes."""
    points = [point for outline in outlines for ring in outline.rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    scale = _SHARE_OF_WIDTH * width / (right - left)
    aside = (1 - _SHARE_OF_WIDTH) / 2 * width
    height = (bottom - top) * scale + _TOP + _BOTTOM
    drawing = new_drawing(width, height)

    def at(x: float, y: float) -> tuple[float, float]:
        return aside + (x - left) * scale, height - _TOP - (y - top) * scale

    places = {place.code: place for place in country.places}
    for outline in outlines:
        place = places.get(outline.code)
        if outline.kind == "lake":
            drawing.add(_area([[at(*point) for point in ring] for ring in outline.rings], WATER))
        elif place is not None:
            drawing.add(_area([[at(*point) for point in ring] for ring in outline.rings], MAP_SHADES[place.shade]))
    for outline in outlines:
        place = places.get(outline.code)
        if outline.kind == "lake":
            _add_lake(
                drawing, country.lakes.get(outline.names["en"], ""), outline.rings, scale, at(*_middle(outline.rings))
            )
        if place is None:
            continue
        if outline.kind == "city":
            _add_city(drawing, place, at(*_middle(outline.rings)), at(*_CITIES.get(outline.code, (left, top))))
        else:
            _add_words(drawing, place, at(*_MIDDLES.get(outline.code, _middle(outline.rings))))
    _add_legend(drawing, country.legend)
    return drawing


def _area(rings: Sequence[Sequence[tuple[float, float]]], colour: str) -> Path:
    path = Path(
        fillColor=HexColor(colour),
        strokeColor=HexColor("#7C8894"),
        strokeWidth=0.5,
        fillMode=_EVEN_ODD,
        strokeLineJoin=1,
    )
    for ring in rings:
        path.moveTo(*ring[0])
        for point in ring[1:]:
            path.lineTo(*point)
        path.closePath()
    return path


def _middle(rings: Sequence[Ring]) -> tuple[float, float]:
    """Find the middle of the largest ring's box."""
    ring = max(rings, key=len)
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _add_words(drawing: Drawing, place: MapPlace, middle: tuple[float, float]) -> None:
    is_on_dark = place.shade >= FIRST_DARK_SHADE and place.code not in _OUTSIDE
    colour = WHITE if is_on_dark else TEXT
    x, y = middle
    if is_on_dark:
        # White letters that reach over the edge of a narrow area would be lost on its lighter neighbour.
        wide = max(stringWidth(place.name, REGULAR, _SIZE), stringWidth(place.figures, SEMIBOLD, _SIZE)) + 4
        shade = HexColor(MAP_SHADES[place.shade])
        drawing.add(Rect(x - wide / 2, y - 10.5, wide, 19.5, rx=3, ry=3, fillColor=shade, strokeColor=None))
    drawing.add(_string(x, y + 1.5, place.name, colour, anchor="middle"))
    drawing.add(_string(x, y - 8, place.figures, colour, SEMIBOLD, "middle"))


def _add_lake(drawing: Drawing, name: str, rings: Sequence[Ring], scale: float, middle: tuple[float, float]) -> None:
    """Add a lake's name if it fits on the water."""
    xs = [x for ring in rings for x, _ in ring]
    if stringWidth(name, REGULAR, _LAKE_SIZE) < 0.6 * scale * (max(xs) - min(xs)):
        drawing.add(_string(middle[0], middle[1] - 2, name, HexColor(DEEP_WATER), anchor="middle", size=_LAKE_SIZE))


def _add_city(drawing: Drawing, place: MapPlace, dot: tuple[float, float], words: tuple[float, float]) -> None:
    x, y = words
    text = f"{place.name}: {place.figures}"
    wide = stringWidth(text, REGULAR, _SIZE)
    x = min(max(x, wide / 2), drawing.width - wide / 2)
    near = y - 3 if y > dot[1] + 12 else y + 2.5
    start = x if y > dot[1] + 12 else x + wide / 2 + 2
    drawing.add(Line(start, near, *dot, strokeColor=MUTED, strokeWidth=0.5))
    drawing.add(Circle(*dot, _DOT, fillColor=HexColor(MAP_SHADES[place.shade]), strokeColor=TEXT, strokeWidth=0.8))
    drawing.add(_string(x, y, text, TEXT, anchor="middle"))


def _add_legend(drawing: Drawing, words: Sequence[str]) -> None:
    x = 0.0
    for shade, word in zip(MAP_SHADES, words, strict=True):
        drawing.add(Rect(x, 6, 14, 9, fillColor=HexColor(shade), strokeColor=HexColor("#7C8894"), strokeWidth=0.4))
        word = fitted(word, REGULAR, 7, 90)
        drawing.add(_string(x + 18, 8, word, MUTED, size=7))
        x += 18 + stringWidth(word, REGULAR, 7) + 14


def _string(
    x: float, y: float, text: str, colour: object, font: str = REGULAR, anchor: str = "start", size: float = _SIZE
) -> String:
    return String(x, y, text, fontName=font, fontSize=size, textAnchor=anchor, fillColor=colour)
