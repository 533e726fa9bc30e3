"""Pages of a desk list, filled in and photographed, for the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw

from regapp.services.desk import Desk
from regapp.services.desk_lists.making import make_desk_list
from regapp.texts.catalogue import Language
from tests.services.desk_lists.papers import filled_in, sheets

FIRST: Final = "osh-1-reg"


def photos_of(desk: Desk, folder: Path, pages: Sequence[int] = (0,), session: str = FIRST) -> list[Path]:
    """Some pages of the list of a session, from 0, each as people have filled it in."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{session}.pdf"
    make_desk_list(desk, desk.session(session), path, Language("ky"))
    made = sheets(path)
    return [filled_in(made[number], number, folder)[0] for number in pages]


def no_page(folder: Path) -> Path:
    """A photo of something else."""
    path = folder / "hall.jpg"
    image = Image.fromarray(np.full((900, 1200), 180, dtype=np.uint8))
    ImageDraw.Draw(image).ellipse((200, 200, 700, 600), fill=60)
    image.save(path)
    return path
