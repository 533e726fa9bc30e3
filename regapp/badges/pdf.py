"""Badges drawn as PDF."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from regapp.badges.fields import FIELDS, BadgeData, Misfit
from regapp.badges.lettering import LEADING, fit, width_of
from regapp.badges.paper import Paper
from regapp.badges.qr import QUIET_MODULES, matrix, runs
from regapp.badges.sheets import Sheet, page_size, positions
from regapp.badges.template import Element, Template
from regapp.fonts import REGULAR, SEMIBOLD, register_fonts
from regapp.texts.palette import CATEGORY_COLOURS, PAPER

Progress = Callable[[int, int], None]
_MARK_MM = 4.0
_MARK_GAP_MM = 1.0


def write_badges(
    path: Path,
    badges: Sequence[BadgeData],
    template: Template,
    paper: Paper,
    *,
    title: str,
    images: Mapping[str, bytes],
    progress: Progress | None = None,
) -> list[Misfit]:
    """Draw the badges on pages of `sheet` into a PDF; gives the texts that did not fit."""
    sheet = paper.sheet
    register_fonts()
    width, height = page_size(sheet, template)
    canvas = Canvas(str(path), pagesize=(width * mm, height * mm), pageCompression=1, initialFontName=REGULAR)
    canvas.setTitle(title)
    canvas.setCreator("RegApp")
    misfits: list[Misfit] = []
    corners = list(positions(sheet, template))
    for index, data in enumerate(badges):
        place = index % sheet.places
        if place == 0:
            if index:
                canvas.showPage()
            if sheet.cut_marks:
                _cut_marks(canvas, sheet, template, (width, height))
        x, y = corners[place]
        canvas.saveState()
        # From here on millimetres from the badge's upper left corner, y downwards.
        canvas.translate(x * mm, (height - y) * mm)
        misfits.extend(_draw(canvas, data, template))
        canvas.restoreState()
        if progress:
            progress(index + 1, len(badges))
    canvas.showPage()
    canvas.save()
    return misfits


def _draw(canvas: Canvas, data: BadgeData, template: Template) -> list[Misfit]:
    misfits = []
    for element in template.elements:
        if element.kind == "band":
            canvas.setFillColor(_colour(element.colour, data))
            canvas.rect(
                element.x * mm,
                -(element.y + element.height) * mm,
                element.width * mm,
                element.height * mm,
                stroke=0,
                fill=1,
            )
        elif element.kind == "qr":
            _draw_qr(canvas, element, FIELDS[element.field].text(data))
        elif element.kind == "text" and not _draw_text(canvas, element, data):
            misfits.append(Misfit(data.number, element.field))
    return misfits


def _colour(name: str, data: BadgeData) -> HexColor:
    if name == "category":
        return HexColor(CATEGORY_COLOURS[data.category])
    return HexColor(PAPER.get(name, name))


def _draw_text(canvas: Canvas, element: Element, data: BadgeData) -> bool:
    text = FIELDS[element.field].text(data) if element.field else element.text
    if not text:
        return True
    if element.capitals:
        text = text.upper()
    font = SEMIBOLD if element.bold else REGULAR
    box_width, box_height = element.width * mm, element.height * mm
    fitted = fit(text, font, element.size, element.least, box_width, box_height)
    canvas.setFillColor(_colour(element.colour, data))
    canvas.setFont(font, fitted.size)
    line_height = fitted.size * LEADING
    block = line_height * len(fitted.lines)
    baseline = -element.y * mm - (box_height - block) / 2 - fitted.size * 0.92
    for line in fitted.lines:
        slack = box_width - width_of(line, font, fitted.size)
        shift = {"left": 0.0, "centre": slack / 2, "right": slack}[element.align]
        canvas.drawString(element.x * mm + shift, baseline, line)
        baseline -= line_height
    return fitted.fits


def _draw_qr(canvas: Canvas, element: Element, token: str) -> None:
    """The code with its quiet zone inside the element's box."""
    modules = matrix(token)
    side = min(element.width, element.height) * mm
    module = side / (len(modules) + 2 * QUIET_MODULES)
    left, top = element.x * mm, -element.y * mm
    canvas.setFillColor(HexColor("#FFFFFF"))
    canvas.rect(left, top - side, side, side, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    path = canvas.beginPath()
    for row, column, length in runs(modules):
        path.rect(
            left + (QUIET_MODULES + column) * module,
            top - (QUIET_MODULES + row + 1) * module,
            length * module,
            module,
        )
    canvas.drawPath(path, stroke=0, fill=1)


def _cut_marks(canvas: Canvas, sheet: Sheet, template: Template, page: tuple[float, float]) -> None:
    """Short lines outside the block of badges at each edge, or thin lines between badges where there is no outside."""
    width, height = page
    corners = list(positions(sheet, template))
    left, top = corners[0]
    right, bottom = left + sheet.columns * template.width, top + sheet.rows * template.height
    canvas.setStrokeColor(HexColor(PAPER["line"]))
    canvas.setLineWidth(0.3)
    for column in range(sheet.columns + 1):
        x = (left + column * template.width) * mm
        for start, end in (
            (top - _MARK_GAP_MM - _MARK_MM, top - _MARK_GAP_MM),
            (bottom + _MARK_GAP_MM, bottom + _MARK_GAP_MM + _MARK_MM),
        ):
            canvas.line(x, (height - start) * mm, x, (height - end) * mm)
    for row in range(sheet.rows + 1):
        y = (height - top - row * template.height) * mm
        for start, end in (
            (left - _MARK_GAP_MM - _MARK_MM, left - _MARK_GAP_MM),
            (right + _MARK_GAP_MM, right + _MARK_GAP_MM + _MARK_MM),
        ):
            canvas.line(start * mm, y, end * mm, y)
    if left < _MARK_GAP_MM:
        canvas.line(width / 2 * mm, 0, width / 2 * mm, height * mm)
        canvas.line(0, height / 2 * mm, width * mm, height / 2 * mm)
