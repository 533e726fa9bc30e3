"""What a telephone photographs off the screen: the code of an address, and the address as its camera opens it."""

from dataclasses import dataclass

from regapp.badges.fields import link
from regapp.badges.qr import code_of


@dataclass(frozen=True)
class ScreenCode:
    """An address and its code, row by row; True is dark. No rows where the address is empty or too long for a code."""

    address: str
    rows: tuple[tuple[bool, ...], ...]


def screen_code(address: str) -> ScreenCode:
    """The code of a web address; one without `https://` gets it."""
    text = link(address.strip())
    try:
        return ScreenCode(text, tuple(tuple(row) for row in code_of(text).rows()))
    except ValueError:
        return ScreenCode(text, ())


def is_web_address(address: str) -> bool:
    """Whether something to read lies in the web, and not in a file."""
    return address.casefold().startswith(("http://", "https://", "www."))
