"""A paper on which people sign: its kinds, and what stands on it, in words, before it is drawn."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Literal

from regapp.model.papers.imprint import Imprint
from regapp.model.papers.page_layout import PageLayout


class RegisterKind(StrEnum):
    """The kinds of registers, by what people sign for."""

    SIGN_IN = "sign-in"
    PER_DIEM = "per-diem"
    TRAVEL = "travel"
    """Costs of travel that are paid back: filled in by hand."""
    MATERIALS = "materials"
    CONSENT = "consent"
    """To the use of data, of photos and film, to sharing with the donor."""
    HOTEL = "hotel"
    """Who stays how long and with whom: filled in by hand."""
    BUS = "bus"
    """Who rides there and back, by municipality."""


UNSIGNED: Final = (RegisterKind.HOTEL, RegisterKind.BUS)
"""The kinds that have no column to sign in."""


class Grouping(StrEnum):
    """Under which headings people stand; within them always by oblast, rayon, municipality, name."""

    OBLAST = "oblast"
    RAYON = "rayon"
    MUNICIPALITY = "municipality"
    NAME = "name"
    """One alphabetical list without headings."""


@dataclass(frozen=True)
class RegisterColumn:
    """A column: at least `width` mm wide; `share` is its part of the width that is left over."""

    heading: str
    width: float
    share: float = 0.0
    align: Literal["left", "centre", "right"] = "left"
    bold: bool = False
    upright: bool = False
    """A narrow column to tick in: its heading may stand on end."""


@dataclass(frozen=True)
class RegisterRow:
    """A person, or an empty row to fill in by hand. `mark`: when they were checked in, shown with a tick."""

    cells: tuple[str, ...]
    mark: str = ""
    amounts: tuple[int, ...] = ()
    """Tyiyn, one for each of the register's columns of money."""
    participant: int | None = None
    """The id of the person; None in an empty row."""


CodeMaker = Callable[[int, int, tuple[int | None, ...], PageLayout], Sequence[Sequence[bool]]]
"""Makes the code of a page from its number, the number of pages, the person of each row, and its layout: gives the
modules row by row, True is dark."""


@dataclass(frozen=True)
class ReadBack:
    """What a register has whose pages are read back from photos: the columns of its boxes, signatures and bars, and
    the codes of its pages."""

    box_column: int
    signature_column: int
    bar_column: int
    code: CodeMaker


@dataclass(frozen=True)
class RegisterGroup:
    """Rows under a heading; without one where it is empty. `count`: how many people stand in it."""

    heading: str
    rows: tuple[RegisterRow, ...]
    count: int = 0


@dataclass(frozen=True)
class RegisterWords:
    """The standing words of the paper's language. `page` has {number} and {count}."""

    page: str
    continued: str
    page_total: str
    total: str
    signature: str
    full_name: str
    date: str
    position: str
    language: str = ""
    """The code of the paper's language."""


@dataclass(frozen=True)
class Register:
    """A register as it will be drawn."""

    title: str
    event: str
    about: tuple[str, ...]
    """Below the title: the session, the city, the room, the day; the choice of people."""
    hosts: tuple[str, ...]
    """On the first page: the organisers, the donor."""
    foot: str
    columns: tuple[RegisterColumn, ...]
    groups: tuple[RegisterGroup, ...]
    words: RegisterWords
    closing: tuple[str, ...]
    """At the end: how many are on the list."""
    signatories: tuple[str, ...]
    """The people who sign at the end, each with a line for the signature, the name and the date."""
    new_pages: bool = False
    mark_column: int = 1
    """The column in which ticks stand."""
    money_columns: tuple[int, ...] = ()
    """The columns of which totals are made, on each page and at the end; the first is what is paid before taxes."""
    money_printed: bool = True
    """Whether amounts are printed; else totals are left for filling in by hand."""
    logos: Mapping[str, bytes] = field(default_factory=dict)
    """PNG, JPEG or SVG by the name of their place, in the order in which they stand."""
    approval: str = ""
    """The word above the lines of the person who approves the register, at the right of the first page."""
    author: str = ""
    """The organisers."""
    read_back: ReadBack | None = None
    """None: its pages are not read back."""

    @property
    def imprint(self) -> Imprint:
        """What its file says of it."""
        return Imprint(self.author, " · ".join(self.about), self.words.language)

    @property
    def people(self) -> int:
        """How many people stand in it."""
        return sum(group.count for group in self.groups)

    @property
    def tyiyn(self) -> int:
        """The sum of what is paid before taxes."""
        return self.sums[0] if self.money_columns else 0

    @property
    def paid(self) -> int:
        """The sum of what is paid out."""
        return self.sums[-1] if self.money_columns else 0

    @property
    def sums(self) -> tuple[int, ...]:
        """The sums of the columns of money, in tyiyn."""
        return sums_of((row for group in self.groups for row in group.rows), len(self.money_columns))


def sums_of(rows: Iterable[RegisterRow], count: int) -> tuple[int, ...]:
    """Sum up the amounts of rows, for so many columns of money."""
    sums = [0] * count
    for row in rows:
        for index, tyiyn in enumerate(row.amounts):
            sums[index] += tyiyn
    return tuple(sums)
