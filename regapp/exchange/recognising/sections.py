"""Rows that stand above those of a group, and the place that they name for the rows below."""

from typing import Final

from regapp.exchange.recognising.words import RowWord, holds, is_word, tokens

SectionPlace = tuple[str, str, str]
"""Municipality, rayon, oblast."""

_OF_PLACES: Final = (RowWord.OBLAST, RowWord.RAYON, RowWord.PLACE)
_QUOTES: Final = '«»“”„"'


def is_section(text: str) -> bool:
    """Whether a text may stand above a group: it names a place, an organisation, a group, or a numbered day."""
    said = tokens(text)
    if names_place(text) or holds(said, RowWord.GROUP) or holds(said, RowWord.ROLE):
        return True
    return any(map(str.isdigit, text)) and holds(said, RowWord.NUMBERED)


def is_quoted(text: str) -> bool:
    """Whether a text begins or ends with something in quotation marks, as organisations are written."""
    return len(text) > 1 and (text[0] in _QUOTES or text[-1] in _QUOTES)


def names_place(text: str) -> bool:
    """Whether a text says by a word, or by a sign before or behind a name, that it is a place."""
    said = tokens(text)
    return any(holds(said, kind) for kind in _OF_PLACES) or _has_sign(text)


def _has_sign(text: str) -> bool:
    """Whether a sign in small letters (`г.`, `ш.`) stands before or behind a name."""
    parts = text.replace(".", ". ").split()
    return len(parts) > 1 and any(
        part.islower() and part.endswith(".") and is_word(part, RowWord.SIGN) for part in (parts[0], parts[-1])
    )


def section_place(text: str, above: SectionPlace) -> SectionPlace:
    """Give the place of the rows below a section, within those above it; a section that names none ends them."""
    bare = text.strip(" :.-–—")
    said = tokens(text)
    if holds(said, RowWord.OBLAST):
        return "", "", bare
    if holds(said, RowWord.RAYON):
        return "", bare, above[2]
    return (text.rstrip(" :"), above[1], above[2]) if names_place(text) else ("", "", "")
