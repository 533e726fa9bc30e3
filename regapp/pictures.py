"""Pictures on badges and papers: the organisers' and the donor's logos, as PNG, JPEG or SVG."""

import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_MOST_PIXELS: Final = 40_000_000
_PIXELS_KEPT: Final = 1_600
"""The limit of the longer side: 300 dots an inch over 135 mm, more than any logo needs."""


@dataclass(frozen=True)
class Picture:
    """A picture ready to draw: a vector drawing or a raster image, and its own size in any unit."""

    width: float
    height: float
    drawing: Any = None
    image: ImageReader | None = None

    def draw(self, canvas: Canvas, left: float, bottom: float, width: float, height: float, slack: float) -> None:
        """Draw into a box in points, whole and in its own proportions; `slack` of the spare width is at the left."""
        scale = min(width / self.width, height / self.height)
        x, y = left + (width - self.width * scale) * slack, bottom + (height - self.height * scale) / 2
        canvas.saveState()
        canvas.translate(x, y)
        canvas.scale(scale, scale)
        if self.drawing is not None:
            # Loaded here: 0.1 s, and only vector pictures need it.
            from reportlab.graphics import renderPDF

            renderPDF.draw(self.drawing, canvas, 0, 0)
        else:
            canvas.drawImage(self.image, 0, 0, self.width, self.height, mask="auto")
        canvas.restoreState()


def check_picture(content: bytes) -> bool:
    """Whether a picture can be drawn."""
    picture = load_picture(content)
    if picture is None:
        return False
    try:
        # Only drawing shows the demands of a foreign drawing.
        canvas = Canvas(io.BytesIO(), pagesize=(100, 100))
        picture.draw(canvas, 0, 0, 50, 50, 0.5)
        canvas.save()
    except Exception:
        return False
    return True


def load_pictures(contents: Mapping[str, bytes]) -> dict[str, Picture]:
    """Load the pictures that can be drawn, by name."""
    loaded = {name: load_picture(content) for name, content in contents.items()}
    return {name: picture for name, picture in loaded.items() if picture is not None}


def load_picture(content: bytes) -> Picture | None:
    """Load a picture from the bytes of a PNG, JPEG or SVG file; None if it is none of them, or damaged."""
    if b"<svg" in content[:2_000].lower():
        return _vector(content)
    try:
        with Image.open(io.BytesIO(content)) as image:
            if image.format not in ("PNG", "JPEG") or image.width * image.height > _MOST_PIXELS:
                return None
            image.thumbnail((_PIXELS_KEPT, _PIXELS_KEPT))
            ready = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P", "PA") else "RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return Picture(ready.width, ready.height, image=ImageReader(ready))


def _vector(content: bytes) -> Picture | None:
    # Loaded here: 0.4 s, and only badges with an SVG logo need it.
    from svglib.svglib import svg2rlg

    try:
        drawing = svg2rlg(io.BytesIO(content))
    except Exception:
        # A foreign file can be wrong in more ways than svglib has errors for.
        return None
    if drawing is None:
        return None
    sides = (drawing.width, drawing.height)
    if not all(isinstance(side, int | float) and math.isfinite(side) and side > 0 for side in sides):
        return None
    return Picture(drawing.width, drawing.height, drawing=drawing)
