"""Templates of badges and certificates: the shipped ones, and the event's own, which travel with its journal."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from regapp import badges as drawing
from regapp.badges.fields import BADGE, CERTIFICATE
from regapp.badges.sheets import all_sheets, sheets_for
from regapp.badges.template import Template, parse_template
from regapp.model.entry import template_subject
from regapp.model.errors.badges import TemplateExists, TemplateInvalid, UnknownTemplate
from regapp.model.errors.lists import NameInvalid
from regapp.model.text.names import MOST_NAME, is_name, name_for_file
from regapp.named_files import file_content
from regapp.resources import resource
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk
from regapp.services.material import journal_material, keeping, material, material_names, removing

DEFAULT_TEMPLATE: Final = "90x60"
DEFAULT_CERTIFICATE: Final = "certificate-a4"
BADGES: Final = BADGE
CERTIFICATES: Final = CERTIFICATE
"""The purposes of templates: certificates are never offered among badges, nor badges among certificates."""
_FOLDERS: Final = {BADGES: "badges", CERTIFICATES: "certificates"}
_KIND: Final = "template"
_MOST_TOML: Final = 200_000


@dataclass(frozen=True)
class TemplateInfo:
    """A template to choose: its name, its size in mm, and whether it is the event's own."""

    name: str
    width: float
    height: float
    own: bool


def shipped_names(purpose: str = BADGES) -> tuple[str, ...]:
    """Give the names of the shipped templates of a purpose, the default first."""
    names = sorted(path.stem for path in resource(_FOLDERS[purpose]).glob("*.toml"))
    return tuple(sorted(names, key=lambda name: name not in (DEFAULT_TEMPLATE, DEFAULT_CERTIFICATE)))


def is_shipped(name: str) -> bool:
    """Say whether a template is RegApp's own, of any purpose."""
    return any(name in shipped_names(purpose) for purpose in _FOLDERS)


def shipped_template(name: str, purpose: str = "") -> Template:
    """Read the shipped template of that name, of a purpose if one is named. UnknownTemplate."""
    purposes = (purpose,) if purpose else tuple(_FOLDERS)
    folder = next((_FOLDERS[item] for item in purposes if name in shipped_names(item)), None)
    if folder is None:
        raise UnknownTemplate(name, shipped_names(purpose or BADGES))
    return parse_template(name, resource(folder, f"{name}.toml").read_text(encoding="utf-8"))


def own_names(desk: Desk) -> tuple[str, ...]:
    """Give the names of the event's own templates."""
    return material_names(desk, _KIND)


def template_names(desk: Desk) -> tuple[str, ...]:
    """Give the names of all templates of any purpose: the shipped ones, then the event's own."""
    return (*shipped_names(), *shipped_names(CERTIFICATES), *own_names(desk))


def template_infos(desk: Desk, purpose: str = BADGES) -> list[TemplateInfo]:
    """List all templates of a purpose; leave out the event's own that cannot be read (by a newer RegApp)."""
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
    """Read the template of that name, shipped or the event's own, of a purpose. UnknownTemplate, TemplateInvalid."""
    if is_shipped(name):
        template = shipped_template(name)
    else:
        text = material(desk, _KIND, name)
        if text is None:
            raise UnknownTemplate(name, _names_of(desk, purpose))
        template = parse_template(name, text)
    if purpose not in ("", template.purpose):
        raise UnknownTemplate(name, _names_of(desk, purpose))
    return template


def _names_of(desk: Desk, purpose: str) -> tuple[str, ...]:
    return tuple(info.name for info in template_infos(desk, purpose or BADGES))


def save_template(desk: Desk, template: Template) -> Changes:
    """Keep a template as the event's own, under its name.

    TemplateExists for a shipped name, NameInvalid, TemplateInvalid.
    """
    if is_shipped(template.name):
        raise TemplateExists(template.name)
    if not is_name(template.name):
        raise NameInvalid(template.name, MOST_NAME)
    text = drawing.write_template(template)
    parse_template(template.name, text)
    return journal_material(desk, ActKind.TEMPLATE, keeping(desk, template_subject(template.name), text))


def remove_template(desk: Desk, name: str) -> Changes:
    """Remove one of the event's own templates; this can be undone. UnknownTemplate."""
    if name not in own_names(desk):
        raise UnknownTemplate(name, template_names(desk))
    return journal_material(desk, ActKind.TEMPLATE, [removing(template_subject(name))])


def read_template(path: Path) -> Template:
    """Read the template in a TOML file, under the file's name. FileMissing, FileUnreadable, TemplateInvalid."""
    content = file_content(path, most=_MOST_TOML + 1)
    if len(content) > _MOST_TOML:
        raise TemplateInvalid(path.stem, f"> {_MOST_TOML}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateInvalid(path.stem, "UTF-8") from error
    return parse_template(name_for_file(path.stem, _KIND), text)


def sheet_names(desk: Desk, template: str) -> tuple[str, ...]:
    """Give the names of the sheets that fit a template, the usual one first."""
    return sheets_for(load_template(desk, template))


def sheet_label(name: str, language: str) -> str:
    """Name a sheet in a language."""
    label = all_sheets()[name].label
    return label.get(language, label["en"])


def places_of(sheet: str) -> int:
    """Count the badges on a page of a sheet."""
    return all_sheets()[sheet].places
