"""Addresses in the web, told from texts that only look like one."""

import re
from typing import Final

MOST_LETTERS: Final = 200
"""More make a code that telephones do not read off a badge."""

_SHOWN: Final = 60
_WEB: Final = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]+:(?!\d+(?:/|$))", re.IGNORECASE)
"""Two letters at least: one is a drive. What follows a host's colon is a port."""
_NAMES_A_HOST: Final = ("http:", "https:", "www.")


def is_web(address: str) -> bool:
    """Whether this is an address in the web, with or without `https://`."""
    return len(address) <= MOST_LETTERS and is_link(address)


def is_link(address: str) -> bool:
    """Whether a browser can be given this address, however long it is."""
    return bool(_WEB.fullmatch(address))


def is_readable(address: str) -> bool:
    """Whether something to read can lie there: in the web, or in a file. What names another way to it cannot."""
    small = address.casefold()
    looks_like_one = small.startswith(_NAMES_A_HOST) or bool(_SCHEME.match(small))
    return is_web(address) if looks_like_one else True


def shortened(address: str) -> str:
    """An address for a sentence."""
    return address if len(address) <= _SHOWN else f"{address[: _SHOWN - 1]}…"
