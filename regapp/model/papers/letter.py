"""Letters to many people: what a letter's text has, and a letter as it will be drawn."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from regapp.model.event import LANGUAGES, Texts

PLACES: Final = ("name", "title", "when", "cities", "number", "portal")
"""The placeholders that a letter's text can have."""
_PLACE: Final = re.compile(r"\{(.*?)\}")


class Receivers(StrEnum):
    """The people for whom a letter is."""

    SPEAKERS = "speakers"
    """Those named at a session as speakers; those of that category who have come."""
    ATTENDED = "attended"
    """Those who came to a session."""
    REGISTERED = "registered"
    """Those who are registered and have not cancelled."""


@dataclass(frozen=True)
class LetterText:
    """The text of a letter in one language; `lines` is the title of its sessions or days."""

    heading: str
    before: str = ""
    lines: str = ""
    after: str = ""


@dataclass(frozen=True)
class LetterTemplate:
    """A letter: whom it is for, what it is called, its texts by language.

    `is_addressed`: the person stands above the text, as on an envelope; else within it, as somebody spoken of.
    """

    name: str
    receivers: Receivers
    label: Texts
    texts: Mapping[str, LetterText]
    is_addressed: bool = True

    def text(self, language: str) -> LetterText:
        """Give the text in a language, else in the first that there is."""
        return self.texts.get(language) or next(self.texts[code] for code in LANGUAGES if code in self.texts)


@dataclass(frozen=True)
class LetterLine:
    """A line of a letter's table: the day (once), the hours, what was or will be."""

    day: str
    hours: str
    text: str


@dataclass(frozen=True)
class Letter:
    """A letter in words. `person` has the name first; `signatures` are (name, position)."""

    language: str
    organisers: str
    day: str
    heading: str
    person: tuple[str, ...]
    is_addressed: bool
    before: tuple[str, ...]
    lines_title: str
    lines: tuple[LetterLine, ...]
    after: tuple[str, ...]
    signatures: tuple[tuple[str, str], ...]
    foot: str


def unknown_places(text: str) -> list[str]:
    """Give the placeholders of a text that no letter has."""
    return [place for place in _PLACE.findall(text) if place not in PLACES]


def paragraphs(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Fill the paragraphs of a text; one with a placeholder that has nothing to say is left out."""
    blocks = (" ".join(block.split()) for block in re.split(r"\n\s*\n", text))
    return tuple(
        _PLACE.sub(lambda found: values[found[1]], block)
        for block in blocks
        if block and all(values[place].strip() for place in _PLACE.findall(block))
    )
