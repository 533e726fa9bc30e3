"""Reading back what printers left: page sizes in mm, pictures, and the codes on them."""

import io
import struct
from dataclasses import dataclass

import pypdfium2
import zxingcpp
from PIL import Image

from regapp.model import token as tokens
from regapp.model.token import Token

_MM_A_POINT = 25.4 / 72
_DPI = 203


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Widths and heights of a PDF's pages in mm, to 0.3 mm."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    sizes = [(page.get_width() * _MM_A_POINT, page.get_height() * _MM_A_POINT) for page in document]
    document.close()
    return [(_near(width), _near(height)) for width, height in sizes]


def _near(size: float) -> float:
    return float(round(size)) if abs(size - round(size)) <= 0.3 else size


def pictures(pdf: bytes, dpi: int = _DPI) -> list[Image.Image]:
    """The pages of a PDF as grey pictures."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    found = [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    document.close()
    return found


def pictures_within(pdf: bytes) -> list[Image.Image]:
    """The pictures that lie on a PDF's pages, dot by dot, grey."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    found = [
        item.get_bitmap(render=False).to_pil().convert("L")
        for page in document
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
    ]
    document.close()
    return found


def tokens_in(content: bytes) -> list[Token]:
    """The badges' tokens on all pages of a PDF or of a CUPS raster, in order."""
    pages = pictures(content) if content.startswith(b"%PDF") else [page.picture for page in raster_pages(content)]
    codes = [code.text for page in pages for code in zxingcpp.read_barcodes(page)]
    return [token for code in codes if (token := tokens.decode(code)) is not None]


def code_corner(content: bytes) -> tuple[float, float]:
    """Where the upper left corner of the code on the first page lies, in mm from the page's."""
    page = pictures(content)[0] if content.startswith(b"%PDF") else raster_pages(content)[0].picture
    (code,) = zxingcpp.read_barcodes(page)
    corner = code.position.top_left
    return corner.x / _DPI * 25.4, corner.y / _DPI * 25.4


@dataclass(frozen=True)
class RasterPage:
    """A page as a print head gets it. `size` in points, `bits` a pixel."""

    dpi: tuple[int, int]
    size: tuple[int, int]
    bits: int
    picture: Image.Image

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height by the pixels, in mm."""
        return self.picture.width / self.dpi[0] * 25.4, self.picture.height / self.dpi[1] * 25.4


_SYNC = b"3SaR"
_HEADER_BYTES = 1796


def raster_pages(content: bytes) -> list[RasterPage]:
    """The pages of an uncompressed CUPS raster of version 3 in this machine's byte order."""
    assert content[:4] == _SYNC, content[:4]
    found, at = [], 4
    while at < len(content):
        header = content[at : at + _HEADER_BYTES]
        dpi, size = struct.unpack_from("<2I", header, 276), struct.unpack_from("<2I", header, 352)
        width, height = struct.unpack_from("<2I", header, 372)
        bits, line = struct.unpack_from("<2I", header, 388)
        at += _HEADER_BYTES
        data = content[at : at + line * height]
        at += line * height
        # In CUPS's black-and-white a set bit is black.
        picture = Image.frombytes("1", (width, height), data, "raw", "1;I", line).convert("L")
        found.append(RasterPage(dpi, size, bits, picture))
    return found
