"""The options of a register: its kind, its people, its form."""

from dataclasses import dataclass, field
from typing import Final

from regapp.model.papers.register import Grouping, RegisterKind
from regapp.services.registers.selection import Whom

WALK_INS: Final = {
    RegisterKind.SIGN_IN: 10, RegisterKind.PER_DIEM: 0, RegisterKind.TRAVEL: 0, RegisterKind.MATERIALS: 10,
    RegisterKind.CONSENT: 10, RegisterKind.HOTEL: 5, RegisterKind.BUS: 5,
}  # fmt: skip
"""Empty rows if the options name no number: none if money is handed out."""
MOST_ITEMS: Final = 12
MOST_TRAVEL: Final = 3
"""The most days of travel in each direction."""


@dataclass(frozen=True)
class RegisterOptions:
    """The kind of a register, its people, and its form."""

    kind: RegisterKind = RegisterKind.SIGN_IN
    whom: Whom = field(default_factory=Whom)
    by: Grouping = Grouping.OBLAST
    new_pages: bool = False
    """Each group begins on a new page."""
    walk_ins: int | None = None
    """Empty numbered rows; None: the usual number for the kind."""
    walk_ins_in_groups: bool = False
    """The empty rows are at the end of each group, not at the end of all."""
    marked: bool = False
    """People who were checked in have a tick with the time."""
    language: str = ""
    """The language of the paper; empty: that of the caller."""
    rate: int | None = None
    """Tyiyn a day; None: amounts are filled in by hand."""
    days: int = 0
    """The number of paid days; 0: the days attended, and only people who attended are listed."""
    travel_before: int = 0
    travel_after: int = 0
    """Days of travel that are paid too, before the first and after the last of a person's paid days."""
    items: tuple[str, ...] = ()
    """The items that are handed out."""
    each_day: bool = False
    """A sign-in sheet with a column to sign in for each day, with sex and organisation."""
    identity: bool = False
    """A per-diem register with a column for the number of the passport or ID card, and the PIN, to fill in by hand."""
    travel: bool = False
    """A per-diem register with a column for the route and the dates of travel, to fill in by hand."""
    costs: bool = False
    """A per-diem register with columns for hotel and transport, to fill in by hand."""
    tax: int = 0
    """Tax in hundredths of a per cent; with it the register has the tax and what is paid out."""
    approved: bool = False
    """The first page has lines for the person who approves the register."""
    pays: bool = False
    """The register gets a number, and its days are recorded as paid, so that no other register pays them."""

    read_back: bool = False
    """A sign-in sheet of one session with a box in each row and a code, whose photos are read back."""

    @property
    def blank_rows(self) -> int:
        """The number of empty rows, at the end or in each group."""
        return WALK_INS[self.kind] if self.walk_ins is None else self.walk_ins

    def amounts(self, days: int) -> tuple[int, ...]:
        """Give what a number of days comes to, in tyiyn: the amount; with a tax also the tax and what is paid out.

        The tax is rounded half up to the tyiyn.
        """
        amount = days * (self.rate or 0)
        tax = (amount * self.tax + 5_000) // 10_000
        return (amount, tax, amount - tax) if self.tax else (amount,)
