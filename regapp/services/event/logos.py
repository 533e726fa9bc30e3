"""The event's pictures: the organisers' and the donor's logos, and those that its own templates show."""

import base64
from pathlib import Path
from typing import Any, Final

from regapp import badges as drawing
from regapp import reports
from regapp.badges.template import LOGO_SLOTS as _SLOTS
from regapp.model.entry import image_subject
from regapp.model.errors.badges import PictureTooComplex, PictureTooLarge, PictureUnreadable
from regapp.model.misfit import PictureFlaw
from regapp.model.text.names import given_name
from regapp.named_files import file_content
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.material import journal_material, keeping, material, material_names, removing

LOGO_SLOTS: Final = _SLOTS
"""The names of the pictures for which shipped badges have a place."""
_KIND: Final = "image"
_MOST_BYTES: Final = 5 * 2**20


def image_names(desk: Desk) -> tuple[str, ...]:
    """Give the names of the event's pictures."""
    return material_names(desk, _KIND)


def event_images(desk: Desk) -> dict[str, bytes]:
    """The event's pictures by name: PNG, JPEG or SVG as they were added; empty for one of which nothing can be made."""
    return {name: _decoded(material(desk, _KIND, name) or "") for name in image_names(desk)}


def drawn_logos(desk: Desk) -> dict[str, Any]:
    """Give the event's logos that can be drawn, by the name of their place: organisers first, the donor last."""
    images = event_images(desk)
    if not images:
        return {}
    loaded = reports.load_pictures({name: images[name] for name in LOGO_SLOTS if name in images})
    return {name: loaded[name] for name in LOGO_SLOTS if name in loaded}


def _decoded(text: str) -> bytes:
    """The content of a picture; an entry of another desk may hold anything."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""


def add_image(desk: Desk, name: str, path: Path) -> Changes:
    """Keep a picture for badges under a name.

    NameInvalid, FileMissing, FileUnreadable, NotAFile, PictureTooLarge, PictureTooComplex, PictureUnreadable.
    """
    name = given_name(name)
    content = file_content(path, most=_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise PictureTooLarge(str(path), _MOST_BYTES // 2**20)
    flaw = drawing.picture_flaw(content)
    if flaw is not None:
        raise (PictureTooComplex if flaw is PictureFlaw.TOO_MUCH else PictureUnreadable)(str(path))
    return journal_material(
        desk, ActKind.IMAGE, keeping(desk, image_subject(name), base64.b64encode(content).decode("ascii"))
    )


def remove_image(desk: Desk, name: str) -> Changes:
    """Take a picture away; can be undone."""
    return journal_material(desk, ActKind.IMAGE, [removing(image_subject(name))])
