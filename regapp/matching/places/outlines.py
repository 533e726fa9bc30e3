"""The outlines of oblasts, rayons, cities and lakes on a plane, for the map in the window and on paper."""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from regapp.model.event import Texts

Ring = tuple[tuple[float, float], ...]

_KM_PER_DEGREE: Final = 111.2
# The corner from which kilometres are counted, and the middle of the country: on a map this small an equirectangular
# projection about that parallel is off by less than a line's width.
_WEST, _NORTH, _MIDDLE = 69.2, 43.3, 41.2


@dataclass(frozen=True)
class Outline:
    """A unit's area: SOATE code (empty for a lake), `oblast`, `rayon`, `city`, `town` or `lake`, its oblast, names.

    `rings` are closed lines of points (x, y) in km, y growing to the south; an area with holes is filled by the
    even-odd rule.
    """

    code: str
    kind: str
    oblast: str
    names: Texts
    rings: tuple[Ring, ...]


def load_outlines(path: Path) -> tuple[Outline, ...]:
    """The outlines in a GeoJSON file of polygons, in its order."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    return tuple(_outline(feature) for feature in features)


def _outline(feature: dict[str, Any]) -> Outline:
    properties, geometry = feature["properties"], feature["geometry"]
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    code = properties.get("soate") or ""
    return Outline(
        code,
        properties["kind"],
        properties.get("oblast_soate") or code,
        {language: properties.get(f"name_{language}") or "" for language in ("ky", "ru", "en")},
        tuple(tuple(_on_plane(*point[:2]) for point in ring) for polygon in polygons for ring in polygon),
    )


def _on_plane(longitude: float, latitude: float) -> tuple[float, float]:
    """Kilometres to the east and to the south of the north-western corner."""
    x = (longitude - _WEST) * math.cos(math.radians(_MIDDLE)) * _KM_PER_DEGREE
    return x, (_NORTH - latitude) * _KM_PER_DEGREE
