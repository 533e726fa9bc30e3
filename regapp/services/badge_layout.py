"""How badges are laid out on paper, by the names that people choose."""

from dataclasses import dataclass, field

from regapp.badges.paper import Correction
from regapp.services.templates import DEFAULT_TEMPLATE


@dataclass(frozen=True)
class Layout:
    """How badges are laid out: names of template and sheet (empty: the template's usual one), and how it is used.

    `dividers`: with a card before the badges of each municipality.
    """

    template: str = DEFAULT_TEMPLATE
    sheet: str = ""
    both_sides: bool = False
    skip: int = 0
    dividers: bool = False
    correction: Correction = field(default_factory=Correction)
