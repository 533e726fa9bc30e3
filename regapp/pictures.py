"""Pictures on badges and papers: the organisers' and the donor's logos, as PNG, JPEG or SVG."""

import base64
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import standardFonts
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, SEMIBOLD, register_fonts
from regapp.model.misfit import PictureFlaw
from regapp.svg_size import TooMuchError, check_size, embedded

MOST_BYTES: Final = 5 * 2**20
_MOST_PIXELS: Final = 40_000_000
_PIXELS_OF_A_PART: Final = 10_000
"""A picture within a drawing takes as long as so many of its parts."""
_FORMATS: Final = ("PNG", "JPEG")
_PIXELS_KEPT: Final = 1_600
"""The limit of the longer side: 300 dots an inch over 135 mm, more than any logo needs."""


@dataclass(frozen=True)
class Picture:
    """A picture ready to draw: a vector drawing or a raster image, and its own size in any unit."""

    width: float
    height: float
    drawing: Any = None
    image: ImageReader | None = None

    def placed(
        self, left: float, bottom: float, width: float, height: float, slack: float
    ) -> tuple[float, float, float]:
        """Its lower left corner and its scale in a box in points, whole and in its own proportions."""
        scale = min(width / self.width, height / self.height)
        return left + (width - self.width * scale) * slack, bottom + (height - self.height * scale) / 2, scale

    def draw(self, canvas: Canvas, left: float, bottom: float, width: float, height: float, slack: float) -> None:
        """Draw into a box in points, whole and in its own proportions; `slack` of the spare width is at the left."""
        x, y, scale = self.placed(left, bottom, width, height, slack)
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(scale, scale)
        if self.drawing is not None:
            # Loaded here: 0.1 s, and only vector pictures need it.
            from reportlab.graphics import renderPDF

            # Kept once for all badges; and reportlab cannot write inline pictures without ASCII85.
            canvas.drawInlineImage = partial(_draw_within, canvas)
            renderPDF.draw(self.drawing, canvas, 0, 0)
        else:
            canvas.drawImage(self.image, 0, 0, self.width, self.height, mask="auto")
        canvas.restoreState()


def _draw_within(
    canvas: Canvas, image: Any, x: float, y: float, width: float | None = None, height: float | None = None, **_: Any
) -> None:
    canvas.drawImage(ImageReader(image), x, y, width, height, mask="auto")


def picture_flaw(content: bytes) -> PictureFlaw | None:
    """Why a picture cannot be drawn; None if it can."""
    found = load_picture(content)
    return found if isinstance(found, PictureFlaw) else None


def load_pictures(contents: Mapping[str, bytes]) -> dict[str, Picture]:
    """Load the pictures that can be drawn, by name."""
    loaded = {name: load_picture(content) for name, content in contents.items()}
    return {name: picture for name, picture in loaded.items() if isinstance(picture, Picture)}


def load_picture(content: bytes) -> Picture | PictureFlaw:
    """A picture out of the bytes of a PNG, JPEG or SVG file, that is sure to be drawn; or why it cannot be."""
    if len(content) > MOST_BYTES:
        return PictureFlaw.TOO_MUCH
    if b"<svg" in content[:2_000].lower():
        return _vector(content)
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.format not in _FORMATS:
                return PictureFlaw.UNREADABLE
            if image.width * image.height > _MOST_PIXELS:
                return PictureFlaw.TOO_MUCH
            image.thumbnail((_PIXELS_KEPT, _PIXELS_KEPT))
            ready = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P", "PA") else "RGB")
    except Image.DecompressionBombError:
        return PictureFlaw.TOO_MUCH
    except Exception:
        # A foreign file can be wrong in more ways than Pillow has names for.
        return PictureFlaw.UNREADABLE
    return Picture(ready.width, ready.height, image=ImageReader(ready))


def _vector(content: bytes) -> Picture | PictureFlaw:
    # Loaded here: 0.4 s, and only badges with an SVG logo need it.
    from svglib.svglib import SvgRenderer, load_svg_file

    source = io.BytesIO(content)
    try:
        root = load_svg_file(source)
        check_size(root, _PIXELS_OF_A_PART, map(_pixels, embedded(root)))
        drawing = SvgRenderer(source).render(root)
        _embed_fonts(drawing)
        picture = Picture(drawing.width, drawing.height, drawing=drawing)
        return picture if _has_sides(picture) and _can_be_drawn(picture) else PictureFlaw.UNREADABLE
    except (TooMuchError, Image.DecompressionBombError):
        return PictureFlaw.TOO_MUCH
    except Exception:
        # A foreign file can be wrong in more ways than svglib has names for.
        return PictureFlaw.UNREADABLE


def _embed_fonts(drawing: Any) -> None:
    """Set texts in shipped letters where they would be in those that each reader of a PDF brings itself."""
    register_fonts()
    drawing.initialFontName = REGULAR
    waiting = list(drawing.contents)
    while waiting:
        node = waiting.pop()
        waiting += getattr(node, "contents", ())
        font = getattr(node, "fontName", "")
        if font in standardFonts:
            node.fontName = SEMIBOLD if "Bold" in font else REGULAR


def _pixels(address: str) -> int:
    """How many pixels a picture has whose content stands in its address."""
    with Image.open(io.BytesIO(base64.b64decode(address.partition(",")[2])), formats=_FORMATS) as image:
        return image.width * image.height


def _has_sides(picture: Picture) -> bool:
    sides = (picture.width, picture.height)
    return all(isinstance(side, int | float) and math.isfinite(side) and side > 0 for side in sides)


def _can_be_drawn(picture: Picture) -> bool:
    # What a foreign drawing asks for shows only when it is drawn; then it raises.
    canvas = Canvas(io.BytesIO(), pagesize=(100, 100))
    picture.draw(canvas, 0, 0, 50, 50, 0.5)
    canvas.save()
    return True
