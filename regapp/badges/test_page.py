"""The test page of a printer: rulers, a cross, and lines at known distances that are measured with a ruler of wood."""

from pathlib import Path
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from regapp.badges.measuring import Lengths, true_lengths
from regapp.badges.paper import Correction
from regapp.fonts import REGULAR, SEMIBOLD
from regapp.model.papers.imprint import Imprint
from regapp.pdf_file import new_pdf
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_BLACK: Final = HexColor("#000000")
_TITLE = QT_TRANSLATE_NOOP("TestPage", "Test page, {width} x {height} mm")
_MEASURE = QT_TRANSLATE_NOOP("TestPage", "Measure these four lengths and type them in:")
_LINES = (
    QT_TRANSLATE_NOOP("TestPage", "A = {length} mm: left edge of the paper to line A"),
    QT_TRANSLATE_NOOP("TestPage", "B = {length} mm: line A to line B"),
    QT_TRANSLATE_NOOP("TestPage", "C = {length} mm: upper edge of the paper to line C"),
    QT_TRANSLATE_NOOP("TestPage", "D = {length} mm: line C to line D"),
)
_TICKS_MM: Final = ((10, 3.0), (5, 2.2), (1, 1.3))
_HAIR, _LINE = 0.25, 0.5
_CROSS_MM: Final = 4.0


def write_test_page(
    path: Path, width: float, height: float, correction: Correction, printer: str, language: Language
) -> None:
    """Write the test page for pages of that size in mm, drawn with a correction, as a PDF. OSError."""
    title = language.translate("TestPage", _TITLE).format(width=f"{width:g}", height=f"{height:g}")
    canvas = new_pdf(str(path), (width * mm, height * mm), title, Imprint("RegApp", printer, language.code))
    # From here on points from the page's upper left corner, corrected as badges are, y still upwards.
    canvas.translate(correction.right * mm, (height - correction.down) * mm)
    canvas.scale(correction.across, correction.along)
    true = true_lengths(width, height)
    canvas.setStrokeColor(_BLACK)
    canvas.setFillColor(_BLACK)
    _lines(canvas, true, width, height)
    _level_ruler(canvas, true.top, width)
    _upright_ruler(canvas, true.left, height, true.top)
    _words(canvas, true, width, height, printer, language)
    canvas.showPage()
    canvas.save()


def _lines(canvas: Canvas, true: Lengths, width: float, height: float) -> None:
    """The four lines with their letters, and the cross where the first two meet."""
    right, bottom = true.left + true.across, true.top + true.along
    canvas.setLineWidth(_LINE)
    for x in (true.left, right):
        canvas.line(x * mm, -true.top * mm + _CROSS_MM * mm, x * mm, -bottom * mm - _CROSS_MM * mm)
    for y in (true.top, bottom):
        canvas.line((true.left - _CROSS_MM) * mm, -y * mm, (right + _CROSS_MM) * mm, -y * mm)
    canvas.setFont(SEMIBOLD, 8)
    above, beside = (-true.top + 1.2) * mm, 1.0
    canvas.drawRightString((true.left - beside) * mm, above + 2 * mm, "A")
    canvas.drawString((right + beside) * mm, above + 2 * mm, "B")
    canvas.drawString((right + _CROSS_MM + beside) * mm, -true.top * mm + 3, "C")
    canvas.drawString((right + _CROSS_MM + beside) * mm, -bottom * mm - 3, "D")


def _level_ruler(canvas: Canvas, y: float, width: float) -> None:
    """Millimetres from the left edge, below the line at `y`."""
    canvas.setFont(REGULAR, 5)
    for number in range(int(width) + 1):
        canvas.setLineWidth(_HAIR)
        length = _tick(number)
        canvas.line(number * mm, -y * mm, number * mm, -(y + length) * mm)
        if number % 10 == 0 and 0 < number < width - 2:
            canvas.drawString((number + 0.4) * mm, -(y + length) * mm, str(number))


def _upright_ruler(canvas: Canvas, x: float, height: float, top: float) -> None:
    """Millimetres from the upper edge, right of the line at `x`."""
    canvas.setFont(REGULAR, 5)
    for number in range(int(height) + 1):
        canvas.setLineWidth(_HAIR)
        length = _tick(number)
        canvas.line(x * mm, -number * mm, (x + length) * mm, -number * mm)
        if number % 10 == 0 and 0 < number < height - 2 and number != top:
            canvas.drawString((x + length + 0.3) * mm, -number * mm - 4.6, str(number))


def _tick(number: int) -> float:
    return next(length for step, length in _TICKS_MM if number % step == 0)


def _words(canvas: Canvas, true: Lengths, width: float, height: float, printer: str, language: Language) -> None:
    """Instructions in the box between the rulers, as large as it fits."""
    left, top = true.left + 7, true.top + 6
    room, depth = (true.left + true.across - 1.5 - left) * mm, (true.top + true.along - 1.5 - top) * mm
    title = language.translate("TestPage", _TITLE).format(width=f"{width:g}", height=f"{height:g}")
    lengths = (true.left, true.across, true.top, true.along)
    texts = [(SEMIBOLD, title), (REGULAR, printer), (SEMIBOLD, language.translate("TestPage", _MEASURE))]
    texts += [
        (REGULAR, language.translate("TestPage", text).format(length=f"{length:g}"))
        for text, length in zip(_LINES, lengths, strict=True)
    ]
    for size in (11, 10, 9, 8, 7, 6, 5, 4.5, 4):
        lines = [(font, line) for font, text in texts for line in simpleSplit(text, font, size, room)]
        if len(lines) * size * 1.3 <= depth:
            break
    y = -top * mm - size
    for font, line in lines:
        canvas.setFont(font, size)
        canvas.drawString(left * mm, y, line)
        y -= size * 1.3
