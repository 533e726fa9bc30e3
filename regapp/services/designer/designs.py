"""The objects of the designer: a template's parts and choices, slots of pictures, a badge drawn as it changes."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from regapp import badges as drawing
from regapp.badges.fields import FIELDS, Field
from regapp.badges.paper import Paper
from regapp.badges.sheets import SINGLE, load_sheet, sheets_for
from regapp.badges.shipped_pictures import SHIPPED_PICTURES
from regapp.badges.template import ALIGNS, UPRIGHTS, Element, Kind, Template, parse_template
from regapp.model.errors.badges import TemplateInvalid
from regapp.model.misfit import Misfit
from regapp.model.participant import Participant
from regapp.model.text.names import MOST_NAME, name_for_file
from regapp.scratch import scratch_folder
from regapp.services.badges.data import BadgeWriter, sample_person
from regapp.services.badges.templates import (
    CERTIFICATES,
    is_shipped,
    load_template,
    read_template,
    save_template,
    template_names,
)
from regapp.services.certificates.data import CertificateWriter
from regapp.services.desk import Changes, Desk
from regapp.services.event.logos import LOGO_SLOTS, event_images, image_names
from regapp.services.imprint import imprint
from regapp.services.output import whole_file
from regapp.texts.catalogue import Language
from regapp.texts.palette import PAPER

__all__ = [
    "ALIGNS", "BADGE_CODE", "CERTIFICATES", "CERTIFICATE_CODE", "CODE_FIELDS", "FIELDS", "MATERIALS_CODE", "PALETTE",
    "SHIPPED_PICTURES", "SLOTS", "UPRIGHTS", "Drawing", "Element", "Field", "Flaw", "Kind", "Opened", "Template",
    "code_for", "draw_design", "fields_for", "fitting_sheets", "free_image_name", "import_design", "open_design",
    "picture_names", "suggested_name", "write_design",
]  # fmt: skip

BADGE_CODE: Final = "token"
MATERIALS_CODE: Final = "portal-link"
CERTIFICATE_CODE: Final = "certificate-code"
CODE_FIELDS: Final = (BADGE_CODE, CERTIFICATE_CODE, MATERIALS_CODE, "number")
"""The contents of a code: the badge's or the certificate's code, the address of the materials, the short number."""
SLOTS: Final = LOGO_SLOTS
"""The names of the pictures for which the shipped templates have a place."""
PALETTE: Final = tuple(PAPER)
"""The named colours of paper, besides the category's."""


def fields_for(purpose: str) -> tuple[str, ...]:
    """Give the names of the fields that are offered for templates of a purpose."""
    return tuple(name for name, field in FIELDS.items() if field.paper in ("", purpose))


def code_for(purpose: str) -> str:
    """Give the field of the paper's own code: the badge's or the certificate's."""
    return CERTIFICATE_CODE if purpose == CERTIFICATES else BADGE_CODE


@dataclass(frozen=True)
class Flaw:
    """A fault of a drawn badge: `fit`, `glyphs`, `code`, `image`, `font` or `covered`; its field and its detail.

    `where`, of what is covered: the side, and the numbers of the lower and of the upper element.
    """

    trouble: str
    field: str
    detail: str
    where: tuple[int, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A drawn badge: the PDF (page 1 the front, page 2 the back), and its faults."""

    pdf: bytes
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True)
class Opened:
    """A template opened in the designer, whether it is the event's own, and the names of the pictures it can show."""

    template: Template
    own: bool
    images: tuple[str, ...]


def open_design(desk: Desk, name: str) -> Opened:
    """Open the template of that name to change it. UnknownTemplate, TemplateInvalid."""
    return Opened(load_template(desk, name), not is_shipped(name), picture_names(desk))


def picture_names(desk: Desk) -> tuple[str, ...]:
    """Give the names of the pictures that a design can show: the event's own, and the shipped ones."""
    return tuple(dict.fromkeys((*image_names(desk), *SHIPPED_PICTURES)))


def draw_design(desk: Desk, design: Template, person: Participant | None, language: Language) -> Drawing:
    """Draw one badge of an unsaved template as a PDF, for a person or (None) an invented one; records nothing."""
    with scratch_folder("design") as folder:
        path = Path(folder, "badge.pdf")
        misfits = draw_sample(desk, path, design, person, language)
        flaws = [Flaw(misfit.trouble.value, misfit.field, misfit.detail, misfit.where) for misfit in misfits]
        return Drawing(path.read_bytes(), tuple(dict.fromkeys(flaws)))


def draw_sample(
    desk: Desk, out: Path, design: Template, person: Participant | None, language: Language
) -> list[Misfit]:
    """Draw one badge of an unsaved template on a page of its own; records nothing.

    `person`: the owner of the badge; None for an invented person.
    """
    shown = person or sample_person()
    if design.purpose == CERTIFICATES:
        data = CertificateWriter(desk, language).sample(shown)
    else:
        data = BadgeWriter(desk, language).badge(shown, max(1, shown.issue))
    paper = Paper(load_sheet(SINGLE, design), both_sides=bool(design.back))
    about = imprint(desk.event, language)
    return drawing.write_badges(out, [data], design, paper, title=design.name, images=event_images(desk), imprint=about)


def fitting_sheets(design: Template) -> tuple[str, ...]:
    """Give the names of the sheets on which an unsaved template can be laid out, its usual ones first."""
    return sheets_for(design)


def design_text(design: Template) -> str:
    """Write an unsaved template as text."""
    return drawing.write_template(design)


def design_from_text(name: str, text: str) -> Template | None:
    """Read a template that was written as text; None where it is damaged."""
    try:
        return parse_template(name, text)
    except TemplateInvalid:
        return None


def write_design(design: Template, path: Path) -> None:
    """Write an unsaved template as a TOML file. WriteFailed, DiskFull."""
    text = drawing.write_template(design)
    with whole_file(path) as partial:
        partial.write_text(text, encoding="utf-8")


def import_design(desk: Desk, path: Path) -> tuple[Template, Changes]:
    """Import a TOML file as one of the event's own templates; if its name is taken, under the next free one.

    FileMissing, FileUnreadable, TemplateInvalid.
    """
    template = read_template(path)
    taken = template_names(desk)
    if template.name in taken:
        template = replace(template, name=_numbered(template.name, taken, " – "))
    return template, save_template(desk, template)


def suggested_name(desk: Desk, name: str) -> str:
    """Make a name that no template has yet from another's: `90x60` gives `90x60 – 2`."""
    return _numbered(name, template_names(desk), " – ")


def free_image_name(desk: Desk, path: Path) -> str:
    """Make a name for a picture from its file's name, one that no picture and no slot has yet."""
    taken = (*picture_names(desk), *SLOTS)
    stem = name_for_file(path.stem, "picture")
    return stem if stem not in taken else _numbered(stem, taken, "-")


def _numbered(name: str, taken: tuple[str, ...], joint: str) -> str:
    """Add the first free number from 2 on to a name."""
    head, _, tail = name.rpartition(joint)
    base = head if head and tail.isdigit() else name
    number = 2
    while (found := f"{base[: MOST_NAME - 6]}{joint}{number}") in taken:
        number += 1
    return found
