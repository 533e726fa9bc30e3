"""A card between badges that says whose the next ones are, for handing them out in envelopes."""

from typing import Final

from reportlab.pdfgen.canvas import Canvas

from regapp.badges.drawing import code_mask
from regapp.badges.fields import Divider
from regapp.badges.layout import POINTS, Faces, lettered
from regapp.badges.qr import code_of
from regapp.badges.template import Element, Template
from regapp.lettering import drawable
from regapp.pen import Pen
from regapp.texts.palette import PAPER

_LEAST_MM: Final = 12.0
_MOST_MM: Final = 30.0


def draw_divider(canvas: Canvas, divider: Divider, template: Template, x: float, y: float) -> None:
    """Draw a divider in the place of a badge, its lower left corner at (x, y) in points."""
    pen, faces = Pen(canvas), Faces()
    width, height = template.width, template.height
    margin = min(width, height) * 0.08
    inner = width - 2 * margin
    side = _side(divider, template)
    names = inner - side - margin / 2 if side else inner
    texts = (
        (divider.title, 0.10, 0.24, 22.0, True, "text", 3),
        (divider.subtitle, 0.34, 0.12, 12.0, False, "muted", 2),
        (divider.count, 0.46, 0.10, 12.0, True, "accent", 1),
        (divider.names, 0.58, 0.34, 9.0, False, "text", 30),
    )
    lines = []
    for text, top, share, size, bold, colour, most in texts:
        room = names if text is divider.names else inner
        element = Element(
            "text", margin, height * top, room, height * share, text=text, size=size, least=5.0, lines=most,
            bold=bold, upright="top",
        )  # fmt: skip
        lines.append((PAPER[colour], lettered(element, drawable(text), faces, height).lines))
    frame = f"0.8 w {pen.fill(PAPER['accent'])} {pen.rectangle(0, 0, margin / 3 * POINTS, height * POINTS)}"
    left, bottom = (width - margin - side) * POINTS, margin * POINTS
    code = code_mask(code_of(divider.code), left, bottom, side * POINTS) if side else ""
    canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {frame}\n{pen.texts(lines)}\n{code} Q")


def _side(divider: Divider, template: Template) -> float:
    """The side of the code of a delegation in mm; 0 where there is none, or no room for one that can be read."""
    side = min(0.34 * template.height, 0.34 * template.width, _MOST_MM)
    return side if divider.code and side >= _LEAST_MM else 0.0
