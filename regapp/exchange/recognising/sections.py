"""The place that a section of a list names for the rows below."""

import re
from typing import Final

_OBLAST: Final = re.compile(r"област|обл\.|облус|oblast|region", re.IGNORECASE)
_RAYON: Final = re.compile(r"район|р-н|rayon|raion|district", re.IGNORECASE)
_PLACE: Final = re.compile(
    r"^(?-i:г|с|ш)\. ?\w|\s(?-i:ш)\.$|\b(?:город|шаар|city|town|сел[оа]\b|айыл|айм(?:ак|аг)|village|аил|муниципал"
    r"|municipal|мэри|ао\b|аа\b|а/о\b)",
    re.IGNORECASE,
)

SectionPlace = tuple[str, str, str]
"""Municipality, rayon, oblast."""


def section_place(text: str, above: SectionPlace) -> SectionPlace:
    """Give the place of the rows below a section, within those above it; a section that names none ends them."""
    bare = text.strip(" :.-–—")
    if _OBLAST.search(bare):
        return "", "", bare
    if _RAYON.search(bare):
        return "", bare, above[2]
    return (text.rstrip(" :"), above[1], above[2]) if _PLACE.search(text) else ("", "", "")
