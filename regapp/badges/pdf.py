"""Badges as PDF: pages of a sheet, both sides in the right order, cut marks, a printer's correction."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from regapp.badges.cut_marks import cut_marks
from regapp.badges.divider import draw_divider
from regapp.badges.drawing import SideDrawer, fold_marks
from regapp.badges.fields import BadgeData, Divider
from regapp.badges.layout import POINTS
from regapp.badges.misfits import template_misfits
from regapp.badges.paper import Correction, Paper
from regapp.badges.sheets import page_size, positions
from regapp.badges.shipped_pictures import with_shipped
from regapp.badges.template import Template
from regapp.model.misfit import Misfit
from regapp.model.papers.imprint import Imprint
from regapp.model.progress import Progress
from regapp.pdf_file import add_part, new_pdf
from regapp.pictures import load_pictures

Item = BadgeData | Divider
_NO_IMPRINT: Final = Imprint()


def write_badges(
    path: Path,
    items: Sequence[Item],
    template: Template,
    paper: Paper,
    *,
    title: str,
    images: Mapping[str, bytes],
    imprint: Imprint = _NO_IMPRINT,
    progress: Progress | None = None,
) -> list[Misfit]:
    """Draw badges, and dividers between them, on pages of a sheet into a PDF; gives what is wrong with them.

    `images`: the event's pictures by name; `imprint`: what the file says of itself besides its `title`. `progress` is
    told after each page; what it raises ends the work.
    """
    size = page_size(paper.sheet, template)
    points = (size[0] * POINTS, size[1] * POINTS)
    canvas = new_pdf(str(path), points, title, imprint)
    pages = _Pages(canvas, template, paper, images)
    done = 0
    for chunk in _chunks(items, paper):
        pages.add(chunk)
        done += sum(item is not None for item in chunk)
        if progress:
            progress(done, len(items))
    canvas.save()
    return pages.misfits()


def _chunks(items: Sequence[Item], paper: Paper) -> Iterator[list[Item | None]]:
    """The badges on each page; places that are used up already are None. No page is empty."""
    places = paper.sheet.places
    padded: list[Item | None] = [*[None] * (paper.skip % places), *items]
    return (padded[start : start + places] for start in range(0, len(padded), places))


class _Pages:
    """Adds pages of badges to a canvas."""

    def __init__(self, canvas: Canvas, template: Template, paper: Paper, images: Mapping[str, bytes]) -> None:
        self._canvas, self._template, self._paper = canvas, template, paper
        # A card has the same on both sides unless its back says otherwise; the inside of a folded one does not.
        back = template.back or (() if template.fold else template.elements)
        two = bool(back) and (paper.both_sides or template.fold > 0)
        elements = (*template.elements, *(back if two else ()))
        images = with_shipped(images, elements)
        pictures = load_pictures(images)
        self._sides = [SideDrawer(canvas, template, template.elements, pictures, "f")]
        if two:
            self._sides.append(SideDrawer(canvas, template, back, pictures, "b", int(back is template.back)))
        self._general = template_misfits(elements, pictures, images)
        self._height = page_size(paper.sheet, template)[1] * POINTS
        self._marks = self._make_marks()
        self._is_divided = False

    def misfits(self) -> list[Misfit]:
        """The flaws of all that was drawn, each once."""
        return list(dict.fromkeys([*self._general, *(misfit for side in self._sides for misfit in side.misfits)]))

    def add(self, chunk: Sequence[Item | None]) -> None:
        """A page with these items in its places, and its back."""
        for number, side in enumerate(self._sides):
            self._begin(self._paper.correction)
            if self._marks and number == 0:
                self._canvas.doForm(self._marks)
            corners = positions(self._paper.sheet, self._template, mirrored=number == 1)
            for item, (left, top) in zip(chunk, corners, strict=False):
                if item is not None:
                    if number == 0:
                        self._add_part(item, left, top)
                    x, y = left * POINTS, self._height - (top + self._template.height) * POINTS
                    self._draw(item, side, x, y, is_back=number == 1)
            self._canvas.showPage()

    def _add_part(self, item: Item, left: float, top: float) -> None:
        """Add a dividing card to the outline, and whoever has a page of their own."""
        if isinstance(item, Divider):
            # Municipalities of one name are told apart by their rayon.
            title, level = ", ".join(part for part in (item.title, item.subtitle) if part), 0
        elif self._paper.sheet.places == 1:
            title, level = item.name, int(self._is_divided)
        else:
            return
        self._is_divided = self._is_divided or isinstance(item, Divider)
        if title:
            add_part(self._canvas, title, left * POINTS, self._height - top * POINTS, level)

    def _draw(self, item: Item, side: SideDrawer, x: float, y: float, is_back: bool) -> None:
        if isinstance(item, Divider):
            if not is_back:
                draw_divider(self._canvas, item, self._template, x, y)
            return
        side.draw(item, x, y)
        if self._template.fold:
            # Seen from behind, the fold lies at the same distance from the other edge.
            fold = self._template.width - self._template.fold if is_back else self._template.fold
            self._canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm {fold_marks(fold, self._template.height)} Q")

    def _begin(self, correction: Correction) -> None:
        if correction.is_none:
            return
        c = correction.bounded()
        shift_x = c.right * POINTS
        # Measured from the upper edge, while PDF counts from the lower one.
        shift_y = self._height * (1 - c.along) - c.down * POINTS
        self._canvas.addLiteral(f"{c.across:.5f} 0 0 {c.along:.5f} {shift_x:.3f} {shift_y:.3f} cm")

    def _make_marks(self) -> str:
        if not self._paper.sheet.cut_marks:
            return ""
        self._canvas.beginForm("marks")
        self._canvas.addLiteral(cut_marks(self._paper.sheet, self._template))
        self._canvas.endForm()
        return "marks"
