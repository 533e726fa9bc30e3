"""Badge templates and pictures: the shipped ones, and those of the event's own, which travel with its journal."""

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from regapp.badges.fields import BADGE, CERTIFICATE
from regapp.badges.sheets import all_sheets, sheets_for
from regapp.badges.template import LOGO_SLOTS as _SLOTS
from regapp.badges.template import Template, parse_template, write_template
from regapp.model.entry import Draft, Kind, image_subject, template_subject
from regapp.model.errors import FileMissing, FileUnreadable
from regapp.model.paper_errors import (
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
DEFAULT_CERTIFICATE: Final = "certificate-a4"
BADGES: Final = BADGE
CERTIFICATES: Final = CERTIFICATE
"""The purposes of templates: a certificate is never offered among badges, nor a badge among certificates."""
_FOLDERS: Final = {BADGES: "badges", CERTIFICATES: "certificates"}
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


def shipped_names(purpose: str = BADGES) -> tuple[str, ...]:
    """The names of the shipped templates of a purpose, the default first."""
    names = sorted(path.stem for path in resource(_FOLDERS[purpose]).glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name not in (DEFAULT_TEMPLATE, DEFAULT_CERTIFICATE)))


def is_shipped(name: str) -> bool:
    """Whether a template is RegApp's own, of whatever purpose."""
    return any(name in shipped_names(purpose) for purpose in _FOLDERS)


def shipped_template(name: str, purpose: str = "") -> Template:
    """The shipped template of that name, of a purpose if one is named. UnknownTemplate."""
    purposes = (purpose,) if purpose else tuple(_FOLDERS)
    folder = next((_FOLDERS[item] for item in purposes if name in shipped_names(item)), None)
    if folder is None:
        raise UnknownTemplate(name, shipped_names(purpose or BADGES))
    return parse_template(name, resource(folder, f"{name}.toml").read_text(encoding="utf-8"))


def own_names(desk: Desk) -> tuple[str, ...]:
    """The names of the event's own templates."""
    return tuple(desk.ask(lambda db: queries.materials(db, desk.event.number, "template")))


def template_names(desk: Desk) -> tuple[str, ...]:
    """The names of all templates, of whatever purpose: the shipped ones, then the event's own."""
    return (*shipped_names(), *shipped_names(CERTIFICATES), *own_names(desk))


def template_infos(desk: Desk, purpose: str = BADGES) -> list[TemplateInfo]:
    """All templates of a purpose; one of the event's own that cannot be read (by a newer RegApp) is left out."""
    found = []
    for name in (*shipped_names(purpose), *own_names(desk)):
        try:
            template = load_template(desk, name)
        except TemplateInvalid:
            continue
        if template.purpose == purpose:
            found.append(TemplateInfo(name, template.width, template.height, not is_shipped(name)))
    return found


def load_template(desk: Desk, name: str, purpose: str = "") -> Template:
    """The template of that name, shipped or the event's own, of a purpose. UnknownTemplate, TemplateInvalid."""
    if is_shipped(name):
        template = shipped_template(name)
    else:
        text = desk.ask(lambda db: queries.material(db, desk.event.number, "template", name))
        if text is None:
            raise UnknownTemplate(name, _names_of(desk, purpose))
        template = parse_template(name, text)
    if purpose not in ("", template.purpose):
        raise UnknownTemplate(name, _names_of(desk, purpose))
    return template


def _names_of(desk: Desk, purpose: str) -> tuple[str, ...]:
    return tuple(info.name for info in template_infos(desk, purpose or BADGES))


def save_template(desk: Desk, template: Template) -> Changes:
    """Keep a template as the event's own, under its name. TemplateExists for a shipped one's, TemplateInvalid."""
    if is_shipped(template.name):
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
