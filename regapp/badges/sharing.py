"""Which elements have a place on somebody's badge, and which of them many badges show alike."""

from collections.abc import Hashable

from regapp.badges.fields import FIELDS, BadgeData
from regapp.badges.template import Element


def is_drawn(element: Element, data: BadgeData) -> bool:
    """Whether an element has a place on somebody's badge."""
    return not element.only_with or bool(FIELDS[element.only_with].text(data))


def is_shared(element: Element) -> bool:
    """Whether many badges show the same, so that it is drawn once."""
    if element.only_with and element.kind != "image" and not FIELDS[element.only_with].shared:
        return False
    if element.kind in ("text", "qr") and element.field:
        return FIELDS[element.field].shared
    return True


def shared_value(element: Element, data: BadgeData) -> Hashable:
    """The content of a shared element on a badge: badges with the same values have one form."""
    if not is_drawn(element, data):
        return None
    colour = data.category if element.colour == "category" else ""
    if element.kind == "programme":
        return data.programme, colour
    return (FIELDS[element.field].text(data) if element.field else ""), colour
