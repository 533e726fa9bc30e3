"""Pictures as files: where each lies, with few colours, written only where it differs from what is there."""

from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

ROOT: Final = Path(__file__).resolve().parents[2]
SHOWN: Final = frozenset({
    "desk-admitted-ky-light", "desk-search-ru-light", "list-columns-ru-light", "people-doubles-ky-light",
    "programme-ky-light", "designer-ru-light", "badges-90x60", "attendance-ru-light", "wall-ky-dark",
    "paper-certificate-ky", "paper-sign-in-ky", "paper-report-ru",
})  # fmt: skip
"""Those in README.md and the guides."""
_COLOURS: Final = 256
_UNSEEN: Final = 20
"""Of 255 steps of a colour, as the mean of a pixel and those around it: a pixel of an edge is not seen, a stroke is."""


def place_of(name: str) -> Path:
    """Where a picture is: those on pages for users are kept, all others are made when somebody wants to look."""
    folder = Path("docs", "pictures") if name in SHOWN else Path("build", "pictures")
    return ROOT / folder / f"{name}.png"


def picture_of(widget: QWidget) -> Image.Image:
    """A window as it is shown."""
    grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, bytes_a_line = (grabbed.width(), grabbed.height()), grabbed.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(grabbed.constBits()), "raw", "RGB", bytes_a_line)


def save(picture: Image.Image, file: Path, colours: int = _COLOURS) -> bool:
    """Keep a picture as PNG with so many colours, unless the file has the same pixels; gives whether it was written."""
    reduced = picture.convert("RGB").quantize(colours)
    if file.exists() and _same(reduced, file):
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    reduced.save(file, optimize=True)
    return True


def looks_same(first: Image.Image, second: Image.Image) -> bool:
    """Whether nobody sees a difference: Qt draws the edges of large letters a little differently now and then.

    It lets go of fonts that were not used for a while, and those it loads later come out a shade otherwise.
    """
    if first.size != second.size:
        return False
    difference = ImageChops.difference(first.convert("RGB"), second.convert("RGB")).filter(ImageFilter.BoxBlur(1))
    return difference.point(lambda value: 255 if value > _UNSEEN else 0).getbbox() is None


def _same(picture: Image.Image, file: Path) -> bool:
    with Image.open(file) as there:
        return looks_same(picture, there)
