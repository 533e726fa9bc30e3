"""Pictures as files: few colours, and written only where they differ from what is there."""

from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

_COLOURS: Final = 256


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


def _same(picture: Image.Image, file: Path) -> bool:
    with Image.open(file) as there:
        return there.size == picture.size and there.convert("RGB").tobytes() == picture.convert("RGB").tobytes()
