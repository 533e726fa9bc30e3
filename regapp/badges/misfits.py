"""Finding out what is wrong with a badge."""

from collections.abc import Collection

from regapp.badges.fields import BadgeData
from regapp.badges.layout import Lettered
from regapp.badges.template import LOGO_SLOTS, Element
from regapp.fonts import FAMILIES
from regapp.model.misfit import Misfit, Trouble


def misfits_of(element: Element, laid: Lettered, data: BadgeData | None) -> list[Misfit]:
    """The flaws of a text that was laid out; `data` is of whose badge, None where all badges have it."""
    whose = (data.number, data.id, data.name) if data else ("", 0, "")
    found = []
    if laid.missing:
        found.append(Misfit(whose[0], element.field, Trouble.GLYPHS, laid.missing, whose[1], whose[2]))
    if not laid.fits:
        found.append(Misfit(whose[0], element.field, Trouble.FIT, "", whose[1], whose[2]))
    return found


def template_misfits(elements: tuple[Element, ...], drawable: Collection[str], kept: Collection[str]) -> list[Misfit]:
    """The flaws of the elements on every badge: fonts that are not there, pictures that are not or cannot be drawn.

    `drawable`, `kept`: the names of the pictures that can be drawn, and of all that the event has.
    """
    fonts = dict.fromkeys(element.font for element in elements if element.kind in ("text", "programme"))
    names = dict.fromkeys(element.image for element in elements if element.kind == "image")
    lost = [name for name in names if name not in drawable and (name in kept or name not in LOGO_SLOTS)]
    return [
        *(Misfit("", "", Trouble.FONT, font) for font in fonts if font not in FAMILIES),
        *(Misfit("", "", Trouble.IMAGE, name) for name in lost),
    ]
