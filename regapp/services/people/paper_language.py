"""The language of a paper for one person."""

from typing import Final

from regapp.model.event import LANGUAGES
from regapp.model.participant import Participant, is_foreign
from regapp.texts.catalogue import Language

OWN_LANGUAGE: Final = "own"
"""Each paper in the language known for its participant."""


def paper_language(person: Participant, wanted: str, usual: Language) -> str:
    """Give the language wanted (ky, ru, en; empty for the usual one), or a person's own: English for guests."""
    if wanted != OWN_LANGUAGE:
        return wanted or usual.code
    details = person.details
    if details.language in LANGUAGES:
        return details.language
    return "en" if is_foreign(details.country) else usual.code
