"""The country's outlines as paths to draw and to hit, and the best spot for a label in each."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from regapp.matching.places.outlines import Outline, load_outlines
from regapp.resources import resource

Ring = Sequence[tuple[float, float]]
_LINES = 24
_LEVEL_WORDS = re.compile(
    r"^г\.\s*|\s+(область|облусу|oblast|район|району|rayon|district|шаары|city|town)$", re.IGNORECASE
)


@dataclass(frozen=True)
class Shape:
    """A place's outline in kilometres; `spot` is the best point for its label, `room` the width and height there."""

    code: str
    kind: str
    oblast: str
    names: Mapping[str, str]
    path: QPainterPath
    spot: QPointF
    room: tuple[float, float]

    @cached_property
    def bounds(self) -> QRectF:
        """The rectangle around it."""
        return self.path.boundingRect()

    @property
    def is_town(self) -> bool:
        """Whether it is a city or town, small on any map."""
        return self.kind in ("city", "town")

    def name(self, language: str) -> str:
        """The name in full."""
        return self.names[language]

    def bare_name(self, language: str) -> str:
        """Give the name without the word for its level: there is little room on a map."""
        return _LEVEL_WORDS.sub("", self.names[language])


@dataclass(frozen=True)
class MapShapes:
    """The map's two levels: `country` is the oblasts with Bishkek and Osh, `parts` the places within each oblast."""

    country: tuple[Shape, ...]
    parts: Mapping[str, tuple[Shape, ...]]
    lakes: tuple[Shape, ...]
    by_code: Mapping[str, Shape] = field(default_factory=dict)

    def level(self, oblast: str) -> tuple[Shape, ...]:
        """Give the places to choose on the map of the country (empty) or of an oblast."""
        return self.parts.get(oblast, ()) if oblast else self.country

    def oblast_of(self, code: str) -> str:
        """Give the oblast on whose map a place lies, or nothing; an oblast gives itself."""
        shape = self.by_code.get(code)
        return shape.oblast if shape and shape.oblast in self.parts else ""


def load_shapes() -> MapShapes:
    """Read the shipped outlines (some 100 ms: not for the GUI thread)."""
    coarse = load_outlines(resource("map", "oblasts.geojson"))
    fine = load_outlines(resource("map", "rayons.geojson"))
    water = [outline for outline in coarse if outline.kind == "lake"]
    holes = [ring for outline in water for ring in outline.rings]
    country = _shapes((outline for outline in coarse if outline.kind != "lake"), holes)
    oblasts = {shape.code for shape in country if shape.kind == "oblast"}
    parts: dict[str, list[Shape]] = {code: [] for code in oblasts}
    for shape in _shapes((outline for outline in fine if outline.oblast in oblasts), holes):
        parts[shape.oblast].append(shape)
    ordered = {code: tuple(sorted(shapes, key=lambda shape: shape.is_town)) for code, shapes in parts.items()}
    everything = {shape.code: shape for shapes in (country, *ordered.values()) for shape in shapes}
    return MapShapes(country, ordered, _shapes(water, []), everything)


def _shapes(outlines: Iterable[Outline], holes: Sequence[Ring]) -> tuple[Shape, ...]:
    """Make the shapes, large ones first, so that towns are drawn over what they lie in."""
    found = []
    for outline in outlines:
        spot, room = label_spot(outline.rings, holes)
        found.append(
            Shape(outline.code, outline.kind, outline.oblast, outline.names, _path(outline.rings), QPointF(*spot), room)
        )
    return tuple(sorted(found, key=lambda shape: shape.is_town))


def _path(rings: Sequence[Ring]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def label_spot(rings: Sequence[Ring], holes: Sequence[Ring]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Find where a label has most room inside the rings and outside the holes, and the width and height there.

    Looks along level lines for the stretch whose width, or three times its height, is greatest.
    """
    turned, turned_holes = _turned(rings), _turned(holes)
    ys = [y for ring in rings for _, y in ring]
    low, high = min(ys), max(ys)
    best, best_score = ((rings[0][0][0], rings[0][0][1]), (0.0, 0.0)), -1.0
    for number in range(1, _LINES):
        y = low + (high - low) * number / _LINES
        for left, right in _spans(rings, holes, y):
            x = (left + right) / 2
            height = _height(turned, turned_holes, x, y)
            score = min(right - left, 3 * height)
            if score > best_score:
                best, best_score = ((x, y), (right - left, height)), score
    return best


def _spans(rings: Sequence[Ring], holes: Sequence[Ring], y: float) -> list[tuple[float, float]]:
    """Give the stretches of a level line that lie inside."""
    cuts = _turns(_crossings(rings, y), 1) + _turns(_crossings(holes, y), -1)
    spans, depth, start = [], 0, 0.0
    for x, delta in sorted(cuts):
        before, depth = depth, depth + delta
        if before < 1 <= depth:
            start = x
        elif depth < 1 <= before:
            spans.append((start, x))
    return spans


def _turns(edges: list[float], sign: int) -> list[tuple[float, int]]:
    """Give the crossings, at which a line goes in and out in turn."""
    return [(x, sign if number % 2 == 0 else -sign) for number, x in enumerate(edges)]


def _crossings(rings: Sequence[Ring], y: float) -> list[float]:
    """Find where a level line crosses the rings, from left to right."""
    found = []
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y1 <= y) != (y2 <= y):
                found.append(x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    return sorted(found)


def _turned(rings: Sequence[Ring]) -> list[Ring]:
    return [[(y, x) for x, y in ring] for ring in rings]


def _height(turned: Sequence[Ring], turned_holes: Sequence[Ring], x: float, y: float) -> float:
    """Give the height inside at a point: twice the shorter way up or down. The rings have x and y exchanged."""
    for top, bottom in _spans(turned, turned_holes, x):
        if top <= y <= bottom:
            return 2 * min(y - top, bottom - y)
    return 0.0
