"""A reading of a place text with what its phrases can mean."""

from dataclasses import dataclass
from typing import Final

from regapp.matching.places.gazetteer import Codes, Senses
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.words import Marker

BODIES: Final = (Marker.AIMAK, Marker.CITY, Marker.BODY)
"""The markers of municipalities."""
CONTEXTS: Final = (Marker.RAYON, Marker.OBLAST)
"""The markers of what municipalities lie in."""


@dataclass(eq=False)
class Part:
    """A phrase with what it can mean."""

    phrase: Phrase
    senses: Senses
    around: Codes


@dataclass
class Said:
    """A reading with its meanings: the places, and the surroundings; `understood`: all of these are known."""

    places: list[Part]
    contexts: list[Codes]
    understood: bool
    words_outside: int = 0

    def after(self, part: Part) -> Phrase | None:
        """The phrase behind a part."""
        at = self.places.index(part) + 1
        return self.places[at].phrase if at < len(self.places) else None
