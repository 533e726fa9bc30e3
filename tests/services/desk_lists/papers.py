"""Desk lists made, filled in and photographed."""

from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image

from tests.omr.pens import DOTS, Written, written_page
from tests.omr.photos import photo_of


def sheets(path: Path) -> list[Image.Image]:
    """The pages of a list, `DOTS` pixels a millimetre."""
    return [sheet(path, number) for number in range(len(texts(path)))]


def sheet(path: Path, number: int = 0) -> Image.Image:
    """One of the pages."""
    document = pypdfium2.PdfDocument(path)
    found: Image.Image = document[number].render(scale=DOTS * 25.4 / 72, grayscale=True).to_pil()
    document.close()
    return found


def texts(path: Path) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(path)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def filled_in(page: Image.Image, seed: int, folder: Path, *, scanned: bool = True) -> tuple[Path, tuple[Written, ...]]:
    """A page that people wrote on, as a file: as a scanner sees it, or as a telephone does."""
    random = np.random.default_rng(seed)
    written, rows = written_page(page, random, lines=False)
    path = folder / f"photo-{seed}.{'png' if scanned else 'jpg'}"
    if scanned:
        written.save(path)
    else:
        path.write_bytes(photo_of(written, random))
    return path, rows
