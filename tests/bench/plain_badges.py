"""Badges as anybody would write them in an afternoon: ReportLab and qrcode by their examples. A yardstick only."""

import io
from collections.abc import Sequence
from pathlib import Path

import qrcode
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from regapp.badges.fields import BadgeData
from regapp.fonts import REGULAR, SEMIBOLD, register_fonts


def write_plain_badges(path: Path, badges: Sequence[BadgeData]) -> None:
    """Eight badges of 90 x 60 mm on each A4 page."""
    register_fonts()
    canvas = Canvas(str(path), pagesize=(210 * mm, 297 * mm))
    for index, data in enumerate(badges):
        place = index % 8
        if place == 0 and index:
            canvas.showPage()
        x, y = (15 + 90 * (place % 2)) * mm, (297 - 28.5 - 60 * (place // 2 + 1)) * mm
        canvas.setFillColorRGB(0.04, 0.39, 0.47)
        canvas.rect(x, y, 90 * mm, 9 * mm, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont(SEMIBOLD, 20)
        canvas.drawString(x + 5 * mm, y + 36 * mm, data.family)
        canvas.setFont(REGULAR, 14)
        canvas.drawString(x + 5 * mm, y + 28 * mm, data.given)
        canvas.setFont(REGULAR, 9)
        for line, text in enumerate((data.municipality, data.organisation, data.position, data.event, data.when)):
            canvas.drawString(x + 5 * mm, y + (24 - 4 * line) * mm, text)
        picture = io.BytesIO()
        qrcode.make(data.token, border=4).save(picture, format="PNG")
        canvas.drawImage(ImageReader(picture), x + 62 * mm, y + 26 * mm, 24 * mm, 24 * mm)
    canvas.save()
