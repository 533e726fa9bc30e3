"""The layout of badges on paper, by the names that people choose."""

from dataclasses import dataclass, field

from regapp.badges.paper import Correction
from regapp.services.badges.templates import DEFAULT_TEMPLATE
from regapp.texts.catalogue import Language
from regapp.texts.languages import OWN_LANGUAGE


@dataclass(frozen=True)
class Layout:
    """A layout of badges: the names of template and sheet (empty: the template's usual one), and their use.

    `dividers`: a card comes before the badges of each municipality. `language`: of the badges; empty for that of the
    operator who makes them.
    """

    template: str = DEFAULT_TEMPLATE
    sheet: str = ""
    both_sides: bool = False
    skip: int = 0
    dividers: bool = False
    language: str = ""
    correction: Correction = field(default_factory=Correction)

    def language_or(self, usual: Language) -> Language:
        """Give the language of the badges, or the usual one, also where each badge is in its person's own."""
        return Language(self.language) if self.language not in ("", OWN_LANGUAGE) else usual
