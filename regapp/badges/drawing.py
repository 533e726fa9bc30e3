"""Drawing badges of one template: what many share is drawn once, as a form; the rest is written for each."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from regapp.badges.covering import Coverings
from regapp.badges.fields import BadgeData
from regapp.badges.layout import POINTS, SLACK, Faces, Lettered, lettered, said
from regapp.badges.misfits import misfits_of
from regapp.badges.programme import programme_lines
from regapp.badges.qr import QUIET_MODULES, Code, code_of
from regapp.badges.sharing import is_drawn, is_shared, shared_value
from regapp.badges.template import Element, Template
from regapp.lettering import Line
from regapp.model.misfit import Misfit, Trouble
from regapp.pen import Pen, number
from regapp.pictures import Picture
from regapp.texts.palette import PAPER, category_colour

_FOLD_MARK_MM: Final = 2.5
Texts = list[tuple[str, tuple[Line, ...]]]


@dataclass(frozen=True)
class _Part:
    """Neighbouring elements that are all shared, or all written for each badge."""

    shared: bool
    elements: tuple[Element, ...]


class SideDrawer:
    """Draws one side of a template on a canvas, badge after badge; `misfits` fills with what is wrong."""

    def __init__(
        self,
        canvas: Canvas,
        template: Template,
        elements: tuple[Element, ...],
        pictures: Mapping[str, Picture],
        name: str,
        side: int = 0,
    ) -> None:
        self._canvas, self._template, self._pictures, self._name = canvas, template, pictures, name
        self._pen, self._faces = Pen(canvas), Faces()
        self._forms: dict[Hashable, str] = {}
        self._coverings = Coverings(elements, template.height, pictures, self._faces, side)
        self.misfits: list[Misfit] = []
        self._parts = tuple(
            _Part(shared, tuple(group)) for shared, group in groupby(elements, key=lambda element: is_shared(element))
        )

    def draw(self, data: BadgeData, x: float, y: float) -> None:
        """Draw the side for somebody, its lower left corner at (x, y) in points."""
        canvas = self._canvas
        canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm")
        for index, part in enumerate(self._parts):
            if part.shared:
                canvas.doForm(self._form(index, part, data))
            else:
                canvas.addLiteral(self._operators(part.elements, data, whose=data))
        canvas.addLiteral("Q")
        self.misfits += self._coverings.of(data)

    def _form(self, number: int, part: _Part, data: BadgeData) -> str:
        """The form that shows the shared elements as this badge has them, drawn when it is met first."""
        key = (number, *(shared_value(element, data) for element in part.elements))
        if key not in self._forms:
            name = self._forms[key] = f"{self._name}{len(self._forms)}"
            canvas = self._canvas
            canvas.beginForm(name, 0, 0, self._template.width * POINTS, self._template.height * POINTS)
            for is_image, group in groupby(part.elements, key=lambda element: element.kind == "image"):
                elements = tuple(group)
                if is_image:
                    self._draw_images(element for element in elements if is_drawn(element, data))
                else:
                    canvas.addLiteral(self._operators(elements, data, whose=None))
            canvas.endForm()
        return self._forms[key]

    def _draw_images(self, elements: Iterable[Element]) -> None:
        for element in elements:
            picture = self._pictures.get(element.image)
            if picture is not None:
                left, bottom, width, height = self._box(element)
                picture.draw(self._canvas, left, bottom, width, height, SLACK[element.align])

    def _operators(self, elements: Iterable[Element], data: BadgeData, whose: BadgeData | None) -> str:
        """The operators of elements; texts that follow each other become one text object."""
        operators: list[str] = []
        elements = [element for element in elements if is_drawn(element, data)]
        for is_lettering, group in groupby(elements, key=lambda element: element.kind in ("text", "programme")):
            if is_lettering:
                texts: Texts = []
                for element in group:
                    texts += self._texts(element, data, whose)
                operators.append(self._pen.texts(texts))
            else:
                operators += [self._shape(element, data) for element in group]
        return "\n".join(filter(None, operators))

    def _texts(self, element: Element, data: BadgeData, whose: BadgeData | None) -> Texts:
        height = self._template.height
        colour = _colour(element.colour, data)
        if element.kind == "programme":
            strong, muted = programme_lines(element, data.programme, self._faces, height)
            self._note(element, strong, whose)
            return [(colour, strong.lines), (PAPER["muted"], muted.lines)]
        laid = lettered(element, said(element, data), self._faces, height)
        self._note(element, laid, whose)
        return [(colour, laid.lines)] if laid.lines else []

    def _note(self, element: Element, laid: Lettered, whose: BadgeData | None) -> None:
        if laid.missing or not laid.fits:
            self.misfits += misfits_of(element, laid, whose)

    def _shape(self, element: Element, data: BadgeData) -> str:
        left, bottom, width, height = self._box(element)
        if element.kind == "band":
            fill = self._pen.fill(_colour(element.colour, data))
            return f"{fill}\n{self._pen.rectangle(left, bottom, width, height)}"
        side = min(width, height)
        x, y = left + (width - side) / 2, bottom + height - side
        white = f"{self._pen.fill(PAPER['white'])}\n{self._pen.rectangle(x, y, side, side)}"
        text = said(element, data)
        try:
            return f"{white}\n{code_mask(code_of(text), x, y, side)}" if text else ""
        except ValueError:
            self.misfits.append(Misfit(data.number, element.field, Trouble.CODE, "", data.id, data.name))
            return ""

    def _box(self, element: Element) -> tuple[float, float, float, float]:
        """Left, bottom, width and height of an element, in points from the badge's lower left corner."""
        bottom = self._template.height - element.y - element.height
        return element.x * POINTS, bottom * POINTS, element.width * POINTS, element.height * POINTS


def _colour(name: str, data: BadgeData) -> str:
    if name == "category":
        return data.category_colour or category_colour(data.category)
    return PAPER.get(name, name)


def fold_marks(fold: float, height: float) -> str:
    """Short grey lines at both ends of a fold that lies `fold` mm from the left of a card of a height in mm."""
    x, top, mark = fold * POINTS, height * POINTS, _FOLD_MARK_MM * POINTS
    return f"q 0.3 w 0.72 G {x:.2f} 0 m {x:.2f} {mark:.2f} l {x:.2f} {top - mark:.2f} m {x:.2f} {top:.2f} l S Q"


def code_mask(code: Code, x: float, y: float, side: float) -> str:
    """A code with its white border in a square whose lower left corner is (x, y), as an image mask; points."""
    module = side / (code.side + 2 * QUIET_MODULES)
    inner = module * code.side
    left, bottom = x + QUIET_MODULES * module, y + QUIET_MODULES * module
    return (
        f"q 0 g {inner:.3f} 0 0 {inner:.3f} {number(left)} {number(bottom)} cm BI/W {code.side}/H {code.side}"
        f"/IM true/D[1 0]/F/AHx ID {code.image().hex()}> EI Q"
    )
