"""How badges are put on paper: the sheet, both sides, places already used, and what a printer does to sizes."""

from dataclasses import dataclass
from typing import Final

from regapp.badges.sheets import Sheet

MOST_OFFSET_MM: Final = 20.0
SCALES: Final = (0.9, 1.1)


@dataclass(frozen=True)
class Correction:
    """The correction of a page, so that a printer puts it where it belongs.

    `right` and `down` shift it in mm; `across` and `along` stretch it about its upper left corner (1.0 as it is).
    """

    right: float = 0.0
    down: float = 0.0
    across: float = 1.0
    along: float = 1.0

    @property
    def is_none(self) -> bool:
        """Whether the printer prints truly."""
        return self == Correction()

    def bounded(self) -> "Correction":
        """The same within what can be meant: a slip in measuring must not throw the badge off its paper."""
        low, high = SCALES
        return Correction(
            *(max(-MOST_OFFSET_MM, min(MOST_OFFSET_MM, shift)) for shift in (self.right, self.down)),
            *(max(low, min(high, scale)) for scale in (self.across, self.along)),
        )


@dataclass(frozen=True)
class Paper:
    """A sheet and how it is used. `skip`: places at the beginning that are used up; `both_sides`: with the backs."""

    sheet: Sheet
    both_sides: bool = False
    skip: int = 0
    correction: Correction = Correction()
