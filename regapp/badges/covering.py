"""Elements that hide the text or the code of another one, as they are drawn on somebody's badge."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from regapp.badges.fields import BadgeData
from regapp.badges.layout import POINTS, SLACK, Faces, lettered, said
from regapp.badges.programme import programme_lines
from regapp.badges.qr import QUIET_MODULES, modules_of
from regapp.badges.sharing import is_drawn, is_shared, shared_value
from regapp.badges.template import Element
from regapp.lettering import Line
from regapp.model.misfit import Misfit, Trouble
from regapp.pictures import Picture

HAIR_MM: Final = 0.1
"""What overlaps by no more than this, across or upright, touches: nobody sees it, and designs are made in tenths."""
_READ: Final = ("text", "programme", "qr")
"""The kinds of elements that people or scanners read. Below others they must not be hidden, nor written over."""
_ROUNDING: Final = 1e-6
_OVERSHOOT: Final = 0.25
"""How far letters may stand out of their box, in type sizes, with marks above capitals."""


@dataclass(frozen=True)
class Box:
    """Something on paper, in points from the lower left corner of the badge."""

    left: float
    low: float
    right: float
    high: float

    def meets(self, other: "Box") -> bool:
        """Whether both lie over each other by more than a hair."""
        across = min(self.right, other.right) - max(self.left, other.left)
        upright = min(self.high, other.high) - max(self.low, other.low)
        return min(across, upright) > HAIR_MM * POINTS + _ROUNDING


_Drawn = dict[tuple[int, bool], list[Box]]
"""What elements fill on one badge, by the element and whether it lies below."""


class Coverings:
    """Finds what is covered on one side of the badges of a template.

    A band or a picture below a text is its background; the same above it hides it. Codes have a white ground and hide
    what lies below them; texts over texts and over codes spoil both.
    """

    def __init__(
        self, elements: Sequence[Element], height: float, pictures: Mapping[str, Picture], faces: Faces, side: int = 0
    ) -> None:
        self._elements, self._height, self._pictures, self._faces, self._side = elements, height, pictures, faces, side
        self._known: dict[Hashable, bool] = {}
        self._pairs = [
            (low, high)
            for low, high in combinations(range(len(elements)), 2)
            if elements[low].kind in _READ and self._room(elements[low]).meets(self._room(elements[high]))
        ]

    def of(self, data: BadgeData) -> Iterator[Misfit]:
        """Find what is covered on somebody's badge; what many badges show alike is told of all of them."""
        drawn: _Drawn = {}
        for low, high in self._pairs:
            below, above = self._elements[low], self._elements[high]
            shared = is_shared(below) and is_shared(above)
            if self._covers(below, above, data, shared, drawn):
                whose = ("", 0, "") if shared else (data.number, data.id, data.name)
                where = (self._side, low, high)
                yield Misfit(whose[0], _name(below), Trouble.COVERED, _key(above), whose[1], whose[2], where)

    def _covers(self, below: Element, above: Element, data: BadgeData, shared: bool, drawn: _Drawn) -> bool:
        if not (is_drawn(below, data) and is_drawn(above, data)):
            return False
        if not shared:
            return self._meet(below, above, data, drawn)
        key = (below, above, shared_value(below, data), shared_value(above, data))
        if key not in self._known:
            self._known[key] = self._meet(below, above, data, drawn)
        return self._known[key]

    def _meet(self, below: Element, above: Element, data: BadgeData, drawn: _Drawn) -> bool:
        lower, upper = self._once(below, data, drawn, is_below=True), self._once(above, data, drawn, is_below=False)
        return any(box.meets(other) for box in lower for other in upper)

    def _once(self, element: Element, data: BadgeData, drawn: _Drawn, *, is_below: bool) -> list[Box]:
        """Give what an element fills on one badge, where it may lie beside many others."""
        # Only of a code less has to be seen than what it hides.
        key = (id(element), is_below and element.kind == "qr")
        if key not in drawn:
            drawn[key] = list(self._drawn(element, data, is_below=is_below))
        return drawn[key]

    def _drawn(self, element: Element, data: BadgeData, *, is_below: bool = False) -> Iterator[Box]:
        """What an element fills on somebody's badge; of what lies below, what has to be seen."""
        if element.kind == "band":
            yield self._box(element)
        elif element.kind == "image":
            yield from self._picture(element)
        elif element.kind == "qr":
            yield from self._code(element, said(element, data), is_below)
        elif element.kind == "programme":
            for laid in programme_lines(element, data.programme, self._faces, self._height):
                yield from self._lines(laid.lines)
        else:
            yield from self._lines(lettered(element, said(element, data), self._faces, self._height).lines)

    def _lines(self, lines: Sequence[Line]) -> Iterator[Box]:
        for line in lines:
            if box := self._faces.ink.box(line):
                yield Box(*box)

    def _picture(self, element: Element) -> Iterator[Box]:
        picture = self._pictures.get(element.image)
        if picture is not None:
            box = self._box(element)
            x, y, scale = picture.placed(
                box.left, box.low, box.right - box.left, box.high - box.low, SLACK[element.align]
            )
            yield Box(x, y, x + picture.width * scale, y + picture.height * scale)

    def _code(self, element: Element, text: str, is_below: bool) -> Iterator[Box]:
        """The code with its white border; half of that is enough to scan it."""
        try:
            modules = modules_of(text) if text else 0
        except ValueError:
            return
        if modules:
            box, side = self._box(element), min(element.width, element.height) * POINTS
            left, spare = (box.left + box.right - side) / 2, side / modules * QUIET_MODULES / 2 if is_below else 0.0
            yield Box(left + spare, box.high - side + spare, left + side - spare, box.high - spare)

    def _box(self, element: Element, more: float = 0.0) -> Box:
        top = self._height - element.y
        return Box(
            element.x * POINTS - more, (top - element.height) * POINTS - more,
            (element.x + element.width) * POINTS + more, top * POINTS + more,
        )  # fmt: skip

    def _room(self, element: Element) -> Box:
        """Where an element can draw at most."""
        return self._box(element, element.size * _OVERSHOOT if element.kind in ("text", "programme") else 0.0)


def _name(element: Element) -> str:
    """The field of what is covered; of a text without one its words."""
    return element.field or element.text if element.kind != "programme" else "programme"


def _key(element: Element) -> str:
    """What covers: its kind, and the field of a text."""
    return f"{element.kind}:{element.field}" if element.kind == "text" else element.kind
