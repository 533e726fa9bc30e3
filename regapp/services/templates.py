"""Badge templates and pictures: the shipped ones, and those of the event's own, which travel with its journal."""

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from regapp.badges.sheets import all_sheets, sheets_for
from regapp.badges.template import LOGO_SLOTS as _SLOTS
from regapp.badges.template import Template, parse_template, write_template
from regapp.model.entry import Draft, Kind, image_subject, template_subject
from regapp.model.errors import (
    FileMissing,
    FileUnreadable,
    PictureTooLarge,
    PictureUnreadable,
    TemplateExists,
    TemplateInvalid,
    UnknownTemplate,
)
from regapp.resources import resource
from regapp.services.desk import Changes, Desk
from regapp.store import queries

DEFAULT_TEMPLATE: Final = "90x60"
LOGO_SLOTS: Final = _SLOTS
"""The names of the pictures that shipped badges have a place for."""
_MOST_NAME: Final = 60
_MOST_TOML: Final = 200_000


@dataclass(frozen=True)
class TemplateInfo:
    """A template to choose: its name, its size in mm, and whether it is the event's own."""

    name: str
    width: float
    height: float
    own: bool


def shipped_names() -> tuple[str, ...]:
    """The names of the shipped templates, the default first."""
    names = sorted(path.stem for path in resource("badges").glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name != DEFAULT_TEMPLATE))


def shipped_template(name: str) -> Template:
    """The shipped template of that name. UnknownTemplate."""
    if name not in shipped_names():
        raise UnknownTemplate(name, shipped_names())
    return parse_template(name, resource("badges", f"{name}.toml").read_text(encoding="utf-8"))


def own_names(desk: Desk) -> tuple[str, ...]:
    """The names of the event's own templates."""
    return tuple(desk.ask(lambda db: queries.materials(db, desk.event.number, "template")))


def template_names(desk: Desk) -> tuple[str, ...]:
    """The names of all templates: the shipped ones, the default first, then the event's own."""
    return (*shipped_names(), *own_names(desk))


def template_infos(desk: Desk) -> list[TemplateInfo]:
    """All templates to choose from; one of the event's own that cannot be read (by a newer RegApp) is left out."""
    found = []
    for name in template_names(desk):
        try:
            template = load_template(desk, name)
        except TemplateInvalid:
            continue
        found.append(TemplateInfo(name, template.width, template.height, name not in shipped_names()))
    return found


def load_template(desk: Desk, name: str) -> Template:
    """The template of that name, shipped or the event's own. UnknownTemplate, TemplateInvalid."""
    if name in shipped_names():
        return shipped_template(name)
    text = desk.ask(lambda db: queries.material(db, desk.event.number, "template", name))
    if text is None:
        raise UnknownTemplate(name, template_names(desk))
    return parse_template(name, text)


def save_template(desk: Desk, template: Template) -> Changes:
    """Keep a template as the event's own, under its name. TemplateExists for a shipped one's, TemplateInvalid."""
    if template.name in shipped_names():
        raise TemplateExists(template.name)
    if not template.name.strip() or len(template.name) > _MOST_NAME or "/" in template.name:
        raise TemplateInvalid(template.name or "?", "name")
    text = write_template(template)
    parse_template(template.name, text)
    return _keep(desk, "template", template_subject(template.name), text)


def remove_template(desk: Desk, name: str) -> Changes:
    """Take one of the event's own templates away; can be undone. UnknownTemplate."""
    if name not in own_names(desk):
        raise UnknownTemplate(name, template_names(desk))
    entries = desk.write(lambda tx: desk.append(tx, [Draft(Kind.REMOVED, template_subject(name), {})]))
    desk.remember("template", None, entries)
    return Changes(everything=True)


def read_template(path: Path) -> Template:
    """The template in a TOML file, under the file's name. FileMissing, FileUnreadable, TemplateInvalid."""
    content = _content(path)
    if len(content) > _MOST_TOML:
        raise TemplateInvalid(path.stem, f"> {_MOST_TOML}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateInvalid(path.stem, "UTF-8") from error
    return parse_template(path.stem[:_MOST_NAME], text)


def sheet_names(desk: Desk, template: str) -> tuple[str, ...]:
    """The sheets that a template can be laid out on, the usual one first."""
    return sheets_for(load_template(desk, template))


def sheet_label(name: str, language: str) -> str:
    """What a sheet is called in a language."""
    label = all_sheets()[name].label
    return label.get(language, label["en"])


def places_of(sheet: str) -> int:
    """How many badges lie on a page of a sheet."""
    return all_sheets()[sheet].places


def image_names(desk: Desk) -> tuple[str, ...]:
    """The names of the event's pictures."""
    return tuple(desk.ask(lambda db: queries.materials(db, desk.event.number, "image")))


def event_images(desk: Desk) -> dict[str, bytes]:
    """The event's pictures by name: PNG, JPEG or SVG as they were added."""
    found: dict[str, bytes] = {}
    for name in image_names(desk):
        content = desk.ask(lambda db, name=name: queries.material(db, desk.event.number, "image", name))  # type: ignore[misc]
        found[name] = base64.b64decode(content or "")
    return found


def add_image(desk: Desk, name: str, path: Path) -> Changes:
    """Keep a picture for badges. FileMissing, FileUnreadable, PictureTooLarge, PictureUnreadable."""
    # Loaded here, not at start-up: Pillow and ReportLab.
    from regapp.pictures import MOST_BYTES, check_picture

    size = path.stat().st_size if path.is_file() else 0
    if size > MOST_BYTES:
        raise PictureTooLarge(str(path), MOST_BYTES // 2**20)
    content = _content(path)
    if not check_picture(content):
        raise PictureUnreadable(str(path))
    return _keep(desk, "image", image_subject(name), base64.b64encode(content).decode("ascii"))


def remove_image(desk: Desk, name: str) -> Changes:
    """Take a picture away; can be undone."""
    entries = desk.write(lambda tx: desk.append(tx, [Draft(Kind.REMOVED, image_subject(name), {})]))
    desk.remember("image", None, entries)
    return Changes(everything=True)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path)) from error


def _keep(desk: Desk, what: str, subject: str, content: str) -> Changes:
    drafts = [Draft(Kind.SET, subject, {"fields": {"content": content}})]
    entries = desk.write(lambda tx: desk.append(tx, [*_restored(desk, subject), *drafts]))
    desk.remember(what, None, entries)
    return Changes(everything=True)


def _restored(desk: Desk, subject: str) -> list[Draft]:
    """Something that was taken away and is kept again."""
    kind, name = subject.split("/", 1)
    known = desk.ask(lambda db: queries.material(db, desk.event.number, kind, name))
    return [] if known is not None else [Draft(Kind.RESTORED, subject, {})]
