"""What stands in a cell of names beside the name: a number before it, a post behind it."""

import re
from typing import Final

_NUMBERED: Final = re.compile(r"^\s*(?:[№#]\s*)?\d{1,4}\s*[.):\-–—]?\s*(?=\D)")
_POST: Final = re.compile(r"^(?P<name>[^,;()]+?)\s*(?:[,;]\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|\s*\()(?P<post>[^)]+)\)?$")
_CALLED: Final = re.compile(r"^(?P<shown>[^()]+?)\s*\((?P<original>[^()]+)\)$")
_ORIGINAL: Final = re.compile(r"\((original|исходное|настоящее|баштапкы)", re.IGNORECASE)
_FEWEST: Final = 2


def without_number(text: str) -> str:
    """Take the number of a numbered list off a name."""
    bare = _NUMBERED.sub("", text)
    return bare if any(map(str.isalpha, bare)) else text


def without_post(text: str) -> tuple[str, str]:
    """Divide `Асанов Бакыт, глава` into name and post; the post is empty where none stands.

    A comma after the family name alone divides the name itself.
    """
    found = _POST.match(text)
    if found is None or len(found["name"].split()) < _FEWEST:
        return text, ""
    return found["name"].strip(), found["post"].strip()


def called(text: str, heading: str) -> str:
    """Give the name of somebody in a call, where the heading says that the original one stands in brackets.

    The one with more words is taken: the other is a short name, or that of a device.
    """
    found = _CALLED.match(text) if _ORIGINAL.search(heading) else None
    if found is None:
        return text
    return max(found["original"], found["shown"], key=lambda name: len(name.split())).strip()
