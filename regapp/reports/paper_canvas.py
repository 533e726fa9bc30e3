"""The canvas of a paper that is drawn directly on its pages."""

from typing import IO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, register_fonts


def paper_canvas(target: str | IO[bytes], size: tuple[float, float], title: str) -> Canvas:
    """Begin an empty PDF with pages of a size in points."""
    register_fonts()
    # Plain compressed bytes: ASCII85 would make every stream a quarter longer.
    rl_config.useA85 = 0
    canvas = Canvas(target, pagesize=size, pageCompression=1, initialFontName=REGULAR)
    canvas.setTitle(title)
    canvas.setCreator("RegApp")
    return canvas
