"""The pages of desk lists that a picture shows, read."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

import zxingcpp
from PIL import Image, ImageOps

from regapp.model.papers.page_code import PageCode, decode
from regapp.model.papers.page_reading import PageReading
from regapp.omr.flattening import SCALE, flattened
from regapp.omr.geometry import Points
from regapp.omr.marks import marks_of
from regapp.omr.rows import shifts_of

_ROUND_A_ROW: Final = 2.5
"""A row is shown with so many millimetres around it."""
_LEAST_SEEN: Final = 0.7
"""Where fewer of the rows are found, something else was taken for a corner mark."""


@dataclass(frozen=True)
class SeenPage:
    """A page in a picture: its code, and what was read; None if the picture does not show the whole page."""

    code: PageCode
    reading: PageReading | None
    _picture: bytes = field(default=b"", repr=False, compare=False)
    """The flat page as JPEG: somebody may read a hundred pages at once."""

    def row_picture(self, row: int) -> bytes:
        """Give the picture (PNG) of a row, counted from 0, to be looked at; empty if the page was not read."""
        if not self._picture:
            return b""
        area, around = self.code.place.row_area(row), _ROUND_A_ROW
        edges = (area.left - around, area.top - around, area.right + around, area.bottom + around)
        left, top, right, bottom = (round(edge * SCALE) for edge in edges)
        content = io.BytesIO()
        with Image.open(io.BytesIO(self._picture)) as flat:
            ImageOps.autocontrast(flat.crop((left, top, right, bottom)), 1).save(content, "PNG")
        return content.getvalue()


def pages_in(photo: Image.Image) -> list[SeenPage]:
    """Read all pages of desk lists in a picture; none if it shows no code of one.

    NewerFormatError if a page has a code of a later format.
    """
    return [_seen(photo, code, corners) for code, corners in _codes(photo)]


def _codes(photo: Image.Image) -> Iterator[tuple[PageCode, Points]]:
    """Find the codes of pages, with their corners from the upper left one onwards."""
    found: set[PageCode] = set()
    for picture in (photo, ImageOps.autocontrast(photo, 2)):
        for barcode in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode):  # type: ignore[arg-type]
            code = decode(barcode.text)
            if code is not None and code not in found:
                found.add(code)
                place = barcode.position
                corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
                yield code, [(float(corner.x), float(corner.y)) for corner in corners]
        if found:
            return


def _seen(photo: Image.Image, code: PageCode, corners: Points) -> SeenPage:
    flat = flattened(photo, code.place, corners)
    shifts = shifts_of(flat) if flat is not None else []
    if flat is None or sum(shift.is_seen for shift in shifts) < _LEAST_SEEN * len(shifts):
        return SeenPage(code, None)
    needs_tick = code.layout is None
    marks = tuple(replace(marks_of(flat, row, shift), needs_tick=needs_tick) for row, shift in enumerate(shifts))
    picture = io.BytesIO()
    flat.picture.save(picture, "JPEG", quality=85)
    return SeenPage(code, PageReading(code, marks), picture.getvalue())
