"""Where the guide begins to read on each page of the window: a guide, and a heading of it in English."""

from typing import Final

from regapp.texts.catalogue import SOURCE_LANGUAGE
from regapp.texts.guides import GUIDES, guide_text, headings

SECTIONS: Final = {
    "desk": ("registrar", "Check somebody in"),
    "people": ("coordinator", "Settle possible duplicates"),
    "badges": ("coordinator", "Make badges"),
    "designer": ("coordinator", "Make badges"),
    "attendance": ("coordinator", "See who has come"),
    "programme": ("coordinator", "Make the programme"),
    "lists": ("coordinator", "Import the lists"),
    "desks": ("coordinator", "Open several desks"),
    "settings": ("administrator", "Set a laptop up"),
}
KEYS: Final = 0
"""The place of the keys, which are the first section of the whole text."""


def section_of(page: str) -> int:
    """Give the place of a page's heading among all headings of the whole text, the same one in each language."""
    guide, heading = SECTIONS[page]
    before = 1 + sum(len(headings(guide_text(name, SOURCE_LANGUAGE))) for name in GUIDES[: GUIDES.index(guide)])
    return before + [found.text for found in headings(guide_text(guide, SOURCE_LANGUAGE))].index(heading)
