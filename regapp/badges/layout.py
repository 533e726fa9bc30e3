"""Where everything on a badge lies, before anything is drawn: what the PDF draws and what the preflight looks at."""

from dataclasses import dataclass
from typing import Final

from regapp.badges.fields import FIELDS, BadgeData
from regapp.badges.template import Element
from regapp.lettering import ASCENT, LEADING, Ink, Line, Typeface, drawable, fit

POINTS: Final = 72 / 25.4
"""Points in a millimetre."""
_MOST_LAID_OUT: Final = 1_000
"""A badge is drawn, and then looked at for what is covered; neighbours share organisations and places."""
SLACK: Final = {"left": 0.0, "centre": 0.5, "right": 1.0}
"""The share of the spare width that lies at the left."""


@dataclass(frozen=True)
class Lettered:
    """A text laid out in its box. `missing`: letters that no font here has; `fits`: at no less than its least size."""

    lines: tuple[Line, ...] = ()
    fits: bool = True
    missing: str = ""


class Faces:
    """The typefaces of one batch, so that widths and letters are looked up once, and a text is laid out once."""

    def __init__(self) -> None:
        self.regular, self.bold = Typeface(False), Typeface(True)
        self.ink = Ink()
        self.laid_out: dict[tuple[Element, str, float], Lettered] = {}

    def of(self, bold: bool) -> Typeface:
        """The typeface of a weight."""
        return self.bold if bold else self.regular


def said(element: Element, data: BadgeData) -> str:
    """The content of a text or code on a badge, ready to draw."""
    text = FIELDS[element.field].text(data) if element.field else element.text
    if element.kind == "qr":
        # A code says to the letter what it is given.
        return text
    text = drawable(text)
    return text.upper() if element.capitals else text


def lettered(element: Element, text: str, faces: Faces, badge_height: float) -> Lettered:
    """A text in the box of an element, on a badge of a height in mm."""
    if not text:
        return Lettered()
    key = (element, text, badge_height)
    known = faces.laid_out.get(key)
    if known is None:
        if len(faces.laid_out) >= _MOST_LAID_OUT:
            faces.laid_out.clear()
        known = faces.laid_out[key] = _laid_out(element, text, faces, badge_height)
    return known


def _laid_out(element: Element, text: str, faces: Faces, badge_height: float) -> Lettered:
    face = faces.of(element.bold)
    width, height = element.width * POINTS, element.height * POINTS
    fitted = fit(text, face, element.size, element.least, width, height, element.lines)
    size = fitted.size
    block = size * LEADING * len(fitted.lines)
    spare = {"top": 0.0, "middle": (height - block) / 2, "bottom": height - block}[element.upright]
    baseline = (badge_height - element.y) * POINTS - spare - size * ASCENT
    left, slack = element.x * POINTS, SLACK[element.align]
    lines = []
    for line in fitted.lines:
        shift = slack * (width - face.width(line) * size) if slack else 0.0
        lines.append(Line(left + shift, baseline, size, face.runs(line)))
        baseline -= size * LEADING
    return Lettered(tuple(lines), fitted.fits, face.missing(text))
