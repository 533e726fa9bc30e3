"""Codes that a telephone photographs from the screen: the code of an address, and the address that it opens."""

from dataclasses import dataclass

from regapp import badges as drawing
from regapp.badges.fields import link


@dataclass(frozen=True)
class ScreenCode:
    """An address, or another text, and its code, row by row; True is dark. No rows if it is empty or too long."""

    address: str
    rows: tuple[tuple[bool, ...], ...]


def screen_code(address: str) -> ScreenCode:
    """Make the code of a web address; adds `https://` if it is missing."""
    return shown_code(link(address.strip()))


def shown_code(text: str) -> ScreenCode:
    """Make the code of a text as it is."""
    try:
        return ScreenCode(text, tuple(tuple(row) for row in drawing.code_of(text).rows()))
    except ValueError:
        return ScreenCode(text, ())


def is_web_address(address: str) -> bool:
    """Whether an address of materials is on the web, and not a file."""
    return address.casefold().startswith(("http://", "https://", "www."))
