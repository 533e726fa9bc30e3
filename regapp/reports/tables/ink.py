"""The operators that make up a page, a form or a part of a page: areas first, then lines, then letters."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regapp.lettering import Line
from regapp.pen import Pen, number


@dataclass(frozen=True)
class Rule:
    """The look of a straight line: its width in points, its colour as #RRGGBB."""

    width: float
    colour: str


class Ink:
    """A collection of things to draw, in points from the lower left corner."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self._areas: dict[str, list[str]] = {}
        self._lines: dict[Rule, list[str]] = {}
        self._figures: list[str] = []
        self._texts: list[tuple[str, list[Line]]] = []

    def fill(self, colour: str, x: float, y: float, width: float, height: float) -> None:
        """Add a filled rectangle."""
        self._areas.setdefault(colour, []).append(self._pen.rectangle(x, y, width, height))

    def rule(self, rule: Rule, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Add a straight line."""
        (x, y), (to_x, to_y) = start, end
        operators = f"{number(x)} {number(y)} m {number(to_x)} {number(to_y)} l"
        self._lines.setdefault(rule, []).append(operators)

    def stroke(self, rule: Rule, corners: Sequence[tuple[float, float]]) -> None:
        """Add a line from corner to corner, round at its ends and corners."""
        (first, *others) = [f"{number(x)} {number(y)}" for x, y in corners]
        path = " ".join([first, "m", *(f"{corner} l" for corner in others), "S"])
        self._figures.append(f"q {number(rule.width)} w 1 J 1 j {self._pen.stroke(rule.colour)} {path} Q")

    def write(self, colour: str, lines: Iterable[Line]) -> None:
        """Add lines of text, which readers of the PDF meet in the order of the calls."""
        if self._texts and self._texts[-1][0] == colour:
            self._texts[-1][1].extend(lines)
        else:
            self._texts.append((colour, list(lines)))

    def write_on_end(self, colour: str, lines: Iterable[Line], x: float, y: float) -> None:
        """Add lines of text that run upwards; their own origin lies at (x, y)."""
        text = self._pen.texts([(colour, lines)])
        self._figures.append(f"q 0 1 -1 0 {number(x)} {number(y)} cm\n{text} Q")

    def operators(self) -> str:
        """Give everything as one part of a page's content."""
        parts: list[str] = []
        for colour, areas in self._areas.items():
            parts += [self._pen.fill(colour), *areas]
        for rule, lines in self._lines.items():
            parts += [f"{number(rule.width)} w {self._pen.stroke(rule.colour)}", *lines, "S"]
        return "\n".join([*parts, *self._figures, self._pen.texts(self._texts)])
