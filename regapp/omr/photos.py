"""Pictures from telephones and scanners, opened with care: any file may be given, and any size."""

import warnings
from pathlib import Path
from typing import Final

from PIL import Image

from regapp.model.errors.files import FileUnreadable
from regapp.model.errors.photos import PhotoTooLarge, PhotoUnreadable
from regapp.named_files import check_ordinary

FORMATS: Final = ("JPEG", "PNG", "WEBP")
"""Not TIFF: it may have several pages, of which only the first would be seen."""
MOST_MEGAPIXELS: Final = 120
_LONGER_SIDE: Final = 2_600
"""Pixels that are looked at: nine a millimetre of a page that fills the picture."""


def open_photo(path: Path) -> Image.Image:
    """Open a picture in grey, not larger than is needed. FileMissing, NotAFile, FileUnreadable, PhotoUnreadable,
    PhotoTooLarge."""
    check_ordinary(path)
    try:
        return _opened(path)
    except PermissionError as error:
        raise FileUnreadable(str(path)) from error
    except Image.DecompressionBombError as error:
        raise PhotoTooLarge(str(path), MOST_MEGAPIXELS) from error
    except (OSError, SyntaxError, ValueError, TypeError, EOFError, MemoryError) as error:
        # What Pillow raises for damaged pictures of several formats.
        raise PhotoUnreadable(str(path)) from error


def _opened(path: Path) -> Image.Image:
    with warnings.catch_warnings():
        # Pillow warns of large and of odd pictures; the size is looked at here.
        warnings.simplefilter("ignore")
        with Image.open(path, formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_MEGAPIXELS * 1_000_000:
                raise PhotoTooLarge(str(path), MOST_MEGAPIXELS)
            # A JPEG is drawn small at once.
            picture.draft("L", (_LONGER_SIDE, _LONGER_SIDE))
            grey = _on_white(picture)
    grey.thumbnail((_LONGER_SIDE, _LONGER_SIDE), Image.Resampling.BOX, reducing_gap=None)
    return grey


def _on_white(picture: Image.Image) -> Image.Image:
    """Give a picture in grey; what is transparent becomes white, and sixteen bits become eight."""
    if picture.mode.startswith("I"):
        return picture.convert("F").point(lambda value: value / 257).convert("L")
    if "A" in picture.getbands() or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("L")
    return picture.convert("L")
